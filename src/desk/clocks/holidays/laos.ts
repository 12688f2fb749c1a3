import { around, fixed } from './days-of-rule.ts'
import { type HolidayBook, type HolidayRule, holidaysBy } from './holiday-book.ts'

const LIEU = { lieu: 'weekend' } as const
const RULES: readonly HolidayRule[] = [
  { name: { en: 'New Year’s Day', vi: 'Tết Dương lịch' }, on: fixed('01-01'), ...LIEU },
  { name: { en: 'International Women’s Day', vi: 'Ngày Quốc tế Phụ nữ' }, on: fixed('03-08'), ...LIEU },
  ...around(fixed('04-14'), [0, 1, 2]).map((on) => ({
    name: { en: 'Lao New Year (Pi Mai)', vi: 'Tết cổ truyền Bunpimay' },
    on,
    ...LIEU,
  })),
  { name: { en: 'Labour Day', vi: 'Ngày Quốc tế Lao động' }, on: fixed('05-01'), ...LIEU },
  { name: { en: 'National Day', vi: 'Quốc khánh' }, on: fixed('12-02'), ...LIEU },
]

/** Public holidays of Laos. */
export const LAOS: HolidayBook = {
  country: 'LA',
  source: {
    en: 'Notices of the Government of the Lao PDR',
    vi: 'Thông báo hằng năm của Chính phủ CHDCND Lào',
  },
  from: 2018,
  to: 2100,
  leaves: {
    en: 'The Government’s yearly notice may lengthen Pi Mai and move days; enter what it arranges.',
    vi: 'Thông báo hằng năm của Chính phủ Lào có thể kéo dài Bunpimay hoặc chuyển ngày; hãy nhập theo thông báo.',
  },
  on: (year) => holidaysBy(RULES, year),
}
