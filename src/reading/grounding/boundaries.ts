import type { Span } from '#model/citation.ts'

const WORD = 1
const DIGIT = 2
const MARK = 3
const OPEN_SCRIPT = 4
const OTHER = 5

/** Scripts written without spaces: a word's edge cannot be told there, so any place between two letters is one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const classOfUnit = new Uint8Array(65_536)

function classOf(text: string, at: number): number {
  if (at < 0 || at >= text.length) return OTHER
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const point = text.codePointAt(unit >= 0xdc00 ? at - 1 : at) ?? 0
    return classOfCharacter(String.fromCodePoint(point))
  }
  const known = classOfUnit[unit]
  if (known) return known
  const made = classOfCharacter(String.fromCharCode(unit))
  classOfUnit[unit] = made
  return made
}

function classOfCharacter(character: string): number {
  if (/\p{M}/u.test(character)) return MARK
  if (/\p{N}/u.test(character)) return DIGIT
  if (UNSPACED.test(character)) return OPEN_SCRIPT
  return /\p{L}|\u00ad|\u200c|\u200d|\u2060/u.test(character) ? WORD : OTHER
}

function isWord(text: string, at: number): boolean {
  return classOf(text, at) !== OTHER
}

function isDigit(text: string, at: number): boolean {
  return classOf(text, at) === DIGIT
}

/** Is a lone letter at `at`, as in `U.S.`? */
function isLoneLetter(text: string, at: number): boolean {
  return classOf(text, at) === WORD && !isWord(text, at - 1) && !isWord(text, at + 1)
}

const HYPHENS = new Set(['-', '‐', '‑'])
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ'])
const NUMBER_MARKS = /[.,/:–−]/
const THIN_SPACES = /[\u00a0\u2009\u202f]/

/** Does the mark at `at` join what stands on both sides into one token? */
function joins(text: string, at: number): boolean {
  const mark = text[at]
  if (mark === undefined || !isWord(text, at - 1) || !isWord(text, at + 1)) return false
  if (HYPHENS.has(mark) || APOSTROPHES.has(mark) || mark === '_') return true
  if (isDigit(text, at - 1) && isDigit(text, at + 1)) {
    if (NUMBER_MARKS.test(mark)) return true
    if (THIN_SPACES.test(mark))
      return (
        /(?<![\d.,])\d{1,3}$/.test(text.slice(Math.max(0, at - 5), at)) &&
        /^\d{3}(?![\d.,]\d|\d)/.test(text.slice(at + 1, at + 6))
      )
    return false
  }
  return mark === '.' && isLoneLetter(text, at - 1) && isLoneLetter(text, at + 1)
}

/** A possessive ending (`’s`) at `at`, which may be cut off. */
function isPossessive(text: string, at: number): boolean {
  const mark = text[at]
  return (
    mark !== undefined && APOSTROPHES.has(mark) && /^[sS]$/.test(text[at + 1] ?? '') && !isWord(text, at + 2)
  )
}

/** Is a place between two units inside a word or number, a hyphened or apostrophed one included? */
function isInsideToken(text: string, at: number, side: 'start' | 'end'): boolean {
  if (at <= 0 || at >= text.length) return false
  const unit = text.charCodeAt(at)
  if (unit >= 0xdc00 && unit <= 0xdfff) return true
  const before = classOf(text, at - 1)
  const after = classOf(text, at)
  if (after === MARK) return true
  if (before !== OTHER && after !== OTHER) {
    return before !== OPEN_SCRIPT && after !== OPEN_SCRIPT
  }
  if (text[at] === '$' && /[A-Z]/.test(text[at - 1] ?? '')) return true
  if (joins(text, at)) return side === 'start' || !isPossessive(text, at)
  return joins(text, at - 1)
}

/** The smallest span around the given one that begins and ends at token edges. */
export function widenSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start > 0 && isInsideToken(text, start, 'start')) start -= 1
  while (end < text.length && isInsideToken(text, end, 'end')) end += 1
  return { start, end }
}

/** Does the span begin and end at token edges? */
export function isWhole(text: string, { start, end }: Span): boolean {
  return !isInsideToken(text, start, 'start') && !isInsideToken(text, end, 'end')
}

/** The same with parts of hyphened words allowed: a slot may be read in “Changwon” of “Changwon-based”. */
export function isWholePart(text: string, { start, end }: Span): boolean {
  const cut = (at: number): boolean => {
    if (at <= 0 || at >= text.length || !isInsideToken(text, at, 'end')) return false
    const hyphen = HYPHENS.has(text[at] ?? '') || HYPHENS.has(text[at - 1] ?? '')
    return !hyphen || (isDigit(text, at - 1) && isDigit(text, at + 1))
  }
  return !cut(start) && !cut(end)
}
