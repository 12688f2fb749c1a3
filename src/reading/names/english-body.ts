import { FIELDS } from '../words/en/fields-of-work.ts'
import { FOREIGN_JOINTS, ORGANISATION_HEADS, ORGANISATION_JOINTS } from '../words/en/organisation-heads.ts'
import { wordSet } from '../words/word-set.ts'
import { countryAt } from './country-at.ts'
import { OF_A_PLACE } from './hyphens.ts'
import { isFree, type Line } from './line.ts'
import type { PlaceContext } from './place-at.ts'

const OF_A_LAND = wordSet('chamber|association|community|club|federation|council|society|union')

/** `Korean Chamber of Commerce and Industry in Vietnam`: such bodies are named for the land they sit in; `in` stands at the token. */
export function inLand(line: Line, first: number, at: number, context: PlaceContext): boolean {
  const land = countryAt(line, at + 1, context)
  return (
    land !== undefined &&
    !land.nationality &&
    line.folded.slice(first, at).some((word) => OF_A_LAND.has(word))
  )
}

/** What a council does, as minutes print it: `Council RESOLVED to extend`. */
const MINUTED =
  /^(?:RESOLVED|RESOLVES|AGREED|AGREES|NOTED|NOTES|APPROVED|APPROVES|REQUESTED|REQUESTS|ENDORSED|ENDORSES|ADOPTED|ADOPTS|DIRECTED|DIRECTS|AUTHORI[SZ]E[SD]|RECEIVED|RECEIVES|MOVED|CARRIED|LOST)$/

/** End of an English run that may be a body: capitals with joints between them. */
export function englishEnd(line: Line, at: number): { end: number; head: boolean } {
  const tokens = line.sentence.tokens
  let i = at
  let end = at
  let head = false
  while (i < tokens.length && i - at < 16) {
    const token = tokens[i]
    if (!token || !isFree(line, i)) break
    if (token.kind === 'word' && token.capital && !(end > at && MINUTED.test(token.text))) {
      if (ORGANISATION_HEADS.has(token.folded)) head = true
      i += 1
      end = i
      continue
    }
    const word = line.words[i] ?? ''
    if (i > at && (ORGANISATION_JOINTS.has(word) || (head && FOREIGN_JOINTS.has(word)))) {
      if (word === '-' && isSpaced(line, i)) break
      if (word === 'of' && !head) break
      let next = i + 1
      if (ORGANISATION_JOINTS.has(line.words[next] ?? '') || FOREIGN_JOINTS.has(line.words[next] ?? ''))
        next += 1
      const capital = tokens[next]?.capital ?? false
      if (word === '-' && !capital && isCompound(line, next)) {
        i = next + 1
        continue
      }
      if (!capital || (word === 'and' && !joinsInside(line, i, next))) break
      if (word === 'in' || word === 'with') break
      i = next
      continue
    }
    const fields = head && word === ',' ? fieldsEnd(line, at, i) : 0
    if (fields > 0) return { end: fields, head }
    break
  }
  return { end, head }
}

/** `Sun Yat-sen University`, `East Lake High-tech Zone`: a small letter glued behind a dash, and the name goes on. */
function isCompound(line: Line, at: number): boolean {
  const tokens = line.sentence.tokens
  if (OF_A_PLACE.has(line.words[at] ?? '')) return false
  const glued = tokens[at - 1]?.end === tokens[at]?.start
  return glued && tokens[at]?.kind === 'word' && tokens[at + 1]?.capital === true
}

/** End of `Department of Culture, Sports and Tourism`, whose name is a list of fields; 0 for any other comma. */
export function fieldsEnd(line: Line, at: number, comma: number): number {
  if (!/^(of|for)$/.test(line.words[comma - 2] ?? '') || comma - at < 3) return 0
  if (!FIELDS.has(line.words[comma - 1] ?? '')) return 0
  let i = comma
  while (line.words[i] === ',' && FIELDS.has(line.words[i + 1] ?? '')) i += 2
  if (line.words[i] === ',') i += 1
  return line.words[i] === 'and' && FIELDS.has(line.words[i + 1] ?? '') ? i + 2 : 0
}

/** A dash with a space on both sides parts what it stands between. */
function isSpaced(line: Line, at: number): boolean {
  const tokens = line.sentence.tokens
  const token = tokens[at]
  return (tokens[at - 1]?.end ?? 0) < (token?.start ?? 0) && (token?.end ?? 0) < (tokens[at + 1]?.start ?? 0)
}

/**
 * `Department of Culture and Tourism` is one body, `University of Rennes and Institut Pasteur` are two: inside a name, `and`
 * joins one field of work to another, and no second body closes what follows.
 */
function joinsInside(line: Line, and: number, next: number): boolean {
  if (next !== and + 1 || !FIELDS.has(line.words[and - 1] ?? '')) return false
  const run = englishRun(line, next)
  if (!run.slice(0, 2).some((word) => FIELDS.has(word))) return false
  if (run.slice(1).includes(line.words[and - 1] ?? '')) return false
  const closed = hasHead(line, and) && run.length > 1
  return !closed || !run.some((word) => ORGANISATION_HEADS.has(word)) || line.words[and - 2] !== 'of'
}

/** Does a word of the run before a token make it a body already? */
function hasHead(line: Line, end: number): boolean {
  for (let i = end - 1; i >= 0; i -= 1) {
    const token = line.sentence.tokens[i]
    if (!token?.capital && !ORGANISATION_JOINTS.has(line.words[i] ?? '')) return false
    if (token?.capital && ORGANISATION_HEADS.has(token.folded)) return true
  }
  return false
}

function englishRun(line: Line, from: number): readonly string[] {
  const words: string[] = []
  for (let i = from; line.sentence.tokens[i]?.capital; i += 1) words.push(line.words[i] ?? '')
  return words
}

/** Helping verbs and days that are names where they stand with a capital inside a sentence: `and Can Tho University`, `Sun Yat-sen University`. */
const NAMES_TOO = wordSet('can|may|will|sun|sat|mon|wed|my|an')

export function isNameToo(line: Line, at: number): boolean {
  const next = line.sentence.tokens[at + 1]
  return at > 0 && NAMES_TOO.has(line.words[at] ?? '') && next?.kind === 'word' && next.capital === true
}
