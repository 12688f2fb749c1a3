import type { PartyRef, PersonEntity } from './names/entity.ts'
import { entityAt, type Line } from './names/line.ts'
import type { Scene } from './refine/scene.ts'

const MARK = '"'

/** How many lines a speech in quotation marks is followed for its speaker. */
const FAR = 6

/** Words between a closing mark and who spoke: `," the visibly moved mayor of Leeds, Helen Ward, said`. */
const BEHIND = 8

/** Does a line begin inside quotation marks that an earlier sentence of its paragraph opened? */
function beginsQuoted(line: Line, scene: Scene): boolean {
  let quoted = false
  for (let index = Math.max(0, line.index - FAR); index < line.index; index += 1) {
    const before = scene.lines[index]
    if (before?.sentence.block !== line.sentence.block) continue
    for (const word of before.words) if (word === MARK) quoted = !quoted
  }
  return quoted
}

/** Does the token stand in quotation marks, of its own sentence or opened before it? */
function isQuoted(line: Line, at: number, scene: Scene): boolean {
  let quoted = beginsQuoted(line, scene)
  for (let i = 0; i < at; i += 1) if (line.words[i] === MARK) quoted = !quoted
  return quoted
}

function refTo({ person }: PersonEntity): PartyRef {
  return { value: person.name, start: person.span.start, end: person.span.end }
}

function personBetween(line: Line, first: number, last: number): PersonEntity | undefined {
  return line.entities.find(
    (e): e is PersonEntity => e.type === 'person' && e.first >= first && e.last <= last,
  )
}

/** Who is named behind the marks that close at a token: `," Ward said`, `," said Ward`, `”, ông Bình nói`. */
function behind(line: Line, close: number): PartyRef | undefined {
  const end = line.words.indexOf(MARK, close + 1)
  const stop = Math.min(end < 0 ? line.words.length : end, close + BEHIND)
  const next = personBetween(line, close + 1, stop)
  return next && !/^quot/.test(line.words[next.last] ?? '') ? refTo(next) : undefined
}

/** Who is named before the marks that open at a token: `Ward said: "…`, `Ông Bình (cười): "…`. */
function ahead(line: Line, open: number): PartyRef | undefined {
  if (!/^[:,]$/.test(line.words[open - 1] ?? '')) return undefined
  let from = open - 1
  while (from > 0 && line.words[from - 1] !== MARK && line.words[from - 1] !== ';') from -= 1
  const people = line.entities.filter(
    (e): e is PersonEntity => e.type === 'person' && e.first >= from && e.last <= open,
  )
  const speaker = people[0]
  return speaker ? refTo(speaker) : undefined
}

function markBefore(line: Line, at: number): number {
  return at > 0 ? line.words.lastIndexOf(MARK, at - 1) : -1
}

/** The speaker named beside the marks of a line that hold a token, or begin or end in it. */
function besideMarks(line: Line, at: number): PartyRef | undefined {
  const open = markBefore(line, at)
  const close = line.words.indexOf(MARK, at)
  return (close >= 0 ? behind(line, close) : undefined) ?? (open > 0 ? ahead(line, open) : undefined)
}

/** The speaker told where a speech of several sentences is closed, or where it was opened. */
function atItsEnds(line: Line, at: number, scene: Scene): PartyRef | undefined {
  if (line.words.indexOf(MARK, at) < 0)
    for (let index = line.index + 1; index <= line.index + FAR; index += 1) {
      const next = scene.lines[index]
      const close = next?.words.indexOf(MARK) ?? -1
      if (next?.sentence.block !== line.sentence.block) break
      if (next && close >= 0) {
        const found = behind(next, close)
        if (found) return found
        break
      }
    }
  if (markBefore(line, at) < 0)
    for (let index = line.index - 1; index >= 0 && index >= line.index - FAR; index -= 1) {
      const before = scene.lines[index]
      const open = before?.words.lastIndexOf(MARK) ?? -1
      if (before?.sentence.block !== line.sentence.block) break
      if (before && open >= 0) return ahead(before, open) ?? besideMarks(before, open)
    }
  return undefined
}

/** The one who spoke in quotation marks just before: a speech goes on without telling again whose it is. */
function spokeBefore(line: Line, scene: Scene): PartyRef | undefined {
  for (let index = line.index - 1; index >= 0 && index >= line.index - 2; index -= 1) {
    const before = scene.lines[index]
    if (!before || before.headline) continue
    const close = before.words.lastIndexOf(MARK)
    const found =
      close >= 0 ? (behind(before, close) ?? besideMarks(before, Math.max(0, close - 1))) : undefined
    if (found) return found
  }
  return undefined
}

/** Whose words stand in quotation marks at a token: who is named beside them, at the ends of the speech, or who spoke just before. */
export function quotedSpeaker(line: Line, at: number, scene: Scene): PartyRef | undefined {
  if (!isQuoted(line, at, scene)) return undefined
  return besideMarks(line, at) ?? atItsEnds(line, at, scene) ?? spokeBefore(line, scene)
}

/** Who acts in a sentence: the first person named, unless a preposition stands before. */
export function actorOf(line: Line): PartyRef | undefined {
  const people = line.entities.filter((e): e is PersonEntity => e.type === 'person')
  const actor = people.find((e) => !OBJECT_OF.test(line.words[e.first - 1] ?? '')) ?? people[0]
  return actor ? refTo(actor) : undefined
}

const OBJECT_OF = /^(?:with|to|of|by|from|for|told|asked|met|received|với|của|cho|tiếp|đón|gặp|cùng)$/

/** Is a token covered by somebody’s name? */
export function isNamed(line: Line, at: number): boolean {
  return entityAt(line, at)?.type === 'person'
}
