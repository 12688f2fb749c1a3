import { isProblem } from '#model/problem.ts'
import { tookPlace } from '#model/record.ts'
import { parseDate } from '#model/values/date.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { dayOf, type Question } from './question.ts'

/** A happening that took place by a day; a plan, a denial and a day yet to come are none. */
export function isDone(record: StoredRecord, asOf: string): boolean {
  return tookPlace(record) && (firstDay(record) ?? '') <= asOf
}

/** The value of a slot as text. */
export function slotText(record: StoredRecord, slot: string): string {
  return String(record.slots[slot]?.shown.value ?? '')
}

/** The first day a record tells of, as ISO; undefined where it tells none. */
export function firstDay(record: StoredRecord): string | undefined {
  const date = dateOf(record)
  return date?.from
}

function dateOf(record: StoredRecord): { readonly from: string; readonly to: string } | undefined {
  const slot = ['date', 'start', 'since', 'asof', 'due'].find((name) => record.slots[name])
  const value = slot ? parseDate(slotText(record, slot)) : undefined
  return value && !isProblem(value) ? value : undefined
}

/** The records of the stretch of days the question names, or since its day; all where it names none. */
export function within(records: readonly StoredRecord[], question: Question): readonly StoredRecord[] {
  const period = dayOf(question, 'period')
  const since = dayOf(question, 'since')
  if (!period && !since) return records
  return records.filter((record) => {
    const date = dateOf(record)
    if (!date) return false
    return (
      (!period || (date.from <= period.to && date.to >= period.from)) && (!since || date.to >= since.from)
    )
  })
}

/** The newest first; what tells no day comes last. */
export function newestFirst(records: readonly StoredRecord[]): readonly StoredRecord[] {
  return [...records].sort((a, b) => (firstDay(b) ?? '').localeCompare(firstDay(a) ?? ''))
}

/** Those of the newest day among some; none where none tells a day. */
export function newest(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const sorted = newestFirst(records.filter((record) => firstDay(record) !== undefined))
  const day = sorted[0] && firstDay(sorted[0])
  return sorted.filter((record) => firstDay(record) === day)
}

/** A day so many years, months, weeks or days before (or, below zero, after) another. */
export function dayBefore(iso: string, count: number, unit: 'day' | 'week' | 'month' | 'year'): string {
  const at = new Date(`${iso}T00:00:00Z`)
  if (unit === 'year') at.setUTCFullYear(at.getUTCFullYear() - count)
  else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() - count)
  else at.setUTCDate(at.getUTCDate() - count * (unit === 'week' ? 7 : 1))
  return at.toISOString().slice(0, 10)
}

/** How an answer is opened: so many of them, and of when. */
export function counted(
  lang: 'en' | 'vi',
  count: number,
  words: { one: string; many: string; vi: string },
): string {
  if (lang === 'vi') return `${count} ${words.vi}.`
  return `${count} ${count === 1 ? words.one : words.many}.`
}

/** The values a record shows, as one text: two readings of it are the same where this is. */
export function shownValues(record: StoredRecord): string {
  return JSON.stringify(Object.entries(record.slots).map(([slot, held]) => [slot, held.shown.value]))
}
