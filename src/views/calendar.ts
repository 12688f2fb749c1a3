import type { Context, Reader } from '#context.ts'
import { HOLIDAY_COUNTRIES, holidayBook } from '#desk/clocks/holidays/all-holiday-books.ts'
import { makeWorkCalendar } from '#desk/clocks/work-calendar.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { listDays } from '#store/queries/calendar.ts'
import { getOffice } from '#store/queries/office.ts'
import { listPeople } from '#store/queries/person.ts'
import { countryAsked } from './country-asked.ts'
import { printMoment } from './moment.ts'

/** A day that is not as the week would have it. */
export type CalendarDay = {
  readonly day: string
  readonly text: string
  readonly weekday: string
  readonly works: boolean
  readonly name: string
  /** Set by the office; who and when. */
  readonly own?: { readonly by: string; readonly atText: string }
}

/** A year of holidays and of days the office set. */
export type CalendarView = {
  readonly country: string
  readonly countryName: string
  readonly year: number
  /** False where only weekends are known for the country. */
  readonly holidaysKnown: boolean
  /** The law the holidays are taken from, and what it leaves to be entered. */
  readonly source?: string
  readonly leaves?: string
  /** Countries whose holidays are on file. */
  readonly onFile: readonly { readonly country: string; readonly name: string }[]
  readonly days: readonly CalendarDay[]
  readonly workingDays: number
}

/** The years the lunar calendar is reckoned for with certainty. */
const FIRST_YEAR = 1968
const LAST_YEAR = 2100

function weekdayName(day: string, lang: Language): string {
  return new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** The holidays of a year and the days the office set over them, in order. */
export async function showCalendar(
  ctx: Context,
  reader: Reader,
  input: { readonly year?: number; readonly country?: string } = {},
): Promise<CalendarView> {
  const asked = countryAsked(input.country)
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { lang } = reader
    const year = input.year ?? Number(dayAt(ctx.now(), tx.zone).slice(0, 4))
    if (year < FIRST_YEAR || year > LAST_YEAR) throw new ActError('invalid', yearUnknown(year))
    const country = asked ?? parsePartyName((await getOffice(tx)).home).country ?? 'VN'
    const people = await listPeople(tx)
    const own = await listDays(tx, country)
    const calendar = makeWorkCalendar(country, own)
    const inYear = (day: string) => day.startsWith(`${year}-`)
    const said = (day: string) => own.find((one) => one.day === day)
    const book = holidayBook(country, year)
    const holidays = (book?.on(year) ?? []).filter((one) => !said(one.day))
    const days: CalendarDay[] = [
      ...holidays.map(({ day, name }) => ({ day, works: false, name: name[lang] })),
      ...own.map(({ day, works, name, personId, at }) => ({
        day,
        works,
        name,
        own: {
          by: people.find((one) => one.id === personId)?.name ?? personId,
          atText: printMoment(at, lang, tx.zone),
        },
      })),
    ]
      .filter(({ day }) => inYear(day))
      .sort((a, b) => (a.day < b.day ? -1 : 1))
      .map((one) => ({ ...one, text: printDate(one.day, lang), weekday: weekdayName(one.day, lang) }))
    return {
      country,
      countryName: countryName(country, lang),
      year,
      holidaysKnown: book !== undefined,
      ...(book ? { source: book.source[lang], leaves: book.leaves[lang] } : {}),
      onFile: HOLIDAY_COUNTRIES.map((code) => ({ country: code, name: countryName(code, lang) })),
      days,
      workingDays: calendar.workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`),
    }
  })
}

/** The year somebody asks for, undefined where none is. */
export function yearAsked(text: string | undefined): number | undefined {
  if (!text?.trim()) return undefined
  if (/^\d{4}$/.test(text.trim())) return Number(text.trim())
  throw new ActError('invalid', yearUnknown(`“${text}”`))
}

function yearUnknown(year: number | string) {
  return problem(
    'year-out-of-reach',
    {
      en: `The calendar knows ${FIRST_YEAR} to ${LAST_YEAR}, not ${year}. Choose a year between.`,
      vi: `Lịch có các năm từ ${FIRST_YEAR} đến ${LAST_YEAR}, không có năm ${year}. Hãy chọn một năm trong khoảng đó.`,
    },
    { where: 'year' },
  )
}
