import type { PlaceMatch } from '#gazetteer/place.ts'
import { allHints, type Hints } from '../asked.ts'
import type { Block } from '../blocks/block.ts'
import type { Mood } from '../engine-modality.ts'
import type { Shorthand } from '../engine-shorthand.ts'
import type { Section } from '../sections.ts'
import type { Sentence } from '../sentences.ts'
import { builtAlike, type Entity } from './entity.ts'

/** A sentence with the names, dates and figures found in it, in order and without overlap. */
export type Line = {
  readonly sentence: Sentence
  readonly index: number
  /** The sort of block it stands in. */
  readonly kind: Block['kind']
  /** A headline: its capitals say nothing of names. */
  readonly headline: boolean
  readonly words: string[]
  readonly folded: readonly string[]
  /** What the cues of all its words are together. */
  readonly cues: number
  /** Which of the expressions asked of lines it may hold. */
  readonly hints: Hints
  /** The words with a space between. */
  plain: string
  /** Where each word begins in `plain`, and where one behind the last would. */
  readonly starts: readonly number[]
  readonly entities: Entity[]
  /** The entity over each token. */
  readonly taken: (Entity | undefined)[]
  /** Places and countries already looked up, by token: every finder asks again. */
  readonly lookups: LineLookups
}

export type LineLookups = {
  /** Tokens that part its clauses, once looked for. */
  boundaries: readonly number[] | undefined
  /** Does any of it plan or deny something? */
  mood: Mood | undefined
  /** Does it speak of ties at all? */
  ties: boolean | undefined
  /** The section of a paper it stands in, where a heading opened one. */
  section: Section | undefined
  /** What lists below ask of it as their heading. */
  headings: Map<RegExp, boolean> | undefined
  /** The line in shorthand, until its entities change. */
  shorthand: Shorthand | undefined
  /** `null` where it was looked up in vain. */
  readonly places: (PlaceMatch | null | undefined)[]
  readonly countries: ({ code: string; length: number; nationality: boolean } | null | undefined)[]
}

/** The line whose sentence a position of the text lies in; lines stand in the order of the text. */
export function lineAt(lines: readonly Line[], position: number): Line | undefined {
  return lines.find(({ sentence }) => position >= sentence.start && position < sentence.end)
}

/** Prepares a sentence for reading. */
export function lineOf(sentence: Sentence, index: number, kind: Block['kind'] | undefined): Line {
  const tokens = sentence.tokens
  const words = tokens.map((token) => token.word)
  const folded = tokens.map((token) => token.folded)
  const starts = new Array<number>(tokens.length + 1)
  starts[0] = 0
  let length = 0
  let at = 0
  let capitals = 0
  let wordsIn = 0
  let cues = 0
  for (const token of tokens) {
    length += token.word.length + 1
    at += 1
    starts[at] = length
    cues |= token.cues
    if (token.kind !== 'word') continue
    wordsIn += 1
    if (token.capital) capitals += 1
  }
  return {
    sentence,
    index,
    kind: kind ?? 'paragraph',
    headline:
      kind === 'title' || (kind !== 'list' && wordsIn > 3 && capitals / wordsIn > 0.8 && !isProse(tokens)),
    words,
    cues,
    hints: allHints(tokens),
    plain: words.join(' '),
    starts,
    folded,
    entities: [],
    taken: new Array<Entity | undefined>(tokens.length).fill(undefined),
    lookups: {
      boundaries: undefined,
      mood: undefined,
      ties: undefined,
      section: undefined,
      headings: undefined,
      shorthand: undefined,
      places: new Array<PlaceMatch | null | undefined>(tokens.length).fill(undefined),
      countries: new Array<LineLookups['countries'][number]>(tokens.length).fill(undefined),
    },
  }
}

/** A sentence of names: nearly all capitals, and yet a sentence with its stop. */
function isProse(tokens: Line['sentence']['tokens']): boolean {
  return tokens.at(-1)?.text === '.' && tokens.some((t) => /^\p{Ll}{3}/u.test(t.text))
}

/** The words from `first` to before `last` with a space between, cut out of the line as `words.slice` would. */
export function wordsFrom(line: Line, first: number, last: number): string {
  if (first < 0 || last < 0) return line.words.slice(first, last).join(' ')
  const end = Math.min(last, line.words.length)
  return first < end ? line.plain.slice(line.starts[first], (line.starts[end] ?? 1) - 1) : ''
}

/** How many words end before an offset of the line’s words. */
export function wordsBefore(line: Line, offset: number): number {
  const { plain } = line
  let count = 0
  for (let at = plain.indexOf(' '); at >= 0 && at < offset; at = plain.indexOf(' ', at + 1)) count += 1
  return count
}

/** True where no entity of the line covers the token at `at`. */
export function isFree(line: Line, at: number): boolean {
  return line.taken[at] === undefined
}

/** The entity that covers the token at `at`. */
export function entityAt(line: Line, at: number): Entity | undefined {
  return at < 0 ? undefined : line.taken[at]
}

/** The entity that stands over a position of the text. */
export function entityOver(line: Line, position: number): Entity | undefined {
  return line.entities.find((e) => position >= e.start && position < e.end)
}

/** Adds an entity unless its tokens are taken. */
export function claim(line: Line, found: Entity): boolean {
  for (let at = found.first; at < found.last; at += 1) if (!isFree(line, at)) return false
  const entity = builtAlike(found)
  for (let at = entity.first; at < entity.last; at += 1) line.taken[at] = entity
  let at = line.entities.length
  while (at > 0 && (line.entities[at - 1]?.first ?? 0) > entity.first) at -= 1
  line.entities.splice(at, 0, entity)
  line.lookups.shorthand = undefined
  return true
}

/** Takes an entity back, where a later reading knows better. */
export function release(line: Line, entity: Entity): void {
  const at = line.entities.indexOf(entity)
  if (at >= 0) line.entities.splice(at, 1)
  line.lookups.shorthand = undefined
  for (let i = entity.first; i < entity.last; i += 1) if (line.taken[i] === entity) line.taken[i] = undefined
}

/** Position of the first token that ends behind an offset; the number of tokens where none does. */
function firstBehind(tokens: Line['sentence']['tokens'], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens, from `first` to before `last`, that a stretch of the text touches; `first` is -1 where it touches none. */
export function tokensOver(line: Line, start: number, end: number): { first: number; last: number } {
  const { tokens } = line.sentence
  const first = firstBehind(tokens, start)
  if (first === tokens.length) return { first: -1, last: -1 }
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1
  return { first, last }
}

/** Offsets of the tokens from `first` to before `last`. */
export function spanOf(line: Line, first: number, last: number): { start: number; end: number } {
  const tokens = line.sentence.tokens
  return {
    start: tokens[first]?.start ?? line.sentence.start,
    end: tokens[last - 1]?.end ?? line.sentence.end,
  }
}

/** The words from `first` to before `last` as a name is printed: one blank where the text has any, composed letters. */
export function printedName(line: Line, first: number, last: number): string {
  return line.sentence.tokens
    .slice(first, last)
    .reduce((text, t, i, all) => text + (i > 0 && (all[i - 1]?.end ?? 0) < t.start ? ' ' : '') + t.text, '')
    .normalize('NFC')
}

/** Whether these folded words stand from a token on. */
export function standsAt(line: Line, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => line.words[at + i] === word)
}
