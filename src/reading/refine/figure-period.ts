import type { Finding } from '../engine-finding.ts'

/** Words of a total that grew up to a day. */
export const SO_FAR = /\b(so far|to date|cumulative|cumulatively)\b|tính đến nay|lũy kế|luỹ kế/

/** What came in over months is no stock, whatever the verb. */
export function isOverPeriod({ line }: Finding, from: number, to: number, words: string): boolean {
  if (SO_FAR.test(words) || HELD.test(words)) return false
  return line.entities.some(
    (e) => e.type === 'date' && e.mention.iso.includes('/') && e.first >= from && e.last <= to,
  )
}

/** What stands is told by having, not by coming. */
const HELD =
  /\b(?:hold|holds|held|valid|in force|in operation|standing|total stock|operat\w+|run|runs)\b|còn hiệu lực|hiện có|đang có/

/** `2024-01-01/2024-09-30` are whole months. */
export function wholeMonths(iso: string): string {
  const [, from, to, day] = /^(\d{4}-\d{2})-01\/(\d{4}-\d{2})-(28|29|30|31)$/.exec(iso) ?? []
  return from && to && day ? `${from}/${to}` : iso
}
