import { type Line, standsAt, wordsFrom } from '../names/line.ts'
import { POST_WORDS } from '../words/note-posts.ts'
import {
  BOTH_WORDS,
  EVENT_NOUNS,
  NO_VERB,
  NOTE_NEGATIONS,
  NOTE_VERBS,
  type NoteAct,
  OUR_WORDS,
  THEIR_WORDS,
  UNSURE_WORDS,
} from '../words/note-verbs.ts'
import type { NoteParty } from './note-parties.ts'

/** Who a clause is told of, by its own words. */
export type Speaker = 'ours' | 'theirs' | 'both' | 'unsure' | NoteParty | undefined

/** A clause of a note: tokens `first` to before `last`, what it tells, who does it. */
export type NoteClause = {
  readonly first: number
  last: number
  readonly act: NoteAct | 'event' | undefined
  /** Tokens of the verb (for an event, of its noun). */
  readonly verb: { readonly first: number; readonly last: number }
  readonly speaker: Speaker
  readonly denied: boolean
  readonly event?: string
  /** One point of a list whose verb stands before it. */
  readonly listed?: true
}

const BREAKS = new Set([',', ';', ':', '.', '→', '=>', '\n', '!', '?'])

function cuts(line: Line): readonly { first: number; last: number; listed: boolean }[] {
  const { tokens } = line.sentence
  const pieces: { first: number; last: number; listed: boolean }[] = []
  let first = 0
  let listed = false
  const close = (last: number, next: number, isListed: boolean) => {
    if (last > first) pieces.push({ first, last, listed })
    first = next
    listed = isListed
  }
  let depth = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const word = line.words[at] ?? ''
    depth = word === '(' ? depth + 1 : word === ')' ? Math.max(0, depth - 1) : depth
    const dash = word === '-' && spaced(line, at)
    const point = /^\(?$/.test(word) ? pointAt(line, at) : 0
    if (point) close(at, at + point, true)
    else if ((BREAKS.has(word) && (depth === 0 || word === '\n')) || dash) close(at, at + 1, false)
    else if ((word === 'và' || word === 'and') && speakerAt(line, at + 1, [])) close(at, at + 1, false)
  }
  close(tokens.length, tokens.length, false)
  return pieces
}

function spaced(line: Line, at: number): boolean {
  const [before, own, next] = [at - 1, at, at + 1].map((i) => line.sentence.tokens[i])
  if (!before || !own || !next || before.end >= own.start || own.end >= next.start) return false
  return !(before.capital && next.capital)
}

/** `(1)`: how many tokens it takes. */
function pointAt(line: Line, at: number): number {
  return line.words[at] === '(' && /^\d$/.test(line.words[at + 1] ?? '') && line.words[at + 2] === ')' ? 3 : 0
}

function speakerAt(line: Line, at: number, parties: readonly NoteParty[]): Speaker {
  const named = line.words[at] === 'thành' && line.words[at + 1] === 'phố' ? at + 2 : at
  const party = parties.find((one) => one.first === at || (one.first === named && one.sort === 'place'))
  if (party) return party
  const is = (list: readonly (readonly string[])[]) => list.some((words) => standsAt(line, at, words))
  if (is(BOTH_WORDS)) return 'both'
  if (is(UNSURE_WORDS)) return 'unsure'
  if (is(OUR_WORDS)) return 'ours'
  return is(THEIR_WORDS) ? 'theirs' : undefined
}

function verbIn(line: Line, first: number, last: number, parties: readonly NoteParty[]) {
  for (let at = first; at < last; at += 1) {
    const inside = parties.find((p) => at >= p.first && at < p.last)
    if (inside && inside.sort !== 'body') continue
    const found = NOTE_VERBS.find(({ words }) => standsAt(line, at, words) && at + words.length <= last)
    if (!found || NO_VERB[line.words[at] ?? '']?.test(line.words[at + 1] ?? '')) continue
    const verb = { act: found.act, first: at, last: at + found.words.length }
    const main = AUXILIARIES.has(line.words[at] ?? '') ? verbAt(line, verb.last, last) : undefined
    if (main && main.act !== 'pledge') return main
    return verb.act === 'pledge' && SENDS.test(line.words[at] ?? '')
      ? (askedBehind(line, verb.last, last) ?? verb)
      : verb
  }
  return undefined
}

/** `gửi công văn xin …`: what is sent asks for something. */
const SENDS = /^(gửi|send)$/

function askedBehind(line: Line, from: number, last: number) {
  for (let at = from; at < Math.min(last, from + 4); at += 1) {
    const found = verbAt(line, at, last)
    if (found?.act === 'request' && !PAPERS.has(line.words[at - 1] ?? '')) return found
  }
  return undefined
}

/** `thư mời`, `giấy xin phép`: a paper by what it is for. */
const PAPERS = new Set(['thư', 'giấy', 'lời', 'đơn'])

const AUXILIARIES = new Set(['sẽ', 'will'])

function verbAt(line: Line, at: number, last: number) {
  const found = NOTE_VERBS.find(({ words }) => standsAt(line, at, words) && at + words.length <= last)
  return found && { act: found.act, first: at, last: at + found.words.length }
}

const EVENT_OPENERS = new Set(['khai', 'mạc', 'tổ', 'chức', 'dự', 'lễ', 'opening', 'of', 'the', 'annual'])

