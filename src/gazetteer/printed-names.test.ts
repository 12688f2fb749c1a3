import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from './open-gazetteer.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

describe('names that are printed', () => {
  it.each([
    ['Nishinomiya', 'JP', 'Nishinomiya'],
    ['Higashi-Ōsaka', 'JP', 'Higashiosaka'],
    ['Kakogawa', 'JP', 'Kakogawa'],
    ['Minami-Alps', 'JP', 'Minami-Alps'],
    ['Kota Kinabalu', 'MY', 'Kota Kinabalu'],
    ['Kota Bandung', 'ID', 'Bandung'],
    ["Chornomors'k", 'UA', 'Chornomorsk'],
    ["Arkhangel'sk", 'RU', 'Arkhangelsk'],
    ['Grozny', 'RU', 'Grozny'],
    ['Primorye', 'RU', 'Primorsky Krai'],
    ['Marlborough', 'NZ', 'Marlborough'],
    ['Gisborne', 'NZ', 'Gisborne'],
    ['Free State', 'ZA', 'Free State'],
    ['Callao', 'PE', 'Callao'],
    ['Tbong Khmum', 'KH', 'Tboung Khmum'],
    ['Chon Buri', 'TH', 'Chonburi'],
    ["Xi'an", 'CN', "Xi'an"],
    ["'s-Hertogenbosch", 'NL', "'s-Hertogenbosch"],
  ])('%s in %s is printed as %s', (name, country, printed) => {
    const place = gazetteer.find(name).find((one) => one.country === country)
    expect(place?.name).toBe(printed)
  })
})

describe('names on Vietnamese pages', () => {
  it.each([
    ['Salt Lake City', 'US', undefined],
    ['Quebec City', 'CA', 'Thành phố Québec'],
    ['Jerusalem', 'IL', undefined],
    ['Skane', 'SE', 'Skåne'],
    ['Maribor', 'SI', undefined],
    ['North Ostrobothnia', 'FI', 'Bắc Ostrobothnia'],
    ['Penang', 'MY', undefined],
    ['West Nusa Tenggara', 'ID', 'Tây Nusa Tenggara'],
  ])('%s in %s has its own Vietnamese name or none: %s', (name, country, printed) => {
    const place = gazetteer.find(name).find((one) => one.country === country)
    expect(place?.name).toBe(name)
    expect(place?.nameVi).toBe(printed)
  })
})

describe('towns and villages of Japan that GeoNames leaves out', () => {
  it.each([
    ['Ainan', 'Ainan', '愛南町', 'Ehime'],
    ['Inagawa-cho', 'Inagawa', '猪名川町', 'Hyogo'],
    ['Kyonan', 'Kyonan', '鋸南町', 'Chiba'],
    ['Yamanouchi', 'Yamanouchi', '山ノ内町', 'Nagano'],
    ['Nachikatsuura', 'Nachikatsuura', '那智勝浦町', 'Wakayama'],
  ])('%s is %s, %s in %s', (name, printed, native, prefecture) => {
    const place = gazetteer.find(name).find((one) => one.country === 'JP')
    expect([place?.name, place?.nameNative]).toEqual([printed, native])
    expect(gazetteer.get(place?.within ?? '')?.name).toBe(prefecture)
  })

  it('tells the two villages of Kawakami apart by their prefectures', () => {
    const villages = gazetteer.find('Kawakami-mura').map((one) => gazetteer.get(one.within ?? '')?.name)
    expect(villages.sort()).toEqual(['Nagano', 'Nara'])
  })
})

describe('ids of an earlier file', () => {
  it.each([
    ['gn-1860704', 'gn-11611933', 'Kakogawa'],
    ['a2-JP-08-7451517', 'gn-6822149', 'Minamisoma'],
    ['gn-1859675', 'gn-11611623', 'Kawanishi'],
  ])('%s leads to %s, %s', (former, id, name) => {
    const place = gazetteer.get(former)
    expect([place?.id, place?.name]).toEqual([id, name])
  })
})
