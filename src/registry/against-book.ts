import { canonicalJson } from '#model/digest.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type Slot, type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import { type FoldedRecord, foldBook } from './fold.ts'
import type { Folding } from './folding.ts'
import { isRougher } from './values.ts'

/** How what was just read stands to what the book holds. */
export type AgainstBook = {
  /** `held`: nothing in it is new. `adds`: the book knows the thing, not all of this. `differs`: the book says otherwise. */
  readonly standing: 'new' | 'held' | 'adds' | 'differs'
  readonly recordId?: string
  /** Slots where the book shows another value. */
  readonly differences: readonly {
    readonly slot: string
    readonly read: SlotValue
    readonly book: SlotValue
  }[]
}

/** What a record shows and what disagrees in it, whoever said it. */
function valuesOf(record: FoldedRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(record.slots).map(([name, held]) => [
      name,
      canonicalJson([held.shown.value, ...held.others.map((other) => other.value)].map(canonicalJson).sort()),
    ]),
  )
}

/** A list is added to, and a date told more exactly says nothing else than the book. */
function onlyAdds(slot: Slot | undefined, read: SlotValue, book: SlotValue): boolean {
  return Array.isArray(read) || (slot?.type === 'date' && isRougher(book, read))
}

/** Weighs statements about one thing against the accepted ones they share a key with. */
export function weighAgainstBook(read: readonly Folding[], book: readonly Folding[]): AgainstBook {
  const ids = new Set(read.map((folding) => folding.statementId))
  const after = foldBook([...book, ...read]).find((record) => record.statementIds.some((id) => ids.has(id)))
  const before = foldBook(book).find((record) =>
    record.statementIds.some((id) => after?.statementIds.includes(id)),
  )
  return standingOf({ before, after, alone: () => foldBook(read)[0] })
}

/** A record without and with what was just read, and that by itself. */
export type Weighing = {
  readonly before: FoldedRecord | undefined
  readonly after: FoldedRecord | undefined
  readonly alone: () => FoldedRecord | undefined
}

/** How what was read stands to a record: what is another value with it than without. */
export function standingOf({ before, after, alone }: Weighing): AgainstBook {
  if (!after || !before) return { standing: 'new', differences: [] }
  const was = valuesOf(before)
  const is = valuesOf(after)
  const changed = Object.keys(is).filter((slot) => is[slot] !== was[slot])
  if (!changed.length) return { standing: 'held', recordId: before.id, differences: [] }
  const own = alone()
  const differences = changed.flatMap((slot) => {
    const mine = own?.slots[slot]?.shown.value
    const theirs = before.slots[slot]?.shown.value
    if (
      mine === undefined ||
      theirs === undefined ||
      onlyAdds(slotsOf(kindOf(before.kind))[slot], mine, theirs)
    )
      return []
    return [{ slot, read: mine, book: theirs }]
  })
  return { standing: differences.length ? 'differs' : 'adds', recordId: before.id, differences }
}
