import { describe, expect, test } from 'vitest'
import type { CommitmentAct, CommitmentEvent } from './commitment.ts'
import { countOf, foldCommitment } from './fold-commitment.ts'
import { talliesBy, tallyOf } from './tally.ts'

function told(...acts: readonly (readonly [string, CommitmentAct])[]): readonly CommitmentEvent[] {
  return acts.map(([onDay, act], i) => ({ ...act, seq: i + 1, person: 'p', at: `${onDay}T03:00:00Z`, onDay }))
}

const ours = { side: 'ours' } as const

describe('a commitment is the fold of the book and the desk’s acts', () => {
  test('as the book has it until somebody takes it up', () => {
    expect(foldCommitment({ ...ours, due: '2026-12-31' }, [])).toMatchObject({
      state: 'open',
      due: '2026-12-31',
    })
    expect(foldCommitment({ ...ours, told: 'done' }, [])).toMatchObject({ state: 'done' })
  })

  test('taken up, started, done with its file', () => {
    const events = told(
      ['2026-11-20', { act: 'taken', unit: 'Sở Tài chính', due: '2027-01-31' }],
      ['2026-12-01', { act: 'started' }],
      ['2027-02-10', { act: 'done', day: '2027-01-15', evidenceId: 'f-1' }],
    )
    expect(foldCommitment(ours, events)).toMatchObject({
      state: 'done',
      unit: 'Sở Tài chính',
      doneOn: '2027-01-15',
    })
    expect(foldCommitment(ours, events, '2026-12-15')).toMatchObject({ state: 'in-hand' })
    expect(foldCommitment(ours, events, '2027-01-20')).toMatchObject({ state: 'done' })
    expect(foldCommitment(ours, events, '2026-11-01')).toMatchObject({ state: 'open', version: 3 })
  })

  test('a unit’s word that it is done closes nothing', () => {
    const events = told(['2026-12-01', { act: 'told', says: 'done', words: 'Đã gửi', day: '2026-11-30' }])
    expect(foldCommitment(ours, events)).toMatchObject({ state: 'in-hand', told: { says: 'done' } })
  })

  test('no date stated is known to be so; a date may come later', () => {
    const none = told(['2026-11-20', { act: 'taken', due: 'none' }])
    expect(foldCommitment({ ...ours, due: '2026-12-31' }, none)).toMatchObject({ dateless: true })
    expect(foldCommitment({ ...ours, due: '2026-12-31' }, none)).not.toHaveProperty('due')
    const later = told(
      ['2026-11-20', { act: 'taken', due: 'none' }],
      ['2026-11-25', { act: 'taken', due: '2027-01-01' }],
    )
    expect(foldCommitment(ours, later)).toMatchObject({ due: '2027-01-01', dateless: false })
  })

  test('entered twice, its next act stands behind those under either address', () => {
    const first = told(
      ['2026-12-01', { act: 'taken', unit: 'Sở Tài chính' }],
      ['2026-12-02', { act: 'started' }],
      ['2026-12-03', { act: 'started' }],
    )
    const again = told(['2026-12-04', { act: 'taken', unit: 'Sở Y tế' }])
    expect(foldCommitment(ours, [...first, ...again])).toMatchObject({ unit: 'Sở Y tế', version: 4 })
    expect(foldCommitment(ours, first.slice(2))).toMatchObject({ version: 3 })
  })

  test('reopened, it has neither file nor reason', () => {
    const events = told(
      ['2026-12-01', { act: 'dropped', why: 'x' }],
      ['2026-12-02', { act: 'reopened', why: 'y' }],
    )
    const one = foldCommitment(ours, events)
    expect(one.state).toBe('open')
    expect(one).not.toHaveProperty('why')
  })
})

describe('counting as of a day', () => {
  const base = { side: 'ours', dateless: false, version: 1 } as const
  test.each([
    [{ ...base, state: 'open', due: '2026-12-31' }, 'open'],
    [{ ...base, state: 'in-hand', due: '2026-12-30' }, 'late'],
    [{ ...base, state: 'open' }, 'undated'],
    [{ ...base, state: 'done', due: '2026-12-01', doneOn: '2026-12-01' }, 'done'],
    [{ ...base, state: 'done', due: '2026-12-01', doneOn: '2026-12-02' }, 'done-late'],
    [{ ...base, state: 'dropped', due: '2026-01-01' }, 'dropped'],
  ] as const)('%o counts as %s', (one, count) => {
    expect(countOf(one, '2026-12-31')).toBe(count)
  })

  test('by unit: most late first, those without one last; dropped ones are no part of the total', () => {
    const counted = [
      { count: 'late', unit: 'B' },
      { count: 'done', unit: 'A' },
      { count: 'open', unit: 'A' },
      { count: 'dropped', unit: 'A' },
      { count: 'late' },
      { count: 'late' },
    ] as const
    expect(tallyOf(counted)).toMatchObject({ total: 5, late: 3, dropped: 1 })
    expect(talliesBy(counted, 'unit', 'none').map((line) => [line.name, line.tally.total])).toEqual([
      ['B', 1],
      ['A', 2],
      ['none', 2],
    ])
  })
})
