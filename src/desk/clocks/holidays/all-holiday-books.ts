import { vietnamHolidays } from '../vietnam-holidays.ts'
import { AUSTRALIA } from './australia.ts'
import { CHINA } from './china.ts'
import type { HolidayBook } from './holiday-book.ts'
import { JAPAN } from './japan.ts'
import { KOREA } from './korea.ts'
import { LAOS } from './laos.ts'
import { UNITED_STATES } from './united-states.ts'

const VIETNAM: HolidayBook = {
  country: 'VN',
  source: { en: 'Labour Code 45/2019/QH14, Article 112', vi: 'Bộ luật Lao động 45/2019/QH14, Điều 112' },
  from: 1968,
  to: 2100,
  leaves: {
    en: 'What a yearly decision arranges otherwise – other days of Tết, swapped working days – is to be entered. So is 24 November, Vietnamese Culture Day: Resolution 80-NQ/TW of 7 January 2026 intends it as a day off, and the law that makes it one is not on file here.',
    vi: 'Phương án nghỉ hằng năm (các ngày Tết khác, hoán đổi ngày làm việc) cần được nhập thêm. Ngày 24/11, Ngày Văn hóa Việt Nam, cũng vậy: Nghị quyết 80-NQ/TW ngày 07/01/2026 chủ trương là ngày nghỉ, ở đây chưa có văn bản luật quy định.',
  },
  on: vietnamHolidays,
}

const BOOKS: readonly HolidayBook[] = [VIETNAM, KOREA, JAPAN, CHINA, LAOS, UNITED_STATES, AUSTRALIA]

/** Countries whose public holidays are on file. */
export const HOLIDAY_COUNTRIES: readonly string[] = BOOKS.map(({ country }) => country)

/** The public holidays of a country in a year; undefined where they are not on file, which is not the same as none. */
export function holidayBook(country: string, year: number): HolidayBook | undefined {
  return BOOKS.find((book) => book.country === country && book.from <= year && year <= book.to)
}
