import { kindOf } from '#model/kinds/all-kinds.ts'
import { type Slot, type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import type { BookRecord, HeldSlot, HeldValue } from '#model/record.ts'
import type { DateValue } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import { clusterFoldings, unite } from './cluster.ts'
import { keysOf } from './compare/all-comparisons.ts'
import { dateIn, dateOf } from './date-in.ts'
import { type Folding, originsOf } from './folding.ts'
import { isToldBefore } from './told-before.ts'
import { turnSides } from './turn-sides.ts'
import { comparable, isRougher } from './values.ts'

/** A fold with everything that finds it again. */
export type FoldedRecord = BookRecord & {
  readonly keys: readonly string[]
  readonly partyIds: readonly string[]
  readonly countries: readonly string[]
}

/**
 * Folds accepted statements into records: those about one thing are joined, each slot shows one value with the reason, and
 * what other sources say instead stays beside it. Pure: the same statements always give the same book, in any order.
 */
export function foldBook(foldings: readonly Folding[]): readonly FoldedRecord[] {
  const ordered = [...foldings].sort((a, b) => a.order - b.order)
  return clusterFoldings(ordered).map(foldCluster)
}

/** Statements taken between two steps. */
const AT_ONCE = 1000

/**
 * The same step by step, for a book so long that whoever folds it has to look up in between: says how much is done, of one.
 * What shares no key with the rest is told apart by itself; a short book is folded in one go.
 */
export function* foldInSteps(foldings: readonly Folding[]): Generator<number, readonly FoldedRecord[]> {
  if (foldings.length <= AT_ONCE) return foldBook(foldings)
  const records: FoldedRecord[] = []
  let done = 0
  let last = 0
  for (const near of yield* sharingKeys([...foldings].sort((a, b) => a.order - b.order))) {
    for (const cluster of clusterFoldings(near)) records.push(foldCluster(cluster))
    done += near.length
    if (done - last < AT_ONCE) continue
    last = done
    yield done / foldings.length
  }
  return records
}

/** Statements in lots, any two of which share a key with each other or with others between them. */
function* sharingKeys(foldings: readonly Folding[]): Generator<number, Iterable<readonly Folding[]>> {
  const first = new Map<string, number>()
  const links: { readonly a: number; readonly b: number }[] = []
  for (const [at, folding] of foldings.entries()) {
    for (const key of keysOf(folding)) {
      const a = first.get(key)
      if (a === undefined) first.set(key, at)
      else if (a !== at) links.push({ a, b: at })
    }
    if (at % AT_ONCE === 0) yield 0
  }
  const lots = unite(foldings.length, links)
  const places = new Map(foldings.map((folding, at) => [folding, at]))
  return groupBy(foldings, (folding) => lots[places.get(folding) ?? 0] ?? 0).values()
}

/** One record out of the statements about one thing, oldest first. */
export function foldCluster(told: readonly Folding[]): FoldedRecord {
  const cluster = turnSides(told)
  const first = cluster[0]
  if (!first) throw new Error('a record rests on at least one statement')
  const kind = kindOf(first.kind)
  const slots: Record<string, HeldSlot> = {}
  for (const [name, slot] of Object.entries(slotsOf(kind))) {
    const held = isList(slot) ? foldList(cluster, name, slot) : foldSlot(cluster, name, slot)
    if (held) slots[name] = held
  }
  const held = heldRange(slots)
  return {
    id: first.statementId,
    kind: first.kind,
    slots,
    parties: shownParties(cluster, slots),
    statementIds: cluster.map((folding) => folding.statementId),
    ...held,
    keys: unique(cluster.flatMap(keysOf)),
    partyIds: unique(cluster.flatMap((folding) => Object.values(folding.parties))),
    countries: unique(cluster.flatMap((folding) => folding.countries)),
  }
}

function unique(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return texts
  return [...new Set(texts)].sort()
}

function isList(slot: Slot): boolean {
  return slot.type === 'parties' || slot.type === 'localities' || slot.type === 'choices'
}

/** A list shows everything any source names, in the order first named; the statements that name any of it carry it. */
function foldList(cluster: readonly Folding[], name: string, slot: Slot): HeldSlot | undefined {
  const items = new Map<string, string>()
  const carriers: Folding[] = []
  for (const folding of cluster) {
    const value = folding.slots[name]
    if (!Array.isArray(value)) continue
    carriers.push(folding)
    value.forEach((item, i) => {
      const key = comparable({ ...slot, type: 'text' }, item, folding.parties[`${name}.${i}`])
      if (!items.has(key)) items.set(key, item)
    })
  }
  if (!items.size) return undefined
  const shown = { value: [...items.values()], statementIds: carriers.map((folding) => folding.statementId) }
  if (carriers.some((folding) => folding.amended)) return { shown, reason: 'judged', others: [] }
  return { shown, reason: originsOf(carriers).length > 1 ? 'agreed' : 'only', others: [] }
}

type Candidate = {
  readonly value: SlotValue
  readonly statementIds: readonly string[]
  readonly origins: readonly string[]
  readonly newest: string
  readonly amended: boolean
  /** True where a source says it outright: not by implication, not as the word of somebody else. */
  readonly direct: boolean
  /** True where other sources tell the same less exactly. */
  readonly finest?: boolean
}

function foldSlot(cluster: readonly Folding[], name: string, slot: Slot): HeldSlot | undefined {
  const [only, ...more] = cluster
  if (only && !more.length) return toldOnce(only, name)
  const told = cluster.filter((folding) => folding.slots[name] !== undefined)
  const alike = groupBy(told, (folding) => comparable(slot, folding.slots[name] ?? '', folding.parties[name]))
  const groups = [...alike.values()]
  const late = name === 'since' ? groups.filter((group) => isToldBefore(group, cluster)) : []
  const candidates = groups.filter((group) => !late.includes(group)).map((group) => candidateOf(group, name))
  const [shown, ...others] = mergeRougher(candidates, slot).sort(better)
  if (!shown) return undefined
  const beside = [...others, ...late.map((group) => candidateOf(group, name))]
  return { shown: heldValue(shown), reason: reasonFor(shown, others), others: beside.map(heldValue) }
}

/** What one statement says by itself is shown as it says it: there is nothing to weigh it against. */
function toldOnce({ slots, statementId, amended }: Folding, name: string): HeldSlot | undefined {
  const value = slots[name]
  if (value === undefined) return undefined
  return {
    shown: { value, statementIds: [statementId] },
    reason: amended ? 'judged' : 'only',
    others: [],
  }
}

function candidateOf(group: readonly Folding[], name: string): Candidate {
  const days = group.map((folding) => folding.day).sort()
  return {
    value: group[0]?.slots[name] ?? '',
    statementIds: group.map((folding) => folding.statementId),
    origins: originsOf(group),
    newest: days.at(-1) ?? '',
    amended: group.some((folding) => folding.amended),
    direct: group.some((folding) => !folding.implied?.includes(name) && folding.slots.saidBy === undefined),
  }
}

/**
 * A year beside a day in it is the same date told roughly: its statements support the day. Where it fits several days it
 * supports the first told; a date a person put there stays as it is.
 */
function mergeRougher(candidates: readonly Candidate[], slot: Slot): Candidate[] {
  if (slot.type !== 'date') return [...candidates]
  const isRough = (rough: Candidate, fine: Candidate) => !rough.amended && isRougher(rough.value, fine.value)
  const finest = candidates.filter((each) => !candidates.some((other) => isRough(each, other)))
  const rough = candidates.filter((each) => !finest.includes(each))
  return finest.map((fine) => {
    const told = rough.filter((each) => finest.find((other) => isRough(each, other)) === fine)
    if (!told.length) return fine
    return {
      ...fine,
      statementIds: [...fine.statementIds, ...told.flatMap((each) => each.statementIds)],
      origins: [...new Set([fine, ...told].flatMap((each) => each.origins))],
      direct: [fine, ...told].some((each) => each.direct),
      newest: [fine.newest, ...told.map((each) => each.newest)].sort().at(-1) ?? '',
      finest: true,
    }
  })
}

/** A person's word first, then the newest publication, what is said outright, the most origins, the oldest statement. */
function better(a: Candidate, b: Candidate): number {
  if (a.amended !== b.amended) return a.amended ? -1 : 1
  if (a.newest !== b.newest) return a.newest > b.newest ? -1 : 1
  if (a.direct !== b.direct) return a.direct ? -1 : 1
  return b.origins.length - a.origins.length
}

function reasonFor(shown: Candidate, others: readonly Candidate[]): HeldSlot['reason'] {
  if (shown.amended) return 'judged'
  const next = others[0]
  if (next) {
    if (shown.newest !== next.newest) return 'newest'
    if (shown.direct !== next.direct) return 'most-direct'
    return shown.origins.length > next.origins.length ? 'more-sources' : 'first'
  }
  if (shown.finest) return 'more-precise'
  return shown.origins.length > 1 ? 'agreed' : 'only'
}

function heldValue(candidate: Candidate): HeldValue {
  return { value: candidate.value, statementIds: candidate.statementIds }
}

/** The group of each shown party, by path. */
function shownParties(
  cluster: readonly Folding[],
  slots: Readonly<Record<string, HeldSlot>>,
): Record<string, string> {
  const parties: Record<string, string> = {}
  for (const [name, held] of Object.entries(slots)) {
    const values = Array.isArray(held.shown.value) ? held.shown.value : [held.shown.value]
    values.forEach((value, i) => {
      const path = Array.isArray(held.shown.value) ? `${name}.${i}` : name
      const group = groupOf(cluster, name, value)
      if (group) parties[path] = group
    })
  }
  return parties
}

function groupOf(cluster: readonly Folding[], slot: string, value: SlotValue): string | undefined {
  for (const folding of cluster) {
    const held = folding.slots[slot]
    if (held === value) return folding.parties[slot]
    if (Array.isArray(held) && typeof value === 'string' && held.includes(value)) {
      return folding.parties[`${slot}.${held.indexOf(value)}`]
    }
  }
  return undefined
}

/**
 * The first day a standing tie is told of: a stage that came later (“dormant since 2015”) does not move its beginning.
 * Nothing where it does not say since when.
 */
function firstOf(slots: Readonly<Record<string, HeldSlot>>, names: readonly string[]): DateValue | undefined {
  if (!slots.since) return undefined
  const told = names.flatMap((name) => {
    const held = slots[name]
    if (!held) return []
    return name === 'since' ? [held.shown] : [held.shown, ...held.others]
  })
  const dates = told.flatMap(({ value }) => dateOf(value) ?? [])
  return dates.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))[0]
}

const BEGINS = ['heldFrom', 'since', 'effective', 'start', 'date', 'asof'] as const

/**
 * When it held: since its first day; a happening or a figure holds on its own days, a standing tie until it ends. A plan
 * holds as soon as it is known, not from the day it is for.
 */
export function heldRange(slots: Readonly<Record<string, HeldSlot>>): { heldFrom?: string; heldTo?: string } {
  const dateOfSlot = (name: string) => dateIn({ slots }, name)
  const planned = slots.status?.shown.value === 'planned'
  const since = planned ? undefined : firstOf(slots, ['since', 'heldFrom'])
  const begins = planned
    ? dateOfSlot('heldFrom')
    : (since ?? BEGINS.map(dateOfSlot).find((date) => date !== undefined))
  const happening = planned || slots.instrument ? undefined : (dateOfSlot('start') ?? dateOfSlot('date'))
  const ends = dateOfSlot('heldTo') ?? happening ?? (planned ? undefined : dateOfSlot('asof'))
  const to = ends?.to
  return {
    ...(begins ? { heldFrom: begins.from } : {}),
    ...(to && (!begins || to >= begins.from) ? { heldTo: to } : {}),
  }
}
