import type { Bilingual } from '#model/problem.ts'
import { addDays, weekdayOf } from '#model/values/day.ts'
import { groupBy } from '#model/values/group-by.ts'

/** A day nobody works, and why. */
export type Holiday = { readonly day: string; readonly name: Bilingual }

/**
 * What makes good for a holiday on a day off: nothing, the next working day for one on a Sunday or for one on either day of
 * the weekend, or the nearest weekday. `or-met` ones are made good where they meet another holiday, too.
 */
export type InLieu = 'none' | 'sunday' | 'weekend' | 'nearest' | 'sunday-or-met' | 'weekend-or-met'

/** One holiday of a law: its name, its day in a year, what makes good for it, and the years it is one in. */
export type HolidayRule = {
  readonly name: Bilingual
  readonly on: (year: number) => string | undefined
  readonly lieu: InLieu
  readonly since?: number
}

/** The public holidays of a country as one law has them; `leaves` says in words what the law leaves to others. */
export type HolidayBook = {
  readonly country: string
  readonly source: Bilingual
  /** The years this reading of the law holds for. */
  readonly from: number
  readonly to: number
  readonly leaves: Bilingual
  readonly on: (year: number) => readonly Holiday[]
}

/** The holidays of a year by the rules of a law, in order, with the days that make good for those on a day off. */
export function holidaysBy(rules: readonly HolidayRule[], year: number): readonly Holiday[] {
  const named = [year - 1, year, year + 1].flatMap((each) =>
    rules.flatMap((rule) => {
      const day = rule.since && each < rule.since ? undefined : rule.on(each)
      return day ? [{ day, rule }] : []
    }),
  )
  const byDay = groupBy(named, ({ day }) => day)
  const off = new Set(named.map(({ day }) => day))
  const instead = [...byDay.entries()].toSorted(byKey).flatMap(([day, met]): readonly Holiday[] => {
    const due = met.find(({ rule }) => isMadeGood(rule.lieu, day, met.length > 1))
    if (!due) return []
    const next = dayInstead(due.rule.lieu, day, off)
    off.add(next)
    const { en, vi } = due.rule.name
    return [{ day: next, name: { en: `${en}, in lieu`, vi: `${vi} (nghỉ bù)` } }]
  })
  return [...named.map(({ day, rule }) => ({ day, name: rule.name })), ...instead]
    .filter(({ day }) => day.startsWith(`${year}-`))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function isMadeGood(lieu: InLieu, day: string, met: boolean): boolean {
  const weekday = weekdayOf(day)
  switch (lieu) {
    case 'none':
      return false
    case 'sunday':
      return weekday === 0
    case 'sunday-or-met':
      return weekday === 0 || met
    case 'weekend-or-met':
      return weekday % 6 === 0 || met
    default:
      return weekday % 6 === 0
  }
}

function dayInstead(lieu: InLieu, day: string, off: ReadonlySet<string>): string {
  if (lieu === 'nearest') return addDays(day, weekdayOf(day) === 6 ? -1 : 1)
  let next = addDays(day, 1)
  while (off.has(next) || weekdayOf(next) % 6 === 0) next = addDays(next, 1)
  return next
}
