import { isoDay, mailDay } from '../written-day.ts'

/** The day a feed writes, in the time of whoever wrote it: `2025-04-02T23:30:00+07:00`, `Wed, 02 Apr 2025 23:30:00 +0700`. */
export function feedDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text.trim())
  return iso ? isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) : mailDay(text)
}
