import { FEAST_DAYS } from '../feast-days.generated.ts'
import { around, fixed } from './days-of-rule.ts'
import { type HolidayBook, type HolidayRule, holidaysBy } from './holiday-book.ts'
import { LUNAR_HOLIDAYS } from './lunar-holidays.generated.ts'

function feast(at: 0 | 1): HolidayRule['on'] {
  return (year) => {
    const day = FEAST_DAYS[year]?.[at]
    return day && `${year}-${day}`
  }
}

function buddhasBirthday(year: number): string | undefined {
  const day = LUNAR_HOLIDAYS[year]?.[0]
  return day && `${year}-${day}`
}

const LIEU = { lieu: 'weekend-or-met' } as const
const RULES: readonly HolidayRule[] = [
  { name: { en: 'New Year’s Day', vi: 'Tết Dương lịch' }, on: fixed('01-01'), lieu: 'none' },
  ...around(feast(0), [-1, 0, 1]).map((on) => ({
    name: { en: 'Seollal', vi: 'Tết Seollal' },
    on,
    lieu: 'sunday-or-met' as const,
  })),
  {
    name: { en: 'Independence Movement Day', vi: 'Ngày Phong trào Độc lập 1/3' },
    on: fixed('03-01'),
    ...LIEU,
  },
  { name: { en: 'Children’s Day', vi: 'Ngày Thiếu nhi' }, on: fixed('05-05'), ...LIEU },
  { name: { en: 'Buddha’s Birthday', vi: 'Lễ Phật đản' }, on: buddhasBirthday, ...LIEU },
  { name: { en: 'Memorial Day', vi: 'Ngày Tưởng niệm' }, on: fixed('06-06'), lieu: 'none' },
  { name: { en: 'Constitution Day', vi: 'Ngày Lập hiến' }, on: fixed('07-17'), since: 2026, ...LIEU },
  { name: { en: 'Liberation Day', vi: 'Ngày Giải phóng' }, on: fixed('08-15'), ...LIEU },
  ...around(feast(1), [-1, 0, 1]).map((on) => ({
    name: { en: 'Chuseok', vi: 'Tết Chuseok' },
    on,
    lieu: 'sunday-or-met' as const,
  })),
  { name: { en: 'National Foundation Day', vi: 'Ngày Khai thiên' }, on: fixed('10-03'), ...LIEU },
  { name: { en: 'Hangeul Day', vi: 'Ngày Hangeul' }, on: fixed('10-09'), ...LIEU },
  { name: { en: 'Christmas Day', vi: 'Lễ Giáng sinh' }, on: fixed('12-25'), ...LIEU },
]

/** Public holidays of the Republic of Korea, as its offices keep them since 2023. */
export const KOREA: HolidayBook = {
  country: 'KR',
  source: {
    en: 'Republic of Korea, Act on Public Holidays and Regulation on Holidays of Public Offices',
    vi: 'Hàn Quốc, Luật về ngày nghỉ lễ và Quy định về ngày nghỉ của cơ quan công quyền',
  },
  from: 2024,
  to: 2100,
  leaves: {
    en: 'Days of elections, days given off on single occasions and what was changed for Labour Day are not in it; enter them.',
    vi: 'Chưa có ngày bầu cử, ngày nghỉ đột xuất và thay đổi về ngày Lao động; hãy nhập thêm.',
  },
  on: (year) => holidaysBy(RULES, year),
}
