import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { addMonths } from '#model/values/day.ts'
import { groupBy } from '#model/values/group-by.ts'
import { tieStateOn, tieSteps } from '#registry/tie-steps.ts'
import type { TieHolders } from '../succession/tie-holders.ts'
import type { Counting } from '../ties/agreement-line.ts'
import { type Lapse, lapsesOn } from '../ties/lapsed.ts'
import { endOfTie, stateOn } from '../ties/terms.ts'
import { tieLists } from '../ties/tie-line.ts'
import type { Ground, GroundPaper, GroundTie } from './ground.ts'
import { type LastMet, type LastWith, lastMetOn } from './last-met-with.ts'
import { bitsOf, type LineKey } from './line-keys.ts'
import type { Touched } from './mend-ground.ts'
import { inTurn, oldestFirst } from './partner-countries.ts'
import { singles, thoseOf } from './those-of.ts'

/** A line of the list of ties with what it is made of. */
export type TieKey = LineKey & {
  readonly partner: string
  readonly inherited: boolean
  /** It was another unit's on the day: one that joined ours only later. */
  readonly notYetOurs?: true
  /** Its beginning is told, so that round years may be counted from it. */
  readonly dated: boolean
  /** The records of the tie itself and the papers signed within it. */
  readonly ties: readonly GroundTie[]
  readonly papers: readonly GroundPaper[]
  readonly met: LastWith
  /** When it passed to others, where it did. */
  readonly passings?: readonly { readonly on: string }[]
  /** It lapsed beside another tie with the same partner. */
  readonly lapsed?: true
}

/** What a list is read by: how it counts, until when we count what we knew, and where the desk's clocks hang. */
export type Read = Counting & { readonly knownAt?: string; readonly zone: string }

type Reading = Read & {
  readonly ground: Ground
  readonly met: LastMet
  readonly one: ReturnType<typeof singles>
  readonly silentBefore: string
  readonly holders: TieHolders | undefined
  readonly lapsed: ReadonlyMap<string, Lapse>
}

/** The lines a day had before the book changed, and whose of them are to be made anew. */
export type Before<Key> = { readonly keys: readonly Key[]; readonly touched: Touched }

/** What lines are made with besides: those there were, and who was met last, where that is counted already. */
export type Making<Key> = { readonly before?: Before<Key> | undefined; readonly met?: LastMet }

/**
 * Every line of the list of ties as a day reads it, in the order a whole list has before it is sorted. A partner that no
 * change touched keeps its line.
 */
export function tieKeys(
  ground: Ground,
  read: Read,
  { before, met = lastMetOn(ground, read.day) }: Making<TieKey> = {},
): readonly TieKey[] {
  const ties = ground.ties.filter((tie) => tie.begun <= read.day)
  const reading: Reading = {
    ...read,
    ground,
    met,
    one: singles(),
    silentBefore: addMonths(read.day, -12 * read.years),
    holders: ground.holders?.(read.day),
    lapsed: lapsesOn(ties, ground.decisions, { ...read, asOf: read.day }),
  }
  const kept = keptOf(before)
  const standing = reading.lapsed.size ? ties.filter((tie) => !reading.lapsed.has(tie.id)) : ties
  const lines = inTurn([...groupBy(standing, (tie) => tie.partner).values()]).map(
    (group) =>
      kept.get(group[0]?.partner ?? '') ?? keyOf(group, reading, (tie) => !reading.lapsed.has(tie.id)),
  )
  const over = ties
    .filter((tie) => reading.lapsed.has(tie.id))
    .map((tie): TieKey => {
      const key = keyOf([tie], reading, (one) => one === tie)
      return { ...key, lists: LAPSED, end: '', lapsed: true }
    })
  return [...lines, ...over]
}

function keptOf(before: Before<TieKey> | undefined): ReadonlyMap<string, TieKey> {
  const kept = new Map<string, TieKey>()
  for (const key of before?.keys ?? [])
    if (!key.lapsed && !before?.touched.parties.has(key.partner)) kept.set(key.partner, key)
  return kept
}

const LAPSED = bitsOf(['ended', 'all'])

function keyOf(told: readonly GroundTie[], reading: Reading, counts: (tie: GroundTie) => boolean): TieKey {
  const { ground, day } = reading
  const group = oldestFirst(told)
  const [first] = group
  if (!first) throw new Error('a tie rests on a record')
  const { partner } = first
  const own = new Set(group.map((tie) => tie.own))
  const ties = thoseOf(
    ground.tiesOf.get(partner) ?? [],
    (tie) => tie.begun <= day && counts(tie) && tie.partyIds.some((id) => own.has(id)),
  )
  const papers = thoseOf(
    ground.papersOf.get(partner) ?? [],
    (paper) => paper.begun <= day && paper.ours.length > 0,
  )
  const passings = passingsOf(group, reading)
  const steps = tieSteps(
    ties.flatMap((tie) => tie.tellings),
    papers.flatMap((paper) => paper.signing),
    passings,
  ).filter((step) => step.counts <= day)
  const inherited =
    [...own].every((id) => ground.isPredecessor(id, day)) || steps.some((step) => step.step === 'inherited')
  const end = endOfTie(
    ties.map((tie) => tie.expiry(day)),
    papers.map((paper) => {
      const expiry = paper.expiry(day)
      return { state: stateOn(paper.terms, expiry, day), expiry }
    }),
  )
  const since = group.find((tie) => tie.since !== undefined)?.since
  const began = typeof since === 'string' ? since : undefined
  const met = reading.met([partner])
  const lists = tieLists(tieStateOn(steps, day), end, {
    ...reading,
    inherited,
    silent: isSilentSince(met, began, reading.silentBefore),
    undated: began === undefined,
  })
  const country = ground.nodes.get(partner)?.country
  return {
    id: first.id,
    under: partner,
    countries: country ? reading.one(country) : [],
    since: String(since ?? ''),
    end: end?.to ?? '',
    last: met.exchange?.on ?? '',
    lists: bitsOf(lists),
    partner,
    inherited,
    ...([...own].every((id) => ground.joinsAfter(id, day)) ? { notYetOurs: true as const } : {}),
    dated: began !== undefined,
    ties,
    papers,
    met,
    ...(passings.length ? { passings } : {}),
  }
}

function passingsOf(
  group: readonly GroundTie[],
  { ground, holders }: Reading,
): readonly { readonly on: string }[] {
  if (!holders) return []
  const holds = group.flatMap(({ toldOn, own }) => {
    const node = ground.nodes.get(own)
    return toldOn && node ? holders(toldOn, node) : []
  })
  const byText = new Map(holds.map((hold) => [hold.text, hold]))
  return [...byText.values()].flatMap((hold) => (hold.day ? [{ on: hold.day }] : []))
}

/** True where nothing was exchanged since a day; where nothing is on file at all the silence counts from the beginning. */
export function isSilentSince(met: LastWith, began: string | undefined, before: string): boolean {
  if (met.exchange) return met.latest < before
  const date = parseDate(began ?? '')
  return isProblem(date) || date.to < before
}
