import type { CutReason } from '../words/cut-reasons.ts'
import { CLOSES_LETTER } from '../words/letter-words.ts'
import type { Block } from './block.ts'
import { datelineLength, isDayStamp } from './dateline.ts'
import { furnitureOf, isCaption, type Opening, openingOf } from './furniture.ts'
import { type Line, splitLines } from './lines.ts'
import { joinNamed } from './named-lines.ts'
import { groundLength, paperParts } from './paper-parts.ts'
import { entriesOf, trailingReason } from './trailing.ts'

type Kind = Block['kind']
type Typed = { readonly line: Line; readonly kind: Kind; readonly reason?: CutReason }

/** How long a line has to be to count as prose of the story. */
const PROSE = 140

function isProse(line: Line | undefined): boolean {
  return line !== undefined && line.plain.length >= PROSE && /[.!?…”"»)]$/.test(line.plain)
}

function cut(line: Line, reason: CutReason): Typed {
  return { line, kind: 'cut', reason }
}

/** Two paragraphs of prose in a row end a list of headlines or a contact block: teasers alternate with headlines. */
function storyGoesOn(lines: readonly Line[], at: number, opening: Opening): boolean {
  if (opening === 'readers’ comments') return false
  const line = lines[at]
  if (opening === 'contact block') return isProse(line)
  return (
    isProse(line) && isProse(lines[at + 1]) && (line?.plain.match(/[.!?]["”]?\s+\p{Lu}/gu) ?? []).length > 0
  )
}

/** `T.V.`, `H.S`: a writer's initials. */
const INITIALS = /^(?:\p{Lu}\.?){1,4}$/u
const LONGEST_INITIALS = 12

/** `1987 … Trier, Germany`: an entry of a list of years. */
const YEAR_ENTRY = /^(?:1[89]|20)\d\d\s*[…:–-]/

const BULLET = /^(?:[•*▶+★–-]\s|\d{1,2}[./)]\s|\(?[a-z]\)\s)/

/** How many words a line needs to tell something where no line of the text is prose. */
const TELLS = 5

function kindOf(line: Line, beforeProse: boolean, inNotes: boolean): Kind {
  if (line.plain.length <= LONGEST_INITIALS && INITIALS.test(line.plain)) return 'title'
  if (YEAR_ENTRY.test(line.plain)) return 'list'
  if (BULLET.test(line.plain) && line.plain.length < 400) return 'list'
  const heading =
    line.words <= 24 &&
    line.plain.length <= 180 &&
    !/(?:[.…;,]["”]?|[.!?]\s*[–—-]\s*\p{Lu}{2,})$/u.test(line.plain)
  if (inNotes && line.words >= TELLS) return 'paragraph'
  if (heading && (beforeProse || line.words <= 12) && !line.plain.includes('•')) return 'title'
  return 'paragraph'
}

/** A line told before, folded, and whether it says that it is a caption. */
type Seen = { readonly folded: string; readonly caption: boolean }

/** Was the line, or a caption that holds it, told before? Short lines repeat by chance and are left. */
function isRepeated(line: Line, seen: readonly Seen[]): boolean {
  if (line.words < 4 || line.folded === '') return false
  return seen.some(
    ({ folded, caption }) =>
      folded === line.folded ||
      (line.words >= 6 && folded.endsWith(line.folded)) ||
      (caption && line.folded.length > 40 && folded.includes(line.folded)),
  )
}

const OPENS_CAPTION = /^(photo|image|anh|picture|caption)\b/

function typeLines(lines: readonly Line[]): Typed[] {
  const typed: Typed[] = []
  const seen: Seen[] = []
  let opening: Opening | undefined
  const firstProse = lines.findIndex(isProse)
  const ofPaper = paperParts(lines)
  lines.forEach((line, at) => {
    if (line.named) {
      typed.push({ line, kind: 'list' })
      return
    }
    const part = ofPaper.get(line)
    if (part) {
      typed.push(cut(line, part))
      return
    }
    if (opening && storyGoesOn(lines, at, opening)) opening = undefined
    const opens = openingOf(line)
    if (opens && (at > firstProse || opens === 'contact block')) opening = opens
    if (opening) {
      typed.push(cut(line, opening))
      return
    }
    const stamp = isDayStamp(line)
    const repeated = !stamp && isRepeated(line, seen)
    const caption = !stamp && !repeated && isCaption(line)
    const reason = repeated ? 'repeated line' : stamp || caption ? undefined : furnitureOf(line)
    if (line.plain.length < 500) seen.push({ folded: line.folded, caption: OPENS_CAPTION.test(line.folded) })
    const kind = stamp ? 'dateline' : caption ? 'caption' : undefined
    typed.push(
      reason
        ? cut(line, reason)
        : { line, kind: kind ?? kindOf(line, at < firstProse, firstProse < 0 && at > 0) },
    )
  })
  return typed
}

/** A one- or two-word line right beside a menu above the story is a section of it. */
function cutMenuNeighbours(typed: readonly Typed[]): readonly Typed[] {
  const first = typed.findIndex(({ kind, line }) => kind !== 'cut' && isProse(line))
  return typed.map((one, at) => {
    const beside = [typed[at - 1], typed[at + 1]].some((other) => other?.reason === 'menu')
    return at < first && one.kind === 'title' && one.line.words <= 2 && beside ? cut(one.line, 'menu') : one
  })
}

/** The heading of a list of partners, which may well close a page. */
const PARTNERS =
  /\b(sister|twin|partner|friendship) (cit|town|prov|counties|port)|\btwinnings\b|kết nghĩa|đối tác/i

/** Names and headlines that trail after the last prose, when only furniture follows. */
function cutTrailing(typed: readonly Typed[]): readonly Typed[] {
  const last = typed.findLastIndex(
    ({ kind, line }) => kind === 'paragraph' || kind === 'list' || (kind === 'title' && line.words > 16),
  )
  if (last < 0) return typed
  const tail = typed
    .slice(last + 1)
    .filter(({ kind }) => kind === 'title')
    .map(({ line }) => line)
  if (
    tail.length === 0 ||
    CLOSES_LETTER.test(typed[last]?.line.plain ?? '') ||
    tail.some(({ plain }) => PARTNERS.test(plain))
  )
    return typed
  const entries = new Set(
    entriesOf(
      tail,
      typed.some(({ line }) => line.words <= 16 && PARTNERS.test(line.plain)),
    ),
  )
  return typed.map((one, at) => {
    if (entries.has(one.line)) return { line: one.line, kind: 'list' }
    const reason = at > last && one.kind === 'title' ? trailingReason(one.line, tail) : undefined
    return reason ? cut(one.line, reason) : one
  })
}

function blocksOf({ line, kind, reason }: Typed, nearTop: boolean): readonly Block[] {
  if (kind === 'cut') return [{ start: line.start, end: line.end, kind, reason: reason ?? 'ornament' }]
  if (line.named) return [{ start: line.start, end: line.end, kind, named: true }]
  const ground = groundLength(line)
  if (ground)
    return [
      {
        start: line.start,
        end: line.start + line.text.slice(0, ground).trimEnd().length,
        kind: 'cut',
        reason: 'ground of the paper',
      },
      { start: line.start + ground, end: line.end, kind: 'paragraph' },
    ]
  const length = nearTop && (kind === 'paragraph' || kind === 'title') ? datelineLength(line.text) : 0
  if (!length || length >= line.text.length) return [{ start: line.start, end: line.end, kind }]
  const end = line.start + line.text.slice(0, length).trimEnd().length
  return [
    { start: line.start, end, kind: 'dateline' },
    { start: line.start + length, end: line.end, kind: 'paragraph' },
  ]
}

/** Neighbouring cuts of one reason are one stretch on the receipt. */
function joinCuts(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (before?.kind === 'cut' && block.kind === 'cut' && before.reason === block.reason)
      joined[joined.length - 1] = { ...before, end: block.end }
    else joined.push(block)
  }
  return joined
}

/**
 * Parts a text into blocks: titles, datelines, paragraphs, captions, lists, and the furniture of the page, cut with a reason.
 * Every character but white space is in one block, so nothing is lost silently.
 */
export function readBlocks(text: string): readonly Block[] {
  const typed = cutTrailing(cutMenuNeighbours(typeLines(joinNamed(splitLines(text), text))))
  let read = 0
  const blocks = typed.flatMap((one) => {
    if (one.kind !== 'cut') read += 1
    return blocksOf(one, read <= 6)
  })
  return joinCuts(blocks)
}
