import { isProblem } from '#model/problem.ts'
import type { BookRecord } from '#model/record.ts'
import { type DateValue, parseDate } from '#model/values/date.ts'
import { addMonths } from '#model/values/day.ts'
import { foldText } from '#model/values/fold.ts'

/** When something ends by its own words: on a day, renewed by silence or not; or nothing on file says when. */
export type EndOf = { readonly on?: string; readonly renews: boolean }

/** A date slot of a record as it is shown. */
export function dateIn(record: BookRecord, slot: string): DateValue | undefined {
  const value = record.slots[slot]?.shown.value
  const date = typeof value === 'string' ? parseDate(value) : undefined
  return date && !isProblem(date) ? date : undefined
}

/** The end a record states: its last day, else its first day and its term (“5 years”, “60 tháng”). */
export function endOf(record: BookRecord): EndOf {
  const renews = record.slots.renewal?.shown.value === 'tacit'
  const stated = dateIn(record, 'heldTo')
  if (stated) return { on: stated.to, renews }
  const starts = dateIn(record, 'effective') ?? dateIn(record, 'date')
  const months = monthsIn(String(record.slots.term?.shown.value ?? ''))
  if (starts?.precision !== 'day' || !months) return { renews }
  return { on: addMonths(starts.from, months), renews }
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(\d{1,3}) (?:years?|nam)\b/, 12],
  [/(\d{1,3}) (?:months?|thang)\b/, 1],
]

/** Months a term in words is long; 0 where the words name none. */
export function monthsIn(term: string): number {
  const folded = foldText(term)
  return UNITS.reduce((sum, [pattern, size]) => sum + Number(pattern.exec(folded)?.[1] ?? 0) * size, 0)
}
