import { foldText } from '#model/values/fold.ts'
import { asksGiven, type Hints, hintsOf } from './asked.ts'
import { cuesGiven, cuesOf } from './word-cues.ts'
import { wordOf } from './word-of.ts'

/**
 * The forms one spelling is compared in. A text says most of its words often, and every finder asks for their forms: made
 * once and kept with the token, they cost nothing.
 */
export type Spelling = {
  readonly text: string
  /** The product's folding; a mark that folds to nothing keeps its plain form (`"`, `'`, `-`). */
  readonly folded: string
  /** Lower case with its marks: Vietnamese word lists tell `năm` from `nấm`. */
  readonly plain: string
  /** Lower case with its marks, tone placement and quotes made one: what patterns compare. */
  readonly word: string
  /** One bit for each list of cues that holds it. */
  readonly cues: number
  /** Which of the expressions asked of lines it may meet. */
  readonly hints: Hints
}

const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '′': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '…': '...',
  '／': '/',
}

/**
 * The same string as the engine keeps names of properties: a piece cut out of a text is looked up in word lists by way of
 * its letters, a name by its address.
 */
function asName(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text
}

/** Spellings already met, by a hash of their units; forgotten when they grow many. Remembering changes nothing but speed. */
const SLOTS = 1 << 15
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 64
const slots: (Spelling | undefined)[] = new Array<Spelling | undefined>(SLOTS).fill(undefined)
let filled = 0
let listsKnown = 0

function standsAt(spelling: string, text: string, from: number, length: number): boolean {
  if (spelling.length !== length) return false
  for (let i = 0; i < length; i += 1) if (spelling.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

function make(text: string): Spelling {
  const folded = asName(foldText(text) || PLAIN_MARKS[text] || text)
  const plain = asName(text.normalize('NFC').toLowerCase())
  const word = asName(wordOf(text))
  return {
    text: asName(text),
    folded,
    plain,
    word,
    cues: cuesOf(folded, plain, word),
    hints: hintsOf(plain, word),
  }
}

function forget(): void {
  slots.fill(undefined)
  filled = 0
}

/** Forgets spellings met before the last list was given its cue or the last hint asked for; asked once a text, before it is cut. */
export function renewSpellings(): void {
  const lists = cuesGiven() + asksGiven()
  if (listsKnown === lists) return
  listsKnown = lists
  forget()
}

/** The forms of the spelling between two offsets of a text. It is cut out of the text only where it is new. */
export function spellingAt(text: string, from: number, to: number): Spelling {
  const length = to - from
  if (length > LONGEST_KNOWN) return make(text.slice(from, to))
  let hash = length
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (let met = slots[slot]; met !== undefined; met = slots[slot]) {
    if (standsAt(met.text, text, from, length)) return met
    slot = (slot + 1) & (SLOTS - 1)
  }
  const spelling = make(text.slice(from, to))
  if (filled >= MOST_KNOWN) {
    forget()
    slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  }
  slots[slot] = spelling
  filled += 1
  return spelling
}
