import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day a feed writes, in the time of whoever wrote it: `2025-04-02T23:30:00+07:00`, `Wed, 02 Apr 2025 23:30:00 +0700`. */
export function feedDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text.trim())
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const mail = /\b(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})\b/.exec(text)
  const month = MONTHS.indexOf(mail?.[2]?.toLowerCase() ?? '') + 1
  return mail && month > 0 ? dayOf(Number(mail[3]), month, Number(mail[1])) : undefined
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isProblem(parseDate(iso)) ? undefined : iso
}
