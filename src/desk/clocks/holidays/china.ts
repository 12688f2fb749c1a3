import { FEAST_DAYS } from '../feast-days.generated.ts'
import { around, fixed } from './days-of-rule.ts'
import { type HolidayBook, type HolidayRule, holidaysBy } from './holiday-book.ts'
import { LUNAR_HOLIDAYS } from './lunar-holidays.generated.ts'

const LIEU = { lieu: 'weekend' } as const

function lunar(at: 1 | 2): HolidayRule['on'] {
  return (year) => {
    const day = LUNAR_HOLIDAYS[year]?.[at]
    return day && `${year}-${day}`
  }
}

function springFestival(year: number): string | undefined {
  const day = FEAST_DAYS[year]?.[2]
  return day && `${year}-${day}`
}

/** Qingming, the day the sun stands at 15°: the fourth or fifth of April in this century. */
function qingming(year: number): string {
  const short = year % 100
  return `${year}-04-0${Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4)}`
}

const RULES: readonly HolidayRule[] = [
  { name: { en: 'New Year’s Day', vi: 'Tết Dương lịch' }, on: fixed('01-01'), ...LIEU },
  ...around(springFestival, [-1, 0, 1, 2]).map((on) => ({
    name: { en: 'Spring Festival', vi: 'Tết Nguyên đán (Xuân tiết)' },
    on,
    ...LIEU,
  })),
  { name: { en: 'Qingming', vi: 'Tết Thanh minh' }, on: qingming, ...LIEU },
  ...around(fixed('05-01'), [0, 1]).map((on) => ({
    name: { en: 'Labour Day', vi: 'Ngày Quốc tế Lao động' },
    on,
    ...LIEU,
  })),
  { name: { en: 'Dragon Boat Festival', vi: 'Tết Đoan ngọ' }, on: lunar(1), ...LIEU },
  { name: { en: 'Mid-Autumn Festival', vi: 'Tết Trung thu' }, on: lunar(2), ...LIEU },
  ...around(fixed('10-01'), [0, 1, 2]).map((on) => ({
    name: { en: 'National Day', vi: 'Quốc khánh' },
    on,
    ...LIEU,
  })),
]

/** Public holidays of China by the regulation that took force in 2025. */
export const CHINA: HolidayBook = {
  country: 'CN',
  source: {
    en: 'China, Regulation on Public Holidays, State Council Decree 795 of 10 November 2024',
    vi: 'Trung Quốc, Quy định về ngày nghỉ lễ, Lệnh 795 của Quốc vụ viện ngày 10/11/2024',
  },
  from: 2025,
  to: 2099,
  leaves: {
    en: 'The State Council’s yearly notice joins days and moves working days to weekends; enter what it arranges.',
    vi: 'Thông báo hằng năm của Quốc vụ viện nối ngày nghỉ và chuyển ngày làm bù vào cuối tuần; hãy nhập theo thông báo.',
  },
  on: (year) => holidaysBy(RULES, year),
}
