import type { BookRecord } from '#model/record.ts'
import { dateIn } from '../date-in.ts'

/** What a unit of ours holds: a tie, an agreement, an office, a promise, a figure. Units and partners by key. */
export type Holding = {
  readonly recordId: string
  readonly kind: BookRecord['kind']
  /** Our unit as the sources name it. */
  readonly unit: string
  /** Localities on the other side. */
  readonly partners: readonly string[]
  /** Addresses of everybody on the other side, people and bodies included. */
  readonly others: readonly string[]
  readonly record: BookRecord
}

/** Which party of a record is what: the key of a locality by its address, and whether it is ours. */
export type Telling = {
  readonly unitOf: (partyId: string) => string | undefined
  readonly isOurs: (unit: string) => boolean
}

/** Slots in which a unit of ours makes the record ours. */
const OURS: Readonly<Partial<Record<BookRecord['kind'], readonly string[]>>> = {
  partnership: ['a', 'b'],
  agreement: ['parties'],
  role: ['of'],
  investment: ['territory', 'host'],
  commitment: ['by', 'to'],
}

/** What our units hold in these records; one record may be held by several (an agreement both predecessors signed). */
export function holdingsOf(records: readonly BookRecord[], telling: Telling): readonly Holding[] {
  return records.flatMap((record) => holdingsIn(record, telling))
}

function holdingsIn(record: BookRecord, { unitOf, isOurs }: Telling): readonly Holding[] {
  const slots = OURS[record.kind]
  if (!slots || record.slots.status?.shown.value === 'denied') return []
  const rank = (path: string) => slots.indexOf(path.split('.')[0] ?? '')
  const paths = Object.entries(record.parties)
    .filter(([path]) => rank(path) >= 0)
    .sort(([a], [b]) => rank(a) - rank(b))
  const sides = paths.map(([, id]) => ({ id, unit: unitOf(id) }))
  const ours = sides.flatMap(({ unit }) => (unit !== undefined && isOurs(unit) ? [unit] : []))
  const others = sides.filter(({ unit }) => unit === undefined || !isOurs(unit))
  if (record.kind === 'partnership' && !others.length) return []
  const units = record.kind === 'investment' ? ours.slice(0, 1) : [...new Set(ours)]
  return units.map((unit) => ({
    recordId: record.id,
    kind: record.kind,
    unit,
    partners: others.flatMap((side) => side.unit ?? []),
    others: record.kind === 'investment' ? idsIn(record, 'origin') : others.map((side) => side.id),
    record,
  }))
}

function idsIn(record: BookRecord, slot: string): readonly string[] {
  return record.parties[slot] ? [record.parties[slot]] : []
}

/** The day a record speaks of: since when, signed when, as of when; nothing where it does not say. */
export function toldOn(record: BookRecord) {
  return ['since', 'date', 'effective', 'asof', 'heldFrom'].map((slot) => dateIn(record, slot)).find(Boolean)
}
