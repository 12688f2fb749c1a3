import { describe, expect, test } from 'vitest'
import type { Item } from '#model/programme.ts'
import { collisions } from './collide.ts'
import { foldMission, standingEvents } from './fold.ts'
import { missingParts } from './missing-parts.ts'
import type { Mission, MissionAct, MissionEvent } from './mission.ts'
import { nextSteps, standingOf, stepRefusals } from './steps.ts'
import { lastUndoable, mayUndo } from './undo.ts'

function told(...acts: readonly MissionAct[]): readonly MissionEvent[] {
  const opened: MissionAct = { act: 'opened', direction: 'out', title: 'Boston' }
  return [opened, ...acts].map((act, i) => ({
    ...act,
    seq: i + 1,
    person: 'p-1',
    at: '2026-09-01T02:00:00Z',
  }))
}

function folded(...acts: readonly MissionAct[]): Mission {
  const mission = foldMission('m-1', told(...acts))
  if (!mission) throw new Error('nothing was told')
  return mission
}

const head = { id: 't-1', side: 'ours', name: 'Trần Thị Mẫu', role: 'head' } as const
const second = { id: 't-2', side: 'ours', name: 'Lê Văn Mẫu', role: 'member' } as const
const talk: Item = {
  id: 'i-1',
  what: 'session',
  title: 'Talk',
  day: '2026-11-03',
  start: '09:00',
  end: '10:00',
  zone: 'America/New_York',
  participants: ['t-1', 't-2'],
  chair: 't-1',
}
const decision = {
  outcome: 'approved',
  number: '12/QĐ',
  day: '2026-10-01',
  signer: 'Chủ tịch',
  evidenceId: 'f-1',
} as const
const none = { evidenceIds: new Set<string>(), twoPeople: false }

describe('a mission is the fold of its acts', () => {
  test('nothing was opened, nothing is there', () => {
    expect(foldMission('m-1', [])).toBeUndefined()
    expect(foldMission('m-1', told().slice(1))).toBeUndefined()
  })

  test('parts are written, changed and taken out', () => {
    const mission = folded(
      { act: 'wrote', parts: { purpose: 'a', size: 16 }, cited: { size: ['s1'] } },
      { act: 'wrote', parts: { size: 12, purpose: null } },
    )
    expect(mission).toMatchObject({ version: 3, parts: { size: 12 }, cited: {} })
    expect(mission.parts).not.toHaveProperty('purpose')
  })

  test('whoever leaves the list leaves the programme', () => {
    const mission = folded(
      { act: 'listed', member: head },
      { act: 'listed', member: second },
      { act: 'planned', item: talk },
      { act: 'unlisted', memberId: 't-1' },
    )
    expect(mission.roster).toEqual([second])
    expect(mission.programme[0]).toMatchObject({ participants: ['t-2'] })
    expect(mission.programme[0]).not.toHaveProperty('chair')
  })

  test('what was undone is out, and what stood before stands again', () => {
    const events = told(
      { act: 'listed', member: head },
      { act: 'unlisted', memberId: 't-1' },
      { act: 'undid', undone: 3 },
    )
    expect(foldMission('m-1', events)?.roster).toEqual([head])
    expect(standingEvents(events).map((event) => event.seq)).toEqual([1, 2])
  })

  test('the order of the list is moved by naming it', () => {
    const mission = folded(
      { act: 'listed', member: head },
      { act: 'listed', member: second },
      { act: 'ordered', side: 'ours', memberIds: ['t-2', 't-1'] },
    )
    expect(mission.roster.map((one) => one.id)).toEqual(['t-2', 't-1'])
  })

  test('a state secret is its stub until it is declassified', () => {
    const secret = { number: '7', holder: 'Văn phòng', reviewDay: '2027-01-01' }
    const opened: MissionAct = { act: 'opened', direction: 'out', title: '7', secret }
    const at = { person: 'p-1', at: '2026-09-01T02:00:00Z' }
    const events: MissionEvent[] = [{ ...opened, ...at, seq: 1 }]
    const stub = foldMission('m-1', events)
    expect(stub).toMatchObject({ secret, title: '7' })
    expect(stub && stepRefusals(stub, 'submitted', none).map((one) => one.rule)).toEqual(['mission/secret'])
    events.push({ act: 'declassified', ground: '9/QĐ', title: 'Seoul', ...at, seq: 2 })
    expect(foldMission('m-1', events)).toMatchObject({ title: 'Seoul' })
    expect(foldMission('m-1', events)).not.toHaveProperty('secret')
  })
})

