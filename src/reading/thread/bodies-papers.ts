import { askOf, mayHold, says } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { modalityOfFact } from '../engine-untrue.ts'
import type { DateEntity, PartyRef } from '../names/entity.ts'
import { type Line, spanOf, wordsFrom } from '../names/line.ts'
import { isLocality } from '../names/party.ts'
import { instrumentOf } from '../refine/papers/instruments.ts'
import { readSectors } from '../refine/papers/read-sectors.ts'
import { settleParties } from '../refine/papers/signers.ts'
import type { Scene } from '../refine/scene.ts'
import { findWithin, saysWithin } from '../says-within.ts'
import {
  PAPER_TO_COME_EN,
  PAPER_TO_COME_VI,
  TOUCHES_PAPER_EN,
  TOUCHES_PAPER_VI,
} from '../words/paper-deeds.ts'
import { SORTS_EN, SORTS_VI } from '../words/papers.ts'
import { bodiesTogether, type Sides, sidesActing, sidesLed, sidesWith } from './sides-by-words.ts'

/** A charter or programme is a paper only beside its signing: planes and talks have them, too. */
const LOOSE = /^(?:charter|protocol|(?:\S+ )?(?:plan|programme|program)|road ?map)/

const SORT = { en: askOf(SORTS_EN), vi: askOf(SORTS_VI) }
const TOUCHES = { en: askOf(TOUCHES_PAPER_EN), vi: askOf(TOUCHES_PAPER_VI) }
const TO_COME = { en: askOf(PAPER_TO_COME_EN), vi: askOf(PAPER_TO_COME_VI) }

/** A paper by its sort, where it stands. */
type Paper = { readonly line: Line; readonly first: number; readonly last: number }

