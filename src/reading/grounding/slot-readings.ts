import type { Span } from '#model/citation.ts'
import { isProblem, type Language } from '#model/problem.ts'
import { daysBetween } from '#model/values/day.ts'
import { foldText } from '#model/values/fold.ts'
import { type Money, parseMoney } from '#model/values/money.ts'
import { dayFrom, parseReference } from '../dates/calendar.ts'
import { readDates } from '../dates/read-dates.ts'
import { languageOf, voteLanguage } from '../language.ts'
import { type NumberMention, readNumbers } from '../numbers.ts'
import { type Token, tokenize } from '../tokens.ts'
import { OWN_DOLLARS } from '../words/currencies.ts'
import { BEHIND_WORDS, FIRST_WORDS, OTHERS_WORDS } from '../words/rank-words.ts'

/** How much text around a span is read with it, so that “17.8” of “17.8 billion” is not taken for the sum. */
const AROUND = 80

type ReadStretch = (text: string, from: number, to: number) => readonly NumberMention[]

/** The numbers that lie wholly in the spans, read in the language of the stretch, or in both. */
function numbersIn(text: string, spans: readonly Span[], readStretch: ReadStretch): readonly NumberMention[] {
  const found: NumberMention[] = []
  for (const span of spans) {
    for (const mention of readStretch(text, lineStart(text, span.start), lineEnd(text, span.end)))
      if (mention.start >= span.start && mention.end <= span.end) found.push(mention)
  }
  return found
}

/** A stretch cut into words, with the numbers read in it so far. */
type Stretch = {
  readonly tokens: readonly Token[]
  readonly lang: Language
  readonly own: readonly NumberMention[]
  both: readonly NumberMention[] | undefined
}

/** Stretches of the last text read, by their ends: the sums and counts of a quote are looked for one by one. */
const stretches = new Map<string, Stretch>()
let lastText = ''
const MOST_STRETCHES = 200

function stretchOf(text: string, from: number, to: number): Stretch {
  if (text !== lastText || stretches.size > MOST_STRETCHES) stretches.clear()
  lastText = text
  const key = `${from} ${to}`
  const known = stretches.get(key)
  if (known) return known
  const tokens = tokenize(text, from, to)
  const lang = languageOf(voteLanguage(tokens))
  const made = { tokens, lang, own: readNumbers({ tokens, lang }), both: undefined }
  stretches.set(key, made)
  return made
}

/** The numbers in the language of the stretch: most of what is looked for stands among them. */
const inOwn: ReadStretch = (text, from, to) => stretchOf(text, from, to).own

/** The numbers in both languages, for a stretch that is mixed. */
const inBoth: ReadStretch = (text, from, to) => {
  const stretch = stretchOf(text, from, to)
  const { tokens, lang, own } = stretch
  stretch.both ??= [...own, ...readNumbers({ tokens, lang: lang === 'en' ? 'vi' : 'en' })]
  return stretch.both
}

function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - AROUND)
  const paragraph = text.lastIndexOf('\n\n', at - 1) + 2
  if (paragraph > from && paragraph <= at) return paragraph
  const space = /\s/.exec(text.slice(from, at))
  return from === 0 ? 0 : from + (space ? space.index : 0)
}

function lineEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + AROUND)
  const space = text.lastIndexOf(' ', to)
  return to === text.length || space < at ? to : space
}

/** Can the count be read? “Mayor X and 12 others” also gives 13, “largest” a first rank, “a week” seven days. */
export function countStands(value: number, slot: string, text: string, spans: readonly Span[]): boolean {
  const isIt = (mention: NumberMention) =>
    mention.value === value && mention.kind !== 'money' && mention.kind !== 'percent'
  if (numbersIn(text, spans, inOwn).some(isIt)) return true
  const mentions = numbersIn(text, spans, inBoth)
  if (mentions.some(isIt)) return true
  const words = ` ${spans.map((span) => foldText(text.slice(span.start, span.end))).join(' ')} `
  if (value === 1 && /\s(an?|one|single|sole|mot|duy nhat)\s/.test(words)) return true
  if (slot === 'rank') return rankStands(value, words)
  if (slot === 'size')
    return (
      companyStands(value, mentions, words) ||
      areTwoCounts(value, mentions, words) ||
      spans.some((span) => rollStands(value, text, span))
    )
  return slot === 'days' && daysStand(value, mentions, text, spans)
}

/** Places told by being behind others go no further down than one names those before. */
const LAST_BEHIND = 6

/** A first place in words, or one that is told by who stands before. */
function rankStands(value: number, words: string): boolean {
  const told = value === 1 ? FIRST_WORDS : value <= LAST_BEHIND ? BEHIND_WORDS : []
  return told.some((word) => words.includes(` ${word} `))
}

/** The head with the companions counted beside him, in one count, in two side by side, or with one named before the `others`. */
function companyStands(value: number, mentions: readonly NumberMention[], words: string): boolean {
  if (!OTHERS_WORDS.some((word) => words.includes(` ${word} `))) return false
  const counts = mentions.filter((m) => m.kind === 'count').map((m) => m.value)
  const named = words.includes(' others ') ? 1 : 0
  return counts.some(
    (count, at) =>
      count === value - 1 || count + named === value - 1 || count + (counts[at + 1] ?? value) === value - 1,
  )
}

/** `24 pupils and three teachers`: two counts of one party beside each other. */
function areTwoCounts(value: number, mentions: readonly NumberMention[], words: string): boolean {
  const counts = mentions.filter((m) => m.kind === 'count').map((m) => m.value)
  const [one, other] = counts
  return counts.length === 2 && (one ?? 0) + (other ?? 0) === value && /\s(?:and|va|cung)\s/.test(words)
}

