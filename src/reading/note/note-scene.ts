import type { Line } from '../names/line.ts'
import type { NoteClause } from './note-clauses.ts'
import { type NoteDay, noteDays } from './note-days.ts'
import type { NoteDoubt } from './note-part.ts'
import type { NoteParty } from './note-parties.ts'

/** What the clauses of one note share. */
export type NoteScene = {
  readonly line: Line
  readonly home: string
  readonly written: string
  readonly parties: readonly NoteParty[]
  readonly clauses: readonly NoteClause[]
}

/** A value with what has to be asked about it. */
export type Settled<T> = { readonly value: T | undefined; readonly doubts: readonly NoteDoubt[] }

/** The parties of a clause. */
export function partiesIn(scene: NoteScene, clause: { first: number; last: number }): readonly NoteParty[] {
  return scene.parties.filter((p) => p.first >= clause.first && p.last <= clause.last)
}

/** Guests the note names in any clause, each once, those merely named as a place left out. */
export function guestsOf(scene: NoteScene): readonly NoteParty[] {
  const guests = scene.parties.filter((p) => p.side === 'theirs' && p.named && !isDomestic(p.value))
  return guests.filter((p, i) => guests.findIndex((q) => q.value === p.value) === i)
}

function isDomestic(value: string): boolean {
  return value === 'VN' || value.endsWith('|VN')
}

/**
 * Whom “bạn” and “they” stand for: those met where the note says whom, else the only guest. Several, or none, and it is asked.
 */
export function otherSide(scene: NoteScene, slot: string): Settled<string> {
  const met = scene.clauses.find((c) => c.act === 'meet' && !c.denied)
  const inMeeting = met ? partiesIn(scene, met).filter((p) => p.side === 'theirs' && p.named) : []
  const guests = inMeeting.length > 0 ? inMeeting : guestsOf(scene).slice(0, met ? undefined : 1)
  const all = guestsOf(scene)
  const [first] = guests
  if (!first) return { value: undefined, doubts: [{ slot, why: 'who' }] }
  const several =
    new Set(guests.map((p) => p.value)).size > 1 || (!inMeeting.length && new Set(all.map(sideKey)).size > 1)
  return { value: first.value, doubts: several ? [{ slot, why: 'several' }] : [] }
}

function sideKey(party: NoteParty): string {
  return party.value
}

/** The days of a clause. */
export function daysOf(scene: NoteScene, clause: NoteClause, ahead: boolean): readonly NoteDay[] {
  const { line, written } = scene
  return noteDays({ line, first: clause.first, last: clause.last, written }, ahead)
}
