import { isProblem } from '#model/problem.ts'
import { type BookRecord, tookPlace } from '#model/record.ts'
import { parseDate } from '#model/values/date.ts'

/** The last day we met, by visit or meeting, told to the day; a plan, a denial and a day yet to come are none. */
export function lastMet(records: readonly BookRecord[], asOf: string): string | undefined {
  const days = records.filter(tookPlace).flatMap(({ kind, slots }) => {
    if (kind !== 'visit' && kind !== 'meeting') return []
    const date = parseDate(String((kind === 'visit' ? slots.start : slots.date)?.shown.value ?? ''))
    return !isProblem(date) && date.precision === 'day' && date.from <= asOf ? [date.from] : []
  })
  return days.sort().at(-1)
}
