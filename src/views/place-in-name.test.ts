import { expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { isMeant, placesInName, placesOfBody } from './place-in-name.ts'

const matches = (name: string, country?: string) =>
  placesInName(gazetteer, { name, ...(country ? { country } : {}) })
const named = (name: string, country?: string) =>
  matches(name, country).flatMap(({ weak, places: [first] }) => (weak || !first ? [] : first.name))

test.each([
  ['Port of Seattle', ['Seattle']],
  ['Port of Busan', ['Busan']],
  ['Pusan National University', ['Busan']],
  ['Busan Port Authority', ['Busan']],
  ['Đại học Đà Nẵng', ['Da Nang']],
  ['New York University', ['New York']],
  ['Korea Foundation', ['South Korea']],
])('%s names %s', (name, places) => {
  expect(named(name)).toEqual(places)
})

test.each([
  ['Busan Port Authority', ['Busan']],
  ['Pusan National University', ['Busan']],
  ['Hue University', ['Hue']],
  ['Đại học Huế', ['Hue']],
  ['Samsung Electronics', []],
  ['Toyota Motor Corporation', []],
  ['Công ty TNHH Kobe Việt Nam', []],
  ['Toyota City Museum', ['Toyota']],
  ['Busan Port Company', ['Busan']],
  ['Công ty cổ phần Cảng Đà Nẵng', ['Da Nang']],
  ['Hội Hữu nghị Đà Nẵng – Daegu', ['Da Nang']],
  ['Daegu – Da Nang Friendship Association', ['Daegu']],
  ['Hội Hữu nghị Việt Nam – Daegu', []],
  ['Korea Foundation', []],
])('%s belongs to %s', (name, places) => {
  expect([...new Set(placesOfBody(gazetteer, { name }).map((place) => place.name))]).toEqual(places)
})

test('a body of a known country names no place of another', () => {
  expect(named('Busan Trading', 'US')).not.toContain('Busan')
})

test('a city is meant by the name of the land it lies in, another place of that name is not', () => {
  const meant = (body: string, name: string, country: string) =>
    gazetteer.find(name, { country }).filter((place) => matches(body).some((match) => isMeant(place, match)))
  expect(meant('Nagasaki University', 'Nagasaki', 'JP').length).toBeGreaterThan(0)
  expect(meant('New York University', 'York', 'GB')).toEqual([])
  expect(meant('Korea Foundation', 'Busan', 'KR')).toEqual([])
  expect(meant('Busan Port Authority', 'Busan', 'KR')).toHaveLength(1)
})
