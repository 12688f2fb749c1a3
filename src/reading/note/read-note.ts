import type { Gazetteer } from '#gazetteer/place.ts'
import { wordsFrom } from '../names/line.ts'
import { clausesOf, type NoteClause } from './note-clauses.ts'
import { lineOfNote, noteLanguage, withCapitals } from './note-line.ts'
import type { NotePart, NoteReading } from './note-part.ts'
import { partiesOf } from './note-parties.ts'
import type { NoteScene } from './note-scene.ts'
import { type OpenedNote, openNote } from './open-note.ts'
import { type BarePart, readMeeting } from './read-meeting.ts'
import { readEvent, readGift, readSigning } from './read-other-parts.ts'
import { isPromise, readPromise } from './read-promise.ts'
import { readVisit } from './read-visit.ts'

/** A short note as it was typed, the ISO day it was written, and whose desk it is: `Da Nang|VN`. */
export type NoteToRead = {
  readonly text: string
  readonly written: string
  readonly home: string
  readonly lang?: 'en' | 'vi'
}

/**
 * Reads a typed line into the things it says, each with its words and with questions where the note leaves something open:
 * nothing is guessed silently, and what was not read is handed back.
 */
export function readNote(note: NoteToRead, gazetteer: Gazetteer): NoteReading {
  const opened = openNote(note.text)
  const lang = note.lang ?? noteLanguage(note.text)
  const line = lineOfNote(withCapitals(opened.text, gazetteer), lang, note.written, gazetteer)
  const parties = partiesOf(line, note.home)
  const clauses = clausesOf(line, parties)
  const scene: NoteScene = { line, home: note.home, written: note.written, parties, clauses }
  const parts: NotePart[] = []
  const left: string[] = []
  for (const clause of clauses) {
    const made = clause.denied ? undefined : partOf(scene, clause, parts)
    const span = spanOf(note.text, opened, line.sentence.tokens, clause)
    if (made)
      parts.push({ kind: made.kind, ...made.bare, ...span, quote: note.text.slice(span.start, span.end) })
    else if (span.end > span.start) left.push(note.text.slice(span.start, span.end))
  }
  return { text: note.text, lang, written: note.written, parts, left, opened: opened.opened }
}

type Made = { readonly kind: NotePart['kind']; readonly bare: BarePart }

function partOf(scene: NoteScene, clause: NoteClause, before: readonly NotePart[]): Made | undefined {
  const made = (kind: NotePart['kind'], bare: BarePart | undefined) => (bare ? { kind, bare } : undefined)
  if (isPromise(clause.act)) {
    const last = before.findLast((part) => part.kind === 'commitment')
    return made('commitment', readPromise(scene, clause, last?.slots))
  }
  switch (clause.act) {
    case 'meet':
      return isDelegation(scene, clause)
        ? made('visit', readVisit(scene, clause))
        : made('meeting', readMeeting(scene, clause))
    case 'visit':
      if (isWork(scene, clause)) return made('meeting', readMeeting(scene, clause))
      return made('visit', readVisit(scene, clause))
    case 'sign':
      return made('agreement', readSigning(scene, clause))
    case 'gift':
      return made('gift', readGift(scene, clause))
    case 'event':
      return made('event', readEvent(scene, clause))
    default:
      return undefined
  }
}

/** `Đoàn Busan vào làm việc`: people of a place who come are a visit. */
function isDelegation({ line }: NoteScene, clause: NoteClause): boolean {
  const { speaker } = clause
  if (typeof speaker !== 'object' || speaker.sort !== 'place') return false
  return line.words[speaker.first] === 'đoàn'
}

/** `Đoàn JICA vào làm việc`: a body that comes to work is met. */
function isWork({ line }: NoteScene, clause: NoteClause): boolean {
  const { speaker } = clause
  if (typeof speaker !== 'object' || speaker.sort !== 'body') return false
  return wordsFrom(line, clause.verb.last, clause.last).includes('làm việc')
}

/** Where a clause stands in the note as typed. */
function spanOf(
  typed: string,
  opened: OpenedNote,
  tokens: readonly { readonly start: number; readonly end: number }[],
  clause: NoteClause,
): { start: number; end: number } {
  const start = opened.starts[tokens[clause.first]?.start ?? 0] ?? 0
  const end = opened.ends[(tokens[clause.last - 1]?.end ?? 1) - 1] ?? typed.length
  return { start, end: Math.max(start, end) }
}
