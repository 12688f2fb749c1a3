import { describe, expect, test } from 'vitest'
import type { BookRecord } from '#model/record.ts'
import { factsOf } from './facts.ts'
import { foldMission } from './fold.ts'
import { fileOfVisit } from './from-visit.ts'
import { journeyFact } from './journey-fact.ts'
import type { Mission, MissionAct } from './mission.ts'
import { repeatOf } from './repeat.ts'

function mission(direction: 'out' | 'in', ...acts: readonly MissionAct[]): Mission {
  const opened: MissionAct = { act: 'opened', direction, title: 'x' }
  const events = [opened, ...acts].map((act, i) => ({
    ...act,
    seq: i + 1,
    person: 'p',
    at: '2026-09-01T00:00:00Z',
  }))
  const folded = foldMission('m', events)
  if (!folded) throw new Error('empty')
  return folded
}

const at = { jurisdiction: 'vn-48' }

describe('what a rule looks at', () => {
  test('an empty file says nothing but which way it goes', () => {
    const facts = factsOf(mission('out'), at)
    expect(facts).toMatchObject({ direction: 'out', jurisdiction: 'vn-48', parts: [] })
    for (const name of [
      'days',
      'headCount',
      'roster',
      'countries',
      'payers',
      'eventGround',
      'leaderRank',
    ] as const)
      expect(facts).not.toHaveProperty(name)
  })

  test('money and protocol of a visit count for the side they belong to', () => {
    const parts = {
      guestGrade: 'B',
      mealMoney: '900000 VND',
      allowance: '70 USD',
      visitKind: 'official',
      papers: ['flowers'],
    } as const
    const wrote: MissionAct = { act: 'wrote', parts: { ...parts, papers: [...parts.papers] } }
    const guests = factsOf(mission('in', wrote), at)
    expect(guests).toMatchObject({
      meals: { grade: 'B', perPersonDay: '900000 VND' },
      official: true,
      parts: ['flowers'],
    })
    expect(guests).not.toHaveProperty('allowance')
    const ours = factsOf(mission('out', wrote), at)
    expect(ours.allowance).toBe('70 USD')
    expect([ours.meals, ours.official]).toEqual([undefined, undefined])
  })

  test('people with the head first, days, countries, who pays, what is in the file', () => {
    const facts = factsOf(
      mission(
        'out',
        {
          act: 'wrote',
          parts: {
            size: 16,
            start: '2026-11-02',
            end: '2026-11-06',
            countries: [{ country: 'US', days: 5 }],
            payer: { kind: 'business', name: 'ABC' },
            invitation: { from: 'ABC', named: true },
            papers: ['year-plan'],
          },
        },
        { act: 'listed', member: { id: 'a', side: 'ours', name: 'A', role: 'member', body: 'Sở Tài chính' } },
        {
          act: 'listed',
          member: { id: 'b', side: 'ours', name: 'B', role: 'head', rank: 'leader', body: 'UBND' },
        },
        { act: 'listed', member: { id: 'c', side: 'theirs', name: 'C', role: 'head', rank: 'national' } },
        { act: 'stepped', step: 'submitted', day: '2026-09-10' },
        { act: 'excepted', exception: { clause: 'vn-da-nang/x', ground: 'y', signer: 'z' } },
      ),
      at,
    )
    expect(facts).toMatchObject({
      leaderRank: 'leader',
      headCount: 16,
      interAgency: true,
      days: { from: '2026-11-02', to: '2026-11-06' },
      payers: [{ kind: 'business', name: 'ABC' }],
      invitations: [{ from: 'ABC', named: true }],
      moments: { submitted: '2026-09-10' },
      exceptions: [{ clause: 'vn-da-nang/x' }],
    })
    expect(facts.roster?.map((one) => one.key)).toEqual(['b', 'a'])
    expect(facts.parts).toEqual(expect.arrayContaining(['days', 'countries', 'payer', 'roster', 'year-plan']))
    expect(facts.parts).not.toContain('titles')
  })
})

