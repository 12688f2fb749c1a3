import { actsFor, holds, holdsThis, isInside, isOfBody, sameCountry } from './engine-phrase.ts'
import type { Entity } from './names/entity.ts'
import type { Line } from './names/line.ts'
import { cueWords } from './word-cues.ts'
import { wordSet } from './words/word-set.ts'

/** One sign of the shorthand: a word, or an entity with the tokens its noun phrase covers. */
export type Sign = {
  readonly text: string
  readonly first: number
  readonly last: number
  readonly entity?: Entity
}

/** A sentence in shorthand, and where in it each sign stands. */
export type Shorthand = {
  readonly text: string
  readonly signs: readonly Sign[]
  readonly starts: readonly number[]
}

const LETTERS: Readonly<Record<Entity['type'], string>> = {
  place: 'L',
  country: 'C',
  person: 'P',
  organisation: 'O',
  role: 'R',
  date: 'D',
  number: 'N',
  pair: 'B',
}

function letterOf(entity: Entity): string {
  if (entity.type === 'number') {
    const kind = entity.mention.kind
    return kind === 'money'
      ? 'M'
      : kind === 'ordinal'
        ? 'T'
        : kind === 'percent'
          ? 'H'
          : kind === 'duration'
            ? 'U'
            : 'N'
  }
  return LETTERS[entity.type]
}

function signsOf(line: Line): Sign[] {
  const signs: Sign[] = []
  const entities = line.entities
  let next = 0
  for (let at = 0; at < line.words.length; at += 1) {
    const entity = entities[next]
    if (entity && entity.first === at) {
      signs.push({ text: `${letterOf(entity)}${next}`, first: at, last: entity.last, entity })
      at = entity.last - 1
      next += 1
    } else signs.push({ text: line.words[at] ?? '', first: at, last: at + 1 })
  }
  return signs
}

/** A noun phrase that shrinks to the sign of its head: which part that is, and the signs or words it may close with. */
type Phrase = {
  readonly shape: RegExp
  readonly head: number
  readonly closes: string
  readonly test?: (parts: readonly Sign[]) => boolean
}

const LEVELS_BEHIND = 'city|province|prefecture|district|county|town|state|municipality'

