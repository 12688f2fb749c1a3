import type { FeastName } from '#model/feast-names.ts'
import type { Bilingual } from '#model/problem.ts'
import { addDays } from '#model/values/day.ts'
import { FEAST_DAYS } from './feast-days.generated.ts'
import { lunarNewYear } from './lunar-day.ts'
import { NATIONAL_DAYS } from './national-days.generated.ts'

/** A day on which one wishes well: what it is, in which country, its first day and, of a feast of several, its last. */
export type Feast = {
  readonly feast: FeastName
  readonly year: number
  readonly name: Bilingual
  readonly day: string
  readonly lastDay?: string
  /** Where the day is taken from. */
  readonly source: Bilingual
}

type Rule = {
  readonly name: Bilingual
  readonly on: (year: number) => string | undefined
  readonly days?: number
  readonly source: Bilingual
}

const RECKONED: Bilingual = {
  en: 'Lunar calendar, reckoned from the courses of sun and moon',
  vi: 'Âm lịch, tính theo mặt trời và mặt trăng',
}

function reckoned(at: 0 | 1 | 2): Rule['on'] {
  return (year) => {
    const day = FEAST_DAYS[year]?.[at]
    return day && `${year}-${day}`
  }
}

function fixed(monthDay: string): Rule['on'] {
  return (year) => `${year}-${monthDay}`
}

const TET: Rule = {
  name: { en: 'Lunar New Year (Tết)', vi: 'Tết Nguyên đán' },
  on: lunarNewYear,
  days: 3,
  source: RECKONED,
}

/** New years and harvest feasts that are greeted, by country. Those of Laos, Thailand and Cambodia keep fixed days. */
const FEASTS: Readonly<Record<string, Readonly<Partial<Record<FeastName, Rule>>>>> = {
  KR: {
    seollal: {
      name: { en: 'Seollal', vi: 'Tết Seollal' },
      on: reckoned(0),
      source: RECKONED,
    },
    chuseok: {
      name: { en: 'Chuseok', vi: 'Tết Chuseok' },
      on: reckoned(1),
      source: RECKONED,
    },
  },
  CN: {
    'spring-festival': {
      name: { en: 'Spring Festival', vi: 'Tết Nguyên đán (Xuân tiết)' },
      on: reckoned(2),
      source: RECKONED,
    },
  },
  LA: {
    'pi-mai': {
      name: { en: 'Lao New Year (Pi Mai)', vi: 'Tết cổ truyền Bunpimay' },
      on: fixed('04-14'),
      days: 3,
      source: { en: 'Fixed: 14–16 April', vi: 'Ngày cố định: 14–16/4' },
    },
  },
  TH: {
    songkran: {
      name: { en: 'Thai New Year (Songkran)', vi: 'Tết Songkran' },
      on: fixed('04-13'),
      days: 3,
      source: { en: 'Fixed: 13–15 April', vi: 'Ngày cố định: 13–15/4' },
    },
  },
  KH: {
    'chol-chnam-thmay': {
      name: { en: 'Khmer New Year (Chol Chnam Thmay)', vi: 'Tết Chol Chnam Thmay' },
      on: fixed('04-14'),
      days: 3,
      source: { en: 'Fixed: 14–16 April', vi: 'Ngày cố định: 14–16/4' },
    },
  },
}

function nationalDay(country: string): Rule | undefined {
  const [monthDay, vi, en, source] = NATIONAL_DAYS[country] ?? []
  return monthDay && vi && en && source
    ? { name: { en, vi }, on: fixed(monthDay), source: { en: source, vi: source } }
    : undefined
}

/** True where the table knows the national day of a country; some move from year to year and are not in it. */
export function hasNationalDay(country: string): boolean {
  return country in NATIONAL_DAYS
}

/** The national day and the feasts of a country that begin in a stretch of days, in order. */
export function feastsOf(
  country: string,
  stretch: { readonly from: string; readonly to: string },
): readonly Feast[] {
  const national = nationalDay(country)
  const rules = [
    ...(national ? [['national-day', national] as const] : []),
    ...(Object.entries(FEASTS[country] ?? {}) as [FeastName, Rule][]),
  ]
  return rules.flatMap(([feast, rule]) => within(feast, rule, stretch)).sort(byDay)
}

/** Our own lunar new year in a stretch of days: when we greet everybody. */
export function ownNewYear(stretch: { readonly from: string; readonly to: string }): readonly Feast[] {
  return within('tet', TET, stretch)
}

function within(
  feast: FeastName,
  { name, on, days, source }: Rule,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Feast[] {
  const first = Number(from.slice(0, 4))
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i)
  return years.flatMap((year) => {
    const day = on(year)
    if (!day || day < from || day > to) return []
    return [{ feast, year, name, day, ...(days ? { lastDay: addDays(day, days - 1) } : {}), source }]
  })
}

function byDay(a: Feast, b: Feast): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0
}
