import { foldText } from '#model/values/fold.ts'
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

/** Spellings already met; their forms depend on nothing else, so remembering them changes only speed. Emptied when it grows large. */
const known = new Map<string, Spelling>()
const MOST_KNOWN = 20_000
const LONGEST_KNOWN = 64

/**
 * The same string as the engine keeps names of properties: a piece cut out of a text is looked up in word lists by way of
 * its letters, a name by its address.
 */
function asName(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text
}

/** The forms of a spelling as it stands in a text. */
export function spellingOf(text: string): Spelling {
  const met = known.get(text)
  if (met !== undefined) return met
  const spelling: Spelling = {
    text: asName(text),
    folded: asName(foldText(text) || PLAIN_MARKS[text] || text),
    plain: asName(text.normalize('NFC').toLowerCase()),
    word: asName(wordOf(text)),
  }
  if (known.size > MOST_KNOWN) known.clear()
  if (text.length < LONGEST_KNOWN) known.set(text, spelling)
  return spelling
}
