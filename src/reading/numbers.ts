import type { Span } from '#model/citation.ts'
import type { Language } from '#model/problem.ts'
import { plainWord, wordsStand } from './plain-word.ts'
import { endsInLetter, type Quantity, quantityAt } from './quantity.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { cueWords } from './word-cues.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, NOT_DONG } from './words/currencies.ts'
import { BOUNDS, COUNTED_NOUNS, DURATION_UNITS } from './words/number-units.ts'
import { EN_ORDINALS, EN_TENS, EN_UNITS, VI_LAST_DIGITS, VI_ORDINALS } from './words/numerals.ts'
import { wordMap } from './words/word-map.ts'
import { wordSet } from './words/word-set.ts'

/** A number as a sentence gives it. Money is in whole units of `currency` (ISO 4217); the span takes in sign and scale. */
export type NumberMention = Span & {
  readonly value: number
  readonly kind: 'count' | 'money' | 'percent' | 'ordinal' | 'duration'
  readonly currency?: string
  /** The sum whose currency this one goes on in, where it tells none itself. */
  readonly lentBy?: Span
  /** What is counted, in plain English where known (`project`, `member`), else the word after it. */
  readonly unit?: string
  readonly bound?: 'over' | 'nearly' | 'about'
}

type Found = {
  readonly from: number
  readonly to: number
  readonly mention: Omit<NumberMention, 'start' | 'end'>
}

const SIGNS = wordMap(CURRENCY_SIGNS)
const CODES = wordMap(CURRENCY_CODES)

const CURRENCIES_BY_WORD = new Map<string, (typeof CURRENCY_WORDS)[number][]>()
for (const currency of CURRENCY_WORDS) {
  const first = currency.words[0] ?? ''
  CURRENCIES_BY_WORD.set(first, [...(CURRENCIES_BY_WORD.get(first) ?? []), currency])
}

/** Folded words a number may begin with; at other words nothing is tried. */
const OPENS = cueWords('folded', [
  ...Object.keys(EN_UNITS),
  ...Object.keys(EN_TENS),
  ...Object.keys(EN_ORDINALS),
  ...'a an no half nua mot hai ba bon nam sau bay tam chin muoi thu hang'.split(' '),
])

const BOUND_WORDS = BOUNDS.map(([words, bound]) => ({ words: words.split(' '), bound }))
const BOUND_ENDS = new Set(BOUND_WORDS.map(({ words }) => words[words.length - 1]))

function boundBefore(tokens: readonly Token[], at: number): NumberMention['bound'] {
  if (!BOUND_ENDS.has(plainWord(tokens[at - 1]))) return undefined
  let best: { readonly length: number; readonly bound: NonNullable<NumberMention['bound']> } | undefined
  for (const { words, bound } of BOUND_WORDS) {
    if (words.length > (best?.length ?? 0) && wordsStand(tokens, at - words.length, words))
      best = { length: words.length, bound }
  }
  return best?.bound
}

function currencyBefore(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at - 1]
  if (!token) return undefined
  return (token.kind === 'currency' ? SIGNS : CODES).get(token.text)
}

/** A currency after the number: code, sign or words, over a hyphen if one stands there. */
function currencyAfter(
  tokens: readonly Token[],
  quantity: Quantity,
): { readonly to: number; readonly code: string } | undefined {
  const at = tokens[quantity.to]?.folded === '-' ? quantity.to + 1 : quantity.to
  const token = tokens[at]
  if (!token) return undefined
  const code = CODES.get(token.text) ?? (token.kind === 'currency' ? SIGNS.get(token.text) : undefined)
  if (code && (token.kind !== 'currency' || tokens[at + 1]?.kind !== 'number')) return { to: at + 1, code }
  if (token.kind !== 'word') return undefined
  const printed = tokens[quantity.from]?.text ?? ''
  const large = quantity.scale > 0 || /[.,]/.test(printed) || quantity.value >= 10_000
  for (const { words, code: wordCode, scaled } of CURRENCIES_BY_WORD.get(plainWord(token)) ?? []) {
    if ((scaled && !large) || !wordsStand(tokens, at, words)) continue
    if (words[0] === 'đồng' && (plainWord(token) !== 'đồng' || NOT_DONG.has(plainWord(tokens[at + 1]))))
      continue
    return { to: at + words.length, code: wordCode }
  }
  return undefined
}

