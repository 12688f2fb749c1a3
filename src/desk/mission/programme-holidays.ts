import type { Item, Session } from '#model/programme.ts'
import { printDate } from '#model/values/date.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import type { WorkCalendar } from '../clocks/work-calendar.ts'
import type { ProgrammeFinding } from './programme-check.ts'

/** The working days of a country a programme goes to. */
export type CalendarOf = (country: string) => WorkCalendar | undefined

/** The country a talk is held in, or whose bodies it is held with; undefined where nothing says. */
function countryOf({ locality, counterparts = [] }: Session): string | undefined {
  return [locality ?? '', ...counterparts].flatMap((text) => parsePartyName(text).country ?? [])[0]
}

/** The countries the talks of a programme are held in. */
export function countriesOf(programme: readonly Item[]): readonly string[] {
  return [...new Set(programme.flatMap((item) => (item.what === 'session' ? (countryOf(item) ?? []) : [])))]
}

/** Talks on a public holiday of the place; and countries whose holidays are not on file, so that nobody takes silence for none. */
export function holidayFindings(
  programme: readonly Item[],
  calendarOf: CalendarOf,
): readonly ProgrammeFinding[] {
  const onHolidays = programme.flatMap((item) => {
    const country = item.what === 'session' ? countryOf(item) : undefined
    const name = country && calendarOf(country)?.nameOf(item.day)
    if (!country || !name) return []
    const where = { en: countryName(country, 'en'), vi: countryName(country, 'vi') }
    return [
      {
        check: 'holiday' as const,
        itemIds: [item.id],
        says: {
          en: `“${item.title}” falls on a public holiday in ${where.en}: ${name.en}, ${printDate(item.day, 'en')}.`,
          vi: `“${item.title}” rơi vào ngày nghỉ lễ ở ${where.vi}: ${name.vi}, ${printDate(item.day, 'vi')}.`,
        },
      },
    ]
  })
  return [...unknownCountries(programme, calendarOf), ...onHolidays]
}

function unknownCountries(programme: readonly Item[], calendarOf: CalendarOf): readonly ProgrammeFinding[] {
  const unknown = countriesOf(programme).filter((country) => {
    const years = new Set(programme.map((item) => Number(item.day.slice(0, 4))))
    return [...years].some((year) => calendarOf(country)?.holidaysKnownIn(year) === false)
  })
  if (!unknown.length) return []
  const list = (lang: 'en' | 'vi') => unknown.map((country) => countryName(country, lang)).join(', ')
  return [
    {
      check: 'holiday',
      itemIds: [],
      says: {
        en: `Public holidays are not on file for these days in: ${list('en')}. Ask the host, or enter them in the calendar.`,
        vi: `Chưa có ngày nghỉ lễ của thời gian này ở: ${list('vi')}. Hãy hỏi phía bạn, hoặc nhập vào lịch làm việc.`,
      },
    },
  ]
}
