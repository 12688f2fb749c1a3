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
    en: 'What a yearly decision arranges otherwise – other days of Tết, swapped working days – is to be entered.',
    vi: 'Phương án nghỉ hằng năm (các ngày Tết khác, hoán đổi ngày làm việc) cần được nhập thêm.',
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
