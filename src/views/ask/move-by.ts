import { addDays, addMonths, addYears } from '#model/values/day.ts'

const MOVES = {
  day: addDays,
  week: (day: string, count: number) => addDays(day, count * 7),
  month: addMonths,
  year: addYears,
}

/** The day so many days, weeks, months or years after another; before it where `count` is below 0. */
export function moveBy(day: string, count: number, unit: keyof typeof MOVES): string {
  return MOVES[unit](day, count)
}
