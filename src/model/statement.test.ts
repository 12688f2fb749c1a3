import { describe, expect, test } from 'vitest'
import { isProblem } from './problem.ts'
import { mentionsOf, parseSlots, statementId } from './statement.ts'

describe('the address of a statement', () => {
  const slots = { a: 'Da Nang|VN', b: 'Daegu|KR', since: '2004' }

  test('comes from source, kind and slots, in whatever order they were written', () => {
    const one = statementId('s-1', { kind: 'partnership', slots, start: 10 })
    const { since, ...rest } = slots
    expect(statementId('s-1', { kind: 'partnership', slots: { since, ...rest }, start: 99 })).toBe(one)
    expect(one).toMatch(/^[0-9a-f]{20}$/)
  })

  test('changes with the source, the kind and any slot', () => {
    const one = statementId('s-1', { kind: 'partnership', slots, start: 0 })
    expect(statementId('s-2', { kind: 'partnership', slots, start: 0 })).not.toBe(one)
    expect(statementId('s-1', { kind: 'link', slots, start: 0 })).not.toBe(one)
    expect(
      statementId('s-1', { kind: 'partnership', slots: { ...slots, since: '2005' }, start: 0 }),
    ).not.toBe(one)
  })

  test('two promises of one speaker are two, told by where their words start', () => {
    const promise = { kind: 'commitment', slots: { by: 'Hồ Kỳ Minh', kind: 'pledge' } } as const
    const ids = [120, 480, 120].map((start) => statementId('s-1', { ...promise, start }))
    expect(ids[0]).not.toBe(ids[1])
    expect(ids[2]).toBe(ids[0])
  })
})

describe('slots', () => {
  test('are taken where they fit, with the space around values cut', () => {
    expect(parseSlots('partnership', { a: 'Da Nang|VN', b: ' Daegu|KR ', since: ' 2004 ' })).toEqual({
      a: 'Da Nang|VN',
      b: 'Daegu|KR',
      since: '2004',
    })
    expect(parseSlots('investment', { host: 'Da Nang|VN', projects: 0, saidBy: 'KR' })).toMatchObject({
      projects: 0,
    })
  })

  test.each([
    ['partnership', { a: 'Da Nang|VN' }, 'b', 'Name|CC'],
    ['partnership', { a: 'Da Nang|VN', b: 'Daegu' }, 'b', 'Name|CC'],
    ['partnership', { a: 'Da Nang|VN', b: 'Daegu|KR', kind: 'marriage' }, 'kind', 'sister-city, friendship'],
    ['partnership', { a: 'Da Nang|VN', b: 'Daegu|KR', since: '02/4/2025' }, 'since', '2025-04-02'],
    ['partnership', { a: 'Da Nang|VN', b: 'Daegu|KR', mayor: 'X' }, 'mayor', 'no part of'],
    ['investment', { host: 'Da Nang|VN' }, '', 'projects, amount'],
    ['investment', { host: 'Da Nang|VN', projects: -1 }, 'projects', 'whole number'],
    ['investment', { host: 'Da Nang|VN', amount: '382 million' }, 'amount', '382000000 USD'],
    ['investment', { host: 'Da Nang|VN', projects: 3, within: 'yes' }, 'within', 'true, false'],
    ['agreement', { parties: [] }, 'parties', 'list of names'],
    ['agreement', { parties: ['Da Nang|VN', ' '] }, 'parties.1', 'list of names'],
    ['agreement', { parties: ['Da Nang|VN'], sectors: ['magic'] }, 'sectors.0', 'agriculture'],
    ['role', { person: '', role: 'Mayor' }, 'person', 'whole name'],
    ['visit', 'nothing', '', 'cannot be read'],
  ] as const)('of a %s are refused: %j', (kind, slots, where, words) => {
    const refused = parseSlots(kind, slots)
    if (!isProblem(refused)) throw new Error('these slots were taken')
    expect(refused.where).toBe(where)
    expect(refused.says.en).toContain(words)
    expect(refused.says.vi).toMatch(/[ăâđêôơưạảãáàếệốộ]/)
    expect(refused.says.vi).not.toContain('Invalid')
  })
})

describe('the parties a statement names', () => {
  test('come by path, in slot order, with the place the reader found', () => {
    const mentions = mentionsOf({
      kind: 'agreement',
      slots: { parties: ['Da Nang|VN', 'Pusan National University', 'KR'] },
      places: { 'parties.0': '1583992' },
    })
    expect(mentions).toEqual([
      { path: 'parties.0', kind: 'locality', name: 'Da Nang', country: 'VN', placeId: '1583992' },
      { path: 'parties.1', kind: 'organisation', name: 'Pusan National University' },
      { path: 'parties.2', kind: 'country', name: 'KR', country: 'KR' },
    ])
  })

  test('a speaker or participant may be a person, a signer is a body unless known', () => {
    const kinds = (kind: 'meeting' | 'agreement', slot: string, names: readonly string[], known?: string) =>
      mentionsOf({ kind, slots: { [slot]: names } }, new Set(known ? [known] : [])).map((each) => each.kind)
    expect(kinds('meeting', 'participants', ['Hồ Kỳ Minh', 'Sở Ngoại vụ'])).toEqual([
      'person',
      'organisation',
    ])
    expect(kinds('agreement', 'parties', ['Hồ Kỳ Minh'])).toEqual(['organisation'])
    expect(kinds('agreement', 'parties', ['Hồ Kỳ Minh'], 'Hồ Kỳ Minh')).toEqual(['person'])
  })

  test('text, days and numbers name nobody', () => {
    const paths = mentionsOf({
      kind: 'event',
      slots: { kind: 'forum', title: 'KR', date: '2025', place: 'Da Nang|VN' },
    }).map((each) => each.path)
    expect(paths).toEqual(['place'])
  })
})
