import { fixed, fromEaster } from './days-of-rule.ts'
import { type HolidayBook, type HolidayRule, holidaysBy } from './holiday-book.ts'

const RULES: readonly HolidayRule[] = [
  { name: { en: 'New Year’s Day', vi: 'Tết Dương lịch' }, on: fixed('01-01'), lieu: 'weekend' },
  { name: { en: 'Australia Day', vi: 'Ngày Nước Úc' }, on: fixed('01-26'), lieu: 'weekend' },
  { name: { en: 'Good Friday', vi: 'Thứ Sáu Tuần Thánh' }, on: fromEaster(-2), lieu: 'none' },
  { name: { en: 'Easter Monday', vi: 'Thứ Hai Phục sinh' }, on: fromEaster(1), lieu: 'none' },
  { name: { en: 'Anzac Day', vi: 'Ngày Anzac' }, on: fixed('04-25'), lieu: 'none' },
  { name: { en: 'Christmas Day', vi: 'Lễ Giáng sinh' }, on: fixed('12-25'), lieu: 'weekend' },
  { name: { en: 'Boxing Day', vi: 'Ngày tặng quà (Boxing Day)' }, on: fixed('12-26'), lieu: 'weekend' },
]

/** Holidays that all states and territories of Australia keep. */
export const AUSTRALIA: HolidayBook = {
  country: 'AU',
  source: {
    en: 'Fair Work Act 2009 (Australia), section 115',
    vi: 'Luật Lao động công bằng 2009 (Úc), điều 115',
  },
  from: 2010,
  to: 2100,
  leaves: {
    en: 'Those of the whole country only: the King’s Birthday, Labour Day, shows and days instead of Anzac Day differ by state.',
    vi: 'Chỉ có ngày nghỉ chung cả nước: sinh nhật Vua, ngày Lao động, ngày hội và ngày bù Anzac khác nhau theo bang.',
  },
  on: (year) => holidaysBy(RULES, year),
}
