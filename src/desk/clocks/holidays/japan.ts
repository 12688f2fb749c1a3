import { addDays, weekdayOf } from '#model/values/day.ts'
import { fixed, nthWeekday } from './days-of-rule.ts'
import { type Holiday, type HolidayBook, type HolidayRule, holidaysBy } from './holiday-book.ts'

/** The day of an equinox in Japan, by the usual reckoning for 1980 to 2099. */
function equinox(month: '03' | '09', base: number): HolidayRule['on'] {
  return (year) => {
    const since = year - 1980
    return `${year}-${month}-${Math.floor(base + 0.242194 * since - Math.floor(since / 4))}`
  }
}

const LIEU = { lieu: 'sunday' } as const
const RULES: readonly HolidayRule[] = [
  { name: { en: 'New Year’s Day', vi: 'Tết Dương lịch' }, on: fixed('01-01'), ...LIEU },
  { name: { en: 'Coming of Age Day', vi: 'Lễ Thành nhân' }, on: nthWeekday(1, 1, 2), ...LIEU },
  { name: { en: 'National Foundation Day', vi: 'Ngày Kiến quốc' }, on: fixed('02-11'), ...LIEU },
  { name: { en: 'Emperor’s Birthday', vi: 'Sinh nhật Nhật hoàng' }, on: fixed('02-23'), ...LIEU },
  { name: { en: 'Vernal Equinox Day', vi: 'Ngày Xuân phân' }, on: equinox('03', 20.8431), ...LIEU },
  { name: { en: 'Shōwa Day', vi: 'Ngày Chiêu Hòa' }, on: fixed('04-29'), ...LIEU },
  { name: { en: 'Constitution Memorial Day', vi: 'Ngày Hiến pháp' }, on: fixed('05-03'), ...LIEU },
  { name: { en: 'Greenery Day', vi: 'Ngày Cây xanh' }, on: fixed('05-04'), ...LIEU },
  { name: { en: 'Children’s Day', vi: 'Ngày Thiếu nhi' }, on: fixed('05-05'), ...LIEU },
  { name: { en: 'Marine Day', vi: 'Ngày của Biển' }, on: nthWeekday(7, 1, 3), ...LIEU },
  { name: { en: 'Mountain Day', vi: 'Ngày của Núi' }, on: fixed('08-11'), ...LIEU },
  { name: { en: 'Respect for the Aged Day', vi: 'Ngày Kính lão' }, on: nthWeekday(9, 1, 3), ...LIEU },
  { name: { en: 'Autumnal Equinox Day', vi: 'Ngày Thu phân' }, on: equinox('09', 23.2488), ...LIEU },
  { name: { en: 'Sports Day', vi: 'Ngày Thể thao' }, on: nthWeekday(10, 1, 2), ...LIEU },
  { name: { en: 'Culture Day', vi: 'Ngày Văn hóa' }, on: fixed('11-03'), ...LIEU },
  { name: { en: 'Labour Thanksgiving Day', vi: 'Ngày Cảm tạ lao động' }, on: fixed('11-23'), ...LIEU },
]

const BETWEEN = { en: 'Citizens’ holiday', vi: 'Ngày nghỉ của quốc dân' }
const CLOSED = { en: 'Offices closed at the turn of the year', vi: 'Công sở nghỉ cuối năm, đầu năm' }

/** A day between two holidays is one itself; offices close from 29 December to 3 January. */
function japaneseHolidays(year: number): readonly Holiday[] {
  const named = holidaysBy(RULES, year)
  const off = new Set(named.map(({ day }) => day))
  const between = named
    .map(({ day }) => addDays(day, 1))
    .filter((day) => !off.has(day) && off.has(addDays(day, 1)) && weekdayOf(day) !== 0)
    .map((day) => ({ day, name: BETWEEN }))
  const closed = ['01-02', '01-03', '12-29', '12-30', '12-31']
    .map((monthDay) => ({ day: `${year}-${monthDay}`, name: CLOSED }))
    .filter(({ day }) => !off.has(day))
  return [...named, ...between, ...closed].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** National holidays of Japan, and the days its offices close. */
export const JAPAN: HolidayBook = {
  country: 'JP',
  source: {
    en: 'Japan, Act on National Holidays (Act 178 of 1948)',
    vi: 'Nhật Bản, Luật về ngày lễ quốc dân (Luật 178 năm 1948)',
  },
  from: 2022,
  to: 2099,
  leaves: {
    en: 'The days of the equinoxes are reckoned; the Cabinet Office announces them the year before.',
    vi: 'Ngày xuân phân, thu phân được tính trước; Văn phòng Nội các công bố chính thức vào năm trước đó.',
  },
  on: japaneseHolidays,
}
