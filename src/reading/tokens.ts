import { renewSpellings, type Spelling, spellingAt } from './spelling.ts'
import { CLOSE_ABBREVIATIONS, NUMBER_ABBREVIATIONS, OPEN_ABBREVIATIONS } from './words/abbreviations.ts'
import { CURRENCY_CODES, LETTER_SIGNS } from './words/currencies.ts'
import { STATES } from './words/en/us-states.ts'

/**
 * One word, number or mark. Offsets are UTF-16 units of the original text. Hyphens and possessive endings (`’s`, folded
 * `'s`) are tokens of their own; `can't`, `d'Ivoire`, `U.S.` and `TP.` are one. `folded` is the product's folding of
 * the text; a number keeps its marks, a mark that folds to nothing keeps its plain form (`"`, `'`, `-`).
 */
export type Token = Spelling & {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'punct' | 'currency' | 'other'
  readonly capital: boolean
}

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const MARK = 4
const PUNCT = 5
const CURRENCY = 6
const OTHER = 7

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\s\u0085\u180e]/u, SPACE],
  [/\p{L}/u, LETTER],
  [/\p{Nd}/u, DIGIT],
  [/[\p{M}\u200b-\u200d\u2060\ufeff\u00ad]/u, MARK],
  [/[\p{Cf}\p{Cc}]/u, SPACE],
  [/\p{Sc}/u, CURRENCY],
  [/\p{P}/u, PUNCT],
]

/** Class of each UTF-16 unit, filled as units are met: a regular expression a character is what makes tokenising slow. */
const classOfUnit = new Uint8Array(65_536)

function classify(character: string): number {
  return CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdfff) {
    if (unit >= 0xdc00) return at > 0 ? classOfPair(text, at - 1) : OTHER
    return classOfPair(text, at)
  }
  let known = classOfUnit[unit] ?? OTHER
  if (known === 0) {
    known = classify(String.fromCharCode(unit))
    classOfUnit[unit] = known
  }
  return known
}

function classOfPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0
  return point > 0xffff ? classify(String.fromCodePoint(point)) : OTHER
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0x2018
}

/** Length of a possessive ending standing at `at` (`'s`, `’S`), else 0. */
function possessiveAt(text: string, at: number, to: number): number {
  if (at + 1 >= to || !isApostrophe(text.charCodeAt(at))) return 0
  const unit = text.charCodeAt(at + 1)
  if (unit !== 0x73 && unit !== 0x53) return 0
  const after = at + 2 < to ? classAt(text, at + 2) : SPACE
  return after === LETTER || after === MARK || after === DIGIT ? 0 : 2
}

/** `U.S.`, `a.m.`, `H.S`: single letters parted by full stops. Returns its end, or 0. */
function dottedEnd(text: string, at: number, to: number): number {
  let end = at
  let letters = 0
  while (end < to && classAt(text, end) === LETTER) {
    const next = end + 1 < to ? classAt(text, end + 1) : SPACE
    if (next === LETTER || next === MARK || next === DIGIT) return 0
    letters += 1
    if (text.charCodeAt(end + 1) !== 0x2e || end + 1 >= to) return letters > 1 ? end + 1 : 0
    end += 2
  }
  return letters > 1 ? end : 0
}

/** `21.4 billion`, `400m`: a sum, where `R1` and `P4` are names. */
const LARGE_SUM = /^\d[\d.,]*(?: ?(?:million|billion|mn|bn)|m)\b/

/** Do digits that touch a word begin a number of their own? After a currency (`VND1.2`, `Sh48`), and in `topped5.87`. */
function isNumberGlued(text: string, at: number, end: number): boolean {
  const word = text.slice(at, end)
  if (word.length === 1 && LETTER_SIGNS[word]) return LARGE_SUM.test(text.slice(end, end + 20))
  if (end - at <= 3) return CURRENCY_CODES[word] !== undefined
  return /^\d+[.,]\d/.test(text.slice(end, end + 8)) && /^\p{L}\p{Ll}+$/u.test(text.slice(at, end))
}

