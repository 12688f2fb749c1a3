import { kindOf } from '#model/kinds/all-kinds.ts'
import { type Slot, type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import type { BookRecord, HeldSlot } from '#model/record.ts'
import { heldRange } from './fold.ts'
import type { Folding } from './folding.ts'
import { turnSides } from './turn-sides.ts'

/** What may be shown of a record: values in the words of public sources, and nothing that tells there is more. */
export type PublicPart = Pick<BookRecord, 'id' | 'kind' | 'slots' | 'statementIds' | 'heldFrom' | 'heldTo'>

/**
 * The part of a record that public sources carry. `open` are the statements of public sources among those it rests on, each
 * as it stands. A value the book shows by a source of the desk alone is left out, even where a public source says something
 * else: what is shown is never other than what the office holds. Where both carry it, it is put in the public source’s words,
 * with its precision. Nothing where what the record is about is not public. A person who holds no public office is no value.
 */
export function publicPart(
  record: Pick<BookRecord, 'kind' | 'slots'>,
  open: readonly Folding[],
  mayName: (name: string, slot: Slot, path: string) => boolean,
): PublicPart | undefined {
  const told = turnSides([...open].sort((a, b) => a.order - b.order))
  const first = told[0]
  if (!first) return undefined
  const slots: Record<string, HeldSlot> = {}
  const all = slotsOf(kindOf(record.kind))
  for (const [name, slot] of Object.entries(all)) {
    const held = publicSlot(record.slots[name], told, { name, slot, mayName })
    if (held) slots[name] = held
  }
  if (Object.entries(all).some(([name, slot]) => slot.key && !slots[name])) return undefined
  const used = new Set(Object.values(slots).flatMap((held) => held.shown.statementIds))
  const statementIds = told.map((folding) => folding.statementId).filter((id) => used.has(id))
  const id = statementIds[0]
  if (id === undefined) return undefined
  return { id, kind: record.kind, slots, statementIds, ...heldRange(slots) }
}

type Asking = {
  readonly name: string
  readonly slot: Slot
  readonly mayName: (name: string, slot: Slot, path: string) => boolean
}

function publicSlot(
  held: HeldSlot | undefined,
  told: readonly Folding[],
  { name, slot, mayName }: Asking,
): HeldSlot | undefined {
  if (!held) return undefined
  const carriers = told.filter(
    (folding) => held.shown.statementIds.includes(folding.statementId) && folding.slots[name] !== undefined,
  )
  const value = Array.isArray(held.shown.value)
    ? listOf(carriers, name)
    : oneOf(held.shown.value, carriers, name)
  if (value === undefined) return undefined
  const named = Array.isArray(value)
    ? (value as readonly string[]).filter((item, i) => mayName(item, slot, `${name}.${i}`))
    : mayName(String(value), slot, name)
      ? value
      : undefined
  if (named === undefined || (Array.isArray(named) && !named.length)) return undefined
  const statementIds = carriers.map((folding) => folding.statementId)
  return { shown: { value: named, statementIds }, reason: 'only', others: [] }
}

/** Everything public sources name, in the order first named. */
function listOf(carriers: readonly Folding[], name: string): SlotValue | undefined {
  const items = carriers.flatMap((folding) => {
    const value = folding.slots[name]
    return Array.isArray(value) ? (value as readonly string[]) : []
  })
  return items.length ? [...new Set(items)] : undefined
}

/** The value as a public source words it: as the book shows it where one says just that, else the most exact. */
function oneOf(shown: SlotValue, carriers: readonly Folding[], name: string): SlotValue | undefined {
  const said = carriers.flatMap((folding) => folding.slots[name] ?? [])
  if (said.includes(shown as string)) return shown
  return [...said].sort((a, b) => String(b).length - String(a).length)[0]
}
