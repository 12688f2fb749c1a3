import type { Language } from '#model/problem.ts'

const en = {
  other: 'Read the book at another day',
  change: 'Other days',
  asOf: 'As of the day',
  knownAt: 'By what was known until',
  hint: 'Day/month/year, for example 31/12/2024. What is left empty is today.',
  go: 'Show',
  today: 'Back to today',
}

const vi: typeof en = {
  other: 'Đọc sổ ở ngày khác',
  change: 'Ngày khác',
  asOf: 'Như ngày',
  knownAt: 'Theo những gì đã biết đến ngày',
  hint: 'Ngày/tháng/năm, ví dụ 31/12/2024. Bỏ trống là hôm nay.',
  go: 'Xem',
  today: 'Về hôm nay',
}

/** The words of reading the book at other days. */
export const DAY_WORDS: Readonly<Record<Language, typeof en>> = { en, vi }