/** Position of the first unit from `at` on that is no unmarked letter of English; most words are read by it alone. */
function lettersEnd(text: string, at: number, to: number): number {
  let end = at
  while (end < to) {
    const unit = text.charCodeAt(end) | 0x20
    if (unit < 0x61 || unit > 0x7a) break
    end += 1
  }
  return end
}

/** End of the word that begins at `at`, with the full stop of an abbreviation. */
function wordEnd(text: string, at: number, to: number): number {
  const plain = lettersEnd(text, at, to)
  if (plain > at + 1 && plain < to && text.charCodeAt(plain) === 0x20) return plain
  const dotted = plain > at + 1 ? 0 : dottedEnd(text, at, to)
  if (dotted) return dotted
  let end = Math.max(at + 1, plain)
  while (end < to) {
    const kind = classAt(text, end)
    if (kind === DIGIT && isNumberGlued(text, at, end)) break
    if (kind === LETTER || kind === MARK || kind === DIGIT) end += 1
    else if (
      isApostrophe(text.charCodeAt(end)) &&
      end + 1 < to &&
      classAt(text, end + 1) === LETTER &&
      !possessiveAt(text, end, to)
    )
      end += 2
    else break
  }
  if (end - at > 3 && text.charCodeAt(end - 1) === 0x67 && isMurmured(text, at, end, to)) return end + 1
  if (text.charCodeAt(end) === 0x2e && end < to && end - at <= 7 && endsInStop(text, at, end, to)) end += 1
  return end
}

/** `Anyang' Nyong'o`: the names of some peoples end in a sound written `ng'`, where no quotation is closed by the mark. */
function isMurmured(text: string, at: number, end: number, to: number): boolean {
  if (end + 2 >= to || !isApostrophe(text.charCodeAt(end)) || text.charCodeAt(end - 2) !== 0x6e) return false
  if (text.charCodeAt(end + 1) !== 0x20 || !isUpper(text, at) || !isUpper(text, end + 2)) return false
  return !/(?:^|[\s(])['‘ʼ’]\S[^'‘ʼ’]*$/u.test(text.slice(Math.max(0, at - 120), end))
}

/** Does the full stop at `end` belong to the word? Yes for listed abbreviations and for initials before a name. */
function endsInStop(text: string, at: number, end: number, to: number): boolean {
  const next = end + 1 < to ? classAt(text, end + 1) : SPACE
  const word = text.slice(at, end)
  const folded = spellingAt(text, at, end).folded
  const second = end + 2 < to ? classAt(text, end + 2) : SPACE
  if (word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word) && next === SPACE && second === LETTER)
    return true
  if (ACCENTED.test(word) || NAMES_TOO.test(word)) return false
  if (isBehindTown(text, at) && STATES.has(`${folded}.`)) return next !== LETTER && next !== DIGIT
  if (end + 1 >= to) return CLOSE_ABBREVIATIONS.has(folded)
  if (NUMBER_ABBREVIATIONS.has(folded)) return next === DIGIT || (next === SPACE && second === DIGIT)
  if (OPEN_ABBREVIATIONS.has(folded)) {
    if (next !== SPACE) return next === LETTER || next === DIGIT
    return second === DIGIT || (/^\p{Lu}/u.test(word) && second === LETTER)
  }
  return CLOSE_ABBREVIATIONS.has(folded) && next === SPACE
}

/** Letters no abbreviation has: `Hồng Hà.` ends its sentence, though folded it reads like one for hectares. */
const ACCENTED = /[^\u0000-\u007f]/

/** `Tran Hong Ha.`: with a capital no measure or hour, but a name. */
const NAMES_TOO = /^(?:Ha|Am|Pm|Sq|Cu|Km)$/

/** `SALEM, Ore. –`: a capital behind a comma, where papers shorten the state of a town. */
function isBehindTown(text: string, at: number): boolean {
  return text[at - 1] === ' ' && text[at - 2] === ',' && /\p{Lu}/u.test(text[at] ?? '')
}

