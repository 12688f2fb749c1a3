import type { Language } from '#model/problem.ts'
import { isDigits, plainDigits } from './digits.ts'
import { plainWord } from './plain-word.ts'
import type { Token } from './tokens.ts'
import { CURRENCY_CODES } from './words/currencies.ts'
import {
  EN_TENS,
  EN_UNITS,
  GLUED_SCALES,
  SCALES,
  SHORT_SCALES,
  VI_DIGITS,
  VI_LAST_DIGITS,
  YEAR_AFTER,
  YEAR_BEFORE,
} from './words/numerals.ts'
import { wordMap } from './words/word-map.ts'
import { wordSet } from './words/word-set.ts'

const CODES = wordMap(CURRENCY_CODES)
const POWERS = wordMap(SCALES)
const GLUED = wordMap(GLUED_SCALES)
const SHORT = wordMap(SHORT_SCALES)
const UNITS = wordMap(EN_UNITS)
const TENS = wordMap(EN_TENS)
const DIGITS = wordMap(VI_DIGITS)
const LAST_DIGITS = wordMap(VI_LAST_DIGITS)

/** A bare number with its scale: tokens from `from` up to `to` (exclusive). */
export type Quantity = {
  readonly from: number
  readonly to: number
  readonly value: number
  /** Powers of ten its scale words add. */
  readonly scale: number
  /** The digits without scale in plain decimal form; absent for number words. */
  readonly digits?: string
}

/** The scale words from `at` on, over an optional hyphen: `2.89-million`, `nghìn tỷ`. */
function scaleAt(tokens: readonly Token[], at: number): { readonly to: number; readonly scale: number } {
  let to = at
  let scale = 0
  for (let words = 0; words < 2; words += 1) {
    const next = tokens[to]?.folded === '-' && tokens[to]?.start === tokens[to - 1]?.end ? to + 1 : to
    const power = POWERS.get(plainWord(tokens[next]))
    if (power === undefined) break
    scale += power
    to = next + 1
  }
  return { to, scale }
}

/** `1 200 000`: groups of three digits after single spaces, when there are two of them or the last is `000`. */
function spacedGroups(tokens: readonly Token[], at: number): { readonly to: number; readonly text: string } {
  const first = tokens[at]
  let text = first?.text ?? ''
  let to = at + 1
  if (text.length > 3 || !isDigits(text)) return { to, text }
  for (let next = tokens[to]; next?.kind === 'number' && next.text.length === 3; next = tokens[to]) {
    if (next.start !== (tokens[to - 1]?.end ?? 0) + 1 || !isDigits(next.text)) break
    text += next.text
    to += 1
  }
  const groups = to - at - 1
  return groups > 1 || (groups === 1 && text.endsWith('000'))
    ? { to, text }
    : { to: at + 1, text: first?.text ?? '' }
}

function digitsAt(tokens: readonly Token[], at: number, lang: Language): Quantity | undefined {
  const printed = spacedGroups(tokens, at)
  const last = tokens[printed.to - 1]
  let { to, scale } = scaleAt(tokens, printed.to)
  const next = tokens[printed.to]
  const short = SHORT.get(plainWord(next))
  const glued = short ?? GLUED.get(plainWord(next))
  const before = tokens[at - 1]
  const isMoney = () => before?.kind === 'currency' || CODES.has(before?.text ?? '')
  const isNear = () => short !== undefined || next?.start === last?.end
  if (!scale && glued && isNear() && (glued === 3 || isMoney())) {
    scale = glued
    to = printed.to + 1
  }
  const percent = next?.text === '%' || next?.folded === 'percent'
  const digits = plainDigits(printed.text, { lang, scaled: scale > 0, percent })
  if (digits === undefined) return undefined
  return { from: at, to, value: scale ? Number(`${digits}e${scale}`) : Number(digits), scale, digits }
}

const LARGE = wordSet('hundred|dozen|thousand|million|billion|trillion')

/** English words below a thousand: `twenty-one`, `a hundred and five`, `two dozen`. */
function englishWords(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly value: number } | undefined {
  let to = at
  let value = UNITS.get(plainWord(tokens[to])) ?? TENS.get(plainWord(tokens[to]))
  if (value === undefined) {
    const word = plainWord(tokens[to])
    if ((word !== 'a' && word !== 'an') || !LARGE.has(plainWord(tokens[to + 1]))) return undefined
    value = 1
  }
  to += 1
  if (value >= 20) {
    const next = tokens[to]?.folded === '-' ? to + 1 : to
    const unit = UNITS.get(plainWord(tokens[next]))
    if (unit && unit < 10) {
      value += unit
      to = next + 1
    }
  }
  if (plainWord(tokens[to]) === 'dozen') return { to: to + 1, value: value * 12 }
  if (plainWord(tokens[to]) !== 'hundred') return { to, value }
  to += 1
  const rest = englishWords(tokens, plainWord(tokens[to]) === 'and' ? to + 1 : to)
  return rest && rest.value < 100
    ? { to: rest.to, value: value * 100 + rest.value }
    : { to, value: value * 100 }
}