describe('a body that comes again', () => {
  const request: MissionAct = {
    act: 'wrote',
    parts: { body: 'Changwon|KR', topic: 'Cảng biển', start: '2026-09-07', end: '2026-09-08' },
  }
  const earlier = [{ body: 'CHANGWON|KR', topic: 'cang bien', day: '2025-01-10' }]
  test.each([
    [24, true],
    [12, false],
  ])('within %i months: %s', (months, flagged) => {
    const found = repeatOf(mission('in', request), earlier, { months, today: '2026-08-01' })
    expect(found !== undefined).toBe(flagged)
  })

  test('not for another topic, a delegation out, or a later visit', () => {
    const of = (one: Mission, list: typeof earlier) =>
      repeatOf(one, list, { months: 24, today: '2026-08-01' })
    expect(
      of(mission('in', request), [{ ...earlier[0], topic: 'Giáo dục' } as (typeof earlier)[0]]),
    ).toBeUndefined()
    expect(of(mission('out', request), earlier)).toBeUndefined()
    expect(
      of(mission('in', request), [{ body: 'Changwon|KR', topic: 'Cảng biển', day: '2026-12-01' }]),
    ).toBeUndefined()
    expect(of(mission('in'), earlier)).toBeUndefined()
  })
})

const held = (value: string | number | readonly string[], id = 's1') => ({
  shown: { value, statementIds: [id] },
  reason: 'only' as const,
  others: [],
})
const visit: BookRecord = {
  id: 's1',
  kind: 'visit',
  slots: {
    from: held('Khanh Hoa|VN'),
    to: held(['San Diego|US', 'Boston|US']),
    head: held('Nguyễn Hải Ninh', 's2'),
    size: held(16),
    days: held(5),
  },
  parties: {},
  statementIds: ['s1', 's2'],
}
const role: BookRecord = {
  id: 's3',
  kind: 'role',
  slots: { person: held('Nguyễn Hải Ninh', 's3'), role: held('Bí thư Tỉnh ủy', 's3') },
  parties: { of: 'khanh-hoa' },
  statementIds: ['s3'],
}
const ground = { visit, beside: [role], home: 'Khanh Hoa|VN', nameOf: () => 'Khánh Hòa' }

describe('the file of a visit in the book', () => {
  test('people, days, countries and places, each with what it rests on', () => {
    const file = fileOfVisit(ground)
    expect(file).toMatchObject({
      direction: 'out',
      parts: {
        size: 16,
        days: 5,
        countries: [{ country: 'US', days: 5 }],
        places: ['San Diego|US', 'Boston|US'],
      },
      cited: { size: ['s1'] },
      members: [
        {
          name: 'Nguyễn Hải Ninh',
          post: 'Bí thư Tỉnh ủy',
          rank: 'leader',
          body: 'Khánh Hòa',
          statementId: 's2',
        },
      ],
    })
    expect(file.parts).not.toHaveProperty('start')
  })

  test('a month is no first day; two countries share out no days; home as the place makes it a delegation in', () => {
    const vague = { ...visit, slots: { ...visit.slots, start: held('2024-05'), to: held(['US', 'CA']) } }
    const file = fileOfVisit({ ...ground, visit: vague })
    expect(file.parts.countries).toEqual([{ country: 'US' }, { country: 'CA' }])
    expect(file.parts).not.toHaveProperty('start')
    const day = { ...visit, slots: { ...visit.slots, start: held('2024-05-28') } }
    expect(fileOfVisit({ ...ground, visit: day }).parts).toMatchObject({
      start: '2024-05-28',
      end: '2024-06-01',
    })
    const guest = { ...visit, slots: { ...visit.slots, from: held('Boston|US'), to: held(['Khanh Hoa|VN']) } }
    expect(fileOfVisit({ ...ground, visit: guest })).toMatchObject({
      direction: 'in',
      parts: { body: 'Boston|US' },
    })
  })
})

test('a journey is told with what the file knows, and not at all where it does not say where to', () => {
  const journey = { start: '2026-11-02', end: '2026-11-06' }
  const told = {
    direction: 'out',
    home: 'Khanh Hoa|VN',
    title: 'Đoàn',
    journey,
    parts: { places: ['Boston|US'] },
  } as const
  const parts = { places: ['Boston|US'] }
  expect(journeyFact({ ...told, parts }, 'vi')).toMatchObject({
    slots: { from: 'Khanh Hoa|VN', to: ['Boston|US'], days: 5, status: 'done' },
    says: 'Đoàn Khanh Hoa đã đến Boston từ 02/11/2026 đến 06/11/2026, 5 ngày. Hồ sơ: Đoàn.',
  })
  expect(journeyFact({ ...told, parts: {} }, 'en')).toBeUndefined()
  expect(journeyFact({ ...told, parts: {}, direction: 'in' }, 'en')).toBeUndefined()
})
