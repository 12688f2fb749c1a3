/** What is used of the library's calendars; its own types do not come through its list of exports. */
declare module 'date-chinese' {
  type Calendar = {
    get(): number[]
    fromJDE(jde: number): Calendar
    newYear(year: number): number
    yearFromEpochCycle(): number
    toGregorian(year?: number): { year: number; month: number; day: number }
  }
  type Made = {
    new (cycle?: number, year?: number, month?: number, leap?: number, day?: number): Calendar
  }
  export const CalendarVietnamese: Made
  export const CalendarKorean: Made
  export const CalendarChinese: Made
}
