import { canonicalJson } from '#model/digest.ts'
import { STANDING_KINDS } from '#model/kinds/all-kinds.ts'
import type { BookRecord, HeldSlot } from '#model/record.ts'

/** A book as it was read: of which day, by what was known until when. Both ISO days. */
export type Reading = {
  readonly asOf: string
  readonly knownAt: string
  readonly records: readonly BookRecord[]
}

/** When a statement's source was published (ISO day), and when the desk took its word (ISO moment). */
export type Dated = { readonly day: string; readonly known: string }

export type SlotChange = { readonly slot: string; readonly from?: HeldSlot; readonly to?: HeldSlot }

/**
 * What sets two readings apart in one matter. `new`, `ended` and `changed` happened in the world between the two days;
 * `corrected` did not: only what we know of it is other. `how` says in which way.
 */
export type Difference = {
  readonly change: 'new' | 'ended' | 'changed' | 'corrected'
  /** For a correction: learnt of only later, taken out of the book, said otherwise, found to be one matter or several. */
  readonly how?: 'learnt' | 'withdrawn' | 'otherwise' | 'joined' | 'parted'
  /** As the later reading has it; as the earlier had it where it is gone. */
  readonly record: BookRecord
  readonly before?: BookRecord
  readonly slots: readonly SlotChange[]
  /** What the difference rests on. */
  readonly statementIds: readonly string[]
  /** The moment the desk came to know it; left out for what was taken out of the book. */
  readonly known?: string
}

/** Compares an earlier reading of a book with a later one. Pure; the order of the records makes no difference. */
export function compareReadings(
  earlier: Reading,
  later: Reading,
  dated: (statementId: string) => Dated | undefined,
): readonly Difference[] {
  const pairs = pairUp(earlier.records, later.records)
  const weighing: Weighing = { earlier, later, dated }
  return pairs.flatMap(({ before, after, kin }) => {
    if (before && after) return compareRecords(before, after, weighing)
    if (after) return [onlyLater(after, kin, weighing)]
    return before ? [onlyEarlier(before, kin)] : []
  })
}

type Weighing = {
  readonly earlier: Reading
  readonly later: Reading
  readonly dated: (statementId: string) => Dated | undefined
}

type Pair = { readonly before?: BookRecord; readonly after?: BookRecord; readonly kin: boolean }

/**
 * One matter in both readings: of one address, else sharing a statement. `kin` is set on what is left over and yet shares
 * statements with the other reading: it was joined to another matter, or parted from it.
 */
function pairUp(earlier: readonly BookRecord[], later: readonly BookRecord[]): readonly Pair[] {
  const byStatement = new Map(
    later.flatMap((record) => record.statementIds.map((id) => [id, record] as const)),
  )
  const known = new Set(earlier.flatMap((record) => record.statementIds))
  const byId = new Map(later.map((record) => [record.id, record]))
  const taken = new Set<BookRecord>()
  const inOrder = [...earlier].sort((a, b) => Number(byId.has(b.id)) - Number(byId.has(a.id)))
  const pairs: Pair[] = inOrder.map((before) => {
    const near = [byId.get(before.id), ...before.statementIds.map((id) => byStatement.get(id))]
    const after = near.find((record) => record !== undefined && !taken.has(record))
    if (!after) return { before, kin: near.some((record) => record !== undefined) }
    taken.add(after)
    return { before, after, kin: true }
  })
  const rest = later.filter((record) => !taken.has(record))
  return [...pairs, ...rest.map((after) => ({ after, kin: after.statementIds.some((id) => known.has(id)) }))]
}

function onlyLater(record: BookRecord, kin: boolean, { earlier, dated }: Weighing): Difference {
  const began = record.heldFrom ?? newestDay(record.statementIds, dated)
  const known = firstKnown(record.statementIds, dated)
  const base = { record, slots: [], statementIds: record.statementIds, ...(known ? { known } : {}) }
  if (kin) return { ...base, change: 'corrected', how: 'parted' }
  if (began > earlier.asOf) return { ...base, change: 'new' }
  return { ...base, change: 'corrected', how: 'learnt' }
}

