import { isProblem } from '#model/problem.ts'
import { type BookRecord, shownText } from '#model/record.ts'
import { groupBy } from '#model/values/group-by.ts'
import { moneyText, parseMoney } from '#model/values/money.ts'
import { dateIn } from '../date-in.ts'
import type { Inherited } from './inherited.ts'

/** Why figures of predecessors were not added up. */
export type Unlike =
  /** The day, the measure or the currency is not said. */
  | { readonly why: 'not-said'; readonly what: 'asof' | 'measure' }
  | { readonly why: 'currencies'; readonly currencies: readonly string[] }
  /** No figure of like measure and day is on file for these predecessors. */
  | { readonly why: 'missing'; readonly units: readonly string[] }
  /** One is stated, another estimated. */
  | { readonly why: 'estimated' }
  /** One predecessor has two figures of the same measure and day. */
  | { readonly why: 'twice'; readonly unit: string }

/** One old figure: it keeps the ground it was told for. */
export type OldFigure = {
  readonly recordId: string
  readonly unit: string
  readonly projects?: number
  /** `382000000 USD`. */
  readonly amount?: string
  /** It lies within another predecessor whose figure is there: shown, never added. */
  readonly within?: string
}

/** Figures of predecessors for one investor, field, measure and day: their sum on the heir's ground, or why there is none. */
export type Rebased = {
  readonly origin: string | undefined
  /** The one field it speaks of. */
  readonly sector: string | undefined
  readonly measure: string | undefined
  /** Last day the figure speaks of. */
  readonly asof: string | undefined
  readonly heir: string
  readonly parts: readonly OldFigure[]
  readonly sum?: { readonly projects?: number; readonly amount?: string }
  readonly unlike: readonly Unlike[]
}

/** What the predecessors of an heir are: the units whose figures have to be there for a whole, and what lies in what. */
export type Ground = {
  readonly predecessorsOf: (heir: string) => readonly string[]
  readonly withinOf: (unit: string) => string | undefined
}

/** Adds up the predecessors' figures of like measure and day on the heir's ground; what is unlike is refused with its reason. */
export function rebase(figures: readonly Inherited[], ground: Ground): readonly Rebased[] {
  const passed = figures.filter((figure) => figure.via.length > 0 && figure.after.length === 1)
  const groups = groupBy(passed, (figure) =>
    [
      figure.after[0],
      figure.others[0] ?? '',
      shownText(figure.record, 'sector') ?? '',
      shownText(figure.record, 'whose') ?? '',
      shownText(figure.record, 'measure') ?? '',
      asofOf(figure.record) ?? '',
    ].join('\n'),
  )
  return [...groups.values()].map((group) => rebaseGroup(group, ground))
}

function rebaseGroup(group: readonly Inherited[], ground: Ground): Rebased {
  const first = group[0]
  if (!first) throw new Error('a group of figures has one')
  const heir = first.after[0] ?? ''
  const there = new Set(group.map((figure) => figure.origin))
  const parts = group.map((figure) => oldFigure(figure, containerIn(figure.origin, there, ground)))
  const counted = parts.filter((part) => part.within === undefined)
  const base = {
    origin: first.others[0],
    sector: shownText(first.record, 'sector'),
    measure: shownText(first.record, 'measure'),
    asof: asofOf(first.record),
    heir,
    parts,
  }
  const unlike = unlikeIn(group, counted, base, ground)
  if (unlike.length) return { ...base, unlike }
  const sum = { ...sumProjects(counted), ...sumAmounts(counted) }
  return { ...base, ...(Object.keys(sum).length ? { sum } : {}), unlike: [] }
}

function unlikeIn(
  group: readonly Inherited[],
  counted: readonly OldFigure[],
  { heir, measure, asof }: Pick<Rebased, 'heir' | 'measure' | 'asof'>,
  ground: Ground,
): readonly Unlike[] {
  const units = counted.map((part) => part.unit)
  const wanted = ground.predecessorsOf(heir)
  const lies = (unit: string) => containerIn(unit, new Set(wanted), ground) !== undefined
  const missing = wanted.filter((unit) => !units.includes(unit) && !lies(unit))
  const twice = units.find((unit, i) => units.indexOf(unit) !== i)
  const currencies = [...new Set(counted.flatMap((part) => part.amount?.split(' ')[1] ?? []))]
  const estimated = new Set(group.map((figure) => figure.record.slots.estimated?.shown.value === true))
  return [
    ...(measure ? [] : [{ why: 'not-said', what: 'measure' } as const]),
    ...(asof ? [] : [{ why: 'not-said', what: 'asof' } as const]),
    ...(twice === undefined ? [] : [{ why: 'twice', unit: twice } as const]),
    ...(currencies.length > 1 ? [{ why: 'currencies', currencies } as const] : []),
    ...(estimated.size > 1 ? [{ why: 'estimated' } as const] : []),
    ...(missing.length ? [{ why: 'missing', units: missing } as const] : []),
  ]
}

/** The unit among these that a unit lies in, however deep. */
function containerIn(unit: string, among: ReadonlySet<string>, { withinOf }: Ground): string | undefined {
  const seen = new Set([unit])
  for (let at = withinOf(unit); at !== undefined && !seen.has(at); at = withinOf(at)) {
    if (among.has(at)) return at
    seen.add(at)
  }
  return undefined
}

function oldFigure({ recordId, origin, record }: Inherited, within: string | undefined): OldFigure {
  const projects = record.slots.projects?.shown.value
  const amount = record.slots.amount?.shown.value
  return {
    recordId,
    unit: origin,
    ...(typeof projects === 'number' ? { projects } : {}),
    ...(typeof amount === 'string' ? { amount } : {}),
    ...(within === undefined ? {} : { within }),
  }
}

/** A sum of part of the figures would pass for the whole, so all have to state it. */
function sumProjects(parts: readonly OldFigure[]): { readonly projects?: number } {
  const counts = parts.flatMap((part) => part.projects ?? [])
  if (!counts.length || counts.length < parts.length) return {}
  return { projects: counts.reduce((sum, count) => sum + count, 0) }
}

function sumAmounts(parts: readonly OldFigure[]): { readonly amount?: string } {
  const sums = parts.flatMap((part) => {
    const money = part.amount === undefined ? undefined : parseMoney(part.amount)
    return money && !isProblem(money) ? [money] : []
  })
  const currency = sums[0]?.currency
  if (!currency || sums.length < parts.length) return {}
  return { amount: moneyText({ amount: sums.reduce((sum, { amount }) => sum + amount, 0), currency }) }
}

function asofOf(record: BookRecord): string | undefined {
  return dateIn(record, 'asof')?.to
}
