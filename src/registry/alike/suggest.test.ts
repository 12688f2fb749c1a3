import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareParties } from './compare-parties.ts'
import { type Profile, SUGGESTED_FROM } from './profile.ts'
import { pairKey, suggestFor } from './suggest.ts'
import { suggestAnew } from './suggest-anew.test.support.ts'

const body = (id: string, name: string, country = 'VN'): Profile => ({
  id,
  kind: 'organisation',
  name,
  country,
})
const person = (id: string, name: string, of?: string): Profile => ({
  id,
  kind: 'person',
  name,
  country: 'KR',
  ...(of ? { posts: [{ role: 'Mayor', of }] } : {}),
})

describe('suggesting that two parties are one', () => {
  test('one body in two languages, with its reason', () => {
    const found = suggestAnew([
      body('a', 'Sở Ngoại vụ thành phố Đà Nẵng'),
      body('b', 'Da Nang Department of Foreign Affairs'),
      body('c', 'Sở Ngoại vụ Quảng Nam'),
    ])
    expect(found.map(({ a, b, grounds }) => [a, b, grounds[0]?.code])).toEqual([['a', 'b', 'same-words']])
  })

  test('a name turned round is found though the country of only one is known', () => {
    const typed: Profile = { id: 'b', kind: 'person', name: 'Gil Dong Hong' }
    expect(suggestFor(typed, [person('a', 'Hong Gil Dong')])).toHaveLength(1)
    expect(suggestFor({ ...typed, name: 'Dong Gil Hong' }, [person('a', 'Hong Gil Dong')])).toHaveLength(1)
    expect(suggestFor({ ...typed, name: 'Gil Hong Park' }, [person('a', 'Hong Gil Dong')])).toEqual([])
  })

  test('one number in a catalogue outweighs any name; two numbers speak against it', () => {
    const [one, other] = [body('a', 'Hanbit Inc'), body('b', '한빛')]
    expect(
      compareParties({ ...one, externalIds: ['wikidata:Q1'] }, { ...other, externalIds: ['wikidata:Q1'] })
        .score,
    ).toBe(0.99)
    const clash = compareParties(
      { ...one, externalIds: ['wikidata:Q1'] },
      { ...body('b', 'Hanbit Co., Ltd'), externalIds: ['wikidata:Q2'] },
    )
    expect(clash.score).toBeLessThan(SUGGESTED_FROM)
  })

  test('what a person has decided of is not brought up again', () => {
    const parties = [body('a', 'FPT JSC'), body('b', 'FPT Corporation')]
    expect(suggestAnew(parties)).toHaveLength(1)
    expect(suggestAnew(parties, new Set([pairKey('b', 'a')]))).toEqual([])
  })

  test.each([
    [
      'two offices of two cities',
      person('a', 'Kim Jong-su', 'Pyeongtaek'),
      person('b', 'Kim Jong-soo', 'Jeju'),
    ],
    [
      'two countries',
      body('a', 'Ministry of Foreign Affairs', 'KR'),
      body('b', 'Ministry of Foreign Affairs', 'JP'),
    ],
    ['a person and a body', person('a', 'FPT'), { ...body('b', 'FPT'), country: 'KR' }],
    [
      'who receives and who sends',
      body('a', 'Korean Embassy in Vietnam'),
      body('b', 'Vietnamese Embassy in Korea'),
    ],
  ])('%s are not suggested', (_, a, b) => {
    expect(suggestAnew([a, b])).toEqual([])
  })

  test('while a name is typed, those it may be already', () => {
    const typed = body('', 'FPT Joint Stock Company')
    expect(
      suggestFor(typed, [body('a', 'FPT Corporation'), body('b', 'FPT Software')]).map(({ b }) => b),
    ).toEqual(['a'])
  })

  test('comparing only those that share a key loses nothing that comparing would suggest', () => {
    const pairs = readFileSync(new URL('../../../test/corpus/name-pairs.jsonl', import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<'a' | 'b', Profile> & Pick<Profile, 'kind'>)
    const lost = pairs.flatMap(({ kind, a, b }) => {
      const both = [
        { ...a, kind, id: 'a' },
        { ...b, kind, id: 'b' },
      ] as const
      const alike = compareParties(...both).score >= SUGGESTED_FROM
      return alike && !suggestAnew(both).length ? [`${a.name} / ${b.name}`] : []
    })
    expect(lost).toEqual([])
  })

  test('among twenty thousand bodies, the one pair that is one', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      body(`n${i}`, `Cong ty so ${i.toString(36)}x Da Nang`),
    )
    const found = suggestAnew([...many, body('a', 'Cảng Đà Nẵng'), body('b', 'Da Nang Port')])
    expect(found.map(({ a, b }) => [a, b])).toEqual([['a', 'b']])
  })
})
