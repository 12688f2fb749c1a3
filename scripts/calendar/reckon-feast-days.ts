/// <reference path="./date-chinese.d.ts" />

import { CalendarChinese, CalendarKorean } from 'date-chinese'

type Calendar = typeof CalendarKorean

function isoOf({ year, month, day }: { year: number; month: number; day: number }): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function reckon(made: Calendar, year: number, month: number, day: number): string {
  const first = new made()
  first.fromJDE(first.newYear(year))
  if (month === 1 && day === 1) return isoOf(first.toGregorian(year))
  const [cycle = 0, yearOfCycle = 0] = first.get()
  return isoOf(new made(cycle, yearOfCycle, month, 0, day).toGregorian(year))
}

/** Seollal, by Korea's meridian. */
export function reckonSeollal(year: number): string {
  return reckon(CalendarKorean, year, 1, 1)
}

/** Chuseok: the fifteenth of the eighth month, by Korea's meridian. */
export function reckonChuseok(year: number): string {
  return reckon(CalendarKorean, year, 8, 15)
}

/** The Spring Festival, by China's meridian. */
export function reckonSpringFestival(year: number): string {
  return reckon(CalendarChinese, year, 1, 1)
}

/** Buddha's Birthday in Korea: the eighth of the fourth month. */
export function reckonBuddhasBirthday(year: number): string {
  return reckon(CalendarKorean, year, 4, 8)
}

/** The Dragon Boat Festival: the fifth of the fifth month, by China's meridian. */
export function reckonDragonBoat(year: number): string {
  return reckon(CalendarChinese, year, 5, 5)
}

/** The Mid-Autumn Festival: the fifteenth of the eighth month, by China's meridian. */
export function reckonMidAutumn(year: number): string {
  return reckon(CalendarChinese, year, 8, 15)
}
