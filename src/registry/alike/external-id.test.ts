import { describe, expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { externalIdText, idsOfPlace, parseExternalId } from './external-id.ts'

describe('numbers of public catalogues', () => {
  test.each([
    'wikidata:Q25282',
    'geonames:1583992',
    'iso-3166-2:VN-DN',
    'iso-3166-2:KR-41',
    'isni:0000000121032683',
    'lei:7LTWFZYICNSX8D621K86',
  ])('%s is read', (text) => {
    const read = parseExternalId(text)
    expect(isProblem(read) ? read.problem : externalIdText(read)).toBe(text)
  })

  test.each([
    'isni:0000000121032684',
    'lei:7LTWFZYICNSX8D621K87',
    'isni:123',
    'wikidata:25282',
    'geonames:Q1',
    'iso-3166-2:Vietnam',
    'viaf:123',
    'Q25282',
    'wikidata:',
    '',
  ])('“%s” is refused in both languages', (text) => {
    const read = parseExternalId(text)
    expect(isProblem(read) && Boolean(read.says.en && read.says.vi)).toBe(true)
  })

  test('the gazetteer gives what it knows', () => {
    const place = {
      id: 'gn-1835327',
      name: 'Daegu',
      country: 'KR',
      level: 'first',
      iso3166_2: 'KR-27',
    } as const
    expect(idsOfPlace(place).map(externalIdText)).toEqual(['geonames:1835327', 'iso-3166-2:KR-27'])
    expect(idsOfPlace({ id: 'vn-48-2025', name: 'Da Nang', country: 'VN', level: 'first' })).toEqual([])
  })
})
