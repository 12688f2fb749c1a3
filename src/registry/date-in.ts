import { isProblem } from '#model/problem.ts'
import type { BookRecord } from '#model/record.ts'
import { type DateValue, parseDate } from '#model/values/date.ts'

/** A date slot of a record as it is shown. */
export function dateIn(record: BookRecord, slot: string): DateValue | undefined {
  const value = record.slots[slot]?.shown.value
  const date = typeof value === 'string' ? parseDate(value) : undefined
  return date && !isProblem(date) ? date : undefined
}