function percentAfter(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.text === '%' || token?.folded === 'percent' || token?.folded === 'pct') return at + 1
  if (wordsStand(tokens, at, ['per', 'cent']) || wordsStand(tokens, at, ['phần', 'trăm'])) return at + 2
  return undefined
}

function singular(word: string): string {
  if (word === 'people' || word === 'persons') return 'person'
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word
}

const COUNTED = wordMap(COUNTED_NOUNS)

/** What is counted: the word after the number, or after its hyphen. */
function unitAfter(tokens: readonly Token[], at: number, lang: Language): string | undefined {
  const from = tokens[at]?.folded === '-' && tokens[at]?.start === tokens[at - 1]?.end ? at + 1 : at
  const token = tokens[from]
  if (token?.kind !== 'word' || token.capital) return undefined
  if (lang === 'en') return singular(plainWord(token))
  const pair = `${plainWord(token)} ${plainWord(tokens[from + 1])}`
  const triple = `${pair} ${plainWord(tokens[from + 2])}`
  return COUNTED.get(triple) ?? COUNTED.get(pair) ?? COUNTED.get(plainWord(token)) ?? plainWord(token)
}

const DURATIONS = wordMap(DURATION_UNITS)
const WHOLE = wordSet('working|business|consecutive|straight|full|whole')

function durationAfter(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly unit: string } | undefined {
  let next = tokens[at]?.folded === '-' ? at + 1 : at
  if (WHOLE.has(plainWord(tokens[next]))) next += 1
  const unit = DURATIONS.get(plainWord(tokens[next]))
  if (!unit) return wordsStand(tokens, next, ['thập', 'kỷ']) ? { to: next + 2, unit: 'decade' } : undefined
  const after = tokens[next + 1]
  const datesBegin = /^(ngày|tháng|năm)$/.test(plainWord(tokens[next])) && after?.kind === 'number'
  return datesBegin ? undefined : { to: next + 1, unit }
}

/** `twenty-first`. */
const TENS_BEFORE: ReadonlyMap<string, number> = new Map(
  Object.entries({ twenty: 20, thirty: 30, forty: 40, fifty: 50 }),
)

const ORDINALS = wordMap(EN_ORDINALS)
const VIETNAMESE_ORDINALS = wordMap(VI_ORDINALS)
const VIETNAMESE_LAST_DIGITS = wordMap(VI_LAST_DIGITS)

/** Ordinals: `21st`, `third`, `thứ ba`, `No. 3`. A weekday (“thứ Ba”) is left to the dates. */
function ordinalAt(tokens: readonly Token[], at: number, lang: Language): Found | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const made = (to: number, value: number): Found => ({ from: at, to, mention: { value, kind: 'ordinal' } })
  if (token.kind === 'number' && endsInLetter(token.text)) {
    const value = Number(token.text.slice(0, -2).replace(/,/g, ''))
    return Number.isFinite(value) ? made(at + 1, value) : undefined
  }
  const next = tokens[at + 1]
  if (lang === 'en') {
    const tens = next?.folded === '-' ? TENS_BEFORE.get(token.folded) : undefined
    const unit = tens ? ORDINALS.get(tokens[at + 2]?.folded ?? '') : undefined
    if (tens && unit && unit < 10) return made(at + 3, tens + unit)
    const value = ORDINALS.get(token.folded)
    if (value) return made(at + 1, value)
    if (token.text === 'No.' && next?.kind === 'number') return made(at + 2, Number(next.text))
    return undefined
  }
  if (token.plain !== 'thứ' && token.plain !== 'hạng') return undefined
  if (next?.kind === 'number' && /^\d+$/.test(next.text)) return made(at + 2, Number(next.text))
  const value = next?.capital ? undefined : VIETNAMESE_ORDINALS.get(plainWord(next))
  if (!value || (value <= 7 && /^(tuần|ngày|sáng|chiều)$/.test(plainWord(tokens[at + 2])))) return undefined
  const digit = value === 10 ? plainWord(tokens[at + 2]) : 'năm'
  const over = digit === 'năm' ? undefined : VIETNAMESE_LAST_DIGITS.get(digit)
  return over ? made(at + 3, 10 + over) : made(at + 2, value)
}

