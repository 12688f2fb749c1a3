import { isProblem } from '#model/problem.ts'
import type { BookRecord } from '#model/record.ts'
import { type DateValue, parseDate } from '#model/values/date.ts'

/** A date slot of a record as it is shown. */
export function dateIn({ slots }: Pick<BookRecord, 'slots'>, slot: string): DateValue | undefined {
  return dateOf(slots[slot]?.shown.value)
}

/** A value of a slot as a date; undefined where it is none. */
export function dateOf(value: unknown): DateValue | undefined {
  const date = typeof value === 'string' ? parseDate(value) : undefined
  return date && !isProblem(date) ? date : undefined
}
