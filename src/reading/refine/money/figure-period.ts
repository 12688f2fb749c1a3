import { askOf } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'

/** Words of a total that grew up to a day. */
export const SO_FAR =
  /\b(so far(?! this (?:year|month|quarter))|to date|cumulative|cumulatively)\b|tính đến nay|lũy kế|luỹ kế/

/** What stands now is of no day told before. */
export const NOW = askOf(
  /\b(?:now|currently|today|at present|to date)\b|(?<!\p{L})(?:hiện|hiện nay|hiện tại|bây giờ|(?<!đầu năm )đến nay)(?!\p{L})/u,
)

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

/** `Kết quả tháng 01/2023`: the month a report goes through, which its points name no more. */
export function periodOfSection({ line }: Finding): Filled | undefined {
  const { section } = line.lookups
  if (!section?.year || !section.month || !section.at || section.plans) return undefined
  const month = String(section.month).padStart(2, '0')
  return { value: `${section.year}-${month}`, spans: [section.at], implied: true }
}