const PHRASES: readonly Phrase[] = [
  { shape: /^R\d+ (?:and|và|kiêm|cum|concurrently|,) R\d+$/, head: 2, closes: 'R' },
  { shape: /^[LC]\d+ (?:'s )?R\d+$/, head: -1, closes: 'R' },
  {
    shape: /^R\d+ (?:mr|mr\.|ms|ms\.|dr|dr\.|sir|ông|bà|ngài|đồng chí|, ông|, bà|- ông|, đồng chí) P\d+$/,
    head: -1,
    closes: 'P',
  },
  { shape: /^R\d+ P\d+$/, head: -1, closes: 'P' },
  {
    shape: /^R\d+ \( [LC]\d+ \) P\d+$/,
    head: -1,
    closes: 'P',
    test: (parts) => holds(parts.at(-1), parts[0]),
  },
  { shape: /^O\d+ P\d+$/, head: -1, closes: 'P', test: (parts) => isOfBody(parts.at(-1), parts[0]) },
  { shape: /^R\d+ , P\d+$/, head: -1, closes: 'P', test: (parts) => holds(parts.at(-1), parts[0]) },
  {
    shape:
      /^P\d+ (?:, |\( |- |, the |, who is |, who is also |, who is likewise |, also |, then |, is |, its )R\d+(?: \)| ,(?= ))?$/,
    head: 0,
    closes: 'R|)',
    test: (parts) => parts.some((p) => holds(parts[0], p)),
  },
  {
    shape: /^P\d+ (?:and|as well as|, and) R\d+(?: ,(?= ))?$/,
    head: 0,
    closes: 'R',
    test: (parts) => parts.some((p) => holdsThis(parts[0], p)),
  },
  { shape: /^P\d+ \( [^\s()]+ \)$/, head: 0, closes: ')' },
  {
    shape: /^(?:mr|mr\.|mrs|ms|ms\.|dr|dr\.|sir|ông|bà|ngài|prof\.?|h\.e\.?|captain) P\d+$/,
    head: -1,
    closes: 'P',
  },
  { shape: /^đồng chí P\d+$/, head: -1, closes: 'P' },
  { shape: /^(?:pgs|gs|ts|ths|bs|tskh)\.? P\d+$/, head: -1, closes: 'P' },
  {
    shape: /^P\d+ of (?:the )?L\d+$/,
    head: 0,
    closes: 'L',
    test: (parts) => actsFor(parts[0], parts.at(-1)),
  },
  { shape: /^P\d+ of (?:the )?O\d+$/, head: 0, closes: 'O' },
  {
    shape: /^L\d+ (?:city|province|prefecture|district|county|town|state|town|municipality)$/,
    head: 0,
    closes: LEVELS_BEHIND,
  },
  {
    shape:
      /^(?:thành phố|tp|tp\.|tỉnh|huyện|quận|thị xã|thủ đô|bang|vùng|vùng thủ đô|hạt|châu|xã|trấn|châu tự trị|khu tự trị|đặc khu|city of|province of|town of|prefecture of) L\d+$/,
    head: -1,
    closes: 'L',
  },
  {
    shape:
      /^(?:the )?(?:(?!sister|twin|friendship|partner|friendly|sibling|brother|a )\S+ )?(?:city|province|town|prefecture|port|capital|county|district|region|state) of L\d+$/,
    head: -1,
    closes: 'L',
  },
  { shape: /^L\d+ \( (?:\S+ ){0,2}[LC]\d+(?: , [LC]\d+)? \)$/, head: 0, closes: ')' },
  { shape: /^L\d+ \( [^DNP\s(),]+ \)$/, head: 0, closes: ')' },
  { shape: /^L\d+ \( C\d+ , [^D\s]\S* \)$/, head: 0, closes: ')' },
  { shape: /^C\d+ \( C\d+ \)$/, head: 0, closes: ')' },
  { shape: /^C\d+ \( [^DNMLP\s(),]+ \)$/, head: 0, closes: ')' },
  { shape: /^O\d+ \( [^\s()]+ \)$/, head: 0, closes: ')' },
  { shape: /^O\d+ (?:, )?(?:of|from|based in) (?:the )?[LC]\d+$/, head: 0, closes: 'L|C' },
  { shape: /^O\d+ , (?:of|from|based in) (?:the )?[LC]\d+ ,$/, head: 0, closes: ',' },
  {
    shape:
      /^O\d+ , an? (?:(?!delegat|mission|group|party|team|visit|trip)[a-z]+ ){1,4}(?:from|of|in|based in) [LC]\d+(?: ,)?$/,
    head: 0,
    closes: 'L|C|,',
  },
  { shape: /^[LC]\d+ - (?:based|headquartered) O\d+$/, head: -1, closes: 'O' },
  { shape: /^L\d+ (?:of|in|thuộc|của) (?:the )?C\d+$/, head: 0, closes: 'C' },
  { shape: /^L\d+ (?:of|in) L\d+$/, head: 0, closes: 'L', test: (parts) => isInside(parts[0], parts.at(-1)) },
  { shape: /^L\d+ , L\d+$/, head: 0, closes: 'L', test: (parts) => isInside(parts[0], parts.at(-1)) },
  { shape: /^C\d+ 's L\d+$/, head: -1, closes: 'L' },
  {
    shape: /^L\d+ 's L\d+$/,
    head: -1,
    closes: 'L',
    test: (parts) => isInside(parts.at(-1), parts[0]),
  },
  {
    shape: /^L\d+ (?:, )?(?:nước )?C\d+$/,
    head: 0,
    closes: 'C',
    test: (parts) => parts.length > 2 && sameCountry(parts[0], parts.at(-1)),
  },
  { shape: /^O\d+ (?:, nước )?C\d+$/, head: 0, closes: 'C' },
  { shape: /^(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|chính quyền) L\d+$/, head: -1, closes: 'L' },
  { shape: /^trường O\d+$/, head: -1, closes: 'O' },
  { shape: /^L\d+ , C\d+$/, head: 0, closes: 'C', test: (parts) => sameCountry(parts[0], parts.at(-1)) },
]

/** Phrases by what they open with (a letter, or a word) and close with: most never need to be tried. */
const PHRASES_BY = new Map(
  ['R', 'L', 'C', 'P', 'O', ''].map((opens) => [
    opens,
    byClose(PHRASES.filter(({ shape }) => opensWith(shape).includes(opens) && (opens || !opensWith(shape)))),
  ]),
)

/** The letters a phrase may open with; empty for words. */
function opensWith(shape: RegExp): string {
  const letters = /^\^(?:\[([A-Z]+)\]|([A-Z]))\\d/.exec(shape.source)
  return letters ? `${letters[1] ?? letters[2]}` : ''
}

function byClose(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const phrase of phrases)
    for (const close of phrase.closes.split('|')) map.set(close, [...(map.get(close) ?? []), phrase])
  return map
}

const LONGEST = 8

/** Words a noun phrase may open with; any other opens with a name. */
const OPENS = cueWords(
  'word',
  'trường|ubnd|hđnd|ủy|uỷ|chính|mr|mr.|mrs|ms|ms.|dr|dr.|sir|ông|bà|ngài|prof|prof.|h.e|h.e.|captain|đồng|thành|tp|tp.|tỉnh|huyện|quận|thị|thủ|bang|vùng|hạt|khu|đặc|xã|trấn|châu|pgs|pgs.|gs|gs.|ts|ts.|ths|ths.|bs|bs.|tskh|city|province|town|prefecture|the|port|capital|county|district|region|state'.split(
    '|',
  ),
)
const CITY = /^(city|town|province|state)/
const SORTS_OF_TIE = wordSet('sister|twin|friendship|partner|friendly|sibling|brother|-')

/** Words a noun phrase may close with; any other closes with a name. */
const CLOSES = cueWords(
  'word',
  PHRASES.flatMap(({ closes }) => closes.split('|')).filter((close) => !/^[A-Z]$/.test(close)),
)

/** What a sign counts as where a phrase closes: its letter, or its word; empty where no phrase closes so. */
function letterOrWord(sign: Sign, line: Line): string {
  if (sign.entity) return sign.text[0] ?? ''
  return ((line.sentence.tokens[sign.first]?.cues ?? 0) & CLOSES) !== 0 ? sign.text : ''
}

function shrinkAt(signs: Sign[], at: number, line: Line): boolean {
  const opening = signs[at]
  if (!opening) return false
  if (!opening.entity && ((line.sentence.tokens[opening.first]?.cues ?? 0) & OPENS) === 0) return false
  const phrases = PHRASES_BY.get(opening.entity ? (opening.text[0] ?? '') : '')
  if (!phrases) return false
  for (let length = Math.min(LONGEST, signs.length - at); length > 1; length -= 1) {
    const closing = signs[at + length - 1]
    const close = closing && letterOrWord(closing, line)
    const fitting = close && phrases.get(close)
    if (fitting && shrinkTo(signs, at, length, fitting)) return true
  }
  return false
}

function shrinkTo(signs: Sign[], at: number, length: number, phrases: readonly Phrase[]): boolean {
  const parts = signs.slice(at, at + length)
  const text = parts.map((p) => p.text).join(' ')
  for (const { shape, head, test } of phrases) {
    if (!shape.test(text) || (test && !test(parts))) continue
    if (CITY.test(text) && SORTS_OF_TIE.has(signs[at - 1]?.text ?? '')) continue
    const kept = parts.at(head)
    const first = parts[0]
    const last = parts.at(-1)
    if (!kept || !first || !last) continue
    const { text: sign, entity } = kept
    const stretch = { first: first.first, last: last.last }
    signs.splice(at, length, entity ? { text: sign, ...stretch, entity } : { text: sign, ...stretch })
    return true
  }
  return false
}

/** Writes a line in shorthand: `P0 signed a memorandum with L4 on D5`. */
export function shorthandOf(line: Line): Shorthand {
  const { lookups } = line
  lookups.shorthand ??= makeShorthand(line)
  return lookups.shorthand
}

function makeShorthand(line: Line): Shorthand {
  const signs = signsOf(line)
  for (let round = 0; round < 3; round += 1) {
    let changed = false
    for (let at = 0; at < signs.length; at += 1) {
      while (shrinkAt(signs, at, line)) changed = true
    }
    if (!changed) break
  }
  const starts: number[] = []
  let length = 0
  for (const sign of signs) {
    starts.push(length)
    length += sign.text.length + 1
  }
  return { text: signs.map((sign) => sign.text).join(' '), signs, starts }
}

/** The signs that stand between two offsets of the shorthand. */
export function signsBetween(shorthand: Shorthand, from: number, to: number): readonly Sign[] {
  const { signs, starts } = shorthand
  let first = 0
  while (first < starts.length && (starts[first] ?? 0) < from) first += 1
  let last = first
  while (last < starts.length && (starts[last] ?? 0) < to) last += 1
  return signs.slice(first, last)
}
