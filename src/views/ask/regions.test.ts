import { describe, expect, test } from 'vitest'
import { foldText } from '#model/values/fold.ts'
import { REGIONS } from '../words/region-words.ts'
import { countriesOf, regionsApart, regionsIn, regionText } from './regions.ts'

function named(text: string): readonly string[] {
  const words = text.split(' ')
  return regionsIn(words, words.map(foldText)).flatMap(({ region }) => region?.name.en ?? [])
}

const region = (name: string) => {
  const found = REGIONS.find((one) => one.name.en === name)
  if (!found) throw new Error(name)
  return found
}

describe('regions in a question', () => {
  test.each([
    ['Đối tác nào ở châu Âu', 'Europe'],
    ['doi tac nao o chau au', 'Europe'],
    ['Ta có đối tác nào ở Liên minh châu Âu', 'the European Union'],
    ['đối tác Đông Nam Á', 'Southeast Asia'],
    ['đối tác ở Nam Á', 'South Asia'],
    ['our partners in Latin America', 'Latin America'],
    ['đối tác Bắc Mỹ', 'North America'],
    ['partners in the EU', 'the European Union'],
  ])('“%s” names %s and no other', (text, name) => {
    expect(named(text)).toEqual([name])
  })

  test.each([
    'trong năm Mỹ có đối tác nào',
    'Ta có gì với Mỹ',
    'đối tác ở Trung Đông',
    'partners in Western Europe',
    'partners in Asia-Pacific',
    'đối tác ở Nam Phi',
    // A body of that name is met and signed with.
    'Ta đã ký gì với ASEAN',
    'Ta có gì với EU',
  ])('“%s” names none whose countries are kept', (text) => {
    expect(named(text)).toEqual([])
  })

  test.each([
    ['partners in South Africa', { start: 2, length: 2 }, undefined],
    ['agreements with Asian Development Bank', undefined, 3],
    ['ký gì với Đại học Đông Á', undefined, 4],
  ])('“%s” names none, as its words are part of a name', (text, name, left) => {
    const words = text.split(' ')
    const told = regionsIn(words, words.map(foldText))
    expect(told).toHaveLength(1)
    expect(regionsApart(told, { names: name ? [name] : [], isLeft: (i) => i === left })).toEqual([])
    expect(regionsApart(told, { names: [{ start: 0, length: 1 }], isLeft: () => false })).toEqual(told)
  })

  test('two are told apart', () => {
    expect(named('partners in Asia and Africa')).toEqual(['Asia', 'Africa'])
  })

  test('unions are their members of the day', () => {
    const [eu, asean] = [region('the European Union'), region('ASEAN')]
    expect([countriesOf(eu, '2025-06-15').size, countriesOf(asean, '2025-06-15').size]).toEqual([27, 10])
    expect([countriesOf(eu, '2019-01-01').has('GB'), countriesOf(eu, '2020-02-01').has('GB')]).toEqual([
      true,
      false,
    ])
    expect(countriesOf(asean, '2025-10-26').has('TL')).toBe(true)
  })

  test('each continent has its countries once, and no country stands on two', () => {
    const continents = ['Asia', 'Europe', 'Africa', 'the Americas', 'Oceania'].map(region)
    const codes = continents.flatMap(({ countries }) => countries.split(' '))
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThan(230)
    for (const { countries } of REGIONS)
      for (const each of countries.split(' ')) expect(codes).toContain(each.split(':')[0])
  })

  test('an answer says what it takes a region for', () => {
    expect(regionText(region('North America'), 'vi', '2025-06-15')).toBe('Bắc Mỹ (Hoa Kỳ, Canada, Mexico)')
    expect(regionText(region('Europe'), 'en', '2025-06-15')).toContain('United Nations')
    expect(regionText(region('Northeast Asia'), 'vi', '2025-06-15')).toContain('Hàn Quốc')
  })
})