/** Is “năm” here five, and not year? */
function namIsFive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (next?.kind !== 'word' || next.capital || YEAR_AFTER.has(plainWord(next))) return false
  if (plainWord(next) === 'năm') return before?.kind !== 'number'
  return !before || (before.kind !== 'number' && !YEAR_BEFORE.has(plainWord(before)))
}

/** `… ký kết. Ba mươi tám dự án mới`: a number in words that a sentence within the stretch opens with, and no name. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const tens = plainWord(tokens[at]) === 'mười' || plainWord(tokens[at + 1]) === 'mươi'
  return tens && /^[.?!…]$/.test(tokens[at - 1]?.text ?? '')
}

/** Vietnamese words below a thousand: `mười hai`, `hai mươi mốt`, `một trăm linh năm`. */
function vietnameseWords(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly value: number } | undefined {
  const first = tokens[at]
  const word = plainWord(first)
  if (first?.capital && ((at > 0 && !opensSentence(tokens, at)) || tokens[at + 1]?.capital)) return undefined
  if (word === 'mười') return tailAfterTen(tokens, at + 1, 10)
  const digit = DIGITS.get(word)
  if (
    digit === undefined ||
    (word === 'năm' && !namIsFive(tokens, at) && plainWord(tokens[at + 1]) !== 'mươi')
  )
    return undefined
  const next = plainWord(tokens[at + 1])
  if (next === 'mươi') return tailAfterTen(tokens, at + 2, digit * 10)
  if (next === 'chục') return { to: at + 2, value: digit * 10 }
  if (next !== 'trăm') return { to: at + 1, value: digit }
  const skip = /^(linh|lẻ)$/.test(plainWord(tokens[at + 2])) ? 3 : 2
  const rest = vietnameseWords(tokens, at + skip)
  return rest && rest.value < 100
    ? { to: rest.to, value: digit * 100 + rest.value }
    : { to: at + 2, value: digit * 100 }
}

function tailAfterTen(
  tokens: readonly Token[],
  at: number,
  tens: number,
): { readonly to: number; readonly value: number } {
  const word = plainWord(tokens[at])
  const unit = word === 'năm' ? undefined : LAST_DIGITS.get(word)
  return unit === undefined ? { to: at, value: tens } : { to: at + 1, value: tens + unit }
}

/** Is a printed number an ordinal, `21st`? */
export function endsInLetter(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1) | 0x20
  return unit >= 0x61 && unit <= 0x7a
}

/** The number that begins at a token, in digits or in words of the language, with its scale. */
export function quantityAt(tokens: readonly Token[], at: number, lang: Language): Quantity | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') {
    const first = endsInLetter(token.text) ? undefined : digitsAt(tokens, at, lang)
    return first && lang === 'vi' ? withRest(tokens, first) : first
  }
  if (token.kind !== 'word') return undefined
  const half = halfAt(tokens, at)
  if (half) return half
  const words = lang === 'vi' ? vietnameseWords(tokens, at) : englishWords(tokens, at)
  if (!words) return undefined
  const { to, scale } = scaleAt(tokens, words.to)
  return { from: at, to, value: Number(`${words.value}e${scale}`), scale }
}

/** `2 tỷ 300 triệu`: what the larger scale leaves over is told in the next. */
function withRest(tokens: readonly Token[], first: Quantity): Quantity {
  const next = tokens[first.to]
  if (first.scale < 6 || next?.kind !== 'number' || endsInLetter(next.text)) return first
  const rest = digitsAt(tokens, first.to, 'vi')
  if (!rest || rest.scale === 0 || rest.scale >= first.scale || rest.value >= 10 ** first.scale) return first
  return { from: first.from, to: rest.to, value: first.value + rest.value, scale: first.scale }
}

/** `half a billion`, `half a dozen`, `nửa tỷ`. */
function halfAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = plainWord(tokens[at])
  if (word !== 'half' && word !== 'nửa') return undefined
  const behind = plainWord(tokens[at + 1]) === 'a' ? at + 2 : at + 1
  if (plainWord(tokens[behind]) === 'dozen') return { from: at, to: behind + 1, value: 6, scale: 0 }
  const { to, scale } = scaleAt(tokens, behind)
  return scale >= 6 ? { from: at, to, value: Number(`5e${scale - 1}`), scale } : undefined
}
