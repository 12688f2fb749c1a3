import { describe, expect, test } from 'vitest'
import type { ConferenceAct, HandedRow } from './conference.ts'
import { foldConference } from './fold-conference.ts'
import { followUpRounds } from './follow-ups.ts'
import { besideStated, groupsOf } from './tally-conference.ts'

const proof = { sourceId: 's', quote: 'q', start: 0, end: 1 }
const row = (id: string, over: Partial<HandedRow> = {}): HandedRow => ({
  id,
  project: `Project ${id}`,
  investor: `Firm ${id}`,
  handed: 'new',
  side: 'foreign',
  amount: '10000000 USD',
  ...over,
})
const listOf = (...acts: readonly ConferenceAct[]) =>
  foldConference(acts.map((act, at) => ({ ...act, seq: at + 1, person: 'p', at: '2020-06-28T00:00:00Z' })))

describe('a list handed over', () => {
  const rows = [
    row('a'),
    row('b', { handed: 'additional' }),
    row('c', { side: 'domestic', amount: '230000000000 VND' }),
    row('d', { handed: 'mou', amount: '900000000 USD' }),
    row('e', { amount: '' }),
  ]

  test('new and additional, foreign and domestic, certificates and memoranda stand apart', () => {
    expect(groupsOf(rows).map(({ handed, side, count, sums }) => [handed, side, count, sums])).toEqual([
      ['new', 'foreign', 2, [{ amount: 10_000_000, currency: 'USD' }]],
      ['new', 'domestic', 1, [{ amount: 230_000_000_000, currency: 'VND' }]],
      ['additional', 'foreign', 1, [{ amount: 10_000_000, currency: 'USD' }]],
      ['mou', 'foreign', 1, [{ amount: 900_000_000, currency: 'USD' }]],
    ])
  })

  test('a total as stated shows its gap to the list, memoranda left out', () => {
    const list = listOf(
      { act: 'listed', rows, proof },
      { act: 'stated', handed: 'certificates', side: 'foreign', projects: 5, amount: '50000000 USD', proof },
    )
    expect(besideStated(list)).toMatchObject([
      {
        projectsGap: 2,
        amountGap: { amount: 30_000_000, currency: 'USD' },
        listed: { count: 3, unpriced: 1 },
      },
    ])
  })

  test('sums of other currencies are not subtracted', () => {
    const list = listOf(
      { act: 'listed', rows, proof },
      { act: 'stated', handed: 'certificates', side: 'all', amount: '50000000 USD', proof },
    )
    expect(besideStated(list)[0]).not.toHaveProperty('amountGap')
  })

  test('a line taken off goes with its follow-ups; a total stated anew replaces the old', () => {
    const followed = {
      act: 'followed',
      rowId: 'a',
      months: 6,
      day: '2020-12-28',
      finding: 'on-track',
      proof,
    } as const
    const list = listOf(
      { act: 'listed', rows, proof },
      followed,
      { act: 'unlisted', rowId: 'a', why: 'twice' },
      { act: 'stated', handed: 'new', side: 'all', projects: 3, proof },
      { act: 'stated', handed: 'new', side: 'all', projects: 4, proof },
    )
    expect([list.rows.length, list.followUps.length, list.stated.map((one) => one.projects)]).toEqual([
      4,
      0,
      [4],
    ])
  })
})

describe('follow-up', () => {
  test('falls due after 6, 12 and 24 months and is done when every line was looked at', () => {
    const followed = (rowId: string, day: string): ConferenceAct => ({
      act: 'followed',
      rowId,
      months: 6,
      day,
      finding: 'on-track',
      proof,
    })
    const half = listOf({ act: 'listed', rows: [row('a'), row('b')], proof }, followed('a', '2020-12-20'))
    const whole = listOf(
      { act: 'listed', rows: [row('a'), row('b')], proof },
      followed('a', '2020-12-20'),
      followed('b', '2021-01-04'),
    )
    const [first, second] = [followUpRounds(half, '2020-06-27'), followUpRounds(whole, '2020-06-27')]
    expect(first.map((one) => one.due)).toEqual(['2020-12-27', '2021-06-27', '2022-06-27'])
    expect([first[0]?.leftRowIds, first[0]?.doneOn]).toEqual([['b'], undefined])
    expect(second[0]?.doneOn).toBe('2021-01-04')
    expect(followUpRounds(listOf(), '2020-06-27')).toEqual([])
  })

  test('without a list a conference is asked after as a whole', () => {
    const looked: ConferenceAct = {
      act: 'followed',
      months: 12,
      day: '2021-07-01',
      finding: 'delayed',
      proof,
    }
    const rounds = followUpRounds(listOf(looked), '2020-06-27', { asked: true })
    expect(rounds.map(({ due, whole, doneOn }) => [due, whole, doneOn])).toEqual([
      ['2020-12-27', true, undefined],
      ['2021-06-27', true, '2021-07-01'],
      ['2022-06-27', true, undefined],
    ])
    const listed = listOf(looked, { act: 'listed', rows: [row('a')], proof })
    expect(followUpRounds(listed, '2020-06-27').map((one) => [one.whole, one.leftRowIds])).toEqual([
      [false, ['a']],
      [true, []],
      [false, ['a']],
    ])
  })
})
