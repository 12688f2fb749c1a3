import { describe, expect, test } from 'vitest'
import type { Item } from '#model/programme.ts'
import type { Member } from '#model/roster.ts'
import { foldMission } from './fold.ts'
import { byInstant, shifted, startingAt, swapped } from './item-times.ts'
import type { Mission, MissionAct } from './mission.ts'
import { checkProgramme } from './programme-check.ts'
import { minutesBetween } from './programme-travel.ts'

const WEST = 'America/Los_Angeles'
const EAST = 'America/New_York'
const HOME = 'Asia/Ho_Chi_Minh'

const head: Member = { id: 'a', side: 'ours', name: 'Trần Mẫu', role: 'head' }
const second: Member = { id: 'b', side: 'ours', name: 'Lê Mẫu', role: 'member' }

function talk(
  id: string,
  start: string,
  end: string,
  more: Partial<Extract<Item, { what: 'session' }>> = {},
): Item {
  return { what: 'session', id, title: id, day: '2026-11-03', start, end, zone: WEST, ...more }
}

const flight: Item = {
  what: 'leg',
  id: 'flight',
  title: 'SGN–SAN',
  from: 'Thành phố Hồ Chí Minh',
  to: 'San Diego',
  day: '2026-11-02',
  start: '23:30',
  zone: HOME,
  endDay: '2026-11-03',
  end: '06:30',
  endZone: WEST,
}

function mission(...items: readonly Item[]): Mission {
  const acts: readonly MissionAct[] = [
    { act: 'opened', direction: 'out', title: 'x' },
    { act: 'wrote', parts: { start: '2026-11-02', end: '2026-11-06' } },
    { act: 'listed', member: head },
    { act: 'listed', member: second },
    ...items.map((item) => ({ act: 'planned' as const, item })),
  ]
  const events = acts.map((act, i) => ({ ...act, seq: i + 1, person: 'p', at: '2026-09-01T00:00:00Z' }))
  const folded = foldMission('m', events)
  if (!folded) throw new Error('empty')
  return folded
}

const found = (one: Mission, kilometres?: number) =>
  checkProgramme(one, { distance: () => kilometres }).map((finding) => finding.check)

describe('the programme', () => {
  test('nothing to say where all goes together', () => {
    expect(found(mission(talk('one', '14:30', '15:30'), talk('two', '16:00', '17:00')))).toEqual([])
  })

  test('the same people twice at one time, each zone taken as it is', () => {
    const east = talk('east', '12:30', '13:30', { zone: EAST })
    expect(found(mission(talk('west', '09:00', '10:00'), east))).toEqual(['clash'])
    expect(found(mission(talk('west', '12:30', '13:30'), east))).toEqual([])
  })

  test('two groups may meet two hosts at once', () => {
    const first = talk('one', '09:00', '10:00', { participants: ['a'] })
    expect(found(mission(first, talk('two', '09:00', '10:00', { participants: ['b'] })))).toEqual([])
    expect(found(mission(first, talk('two', '09:00', '10:00', { participants: ['a', 'b'] })))).toEqual([
      'clash',
    ])
  })

  test('time to get from place to place', () => {
    const one = talk('one', '09:00', '10:00', { locality: 'San Diego|US', place: 'UCSD' })
    const two = talk('two', '12:00', '13:00', { locality: 'Boston|US', place: 'MIT' })
    expect(found(mission(one, two), 4150)).toEqual(['travel'])
    expect(found(mission(one, two))).toEqual([])
    const near = talk('two', '10:05', '11:00', { locality: 'San Diego|US', place: 'Port' })
    expect(found(mission(one, near))).toEqual(['travel'])
    expect(minutesBetween(60)).toBeLessThan(minutesBetween(4000))
  })

  test('rest after a long journey, counted across zones', () => {
    expect(found(mission(flight, talk('talk', '09:00', '10:00')))).toEqual(['rest'])
    expect(found(mission(flight, talk('talk', '15:00', '16:00')))).toEqual([])
    const short: Item = { ...flight, day: '2026-11-03', start: '18:30', endDay: '2026-11-03', end: '05:00' }
    expect(found(mission(short, talk('talk', '09:00', '10:00')))).toEqual([])
  })

  test('a chair where hosts are named, and among those who take part', () => {
    const counterparts = ['UC San Diego']
    expect(found(mission(talk('t', '15:00', '16:00', { counterparts })))).toEqual(['chair'])
    expect(found(mission(talk('t', '15:00', '16:00', { counterparts, chair: 'a' })))).toEqual([])
    expect(found(mission(talk('t', '15:00', '16:00', { chair: 'a', participants: ['b'] })))).toEqual([
      'chair',
    ])
    expect(found(mission(talk('t', '15:00', '16:00', { chair: 'gone' })))).toEqual(['chair'])
  })

  test('days outside the file, ends before beginnings, counts that differ', () => {
    expect(found(mission(talk('t', '09:00', '10:00', { day: '2026-11-09' })))).toEqual(['outside'])
    expect(found(mission({ ...flight, endDay: '2026-11-02', end: '06:00' }))).toEqual(['order'])
    const stated = { ...mission(), parts: { size: 16 } }
    expect(found(stated)).toEqual(['count'])
    expect(checkProgramme(stated, { distance: () => undefined })[0]?.says.vi).toBe(
      'Hồ sơ ghi 16 người, danh sách có 2 người.',
    )
  })
})

describe('moving', () => {
  test('a quarter of an hour later; not past midnight', () => {
    expect(shifted(talk('t', '09:00', '10:00'), 15)).toMatchObject({ start: '09:15', end: '10:15' })
    expect(shifted(talk('t', '23:00', '23:50'), 15)).toBeUndefined()
    expect(shifted(flight, 60)).toMatchObject({
      start: '00:30',
      day: '2026-11-03',
      end: '07:30',
      endZone: WEST,
    })
  })

  test('neighbours change places and keep their lengths and the pause', () => {
    const programme = [talk('one', '09:00', '10:00'), talk('two', '10:30', '11:00')]
    const after = swapped(programme, 'two', -1)
    expect(after).toMatchObject([
      { id: 'two', start: '09:00', end: '09:30' },
      { id: 'one', start: '10:00', end: '11:00' },
    ])
    expect(swapped(programme, 'one', 1)).toEqual(after)
    expect(swapped(programme, 'one', -1)).toBeUndefined()
    expect(swapped(programme, 'none', 1)).toBeUndefined()
  })

  test('to another day at another time', () => {
    const from = Date.parse('2026-11-04T17:00:00Z')
    expect(startingAt(talk('t', '09:00', '10:15'), from)).toMatchObject({
      day: '2026-11-04',
      start: '09:00',
      end: '10:15',
    })
  })

  test('order is by instant, not by what the wall says', () => {
    const items = [talk('west', '09:00', '10:00'), talk('east', '10:00', '11:00', { zone: EAST })]
    expect(items.toSorted(byInstant).map((item) => item.id)).toEqual(['east', 'west'])
  })
})
