import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import type { BookRecord, ShownFor } from '#model/record.ts'
import { compareReadings, type Dated } from './difference.ts'

type Told = { readonly day?: string; readonly known?: string }

/** Statements by id with their days; the sources of the first half of 2025 unless a test says otherwise. */
function dating(days: Readonly<Record<string, Told>>): (id: string) => Dated {
  return (id) => ({
    day: days[id]?.day ?? '2025-01-01',
    known: days[id]?.known ?? '2025-01-02T00:00:00.000Z',
  })
}

function record(
  id: string,
  slots: Slots,
  more: Partial<BookRecord> & { reason?: ShownFor; kind?: KindName } = {},
) {
  const { reason = 'only', kind = 'partnership', statementIds = [id], ...rest } = more
  const held = Object.entries(slots).map(([slot, value]) => [
    slot,
    { shown: { value, statementIds }, reason, others: [] },
  ])
  return {
    id,
    kind,
    slots: Object.fromEntries(held),
    parties: {},
    statementIds,
    ...rest,
  } satisfies BookRecord
}

function compare(
  before: readonly BookRecord[],
  after: readonly BookRecord[],
  days: Readonly<Record<string, Told>> = {},
) {
  const earlier = { asOf: '2025-06-30', knownAt: '2025-06-30', records: before }
  const later = { asOf: '2025-07-31', knownAt: '2025-07-31', records: after }
  return compareReadings(earlier, later, dating(days))
}

const brief = (found: ReturnType<typeof compare>) =>
  found.map(({ change, how, record: { id }, slots }) => [
    change,
    how,
    id,
    slots.map(({ slot }) => slot).join(' '),
  ])

describe('what happened in the world', () => {
  test('a matter that began after the first day is new', () => {
    expect(brief(compare([], [record('a', {}, { heldFrom: '2025-07-01' })]))).toEqual([
      ['new', undefined, 'a', ''],
    ])
  })

  test('one without a day is new where its source is', () => {
    expect(brief(compare([], [record('a', {})], { a: { day: '2025-07-02' } }))).toEqual([
      ['new', undefined, 'a', ''],
    ])
  })

  test('a tie that ended between the days has ended, with what was told of it', () => {
    const before = record('a', { status: 'established' })
    const after = record('a', { status: 'ended' }, { statementIds: ['a', 'b'], heldTo: '2025-07-05' })
    expect(brief(compare([before], [after], { b: { day: '2025-07-06' } }))).toEqual([
      ['ended', undefined, 'a', 'status'],
    ])
  })

  test('a newer source that tells another value changes it, from and to told with the day it was known', () => {
    const before = record('a', { kind: 'cooperation' })
    const after = record('a', { kind: 'friendship' }, { statementIds: ['a', 'b'], reason: 'newest' })
    const found = compare([before], [after], { b: { day: '2025-07-06', known: '2025-07-08T01:00:00.000Z' } })
    expect(brief(found)).toEqual([['changed', undefined, 'a', 'kind']])
    expect(found[0]?.known).toBe('2025-07-08T01:00:00.000Z')
    expect(found[0]?.slots[0]).toMatchObject({
      from: { shown: { value: 'cooperation' } },
      to: { shown: { value: 'friendship' } },
    })
  })
})

describe('what is only known better', () => {
  test('an older matter learnt of now, one taken out, one put right by a person', () => {
    expect(brief(compare([], [record('a', {}, { heldFrom: '1997-01-01' })]))).toEqual([
      ['corrected', 'learnt', 'a', ''],
    ])
    expect(brief(compare([record('a', {})], []))).toEqual([['corrected', 'withdrawn', 'a', '']])
    const amended = record('a', { since: '2010' }, { reason: 'judged' })
    expect(brief(compare([record('a', { since: '2009' })], [amended]))).toEqual([
      ['corrected', 'otherwise', 'a', 'since'],
    ])
  })

  test('an old source read only now is no news', () => {
    const after = record('a', { since: '2010' }, { statementIds: ['a', 'b'] })
    expect(brief(compare([record('a', { since: '2009' })], [after], { b: { day: '2025-03-01' } }))).toEqual([
      ['corrected', 'otherwise', 'a', 'since'],
    ])
  })

  test('an end of before the first day, told only now, is no end of the time between', () => {
    const after = record('a', { status: 'ended' }, { heldTo: '2020-12-31', reason: 'judged' })
    expect(brief(compare([record('a', { status: 'established' })], [after]))).toEqual([
      ['corrected', 'otherwise', 'a', 'status'],
    ])
  })

  test('two that turn out to be one, and one that turns out to be two', () => {
    const both = record('a', {}, { statementIds: ['a', 'b'] })
    expect(brief(compare([record('a', {}), record('b', {})], [both]))).toEqual([
      ['corrected', 'joined', 'b', ''],
    ])
    expect(brief(compare([both], [record('a', {}), record('b', {})]))).toEqual([
      ['corrected', 'parted', 'b', ''],
    ])
  })

  test('a happening ends nothing by being over', () => {
    const visit = (status: string) => record('a', { status }, { kind: 'visit', heldTo: '2025-07-02' })
    expect(brief(compare([visit('done')], [visit('done')]))).toEqual([])
  })
})

test('a reading does not differ from itself, and the order of the records makes no difference', () => {
  const made = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.constantFrom('2009', '2010').map((since) => record(id, { since })))),
    )
  fc.assert(
    fc.property(made, made, (before, after) => {
      expect(compare(before, before)).toEqual([])
      const found = brief(compare(before, after)).map(String).sort()
      expect(
        brief(compare([...before].reverse(), [...after].reverse()))
          .map(String)
          .sort(),
      ).toEqual(found)
    }),
  )
})