function cardinalAt(tokens: readonly Token[], at: number, lang: Language): Found | undefined {
  const quantity = quantityAt(tokens, at, lang)
  if (!quantity) return undefined
  const { value, to } = quantity
  const before = currencyBefore(tokens, at)
  const from = before ? at - 1 : at
  const bound = boundBefore(tokens, from)
  const bounded = bound ? { bound } : {}
  if (before) {
    const repeated = currencyAfter(tokens, quantity)
    const end = repeated?.code === before ? repeated.to : to
    return { from, to: end, mention: { value, kind: 'money', currency: before, ...bounded } }
  }
  const after = currencyAfter(tokens, quantity)
  if (after)
    return { from, to: after.to, mention: { value, kind: 'money', currency: after.code, ...bounded } }
  const percent = percentAfter(tokens, to)
  if (percent) return { from, to: percent, mention: { value, kind: 'percent', ...bounded } }
  const duration = durationAfter(tokens, to)
  if (duration)
    return { from, to: duration.to, mention: { value, kind: 'duration', unit: duration.unit, ...bounded } }
  const unit = unitAfter(tokens, to, lang)
  return { from, to, mention: { value, kind: 'count', ...(unit ? { unit } : {}), ...bounded } }
}

const JOINTS = wordSet('-|to|đến|tới')

/** `$10–15 million`, `từ 2 đến 3 tỷ USD`: the first figure of a range takes scale and currency from the second. */
function rangeAt(tokens: readonly Token[], at: number, lang: Language): readonly Found[] | undefined {
  const first = quantityAt(tokens, at, lang)
  if (!first?.digits || first.scale) return undefined
  const joint = tokens[first.to]
  if (joint?.folded !== '-' && !JOINTS.has(plainWord(joint))) return undefined
  const at2 = first.to + 1
  const second = quantityAt(tokens, at2, lang)
  if (!second || (second.digits !== undefined && Number(second.digits) < first.value)) return undefined
  const code = currencyAfter(tokens, second) ?? undefined
  const sign = currencyBefore(tokens, at)
  const currency = code?.code ?? sign
  if (!currency) return undefined
  const value = Number(`${first.digits}e${second.scale}`)
  const from = sign ? at - 1 : at
  return [
    { from, to: first.to, mention: { value, kind: 'money', currency } },
    { from: at2, to: code?.to ?? second.to, mention: { value: second.value, kind: 'money', currency } },
  ]
}

/**
 * The numbers of a sentence in order, none within another. `taken` are spans already read as something else (dates):
 * no number is read in them.
 */
export function readNumbers(
  sentence: Pick<Sentence, 'tokens' | 'lang'>,
  taken: readonly Span[] = [],
): readonly NumberMention[] {
  const { tokens, lang } = sentence
  const mentions: NumberMention[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const opens = token?.kind === 'number' || (token?.kind === 'word' && (token.cues & OPENS) !== 0)
    if (!opens || taken.some((span) => token.start >= span.start && token.start < span.end)) {
      at += 1
      continue
    }
    const found = rangeAt(tokens, at, lang) ?? [ordinalAt(tokens, at, lang) ?? cardinalAt(tokens, at, lang)]
    let to = at + 1
    for (const one of found) {
      if (!one) continue
      const first = tokens[one.from]
      const last = tokens[one.to - 1]
      if (!first || !last) continue
      mentions.push({ start: first.start, end: last.end, ...one.mention })
      to = Math.max(to, one.to)
    }
    at = to
  }
  return mentions
}
