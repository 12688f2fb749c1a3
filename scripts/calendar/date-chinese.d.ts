/** What is used of the library's calendar; its own types do not come through its list of exports. */
declare module 'date-chinese' {
  type Calendar = {
    get(): number[]
    fromJDE(jde: number): Calendar
    newYear(year: number): number
    yearFromEpochCycle(): number
    toGregorian(year?: number): { year: number; month: number; day: number }
  }
  export const CalendarVietnamese: {
    new (cycle?: number, year?: number, month?: number, leap?: number, day?: number): Calendar
  }
}
