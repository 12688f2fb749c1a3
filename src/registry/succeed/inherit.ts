import type { BookRecord } from '#model/record.ts'
import type { Tier } from '#model/succession.ts'
import { addMonths, eveOf } from '#model/values/day.ts'
import { dateIn } from '../date-in.ts'
import { expiryOf } from '../expiry.ts'
import { type Holding, toldOn } from './holdings.ts'
import type { Inherited, Note } from './inherited.ts'
import type { Lines } from './lines.ts'

/** What passing on is worked out with: the lines of units, their tiers, the day, and how many months ahead ends are told. */
export type Passing = {
  readonly lines: Lines
  readonly tierOf: (unit: string) => Tier | undefined
  /** The day from which a unit is known, from elsewhere, to stand no more. */
  readonly endedOn: (unit: string) => string | undefined
  readonly day: string
  readonly months: number
}

/** Who holds one thing on the eve of a day and on the day, and what there is to look at. */
export function inherit(holding: Holding, passing: Passing): Inherited {
  const { lines, day } = passing
  const eve = eveOf(day)
  const told = toldOn(holding.record)
  const { origin, unsure } = originOf(holding, lines)
  const partnersOrigin = holding.partners.map((partner) => lines.origin(partner, told).unit)
  const now = lines.holders(origin, day)
  const theirs = partnersOrigin.map((partner) => lines.holders(partner, day))
  const held = {
    ...holding,
    toldIn: [holding.recordId],
    origin,
    unsure,
    before: told && told.from > eve ? [] : lines.holders(origin, eve).units,
    after: now.units,
    via: now.via,
    partnersOrigin,
    partnersBefore: unique(partnersOrigin.flatMap((partner) => lines.holders(partner, eve).units)),
    partnersAfter: unique(theirs.flatMap((each) => each.units)),
    partnersVia: unique(theirs.flatMap((each) => each.via)),
    state: stateOn(holding.record, day),
  }
  return { ...held, notes: notesOn(held, passing) }
}

/**
 * What stands for long is older than its list: a tie or agreement without a day is taken for the former unit's, and said to
 * be. Of an office, a promise or a figure without one nothing is assumed.
 */
function originOf({ unit, kind, record }: Holding, lines: Lines): { origin: string; unsure: boolean } {
  const found = lines.origin(unit, toldOn(record))
  const stands = kind === 'partnership' || kind === 'agreement'
  if (found.maybe === undefined || !stands) return { origin: found.unit, unsure: false }
  return { origin: found.maybe, unsure: true }
}

/** What its sources call ended, or whose last day has passed and nothing renews by silence, is ended; a plan is none yet. */
function stateOn(record: BookRecord, day: string): Inherited['state'] {
  const status = record.slots.status?.shown.value
  const last = dateIn(record, 'heldTo')
  if (status === 'ended' && (!last || last.to < day)) return 'ended'
  const end = last && expiryOf(record, { day })
  if (end?.to !== undefined && end.to < day) return 'ended'
  return status === 'planned' || status === 'contact' || status === 'letter-of-intent'
    ? 'planned'
    : 'standing'
}

function notesOn(held: Omit<Inherited, 'notes'>, passing: Passing): readonly Note[] {
  const { record, kind } = held
  const { lines, day } = passing
  const end = lines.endOf(held.origin, day)
  const last = dateIn(record, 'heldTo')
  const parts = lines.partHeirs(held.origin, day)
  const lost = held.after.map(passing.endedOn).find((end) => end !== undefined)
  const notes: (Note | undefined)[] = [
    held.state === 'ended' ? { note: 'ended', ...(last ? { on: last.to } : {}) } : undefined,
    held.state === 'planned' ? { note: 'planned' } : undefined,
    held.unsure && held.state !== 'planned' ? { note: 'undated' } : undefined,
    held.after.length === 0 ? { note: 'nobody' } : undefined,
    lost !== undefined && lost <= day ? { note: 'not-loaded', on: eveOf(lost) } : undefined,
    held.after.length > 1 ? { note: 'parted', heirs: held.after } : undefined,
    parts.length ? { note: 'parted', heirs: [...held.after, ...parts] } : undefined,
    held.partnersVia.length ? { note: 'partner-changed' } : undefined,
    kind === 'role' && end ? { note: 'office-ended', on: eveOf(end) } : undefined,
    kind === 'partnership' || kind === 'agreement' ? tierNote(held, passing) : undefined,
    held.state !== 'ended' && (kind === 'agreement' || (kind === 'partnership' && last))
      ? endNote(record, passing)
      : undefined,
  ]
  return notes.flatMap((note) => note ?? [])
}

/** A counterpart of another tier is worth a word where the merger made it so; that a city faces a province may be old. */
function tierNote(held: Omit<Inherited, 'notes'>, { tierOf }: Passing): Note | undefined {
  const before = tierOf(held.origin)
  const after = tierOf(held.after[0] ?? '')
  const partner = held.partnersAfter.map(tierOf).find((tier) => tier !== undefined)
  if (!before || !after || !partner || before === after || after === partner) return undefined
  return { note: 'tier', before, after, partner }
}

function endNote(record: BookRecord, { day, months }: Passing): Note | undefined {
  const { rule, from, to, on, tacit } = expiryOf(record, { day })
  if (!from || !to || !on) return tacit || rule === 'endless' ? undefined : { note: 'no-end' }
  if (to < day) return { note: 'overdue', on }
  return from <= addMonths(day, months) ? { note: 'ends', on, renews: tacit } : undefined
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