/** End of the number that begins at `at`: digits in groups parted by a stop or comma, and an ordinal ending. */
function numberEnd(text: string, at: number, to: number): number {
  let end = at
  for (;;) {
    while (end < to && classAt(text, end) === DIGIT) end += 1
    const unit = text.charCodeAt(end)
    if ((unit === 0x2e || unit === 0x2c) && end + 1 < to && classAt(text, end + 1) === DIGIT) end += 1
    else break
  }
  if (end + 1 >= to || classAt(text, end) !== LETTER) return end
  const ending = text.slice(end, end + 2).toLowerCase()
  if (ending === 'st' || ending === 'nd' || ending === 'rd' || ending === 'th') {
    const after = end + 2 < to ? classAt(text, end + 2) : SPACE
    if (after !== LETTER && after !== MARK && after !== DIGIT) return end + 2
  }
  return end
}

function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return character.toLowerCase() !== character
}

function markEnd(text: string, at: number, to: number): number {
  const unit = text.charCodeAt(at)
  let end = at + (unit >= 0xd800 && unit < 0xdc00 && at + 1 < to ? 2 : 1)
  if (unit === 0x2e || unit === 0x2d) while (end < to && text.charCodeAt(end) === unit) end += 1
  return end
}

/** `US$`, `GH₵`: signs that letters of the land stand before. */
function isSignBehind(unit: number): boolean {
  return unit === 0x24 || unit === 0x20b5 || unit === 0xa2
}

/** The token that begins at `at`, which is no space. */
function tokenAt(text: string, at: number, to: number): Token {
  const kind = classAt(text, at)
  let end: number
  let name: Token['kind']
  if (kind === LETTER || kind === MARK) {
    end = wordEnd(text, at, to)
    name = 'word'
    if (end < to && end - at <= 3 && isSignBehind(text.charCodeAt(end)) && isUpper(text, end - 1)) {
      end += 1
      name = 'currency'
    }
  } else if (kind === DIGIT) {
    end = numberEnd(text, at, to)
    name = 'number'
  } else {
    const possessive = possessiveAt(text, at, to)
    end = possessive && at > 0 && classAt(text, at - 1) !== SPACE ? at + possessive : markEnd(text, at, to)
    name = kind === CURRENCY ? 'currency' : kind === PUNCT ? 'punct' : 'other'
  }
  while (end > at + 1 && classAt(text, end - 1) === MARK && text.charCodeAt(end - 1) >= 0x200b) end -= 1
  const spelling = spellingAt(text, at, end)
  const possessive = name === 'punct' && end - at === 2 && isApostrophe(text.charCodeAt(at))
  const folded = possessive ? "'s" : name === 'number' ? spelling.plain : spelling.folded
  return {
    start: at,
    end,
    text: spelling.text,
    folded,
    plain: spelling.plain,
    word: spelling.word,
    cues: spelling.cues,
    hints: spelling.hints,
    kind: name,
    capital: name === 'word' && isUpper(text, at),
  }
}

/** Cuts a text, or the stretch from `from` to `to`, into tokens. Nothing but white space and control marks is left out. */
export function tokenize(text: string, from = 0, to = text.length): readonly Token[] {
  renewSpellings()
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    if (classAt(text, at) === SPACE) {
      at += 1
      continue
    }
    const token = tokenAt(text, at, to)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

/**
 * The tokens of the stretch from `from` to `to`, taken over from those of the whole text. The last two words are cut anew:
 * what stands behind a stretch has no say in how its last words end.
 */
export function tokensWithin(
  text: string,
  whole: readonly Token[],
  from: number,
  to: number,
): readonly Token[] {
  const first = firstFrom(whole, from)
  if ((whole[first - 1]?.end ?? 0) > from) return tokenize(text, from, to)
  let last = firstFrom(whole, to)
  for (let gaps = 0; last > first && gaps < 2; last -= 1)
    if ((whole[last - 1]?.start ?? 0) > (whole[last - 2]?.end ?? 0)) gaps += 1
  if (last === first) return tokenize(text, from, to)
  return [...whole.slice(first, last), ...tokenize(text, whole[last]?.start ?? from, to)]
}

/** Position of the first token that begins at an offset or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
