import { describe, expect, test } from 'vitest'
import { decidedFact } from './decided-fact.ts'
import { filesStoodOn } from './files-stood-on.ts'
import { foldMission } from './fold.ts'
import type { Mission, MissionAct, MissionEvent } from './mission.ts'

function told(...acts: readonly MissionAct[]): readonly MissionEvent[] {
  const opened: MissionAct = { act: 'opened', direction: 'out', title: 'Đoàn đi Boston' }
  return [opened, ...acts].map((act, i) => ({ ...act, seq: i + 1, person: 'p', at: '2026-09-01T02:00:00Z' }))
}

function folded(...acts: readonly MissionAct[]): Mission {
  const mission = foldMission('m-1', told(...acts))
  if (!mission) throw new Error('nothing was told')
  return mission
}

const decision = {
  outcome: 'approved',
  number: '12/QĐ-UBND',
  day: '2026-10-01',
  signer: 'Chủ tịch',
  evidenceId: 'f-1',
} as const
const wrote: MissionAct = {
  act: 'wrote',
  parts: { places: ['Boston|US'], start: '2026-11-02', end: '2026-11-06', size: 6 },
}
const decided: MissionAct = { act: 'decided', decision }

describe('what a decision makes of a trip', () => {
  test('a planned visit, with the number and the day of the paper', () => {
    const fact = decidedFact(folded(wrote, decided), 'Da Nang|VN', 'vi')
    expect(fact?.slots).toEqual({
      from: 'Da Nang|VN',
      to: ['Boston|US'],
      size: 6,
      days: 5,
      start: '2026-11-02',
      status: 'planned',
    })
    expect(fact?.says).toBe(
      'Theo văn bản 12/QĐ-UBND ngày 01/10/2026, Chủ tịch ký, đoàn Da Nang (6 người) sẽ đến Boston từ 02/11/2026 đến 06/11/2026. Hồ sơ: Đoàn đi Boston.',
    )
  })

  test('what the paper states goes before what was proposed', () => {
    const other = {
      ...decision,
      start: '2026-11-09',
      end: '2026-11-11',
      size: 4,
      days: 3,
      head: 'Trần Thị Mẫu',
    }
    const fact = decidedFact(folded(wrote, { act: 'decided', decision: other }), 'Da Nang|VN', 'en')
    expect(fact?.slots).toMatchObject({ start: '2026-11-09', size: 4, days: 3, head: 'Trần Thị Mẫu' })
    expect(fact?.says).toContain('is to visit Boston from 9 November 2026 to 11 November 2026')
  })

  test.each<[string, readonly MissionAct[]]>([
    ['nothing is decided', [wrote]],
    ['it was refused', [wrote, { act: 'decided', decision: { ...decision, outcome: 'refused' } }]],
    ['nothing says when', [{ act: 'wrote', parts: { places: ['Boston|US'] } }, decided]],
    ['nothing says where to', [{ act: 'wrote', parts: { start: '2026-11-02' } }, decided]],
    [
      'it took place',
      [wrote, decided, { act: 'journeyed', journey: { start: '2026-11-02', end: '2026-11-06' } }],
    ],
    ['it was put aside', [wrote, decided, { act: 'cancelled', why: 'x' }]],
    ['it was taken back', [wrote, decided, { act: 'undid', undone: 3 }]],
  ])('no planned visit where %s', (_why, acts) => {
    expect(decidedFact(folded(...acts), 'Da Nang|VN', 'vi')).toBeUndefined()
  })
})

describe('what an answer makes of a request to come', () => {
  const asked: MissionAct = { act: 'wrote', parts: { body: 'Changwon|KR', start: '2026-11-02', size: 8 } }
  const answered = (outcome: 'accepted' | 'declined'): MissionAct => ({
    act: 'answered',
    answer: { outcome, words: 'Trân trọng mời Quý đoàn.', day: '2026-10-02' },
  })
  const coming = (...acts: readonly MissionAct[]) => {
    const opened = { act: 'opened', direction: 'in', title: 'Đoàn Changwon' } as const
    const events = [opened, asked, ...acts].map((act, i) => ({
      ...act,
      seq: i + 1,
      person: 'p',
      at: '2026-09-01',
    }))
    const mission = foldMission('m-2', events)
    return mission && decidedFact(mission, 'Da Nang|VN', 'vi')
  }

  test('a planned visit where it was accepted', () => {
    const fact = coming(answered('accepted'))
    expect(fact?.slots).toEqual({
      from: 'Changwon|KR',
      to: ['Da Nang|VN'],
      size: 8,
      start: '2026-11-02',
      status: 'planned',
    })
    expect(fact?.says).toBe(
      'Theo trả lời đồng ý ngày 02/10/2026, đoàn Changwon (8 người) sẽ đến Da Nang ngày 02/11/2026. Hồ sơ: Đoàn Changwon.',
    )
  })

  test('none where it was declined, or a decision refuses it', () => {
    expect(coming(answered('declined'))).toBeUndefined()
    const refused: MissionAct = { act: 'decided', decision: { ...decision, outcome: 'refused' } }
    expect(coming(answered('accepted'), refused)).toBeUndefined()
    expect(coming(answered('accepted'), answered('declined'))).toBeUndefined()
  })

  test('a decision says by which paper', () => {
    expect(coming(answered('accepted'), decided)?.says).toContain('Theo văn bản 12/QĐ-UBND')
  })
})

test('files a decision or result stands on stay; those of a decision taken back may go', () => {
  const report = (evidenceId: string): MissionAct => ({
    act: 'reported',
    report: { day: '2026-11-10', summary: 'x', results: [{ says: 'y', evidenceId }, { says: 'z' }] },
  })
  const again: MissionAct = { act: 'decided', decision: { ...decision, evidenceId: 'f-2' } }
  expect([...filesStoodOn(told(decided, again))]).toEqual(['f-1', 'f-2'])
  expect([...filesStoodOn(told(decided, again, { act: 'undid', undone: 3 }))]).toEqual(['f-1'])
  expect([...filesStoodOn(told(decided, report('f-8'), report('f-9')))]).toEqual(['f-1', 'f-9'])
  expect([...filesStoodOn(told(wrote))]).toEqual([])
})
