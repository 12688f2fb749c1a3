import type { Parts } from '#model/mission.ts'
import type { Bilingual } from '#model/problem.ts'
import { isProblem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { daysBetween } from '#model/values/day.ts'
import { foldText } from '#model/values/fold.ts'
import { moneyText, parseMoney, printMoney } from '#model/values/money.ts'
import { countryName } from '#model/values/party-name.ts'
import { headOf, type Mission, travellersOf } from './mission.ts'

/** A paper, or a part of one, that states something. */
export type PaperPlace =
  | 'proposal'
  | 'days-between'
  | 'list'
  | 'budget'
  | 'decision'
  | 'programme'
  | 'journey'
  | 'report'

export type PaperMatter = 'people' | 'days' | 'first-day' | 'last-day' | 'countries' | 'sum' | 'head'

/** Two places that state one thing differently. A report that explains a deviation is no disagreement about the plan. */
export type Disagreement = {
  readonly matter: PaperMatter
  readonly a: { readonly place: PaperPlace; readonly text: Bilingual }
  readonly b: { readonly place: PaperPlace; readonly text: Bilingual }
}

/** One thing as one place states it; `key` is what is compared. */
type Said = { readonly place: PaperPlace; readonly key: string; readonly text: Bilingual }

/**
 * Everything two papers of a mission state differently: people, days, countries, sums, who leads. Each place is held against
 * the first that states the thing, so that every disagreement names both places.
 */
export function disagreements(mission: Mission): readonly Disagreement[] {
  return Object.entries(SAYINGS).flatMap(([matter, sayings]) => {
    const said = sayings(mission)
    const [first, ...rest] = said
    if (!first) return []
    return rest
      .filter((one) => one.key !== first.key)
      .map((one) => ({
        matter: matter as PaperMatter,
        a: { place: first.place, text: first.text },
        b: { place: one.place, text: one.text },
      }))
  })
}

const SAYINGS: Readonly<Record<PaperMatter, (mission: Mission) => readonly Said[]>> = {
  people: (mission) =>
    [
      number('proposal', mission.parts.size),
      number('list', travellersOf(mission).length || undefined),
      number('decision', mission.decision?.size),
      number('journey', mission.journey?.size),
      number('report', mission.report?.size),
    ].flat(),
  days: (mission) =>
    [
      ...daysProposed(mission.parts),
      number('decision', mission.decision?.days ?? spanOf(mission.decision?.start, mission.decision?.end)),
      number('programme', programmeDays(mission)),
      number('journey', spanOf(mission.journey?.start, mission.journey?.end)),
      number('report', mission.report?.days),
    ].flat(),
  'first-day': (mission) =>
    [
      day('proposal', mission.parts.start),
      day('decision', mission.decision?.start),
      day('journey', mission.journey?.start),
    ].flat(),
  'last-day': (mission) =>
    [
      day('proposal', mission.parts.end),
      day('decision', mission.decision?.end),
      day('journey', mission.journey?.end),
    ].flat(),
  countries: (mission) =>
    [
      countries(
        'proposal',
        mission.parts.countries?.map((one) => one.country),
      ),
      countries('decision', mission.decision?.countries),
      countries('report', mission.report?.countries),
    ].flat(),
  sum: (mission) =>
    [
      sum('proposal', mission.parts.budgetTotal),
      sum('budget', totalOf(mission.parts.budget)),
      sum('decision', mission.decision?.budgetTotal),
      sum('report', mission.report?.spent),
    ].flat(),
  head: (mission) =>
    [
      name('list', headOf(mission)?.name),
      name('decision', mission.decision?.head),
      name('report', mission.report?.head),
    ].flat(),
}

function number(place: PaperPlace, value: number | undefined): readonly Said[] {
  return value === undefined
    ? []
    : [{ place, key: String(value), text: { en: String(value), vi: String(value) } }]
}

function day(place: PaperPlace, iso: string | undefined): readonly Said[] {
  return iso ? [{ place, key: iso, text: { en: printDate(iso, 'en'), vi: printDate(iso, 'vi') } }] : []
}

function name(place: PaperPlace, text: string | undefined): readonly Said[] {
  return text ? [{ place, key: foldText(text), text: { en: text, vi: text } }] : []
}

function countries(place: PaperPlace, codes: readonly string[] | undefined): readonly Said[] {
  if (!codes?.length) return []
  const sorted = [...new Set(codes)].sort()
  const print = (lang: 'en' | 'vi') => sorted.map((code) => countryName(code, lang)).join(', ')
  return [{ place, key: sorted.join(' '), text: { en: print('en'), vi: print('vi') } }]
}

function sum(place: PaperPlace, text: string | undefined): readonly Said[] {
  const money = text === undefined ? undefined : parseMoney(text)
  if (!money || isProblem(money)) return []
  return [
    { place, key: moneyText(money), text: { en: printMoney(money, 'en'), vi: printMoney(money, 'vi') } },
  ]
}

/** The sum of the lines; undefined where they are of several currencies, which are never added. */
export function totalOf(budget: Parts['budget']): string | undefined {
  const sums = (budget ?? []).map(({ amount }) => parseMoney(amount))
  const first = sums[0]
  if (!first || isProblem(first)) return undefined
  let amount = 0
  for (const one of sums) {
    if (isProblem(one) || one.currency !== first.currency) return undefined
    amount += one.amount
  }
  return moneyText({ amount, currency: first.currency })
}

/** The number a proposal gives, and the days from its first to its last; where it gives none, those alone. */
function daysProposed({ days, start, end }: Parts): readonly (readonly Said[])[] {
  const span = spanOf(start, end)
  return days === undefined
    ? [number('proposal', span)]
    : [number('proposal', days), number('days-between', span)]
}

function spanOf(start: string | undefined, end: string | undefined): number | undefined {
  return start && end ? daysBetween(start, end) + 1 : undefined
}

/** From the first day on the programme to its last; an empty or one-day programme is not yet laid out. */
function programmeDays({ programme }: Mission): number | undefined {
  const days = programme
    .flatMap((item) => (item.what === 'leg' ? [item.day, item.endDay] : [item.day]))
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  return first && last && first !== last ? daysBetween(first, last) + 1 : undefined
}
