import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A day as ISO; undefined where the calendar has none such. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isProblem(parseDate(iso)) ? undefined : iso
}

/** The day as mails and feeds write it, `Wed, 02 Apr 2025 23:30:00 +0700`: by the writer’s own clock, not as another zone would. */
export function mailDay(text: string): string | undefined {
  const found = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i.exec(text)
  const month = MONTHS.indexOf(found?.[2]?.toLowerCase() ?? '') + 1
  return found && month ? isoDay(Number(found[3]), month, Number(found[1])) : undefined
}