function eventIn(line: Line, first: number, last: number) {
  for (let at = first; at < Math.min(last, first + 4); at += 1) {
    const found = EVENT_NOUNS.find(({ words }) => standsAt(line, at, words))
    if (found) return { kind: found.kind, first: at, last: at + found.words.length }
    if (line.sentence.lang === 'vi' && !EVENT_OPENERS.has(line.words[at] ?? '')) return undefined
  }
  return undefined
}

/** Cuts a note into its clauses. A piece without a verb of its own belongs to the clause before it. */
export function clausesOf(line: Line, parties: readonly NoteParty[]): readonly NoteClause[] {
  const clauses: NoteClause[] = []
  for (const { first, last, listed } of cuts(line)) {
    const before = clauses.at(-1)
    const verb = verbIn(line, first, last, parties)
    const event = eventIn(line, first, last)
    const isEvent = event && (!verb || verb.first >= event.first) && clauses.length === 0
    const head = isEvent ? event : verb
    if (listed && before && isAsking(before.act)) {
      if (!before.listed && before.verb.last >= before.last) clauses.pop()
      clauses.push({ ...before, first, last, verb: { first, last: first }, listed: true })
      continue
    }
    if (!head || isTail(line, first, head, before)) {
      if (before && !before.listed && addsTo(line, first, last, before)) before.last = last
      else
        clauses.push({
          first,
          last,
          act: undefined,
          verb: { first, last: first },
          speaker: undefined,
          denied: false,
        })
      continue
    }
    const opening = openingOf(clauses, head, first)
    const speaker = speakerIn(line, opening, head.first, parties)
    const words = line.words.slice(first, Math.min(last, head.last + 2))
    clauses.push({
      first: opening,
      last,
      act: isEvent ? 'event' : verb?.act,
      verb: { first: head.first, last: head.last },
      speaker,
      denied: words.some((word) => NOTE_NEGATIONS.has(word)) && !isPutOff(line, first, last),
      ...(isEvent ? { event: event.kind } : {}),
    })
  }
  return clauses
}

/** `hoãn chuyến thăm sang tháng 1`, `chưa đi được, lùi sang tháng 1`: put off to a day, it is still to come. */
function isPutOff(line: Line, first: number, last: number): boolean {
  return /(?:^| )(?:hoãn|lùi|dời)(?: \S+){0,4}? (?:sang|đến|tới|qua|vào) (?:ngày|tháng|tuần|quý|năm|đầu|cuối|giữa|\d)/.test(
    wordsFrom(line, first, last),
  )
}

/** `Delegation from Pyeongtaek, 16 people, visits …`: pieces before a verb that has no words of its own before it. */
function openingOf(clauses: NoteClause[], head: { readonly first: number }, first: number): number {
  let opening = first
  while (head.first === first && clauses.length > 0 && clauses.at(-1)?.act === undefined)
    opening = clauses.pop()?.first ?? opening
  return opening
}

function isAsking(act: NoteClause['act']): boolean {
  return act === 'request' || act === 'proposal' || act === 'pledge'
}

/** `Thị trưởng dẫn đầu`, `ở 3 ngày`, `12 người`, `hạn 1/12` add to what was told before. */
const ADDS = /(^| )(dẫn đầu|trưởng đoàn|led by|người|thành viên|people|members|hạn|deadline|ở \d+ ngày)( |$)/

/** `24-26/11`, `chiều 3/12` by itself: the day of what was told before. */
const DAY_ALONE =
  /^(?:(?:ngày|từ|đến|hôm|sáng|chiều|tối|on|from|to|tháng|until|till|\/|-|–|\d{1,4}|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?: |$))+$/

/** `ông Lee, phó thị trưởng Incheon`: whose post it is that was met. */
const POST_BEHIND = new RegExp(
  `^(?:phó )?(?:${POST_WORDS.filter((post) => !/^(?:đoàn|phía|bạn)$/.test(post)).join('|')})(?: |$)`,
)

function addsTo(line: Line, first: number, last: number, before: NoteClause): boolean {
  if (before.act === undefined) return false
  const words = wordsFrom(line, first, last)
  if (ADDS.test(words)) return true
  const isDated = before.act === 'visit' || before.act === 'meet' || before.act === 'sign'
  return (isDated && DAY_ALONE.test(words)) || (before.act === 'meet' && POST_BEHIND.test(words))
}

function isTail(
  line: Line,
  first: number,
  head: { readonly first: number },
  before: NoteClause | undefined,
): boolean {
  return before?.act === 'visit' && /^(do|led by)/.test(wordsFrom(line, first, head.first))
}

/** `nhận công hàm ĐSQ Úc xin phép …`, `got a letter from Leeds asking …`: whoever wrote speaks. */
const LETTER_OF =
  /(?:^| )(?:nhận|nhận được|got|received)(?: an?| the)? (?:công hàm|công văn|thư|thư điện tử|email|e-mail|điện|tin nhắn|note|note verbale|letter|message)(?: (?:của|từ|from|of))?(?: the)?$/

function speakerIn(line: Line, first: number, verb: number, parties: readonly NoteParty[]): Speaker {
  const writer = parties.find(
    (one) =>
      one.first > first &&
      one.last <= verb &&
      one.side === 'theirs' &&
      LETTER_OF.test(wordsFrom(line, first, one.first)),
  )
  if (writer) return writer
  for (let at = first; at < verb; at += 1) {
    const speaker = speakerAt(line, at, parties)
    if (speaker) return speaker
  }
  return undefined
}
