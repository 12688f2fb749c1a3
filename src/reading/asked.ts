import { fragmentsOf } from './fragments.ts'

/** An expression that is asked of many lines, and the bit a line carries that may hold it. */
export type Asked = { readonly regex: RegExp; readonly at: number; readonly bit: number }

/** What a spelling, a line or a text may hold of all that is asked, 30 bits a number. */
export type Hints = readonly number[]

/** Bits of a small whole number, which the engine keeps without a box. */
const BITS = 30

/** Set in every line: for expressions of which nothing certain can be told. */
const ALWAYS = 1

const asked: (Asked & { readonly holds: RegExp })[] = []
const ofFragments = new Map<string, Asked>()
let given = 1
let anyHolds: RegExp | undefined

function escaped(fragment: string): string {
  return fragment.replace(/[^\p{L}]/gu, '\\$&')
}

/**
 * Registers an expression for lines of words in lower case. What of its letters has to stand in one word is worked out once; a
 * word tells by a bit whether it holds any of that, a line what any of its words holds, and the expression is run only there.
 * Called where a module is loaded.
 */
export function askOf(regex: RegExp): Asked {
  const fragments = fragmentsOf(regex)
  if (!fragments) return { regex, at: 0, bit: ALWAYS }
  const key = [...fragments].sort().join('|')
  const known = ofFragments.get(key)
  const { at, bit } = known ?? { at: Math.floor(given / BITS), bit: 1 << (given % BITS) }
  const one = { regex, at, bit }
  if (known) return one
  given += 1
  anyHolds = undefined
  ofFragments.set(key, one)
  asked.push({ ...one, holds: new RegExp([...fragments].map(escaped).join('|'), 'u') })
  return one
}

/** How much is asked: a spelling that was met before the last of it has to be looked at again. */
export function asksGiven(): number {
  return given
}

/** The hints of words that hold nothing anybody asks for: most of them. */
export const NO_HINTS: Hints = []

/** What a word may hold, by its two forms in lower case. */
export function hintsOf(plain: string, word: string): Hints {
  anyHolds ??= new RegExp(asked.map(({ holds }) => holds.source).join('|') || '(?!)', 'u')
  if (!anyHolds.test(plain) && !anyHolds.test(word)) return NO_HINTS
  const hints = noneYet()
  for (const { holds, at, bit } of asked)
    if (holds.test(plain) || holds.test(word)) hints[at] = (hints[at] ?? 0) | bit
  return hints
}

/** Hints to be filled, with nothing in them. */
function noneYet(): number[] {
  return new Array<number>(Math.floor((given - 1) / BITS) + 1).fill(0)
}

/** What any of the words may hold. */
export function allHints(tokens: readonly { readonly hints: Hints }[]): Hints {
  const all = noneYet()
  all[0] = ALWAYS
  for (const { hints } of tokens)
    if (hints !== NO_HINTS) for (let i = 0; i < hints.length; i += 1) all[i] = (all[i] ?? 0) | (hints[i] ?? 0)
  return all
}

/** May a line with these hints hold what is asked? False is certain. */
export function mayHold(one: Asked, hints: Hints): boolean {
  return ((hints[one.at] ?? 0) & one.bit) !== 0
}

/** Does the line hold it? */
export function says(one: Asked, line: { readonly plain: string; readonly hints: Hints }): boolean {
  return mayHold(one, line.hints) && one.regex.test(line.plain)
}