/** A sentence that speaks of the paper of its neighbour: `It binds …`, `Those who signed …`, `Another paper passed between …`. */
const POINTS = askOf(
  /^(?:["“(] ?)?(?:it|they|that|this|that one|this one|those who (?:\S+ )?signed|the ones who signed|(?:its|the|their) (?:signatories|signers|parties)|signatories|(?:the|a|another|one more|second|third|this|that) (?:paper|document|text|one)|đó|đây|văn bản|văn kiện|bên ký|các bên ký|giấy tờ)(?= )/,
)
/** Behind it: `That memorandum deals with …`. */
const GOES_ON = askOf(/^(?:that|this|the|bản|biên bản|thỏa thuận)(?= )/)

function paperIn(line: Line, from = 0, to = line.words.length): Paper | undefined {
  return papersIn(line, from, to)[0]
}

/** Papers by their sort, between two tokens of a line. */
function papersIn(line: Line, from = 0, to = line.words.length): readonly Paper[] {
  const { lang } = line.sentence
  if (!mayHold(SORT[lang], line.hints)) return []
  const found: Paper[] = []
  for (let at = from; at < to; ) {
    const said = findWithin(SORT[lang], line, at, to)
    if (!said) break
    const lead = said[0].length - said[0].trimStart().length
    const first = at + (said.input.slice(0, said.index + lead).match(/ /g)?.length ?? 0)
    const last = first + said[0].trim().split(' ').length
    found.push({ line, first, last })
    at = last
  }
  return found
}

/** The paper a sentence tells the sides of: its own, else that of the sentence it points to. */
function paperOf(line: Line, from: number, to: number, scene: Scene): Paper | undefined {
  const own = paperIn(line, from, to)
  if (own) return own
  if (from > 0) return saysWithin(POINTS, line, from, to) ? papersIn(line, 0, from).at(-1) : undefined
  if (!says(POINTS, line)) return undefined
  const before = scene.lines[line.index - 1]
  const next = scene.lines[line.index + 1]
  const known = before && !before.headline ? paperIn(before) : undefined
  if (known) return known
  const named = next && says(GOES_ON, next) ? paperIn(next) : undefined
  return named && named.first <= 2 ? named : undefined
}

const someBody = (sides: Sides | undefined): Sides | undefined =>
  sides?.parties.some((p) => !isLocality(p)) ? sides : undefined

/** `Their agreement deals with lakes`: of those who did something together in the sentence before. */
const THEIRS = askOf(/^(?:their|both|the (?:three|four|five) bodies ')(?= )/)

/** `…; they signed it in May`: the part of a line goes on about those it opens with. */
const THEY = askOf(/^(?:and |but )?(?:they|both|the two|it|họ|đôi bên|hai bên)(?= )/)

/** Who shares the paper, by the words that tell it: bodies, or more than two places; a pair of places has patterns of its own. */
function sidesOf(line: Line, from: number, to: number, scene: Scene): Sides | undefined {
  const led = sidesLed(line, from, to)
  if (led && (led.parties.length > 2 || someBody(led))) return led
  if (from > 0) return saysWithin(THEY, line, from, to) ? someBody(sidesActing(line)) : undefined
  const before = scene.lines[line.index - 1]
  if (before && says(THEIRS, line) && !line.entities.some((e) => e.type === 'organisation'))
    return someBody(bodiesTogether(before))
  if (!says(TOUCHES[line.sentence.lang], line)) return undefined
  return someBody(sidesActing(line)) ?? someBody(sidesWith(line, from, to))
}

function fillOf(parties: readonly PartyRef[]): Filled {
  return {
    value: parties.map((p) => p.value),
    spans: parties.map(({ start, end }) => ({ start, end })),
    placeIds: parties.map((p) => p.placeId),
  }
}

/** `under an agreement signed on Monday`: made, whatever it lets those who made it do. */
const MADE = askOf(/^(?:(?:was|had been|they|both) )?(?:signed|inked|sealed|concluded|initialled|ký)(?= |$)/)

/** A day of the line that lies ahead. */
function isAhead(line: Line, { published }: Scene): boolean {
  return line.entities.some(
    (e): e is DateEntity =>
      e.type === 'date' &&
      published !== undefined &&
      e.mention.iso.slice(0, published.length) > published.slice(0, e.mention.iso.length),
  )
}

const NAMES = { en: 'en/paper-of-bodies', vi: 'vi/van-ban-cua-don-vi' } as const

/** Was a paper read here, by the words around its sides? */
export function isOfBodies({ readBy }: Finding): boolean {
  return readBy === NAMES.en || readBy === NAMES.vi
}

function findingOf(line: Line, paper: Paper, sides: Sides, scene: Scene): Finding | undefined {
  const own = paper.line === line
  const told = own || paper.line.index > line.index ? line : paper.line
  const first = own ? Math.min(paper.first, sides.first) : told === line ? sides.first : paper.first
  const last = own ? Math.max(paper.last, sides.last) : told === line ? sides.last : paper.last
  const loose = LOOSE.test(wordsFrom(paper.line, paper.first, paper.last))
  if (loose && !says(TOUCHES[line.sentence.lang], paper.line)) return undefined
  const made = own && saysWithin(MADE, line, paper.last, paper.last + 3)
  const modality = modalityOfFact(told, own ? paper.first : first, own ? paper.last : last)
  if (modality === 'denied') return undefined
  const planned =
    (!made && modality === 'planned') || says(TO_COME[line.sentence.lang], told) || isAhead(told, scene)
  const sectors = readSectors(paper.line, paper.last, paper.line.words.length)
  return {
    kind: 'agreement',
    readBy: NAMES[line.sentence.lang],
    line: told,
    first,
    last,
    at: first,
    slots: {
      parties: fillOf(sides.parties),
      instrument: { value: instrumentOf(wordsFrom(paper.line, paper.first, paper.last)), spans: [] },
      ...(planned ? { status: { value: 'planned', spans: [] } } : {}),
      ...(sectors.length > 0
        ? { sectors: { value: sectors, spans: [spanOf(paper.line, paper.last, paper.line.words.length)] } }
        : {}),
    },
  }
}

/** Is the paper read already with those bodies, or with others of its own sentence? */
function isRead(found: readonly Finding[], mine: Finding, scene: Scene): boolean {
  const parties = (mine.slots.parties?.value ?? []) as readonly string[]
  const ofPlaces = parties.every((value) => isLocality(value))
  return found.some((f) => {
    if (f.kind !== 'agreement' || f.line !== mine.line || f.first > mine.last || f.last < mine.first)
      return false
    const settled = settleParties(f, scene)
    return (
      settled.length >= 2 &&
      (!settled.every((p) => isLocality(p)) || (ofPlaces && settled.length >= parties.length))
    )
  })
}

/** The parts of a line its semicolons make. */
function partsOf({ words }: Line): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = []
  let first = 0
  words.forEach((word, at) => {
    if (word !== ';') return
    parts.push([first, at])
    first = at + 1
  })
  return [...parts, [first, words.length]]
}

function papersOfLine(line: Line, found: readonly Finding[], scene: Scene): readonly Finding[] {
  return partsOf(line).flatMap(([from, to]) => {
    const paper = paperOf(line, from, to, scene)
    const sides = paper && sidesOf(line, from, to, scene)
    const mine = sides && findingOf(line, paper, sides, scene)
    return mine && !isRead(found, mine, scene) ? [mine] : []
  })
}

/**
 * Papers whose sides are bodies told by the words around them rather than by who signs: `between A and B`, `it binds A and B`,
 * `those who signed were A and B`, `A completed, with B, the memorandum`. The towns in their names sign nothing.
 */
export function papersOfBodies(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const more = scene.lines.flatMap((line) => {
    if (line.headline || line.kind === 'dateline') return []
    const { lang } = line.sentence
    const speaks = mayHold(SORT[lang], line.hints) || mayHold(POINTS, line.hints)
    const named = line.entities.filter((e) => e.type === 'organisation' || e.type === 'place').length > 1
    return speaks && (named || says(THEIRS, line)) ? papersOfLine(line, found, scene) : []
  })
  if (more.length === 0) return found
  const isTold = (f: Finding) =>
    f.kind === 'agreement' && more.some((m) => m.line === f.line && f.first <= m.last && f.last >= m.first)
  return [...found.filter((f) => !isTold(f)), ...more].sort((a, b) => a.line.index - b.line.index)
}
