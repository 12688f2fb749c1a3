import { type Fragments, fragmentsOf } from './fragments.ts'

/** An expression that is asked of many lines, and the bit a line carries that may hold it. */
export type Asked = { readonly regex: RegExp; readonly at: number; readonly bit: number }

/** What a spelling, a line or a text may hold of all that is asked, 30 bits a number. */
export type Hints = readonly number[]

/** Bits of a small whole number, which the engine keeps without a box. */
const BITS = 30

/** Set in every line: for expressions of which nothing certain can be told. */
const ALWAYS = 1

/** A fragment, and the bits of all expressions that ask for it. */
type Fragment = { readonly letters: string; readonly bits: readonly (readonly [number, number])[] }

/** Where the fragments that open with two letters stand: a word is gone through once for all that is asked. */
const byOpening = new Map<number, Fragment[]>()
const ofFragments = new Map<string, { readonly at: number; readonly bit: number }>()
const all: Asked[] = []
let given = 1

/** Two letters as one small number, by which fragments are found; two pairs may share one. */
function openingAt(word: string, at: number): number {
  return (word.charCodeAt(at) << 13) ^ word.charCodeAt(at + 1)
}

function ask(letters: string, at: number, bit: number): void {
  const opening = openingAt(letters, 0)
  const beside = byOpening.get(opening) ?? []
  const known = beside.find((one) => one.letters === letters)
  const others = beside.filter((one) => one !== known)
  byOpening.set(opening, [...others, { letters, bits: [...(known?.bits ?? []), [at, bit]] }])
}

/**
 * Registers an expression for lines of words in lower case. What of its letters has to stand in one word is worked out once; a
 * word tells by a bit whether it holds any of that, a line what any of its words holds, and the expression is run only there.
 * Called where a module is loaded.
 */
export function askOf(regex: RegExp): Asked {
  const fragments = fragmentsOf(regex)
  const one = { regex, ...(fragments ? bitOf(fragments) : { at: 0, bit: ALWAYS }) }
  all.push(one)
  return one
}

/** The bit of fragments, the same for all expressions that need the same. */
function bitOf(fragments: Fragments): Omit<Asked, 'regex'> {
  const key = [...fragments].sort().join('|')
  const known = ofFragments.get(key)
  if (known) return known
  const made = { at: Math.floor(given / BITS), bit: 1 << (given % BITS) }
  given += 1
  ofFragments.set(key, made)
  for (const letters of fragments) ask(letters, made.at, made.bit)
  return made
}

/** All that is asked: a test holds each expression to its hints. */
export function listAsked(): readonly Asked[] {
  return all
}

/** How much is asked: a spelling that was met before the last of it has to be looked at again. */
export function asksGiven(): number {
  return given
}

/** The hints of words that hold nothing anybody asks for: most of them. */
export const NO_HINTS: Hints = []

/** Sets the bits of all fragments a word holds; the hints are made with the first. */
function addHints(word: string, hints: number[] | undefined): number[] | undefined {
  let held = hints
  for (let at = 0; at + 1 < word.length; at += 1) {
    for (const { letters, bits } of byOpening.get(openingAt(word, at)) ?? []) {
      if (!word.startsWith(letters, at)) continue
      held ??= noneYet()
      for (const [place, bit] of bits) held[place] = (held[place] ?? 0) | bit
    }
  }
  return held
}

/** What a word may hold, by its two forms in lower case. */
export function hintsOf(plain: string, word: string): Hints {
  const hints = addHints(plain, undefined)
  return (word === plain ? hints : addHints(word, hints)) ?? NO_HINTS
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

/** What is asked, where the line holds it. */
export function find(
  one: Asked,
  line: { readonly plain: string; readonly hints: Hints },
): RegExpExecArray | null {
  return mayHold(one, line.hints) ? one.regex.exec(line.plain) : null
}

/** Does a stretch of the line’s words hold it? */
export function saysIn(one: Asked, line: { readonly hints: Hints }, stretch: string): boolean {
  return mayHold(one, line.hints) && one.regex.test(stretch)
}

/** What is asked, where a stretch of the line’s words holds it. */
export function findIn(one: Asked, line: { readonly hints: Hints }, stretch: string): RegExpExecArray | null {
  return mayHold(one, line.hints) ? one.regex.exec(stretch) : null
}