describe('steps', () => {
  test('any step may be left out and filled in later', () => {
    const mission = folded({ act: 'reported', report: { day: '2026-11-20', summary: 'x' } })
    const states = nextSteps(mission, none)
    expect(states.filter((state) => state.skipped).map((state) => state.step)).toEqual([
      'checked',
      'submitted',
      'decided',
      'programme',
      'travelled',
    ])
    expect(standingOf(mission)).toBe('reported')
    expect(states.filter((state) => state.refusals.length).map((state) => state.step)).toEqual(['decided'])
  })

  test('no decision without its paper; with it, no other condition', () => {
    expect(stepRefusals(folded(), 'decided', none)[0]?.rule).toBe('mission/decision-evidence')
    expect(stepRefusals(folded(), 'decided', { ...none, evidenceIds: new Set(['f-1']) })).toEqual([])
  })

  test('where the office wants two people, the one who submitted does not enter the decision', () => {
    const mission = folded({ act: 'stepped', step: 'submitted', day: '2026-09-02' })
    const facts = { evidenceIds: new Set(['f-1']), twoPeople: true, person: 'p-1' }
    expect(stepRefusals(mission, 'decided', facts)[0]?.rule).toBe('mission/two-people')
    expect(stepRefusals(mission, 'decided', { ...facts, person: 'p-2' })).toEqual([])
    expect(stepRefusals(mission, 'decided', { ...facts, twoPeople: false })).toEqual([])
  })

  test('a closed or a stopped file, or a step of the other direction, is refused with the way on', () => {
    const closed = folded({ act: 'stepped', step: 'closed', day: '2026-12-01' })
    expect(stepRefusals(closed, 'reported', none)[0]?.satisfiedBy.en).toContain('Reopen')
    expect(stepRefusals(folded({ act: 'cancelled', why: 'no visa' }), 'checked', none)[0]?.says.en).toContain(
      'no visa',
    )
    expect(stepRefusals(folded(), 'answered', none)[0]?.rule).toBe('mission/direction')
    const open = folded(
      { act: 'stepped', step: 'closed', day: '2026-12-01' },
      { act: 'reopened', why: 'late bill' },
    )
    expect(stepRefusals(open, 'reported', none)).toEqual([])
  })

  test('mandatory parts are named until they are there', () => {
    expect(missingParts(folded())).toContain('invitation')
    const mission = folded({ act: 'wrote', parts: { start: '2026-11-02', purpose: 'x' } })
    expect(missingParts(mission)).toContain('dates')
    expect(missingParts(mission)).not.toContain('purpose')
  })
})

describe('two at once', () => {
  test('the same part collides, another part does not', () => {
    const events = told({ act: 'wrote', parts: { size: 12 } })
    expect(collisions(events, 1, { act: 'wrote', parts: { size: 10 } })).toHaveLength(1)
    expect(collisions(events, 1, { act: 'wrote', parts: { purpose: 'x' } })).toEqual([])
    expect(collisions(events, 2, { act: 'wrote', parts: { size: 10 } })).toEqual([])
  })

  test('decisions collide with decisions', () => {
    const events = told({ act: 'decided', decision })
    expect(
      collisions(events, 1, { act: 'decided', decision: { ...decision, number: '13/QĐ' } }),
    ).toHaveLength(1)
  })

  test('only what nothing later builds on is undone', () => {
    const events = told(
      { act: 'planned', item: talk },
      { act: 'planned', item: { ...talk, start: '09:15' } },
      { act: 'decided', decision },
    )
    expect(mayUndo(standingEvents(events), 2)).toBe(false)
    expect(mayUndo(standingEvents(events), 3)).toBe(true)
    expect(mayUndo(standingEvents(events), 4)).toBe(true)
    expect(lastUndoable(standingEvents(events))?.seq).toBe(3)
    const gone = [...events, ...told({ act: 'stepped', step: 'programme', day: '2026-10-02' }).slice(1)].map(
      (event, i) => ({ ...event, seq: i + 1 }),
    )
    expect(mayUndo(standingEvents(gone), 4)).toBe(false)
    expect(lastUndoable(standingEvents(gone))?.seq).toBe(3)
  })
})
