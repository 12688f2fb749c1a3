import type { Language } from '#model/problem.ts'
import type { BookRecord } from '#model/record.ts'
import type { Inherited } from '#registry/succeed/inherited.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { PartyRef } from '../cite.ts'
import type { Citing } from '../citing.ts'
import type { PartyNames } from '../party-names.ts'
import { KIND_WORDS } from '../words/glossary.ts'
import { THROUGH_WORDS } from '../words/succession-words.ts'
import type { HeldRow, LetterState } from './after-merger-view.ts'
import type { Units } from './load-units.ts'
import { noteTexts } from './note-texts.ts'
import type { UnitNames } from './unit-names.ts'

/** What rows are made with. */
export type HeldMaking = {
  readonly units: Units
  readonly names: UnitNames
  readonly parties: PartyNames
  readonly citing: Citing
  readonly lang: Language
  /** Where the office's clocks hang. */
  readonly zone: string
  readonly letterOf: (held: Inherited) => LetterState | undefined
  /** The marks of the successions something passed through. */
  readonly basisOf: (held: Inherited) => readonly number[]
}

/** One thing of ours as a row: with whom, since when, who held it before and holds it on the day, what to look at. */
export function heldRow(held: Inherited, making: HeldMaking): HeldRow {
  const { units, names, citing, lang } = making
  const record = recordIn(units, held.recordId)
  const told = held.toldIn.map((id) => recordIn(units, id))
  const since = ['since', 'date', 'effective'].flatMap((slot) => citing.value(record, slot) ?? [])[0]
  const status = citing.value(record, 'status')
  const partners = partnersOf(held, making)
  const partner = partners.map((each) => each.name).join(', ')
  const letter = making.letterOf(held)
  return {
    recordId: held.recordId,
    partners,
    what: whatOf(record, making),
    ...(since ? { since } : {}),
    ...(status ? { status } : {}),
    marks: citing.marks([...new Set(told.flatMap((each) => each.statementIds))]),
    origin: names(held.origin),
    ...throughOf(held, making),
    before: held.before.map(names),
    // A post ends with its unit; nobody inherits it.
    after: (held.kind === 'role' ? held.before : held.after).map(names),
    passes: held.kind !== 'role' && held.before.length > 0 && held.before.join() !== held.after.join(),
    state: held.state,
    notes: noteTexts(held, { names, lang, partner }),
    basis: making.basisOf(held),
    ...(letter ? { letter } : {}),
  }
}

/** The record of an address; what was inherited was read from these very records. */
export function recordIn({ records }: Units, id: string): StoredRecord {
  const record = records.find((each) => each.id === id)
  if (!record) throw new Error(`${id} is none of the records that were read`)
  return record
}

/** Who stands on the other side, by the names on file; for a post, the person. */
function partnersOf(
  held: Inherited,
  { parties, units }: Pick<HeldMaking, 'parties' | 'units'>,
): readonly PartyRef[] {
  const record = recordIn(units, held.recordId)
  if (held.kind === 'role') return refs(record, ['person'], parties)
  if (held.kind === 'commitment')
    return refs(record, ['by', 'to'], parties).filter((ref) => held.others.includes(ref.id))
  return held.others.map(parties)
}

/** The bodies that stand for the unit in what it holds, and that they signed where it is something signed. */
function throughOf(
  { recordId, unit }: Inherited,
  { units, parties, lang }: HeldMaking,
): Pick<HeldRow, 'through' | 'throughText'> {
  const record = recordIn(units, recordId)
  const ids = [...new Set(Object.values(record.parties))].filter(
    (id) => units.isAuthority(id) && units.unitOf(id) === unit,
  )
  if (!ids.length) return { through: [] }
  const through = ids.map(parties)
  const list = through.map(({ name }) => name).join(', ')
  const signed = record.kind === 'agreement' || record.kind === 'partnership'
  return { through, throughText: signed ? THROUGH_WORDS.signed[lang](list) : list }
}

function refs(record: BookRecord, slots: readonly string[], parties: PartyNames): readonly PartyRef[] {
  return slots.flatMap((slot) => (record.parties[slot] ? [parties(record.parties[slot])] : []))
}

function whatOf(record: StoredRecord, { citing, lang }: HeldMaking): string {
  const text = (slot: string) => citing.value(record, slot)?.text
  if (record.kind === 'role') return text('role') ?? ''
  if (record.kind === 'commitment') return `“${citing.quoteOf(record.id)}”`
  return text('title') ?? text('instrument') ?? text('kind') ?? KIND_WORDS[record.kind][lang]
}
