// npx tsx scripts/calendar/write-feast-days.ts: reckons the lunar feasts of Korea and China, and copies the table of national days.

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCsv } from '../../src/intake/table-csv.ts'
import {
  reckonBuddhasBirthday,
  reckonChuseok,
  reckonDragonBoat,
  reckonMidAutumn,
  reckonSeollal,
  reckonSpringFestival,
} from './reckon-feast-days.ts'
import { LUNAR_YEARS } from './reckon-lunar-day.ts'

const ROOT = new URL('../../', import.meta.url)

const lines = LUNAR_YEARS.map((year) => {
  const days = [reckonSeollal(year), reckonChuseok(year), reckonSpringFestival(year)]
  return `  ${year}: [${days.map((day) => `'${day.slice(5)}'`).join(', ')}],`
})

const feasts = `/**
 * By year: Seollal and Chuseok in Korea, the Spring Festival in China. Reckoned from the courses of sun and moon by
 * scripts/calendar/write-feast-days.ts; a test reckons them again.
 */
export const FEAST_DAYS: Readonly<
  Record<number, readonly [seollal: string, chuseok: string, springFestival: string]>
> = {
${lines.join('\n')}
}
`

const table = readCsv(readFileSync(new URL('reference/national-days.csv', ROOT), 'utf8'))
const rows = (table.sheets[0]?.rows ?? [])
  .slice(1)
  .filter((row) => row.length > 1)
  .map((row) => row.map((cell) => JSON.stringify(String(cell))))
const national = `/**
 * The national day of each country as month and day, with its names and where it is taken from: reference/national-days.csv,
 * copied by scripts/calendar/write-feast-days.ts; a test compares them. A country whose day moves from year to year is not in it.
 */
export const NATIONAL_DAYS: Readonly<
  Record<string, readonly [monthDay: string, vi: string, en: string, source: string]>
> = {
${rows.map(([country = '', ...rest]) => `  ${country.replaceAll('"', '')}: [${rest.join(', ')}],`).join('\n')}
}
`

const write = (name: string, text: string) =>
  writeFileSync(fileURLToPath(new URL(`src/desk/clocks/${name}.generated.ts`, ROOT)), text)

const off = LUNAR_YEARS.filter((year) => year >= 2020).map((year) => {
  const days = [reckonBuddhasBirthday(year), reckonDragonBoat(year), reckonMidAutumn(year)]
  return `  ${year}: [${days.map((day) => `'${day.slice(5)}'`).join(', ')}],`
})
const holidays = `/**
 * By year: Buddha's Birthday in Korea, the Dragon Boat and the Mid-Autumn Festival in China. Reckoned from the courses of sun
 * and moon by scripts/calendar/write-feast-days.ts; a test reckons them again.
 */
export const LUNAR_HOLIDAYS: Readonly<
  Record<number, readonly [buddha: string, dragonBoat: string, midAutumn: string]>
> = {
${off.join('\n')}
}
`

write('feast-days', feasts)
write('holidays/lunar-holidays', holidays)
write('national-days', national)
