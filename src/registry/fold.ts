import { kindOf } from '#model/kinds/all-kinds.ts'
import { type Slot, type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import { isProblem } from '#model/problem.ts'
import type { BookRecord, HeldSlot, HeldValue } from '#model/record.ts'
import { parseDate } from '#model/values/date.ts'
import { COMPARISONS } from './compare/all-comparisons.ts'
import type { Folding } from './folding.ts'
import { comparable, isRougher } from './values.ts'

/** From this likeness on, two statements are about one thing. */
const ONE_THING = 0.5

/** A fold with everything that finds it again. */
export type FoldedRecord = BookRecord & {
  readonly keys: readonly string[]
  readonly partyIds: readonly string[]
  readonly countries: readonly string[]
}

/**
 * Folds accepted statements into records: those about one thing are joined (a joins c where both are like b), each slot
 * shows one value with the reason, and what other sources say instead stays beside it. Pure: the same statements always
 * give the same book, in any order.
 */
export function foldBook(foldings: readonly Folding[]): readonly FoldedRecord[] {
  const ordered = [...foldings].sort((a, b) => a.order - b.order)
  return clusters(ordered).map(foldRecord)
}

function clusters(foldings: readonly Folding[]): readonly (readonly Folding[])[] {
  const parent = foldings.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  const byKey = new Map<string, number[]>()
  foldings.forEach((folding, i) => {
    const { keys, compare } = COMPARISONS[folding.kind]
    for (const key of keys(folding)) {
      const earlier = byKey.get(`${folding.kind} ${key}`) ?? []
      for (const j of earlier) {
        const other = foldings[j]
        if (!other || root(i) === root(j) || compare(folding, other).score < ONE_THING) continue
        parent[Math.max(root(i), root(j))] = Math.min(root(i), root(j))
      }
      byKey.set(`${folding.kind} ${key}`, [...earlier, i])
    }
  })
  const groups = new Map<number, Folding[]>()
  foldings.forEach((folding, i) => {
    groups.set(root(i), [...(groups.get(root(i)) ?? []), folding])
  })
  return [...groups.values()]
}

function foldRecord(cluster: readonly Folding[]): FoldedRecord {
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
    keys: unique(cluster.flatMap((folding) => COMPARISONS[folding.kind].keys(folding))),
    partyIds: unique(cluster.flatMap((folding) => Object.values(folding.parties))),
    countries: unique(cluster.flatMap((folding) => folding.countries)),
  }
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}

function isList(slot: Slot): boolean {
  return slot.type === 'parties' || slot.type === 'localities' || slot.type === 'choices'
}

/** A list shows everything any source names, in the order first named; the statements that name any of it carry it. */
function foldList(cluster: readonly Folding[], name: string, slot: Slot): HeldSlot | undefined {
  const items = new Map<string, string>()
  const carriers: string[] = []
  for (const folding of cluster) {
    const value = folding.slots[name]
    if (!Array.isArray(value)) continue
    carriers.push(folding.statementId)
    value.forEach((item, i) => {
      const key = comparable({ ...slot, type: 'text' }, item, folding.parties[`${name}.${i}`])
      if (!items.has(key)) items.set(key, item)
    })
  }
  if (!items.size) return undefined
  const shown = { value: [...items.values()], statementIds: carriers }
  return { shown, reason: carriers.length > 1 ? 'agreed' : 'only', others: [] }
}

type Candidate = { value: SlotValue; statementIds: string[]; newest: string; amended: boolean }

function foldSlot(cluster: readonly Folding[], name: string, slot: Slot): HeldSlot | undefined {
  const candidates = new Map<string, Candidate>()
  for (const folding of cluster) {
    const value = folding.slots[name]
    if (value === undefined) continue
    const key = comparable(slot, value, folding.parties[name])
    const known = candidates.get(key)
    if (known) {
      known.statementIds.push(folding.statementId)
      if (folding.day > known.newest) known.newest = folding.day
      known.amended ||= folding.amended
    } else {
      const amended = folding.amended
      candidates.set(key, { value, statementIds: [folding.statementId], newest: folding.day, amended })
    }
  }
  const all = mergeRougher([...candidates.values()], slot)
  const [shown, ...others] = all.sort(better)
  if (!shown) return undefined
  return { shown: heldValue(shown), reason: reasonFor(shown, others), others: others.map(heldValue) }
}

/** A year beside a day in it is the same date told roughly: its statements support the day. */
function mergeRougher(candidates: readonly Candidate[], slot: Slot): Candidate[] {
  if (slot.type !== 'date') return [...candidates]
  return candidates.filter((rough) => {
    const fine = candidates.find((other) => isRougher(rough.value, other.value))
    if (fine) fine.statementIds.push(...rough.statementIds)
    return !fine
  })
}

/** A person's word first, then the newest publication, then the most sources, then the oldest statement. */
function better(a: Candidate, b: Candidate): number {
  if (a.amended !== b.amended) return a.amended ? -1 : 1
  if (a.newest !== b.newest) return a.newest > b.newest ? -1 : 1
  return b.statementIds.length - a.statementIds.length
}

function reasonFor(shown: Candidate, others: readonly Candidate[]): HeldSlot['reason'] {
  if (shown.amended) return 'judged'
  if (others.length) return 'newest'
  return shown.statementIds.length > 1 ? 'agreed' : 'only'
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

const BEGINS = ['heldFrom', 'since', 'effective', 'start', 'date', 'asof'] as const

/** When it held: since its first day; a happening or a figure holds on its own days, a standing tie until it ends. */
function heldRange(slots: Readonly<Record<string, HeldSlot>>): { heldFrom?: string; heldTo?: string } {
  const dateOf = (name: string) => {
    const value = slots[name]?.shown.value
    const date = typeof value === 'string' ? parseDate(value) : undefined
    return date && !isProblem(date) ? date : undefined
  }
  const begins = BEGINS.map(dateOf).find((date) => date !== undefined)
  const ends =
    dateOf('heldTo') ?? dateOf('start') ?? (slots.date && !slots.instrument ? dateOf('date') : undefined)
  const to = ends?.to
  return {
    ...(begins ? { heldFrom: begins.from } : {}),
    ...(to && (!begins || to >= begins.from) ? { heldTo: to } : {}),
  }
}
