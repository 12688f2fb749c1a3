import { describe, expect, test } from 'vitest'
import type { BookRecord } from '#model/record.ts'
import { contactIn, isSilent, lastContacts } from './silence.ts'

function record(id: string, kind: BookRecord['kind'], slots: Readonly<Record<string, string>>): BookRecord {
  const held = (value: string) => ({
    shown: { value, statementIds: [id] },
    reason: 'only' as const,
    others: [],
  })
  return {
    id,
    kind,
    slots: Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, held(value)])),
    parties: {},
    statementIds: [id],
  }
}

const DAY = '2025-06-15'
const sorts = (...records: readonly BookRecord[]) => records.map((each) => contactIn(each, DAY)?.sort)

describe('what counts as an exchange', () => {
  test('visits, meetings, signings and gifts do; greetings count apart', () => {
    expect(
      sorts(
        record('a', 'visit', { start: '2024-03' }),
        record('b', 'meeting', { date: '2024-03-01' }),
        record('c', 'agreement', { date: '2020', status: 'signed' }),
        record('d', 'gift', { date: '2023-01-01' }),
        record('e', 'event', { kind: 'greeting', date: '2025-01-20' }),
        record('f', 'meeting', { date: '2025-01-20', topic: 'Gửi thư chúc mừng năm mới' }),
      ),
    ).toEqual(['visit', 'meeting', 'signing', 'gift', 'greeting', 'greeting'])
  })

  test('plans, denials, what has no day or lies ahead, and public occasions do not', () => {
    expect(
      sorts(
        record('a', 'visit', { start: '2025-05-01', status: 'planned' }),
        record('b', 'meeting', { date: '2025-05-01', status: 'denied' }),
        record('c', 'meeting', {}),
        record('d', 'visit', { start: '2025-06-16' }),
        record('e', 'event', { kind: 'festival', date: '2025-06-01' }),
        record('f', 'role', {}),
      ),
    ).toEqual([undefined, undefined, undefined, undefined, undefined, undefined])
  })
})

describe('silence', () => {
  const letter = record('g', 'event', { kind: 'greeting', date: '2025-01-20' })

  test('a letter of good wishes does not break it', () => {
    const last = lastContacts([record('v', 'visit', { start: '2012-05-01' }), letter], DAY)
    expect([last.exchange?.recordId, last.greeting?.recordId]).toEqual(['v', 'g'])
    expect(isSilent(last, { day: DAY, years: 5 })).toBe(true)
    expect(isSilent(last, { day: DAY, years: 13 })).toBe(true)
    expect(isSilent(last, { day: DAY, years: 14 })).toBe(false)
  })

  test('a year alone counts to its last day, but not past the day it is read on', () => {
    expect(
      isSilent(lastContacts([record('v', 'visit', { start: '2020' })], DAY), { day: DAY, years: 5 }),
    ).toBe(false)
    expect(
      isSilent(lastContacts([record('v', 'visit', { start: '2019' })], DAY), { day: DAY, years: 5 }),
    ).toBe(true)
    expect(lastContacts([record('v', 'visit', { start: '2025' })], DAY).exchange?.latest).toBe(DAY)
  })

  test('without any exchange it counts from the beginning; without that, all of it is silence', () => {
    expect(isSilent({}, { day: DAY, years: 5, began: '2022' })).toBe(false)
    expect(isSilent({}, { day: DAY, years: 5, began: '1997' })).toBe(true)
    expect(isSilent({}, { day: DAY, years: 5 })).toBe(true)
  })

  test('five years to the day is not yet over', () => {
    const on = (date: string) => lastContacts([record('m', 'meeting', { date })], DAY)
    expect(isSilent(on('2020-06-15'), { day: DAY, years: 5 })).toBe(false)
    expect(isSilent(on('2020-06-14'), { day: DAY, years: 5 })).toBe(true)
  })
})