/** What parts those a roll names from each other and from those it counts. */
const JOINTS = /[,;] (?:and |và )?| and | và | cùng | as well as /i

/** A roll of people named and counted, `City Manager X, two councillors and six students`: no fewer than it counts, no more than stand in it beside their leader. */
function rollStands(value: number, text: string, span: Span): boolean {
  const counts = numbersIn(text, [span], inOwn).filter((m) => m.kind === 'count')
  const joints = text.slice(span.start, span.end).split(JOINTS).length
  return counts.some((_, first) => {
    let all = 0
    return counts.slice(first).some((count) => {
      all += count.value
      return value > all && value <= all + joints
    })
  })
}

/**
 * Days to read days by that are told without a year, or by their weekday: only how far they lie apart counts here, and that
 * of `since Monday` and `until Saturday` hangs on the weekday it was written on; February may have a day more.
 */
const ANY_DAYS = [
  '2024-06-30',
  '2024-06-24',
  '2024-06-25',
  '2024-06-26',
  '2024-06-27',
  '2024-06-28',
  '2024-06-29',
  '2024-02-01',
]

/** Days as a week, or as the length of “14 đến 17/8” and “landed on the 24th and fly home on the 28th”, both ends counted. */
function daysStand(
  value: number,
  mentions: readonly NumberMention[],
  text: string,
  spans: readonly Span[],
): boolean {
  if (mentions.some((mention) => mention.unit === 'week' && mention.value * 7 === value)) return true
  return spans.some((span) => {
    const words = text.slice(span.start, span.end)
    if (value === 7 && /\b(week-long|weeklong|a week)\b/i.test(words)) return true
    const tokens = tokenize(words)
    const lang = languageOf(voteLanguage(tokens))
    return ANY_DAYS.some((day) =>
      lieApart(
        value,
        readDates({ tokens, lang }, day).map(({ iso }) => iso),
      ),
    )
  })
}

/** How far from its first day a stay may have been written of. */
const WRITTEN_WITHIN = 30

/**
 * Days of a stay whose first day is known, by a last day told as of the day of writing (`today`, `until Wednesday`): is there a
 * day near it on which these words tell that stay?
 */
export function stayStands(value: number, start: unknown, text: string, spans: readonly Span[]): boolean {
  const first = typeof start === 'string' ? parseReference(start) : undefined
  if (!first?.day) return false
  const last = dayFrom(first, value - 1)
  return spans.some((span) => {
    const tokens = tokenize(text.slice(span.start, span.end))
    const lang = languageOf(voteLanguage(tokens))
    for (let away = -WEEK; away <= WRITTEN_WITHIN; away += 1) {
      const isos: readonly string[] = readDates({ tokens, lang }, dayFrom(first, away)).map(({ iso }) => iso)
      if (isos.includes(dayFrom(first, 0)) && isos.includes(last)) return true
    }
    return false
  })
}

const WEEK = 7

/** Are two days of a row, or the ends of one stretch, so many days apart, both counted? */
function lieApart(value: number, isos: readonly string[]): boolean {
  return isos.some((iso, at) => {
    const [first = '', last] = iso.split('/')
    if (first.length !== 10) return false
    const ends = last === undefined ? isos.slice(at + 1) : [last]
    return ends.some((end) => end.length === 10 && daysBetween(first, end) + 1 === value)
  })
}

/** Can the sum be read, in its currency? A figure and a currency sign apart (“382 million, in USD”) are enough. */
export function moneyStands(printed: string, text: string, spans: readonly Span[]): boolean {
  const money = parseMoney(printed)
  if (isProblem(money)) return false
  const ownDollars =
    OWN_DOLLAR_CODES.has(money.currency) &&
    spans.some(({ start, end }) => BARE.test(text.slice(Math.max(0, start - 1), end)))
  const isIt = (mention: NumberMention) =>
    (mention.currency === money.currency || (mention.currency === 'USD' && ownDollars)) &&
    equalSums(mention.value, money)
  if (numbersIn(text, spans, inOwn).some(isIt)) return true
  const mentions = numbersIn(text, spans, inBoth)
  if (mentions.some(isIt)) return true
  const codes = new RegExp(`\\b${money.currency}\\b`)
  const named =
    mentions.some((mention) => mention.currency === money.currency) ||
    spans.some((span) => codes.test(text.slice(span.start, span.end)))
  return named && mentions.some((mention) => mention.kind === 'count' && equalSums(mention.value, money))
}

/** `$900 million` in Cairns: the bare sign may be that of a land with dollars of its own. */
const OWN_DOLLAR_CODES: ReadonlySet<string> = new Set(Object.values(OWN_DOLLARS))
const BARE = /(?<!\p{L})\$/u

/** Equal but for the last bit of a floating figure: a sum with more digits than were printed is another sum. */
function equalSums(value: number, money: Money): boolean {
  return Math.abs(value - money.amount) <= Math.max(value, money.amount) * 1e-9
}

/** Folded words of a text with possessive endings off, in spaces, so that whole words can be looked for. */
export function wordsOf(text: string): string {
  const known = foldings.get(text)
  if (known !== undefined) return known
  const folded = ` ${foldText(text.replace(/['’]s(?![\p{L}\p{N}])/gu, ' '))} `
  if (foldings.size > 5000) foldings.clear()
  if (text.length < 400) foldings.set(text, folded)
  return folded
}

/** Names and quotes fold alike slot after slot; folding is pure, so remembering it changes nothing but speed. */
const foldings = new Map<string, string>()

/** Does one of the names stand in the text as whole words? */
export function nameStands(names: readonly string[], words: string): boolean {
  return names.some((name) => {
    const folded = wordsOf(name)
    return folded.trim() !== '' && words.includes(folded)
  })
}