function onlyEarlier(record: BookRecord, kin: boolean): Difference {
  const { statementIds } = record
  return { change: 'corrected', how: kin ? 'joined' : 'withdrawn', record, slots: [], statementIds }
}

const OVER: ReadonlySet<unknown> = new Set(['ended', 'former'])

function isOver(record: BookRecord, day: string): boolean {
  if (!STANDING_KINDS.has(record.kind)) return false
  return OVER.has(record.slots.status?.shown.value) || (record.heldTo !== undefined && record.heldTo <= day)
}

function compareRecords(before: BookRecord, after: BookRecord, weighing: Weighing): readonly Difference[] {
  const { earlier, later } = weighing
  const slots = changedSlots(before, after)
  const inTheWorld = slots.filter((slot) => isOfTheWorld(slot, before, weighing))
  const toldOtherwise = slots.filter((slot) => !inTheWorld.includes(slot))
  if (isOver(after, later.asOf) && !isOver(before, earlier.asOf)) {
    const byDay = after.heldTo !== undefined && after.heldTo > earlier.asOf
    const ended = byDay || inTheWorld.some(({ slot }) => slot === 'status' || slot === 'heldTo')
    const base = differing(before, after, slots, weighing)
    return [ended ? { ...base, change: 'ended' } : { ...base, change: 'corrected', how: 'otherwise' }]
  }
  const changed = inTheWorld.length
    ? [{ ...differing(before, after, inTheWorld, weighing), change: 'changed' } as const]
    : []
  const corrected = toldOtherwise.length
    ? [
        {
          ...differing(before, after, toldOtherwise, weighing),
          change: 'corrected',
          how: 'otherwise',
        } as const,
      ]
    : []
  return [...changed, ...corrected]
}

function changedSlots(before: BookRecord, after: BookRecord): readonly SlotChange[] {
  const names = [...new Set([...Object.keys(before.slots), ...Object.keys(after.slots)])]
  return names.flatMap((slot) => {
    const from = before.slots[slot]
    const to = after.slots[slot]
    if (canonicalJson(from?.shown.value) === canonicalJson(to?.shown.value)) return []
    return [{ slot, ...(from ? { from } : {}), ...(to ? { to } : {}) }]
  })
}

/** True where a source of after the earlier day tells the new value; what a person corrected, or an old source, is not news. */
function isOfTheWorld({ to }: SlotChange, before: BookRecord, { earlier, dated }: Weighing): boolean {
  if (!to || to.reason === 'judged') return false
  const fresh = to.shown.statementIds.filter((id) => !before.statementIds.includes(id))
  return fresh.some((id) => (dated(id)?.day ?? '') > earlier.asOf)
}

function differing(
  before: BookRecord,
  after: BookRecord,
  slots: readonly SlotChange[],
  { dated }: Weighing,
): Pick<Difference, 'record' | 'before' | 'slots' | 'statementIds' | 'known'> {
  const carried = slots.flatMap(({ to }) => to?.shown.statementIds ?? [])
  const fresh = carried.filter((id) => !before.statementIds.includes(id))
  const statementIds = [...new Set(carried.length ? carried : after.statementIds)]
  const known = firstKnown(fresh.length ? fresh : statementIds, dated)
  return { record: after, before, slots, statementIds, ...(known ? { known } : {}) }
}

function newestDay(ids: readonly string[], dated: Weighing['dated']): string {
  return (
    ids
      .map((id) => dated(id)?.day ?? '')
      .sort()
      .at(-1) ?? ''
  )
}

function firstKnown(ids: readonly string[], dated: Weighing['dated']): string | undefined {
  return ids.flatMap((id) => dated(id)?.known ?? []).sort()[0]
}
