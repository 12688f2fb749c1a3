import type { SlotValue } from '#model/kinds/kind.ts'
import { NOTE_AHEAD } from '../words/note-verbs.ts'
import type { NoteClause } from './note-clauses.ts'
import type { NoteDay } from './note-days.ts'
import type { NoteDoubt } from './note-part.ts'
import type { NoteParty } from './note-parties.ts'
import { daysOf, guestsOf, type NoteScene, partiesIn } from './note-scene.ts'

/** A part before its words are cut from the note. */
export type BarePart = {
  readonly slots: Readonly<Record<string, SlotValue>>
  readonly doubts: readonly NoteDoubt[]
}

const DAY_DOUBTS = { rough: 'day-rough', weekday: 'day-weekday', order: 'day-order' } as const

/** What is to be asked of a day as it was told. A stretch of days is asked about only where one day is wanted. */
export function doubtsOfDay(slot: string, day: NoteDay | undefined): readonly NoteDoubt[] {
  return day?.doubt ? [{ slot, why: DAY_DOUBTS[day.doubt] }] : []
}

/** Does the clause itself put what it tells ahead: `hẹn`, `sẽ`, `mai`? */
export function isAhead(scene: NoteScene, clause: NoteClause): boolean {
  return scene.line.words.slice(clause.first, clause.last).some((word) => NOTE_AHEAD.has(word))
}

/** Done or planned: by the day where one is told; a day ahead that no word puts there is asked about. */
function statusBy(
  scene: NoteScene,
  clause: NoteClause,
  day: string | undefined,
): { readonly status: 'planned' | 'done'; readonly doubts: readonly NoteDoubt[] } {
  const ahead = isAhead(scene, clause)
  if (!day) return { status: ahead ? 'planned' : 'done', doubts: [] }
  if (day <= scene.written) return { status: 'done', doubts: [] }
  return { status: 'planned', doubts: ahead ? [] : [{ slot: 'status', why: 'day-ahead' }] }
}

/** Reads: Gặp TLS Hàn Quốc 5/11. */
export function readMeeting(scene: NoteScene, clause: NoteClause): BarePart | undefined {
  const inside = partiesIn(scene, clause)
  const theirs = inside.filter((p) => p.side === 'theirs' && isMet(scene, clause, p))
  const speaker =
    typeof clause.speaker === 'object' && clause.speaker.side === 'theirs' ? [clause.speaker] : []
  const ours = inside.filter((p) => p.side === 'ours' && p.sort === 'person').map((p) => p.value)
  const met = [...new Set([...speaker, ...theirs].map((p) => p.value))]
  const guests = met.length > 0 ? met : guestsOf(scene).map((p) => p.value)
  if (guests.length === 0) return undefined
  const day = daysOf(scene, clause, isAhead(scene, clause))[0]
  const { status, doubts } = statusBy(scene, clause, day?.iso.split('/')[0])
  const place = inside.find((p) => p.sort === 'place' && isAt(scene, p.first))
  return {
    slots: {
      participants: [...guests, ...(ours.length > 0 ? ours : [scene.home])],
      ...(place ? { place: place.value } : {}),
      ...(day ? { date: day.iso } : {}),
      status,
    },
    doubts: [
      ...(met.length > 0 && isPlain(scene, clause) ? [] : [{ slot: 'participants', why: 'who' } as const]),
      ...(day ? doubtsOfDay('date', day) : [{ slot: 'date', why: 'day-missing' } as const]),
      ...doubts,
    ],
  }
}

function isAt(scene: NoteScene, first: number): boolean {
  return /^(tại|ở|in|at)$/.test(scene.line.words[first - 1] ?? '')
}

/** Met, and not only where it was or what it was about. */
function isMet(scene: NoteScene, clause: NoteClause, party: NoteParty): boolean {
  return party.first >= clause.verb.last && !isAt(scene, party.first) && !isOfPerson(scene, party)
}

/** `bà Kim Yeon-hee (Hội đồng TP Daegu)`: where somebody is from, in brackets behind the name. */
function isOfPerson({ line, parties }: NoteScene, { sort, first }: NoteParty): boolean {
  return (
    sort !== 'person' &&
    line.words[first - 1] === '(' &&
    parties.some((one) => one.sort === 'person' && one.last === first - 1)
  )
}

/** Are the words between the verb and the first guest only joining ones? Others may be the real guest. */
function isPlain(scene: NoteScene, clause: NoteClause): boolean {
  const guest = partiesIn(scene, clause).find((p) => p.first >= clause.verb.last)
  if (!guest) return true
  const between = scene.line.words.slice(clause.verb.last, guest.first)
  return between.every((word) => JOINING.has(word))
}

const JOINING = new Set(
  'với cho đồng chí ông bà anh chị ngài đoàn phía bạn và các khách the a an with mr mrs ms visiting new mới online zoom trực tuyến qua'.split(
    ' ',
  ),
)
