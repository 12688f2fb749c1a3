import { fixed, nthWeekday } from './days-of-rule.ts'
import { type HolidayBook, type HolidayRule, holidaysBy } from './holiday-book.ts'

const LIEU = { lieu: 'nearest' } as const
const RULES: readonly HolidayRule[] = [
  { name: { en: 'New Year’s Day', vi: 'Tết Dương lịch' }, on: fixed('01-01'), ...LIEU },
  {
    name: { en: 'Martin Luther King Jr. Day', vi: 'Ngày Martin Luther King' },
    on: nthWeekday(1, 1, 3),
    ...LIEU,
  },
  { name: { en: 'Washington’s Birthday', vi: 'Ngày sinh Washington' }, on: nthWeekday(2, 1, 3), ...LIEU },
  { name: { en: 'Memorial Day', vi: 'Ngày Tưởng niệm' }, on: nthWeekday(5, 1, -1), ...LIEU },
  { name: { en: 'Juneteenth', vi: 'Ngày Juneteenth' }, on: fixed('06-19'), ...LIEU },
  { name: { en: 'Independence Day', vi: 'Ngày Độc lập' }, on: fixed('07-04'), ...LIEU },
  { name: { en: 'Labor Day', vi: 'Ngày Lao động' }, on: nthWeekday(9, 1, 1), ...LIEU },
  { name: { en: 'Columbus Day', vi: 'Ngày Columbus' }, on: nthWeekday(10, 1, 2), ...LIEU },
  { name: { en: 'Veterans Day', vi: 'Ngày Cựu chiến binh' }, on: fixed('11-11'), ...LIEU },
  { name: { en: 'Thanksgiving Day', vi: 'Lễ Tạ ơn' }, on: nthWeekday(11, 4, 4), ...LIEU },
  { name: { en: 'Christmas Day', vi: 'Lễ Giáng sinh' }, on: fixed('12-25'), ...LIEU },
]

/** Holidays of the federal government of the United States. */
export const UNITED_STATES: HolidayBook = {
  country: 'US',
  source: { en: 'United States Code, title 5, section 6103', vi: 'Bộ luật Hoa Kỳ, quyển 5, điều 6103' },
  from: 2022,
  to: 2100,
  leaves: {
    en: 'Federal holidays only: states and cities keep days of their own.',
    vi: 'Chỉ có ngày nghỉ liên bang: bang và thành phố có ngày nghỉ riêng.',
  },
  on: (year) => holidaysBy(RULES, year),
}
