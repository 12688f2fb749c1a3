// npx tsx scripts/calendar/write-lunar-days.ts: reckons the days of Vietnam's lunar calendar that are public holidays.

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LUNAR_YEARS, reckonLunarDay, reckonNewYear } from './reckon-lunar-day.ts'

const lines = LUNAR_YEARS.map(
  (year) => `  ${year}: ['${reckonNewYear(year).slice(5)}', '${reckonLunarDay(year, 3, 10).slice(5)}'],`,
)

const text = `/**
 * By year: the first day of the lunar year and the tenth of its third month, in Vietnam. Reckoned from the courses of sun
 * and moon by scripts/calendar/write-lunar-days.ts; a test reckons them again.
 */
export const LUNAR_DAYS: Readonly<Record<number, readonly [newYear: string, hungKings: string]>> = {
${lines.join('\n')}
}
`

writeFileSync(fileURLToPath(new URL('../../src/desk/clocks/lunar-days.generated.ts', import.meta.url)), text)
