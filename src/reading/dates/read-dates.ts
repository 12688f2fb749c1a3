import type { Span } from '#model/citation.ts'
import type { Block } from '../blocks/block.ts'
import type { Section } from '../sections.ts'
import type { Sentence } from '../sentences.ts'
import type { Token } from '../tokens.ts'
import { isoOf, parseReference, type Reference } from './calendar.ts'
import { englishDate, OPENS_ENGLISH } from './english.ts'
import type { Clue, Relation } from './found.ts'
import { relationBefore } from './relation.ts'
import { tellsFuture } from './tense.ts'
import { OPENS_VIETNAMESE, vietnameseDate } from './vietnamese.ts'

/**
 * A day, month, year or interval a sentence tells (`iso` as `model/values/date.ts` writes it) and how it is tied to what is
 * told. `implied`: the day of publication or an earlier sentence had to settle a part of it.
 */
export type DateMention = Span & {
  readonly iso: string
  readonly relation: 'on' | 'by' | 'since' | 'as-of' | 'during' | 'until'
  readonly implied: boolean
}

type Told = {
  readonly published: Reference | undefined
  readonly previous: Reference | undefined
  readonly previousDay: Reference | undefined
  readonly previousYear?: number | undefined
  readonly section?: Section | undefined
}

const NOTHING: Told = { published: undefined, previous: undefined, previousDay: undefined }

/** A year printed bare, as numbers are: another may be counted from it. */
const YEAR = /^(?:19|20)\d\d$/

function mayOpen({ kind }: Token): boolean {
  return kind === 'word' || kind === 'other'
}

function readWith(sentence: Pick<Sentence, 'tokens' | 'lang'>, told: Told): readonly DateMention[] {
  const { tokens, lang } = sentence
  const mentions: DateMention[] = []
  let { previous, previousDay, previousYear } = told
  const future = (at: number): boolean => tellsFuture(tokens, at, lang)
  const opens = lang === 'vi' ? OPENS_VIETNAMESE : OPENS_ENGLISH
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token || !(token.kind === 'number' || (mayOpen(token) && (token.cues & opens) !== 0))) {
      at += 1
      continue
    }
    const clue: Clue = {
      tokens,
      reference: told.published,
      previous,
      previousDay,
      future,
      ...(previousYear ? { previousYear } : {}),
      ...(told.section ? { section: told.section } : {}),
    }
    const found = lang === 'vi' ? vietnameseDate(clue, at) : englishDate(clue, at)
    const last = found ? tokens[found.to - 1] : undefined
    if (!found || !last || found.to <= at) {
      if (token.kind === 'number' && YEAR.test(token.text)) previousYear = Number(token.text)
      at += 1
      continue
    }
    const relation: Relation = relationOf(found.relation, relationBefore(tokens, at, lang))
    mentions.push({ start: token.start, end: last.end, iso: found.iso, relation, implied: found.implied })
    const reference = parseReference(found.iso)
    if (reference?.month) previous = reference
    if (reference?.day && !isWithin(previousDay, found.iso)) previousDay = reference
    if (reference && (!found.implied || found.iso.length === 4)) previousYear = reference.year
    at = found.to
  }
  return mentions
}

/** `Chiều 11/4 … từ ngày 10 đến 13/4. Cùng ngày …`: a stay told beside a day within it leaves that day the one gone on from. */
function isWithin(day: Reference | undefined, iso: string): boolean {
  const [from = '', to] = iso.split('/')
  if (!day?.day || !day.month || !to) return false
  const told = isoOf(day.year, day.month, day.day)
  return from <= told && told <= to
}

/** What the words say goes before what the form suggests, save that “in” and “from” of an interval mean its whole length. */
function relationOf(form: Relation | undefined, words: Relation | undefined): Relation {
  if (form === 'during' && (words === 'since' || words === 'as-of')) return 'during'
  return words ?? form ?? 'on'
}

/**
 * The dates of one sentence. `published` (ISO day, month or year) settles years and relative days; without it they are left out.
 * For “the 25th” and “the same day”, `previous` is the date told before.
 */
export function readDates(
  sentence: Pick<Sentence, 'tokens' | 'lang'>,
  published?: string,
  previous?: string,
): readonly DateMention[] {
  const day = parseReference(previous)
  return readWith(sentence, {
    published: parseReference(published),
    previous: day,
    previousDay: day?.day ? day : undefined,
  })
}

/** A day since when or until when something is so is none the text goes on from. */
const NOT_TOLD_OF: ReadonlySet<string> = new Set(['since', 'until', 'as-of'])

/**
 * The dates of all sentences of a document, one list a sentence. Where no day of publication is given, the document settles it: by
 * the day in its dateline (where `blocks` are given), else the year alone, if all its fully written days lie in one.
 */
export function readDocumentDates(
  sentences: readonly Sentence[],
  published?: string,
  blocks: readonly Block[] = [],
  sections: readonly (Section | undefined)[] = [],
): readonly (readonly DateMention[])[] {
  const reference = parseReference(published) ?? dayOfDocument(sentences, blocks)
  let previous: Reference | undefined
  let previousDay: Reference | undefined
  let newsDay: Reference | undefined
  let dayBefore: Reference | undefined
  let year: YearTold | undefined
  return sentences.map((sentence, at) => {
    const previousYear = year && at - year.at <= REMEMBERED ? year.value : undefined
    const section = sections[at]
    if (section !== sections[at - 1] && section?.month) previousDay = undefined
    if (newsDay && isLongAgo(previousDay, reference) && sentence.block !== sentences[at - 1]?.block)
      previousDay = newsDay
    const sameDay = dayBefore && opensWithSameDay(sentence) ? dayBefore : previousDay
    const mentions = readWith(sentence, {
      published: reference,
      previous,
      previousDay: sameDay,
      previousYear,
      section,
    })
    dayBefore = mentions.map(({ iso }) => parseReference(iso)).findLast((day) => day?.day)
    year = lastYear(sentence, mentions, at) ?? year
    for (const mention of mentions) {
      const told = NOT_TOLD_OF.has(mention.relation) ? undefined : parseReference(mention.iso)
      if (told?.month) previous = told
      if (!told?.day || (published && mention.iso.slice(0, 10) > published)) continue
      if (!isWithin(previousDay, mention.iso)) previousDay = told
      if (reference && !isLongAgo(told, reference)) newsDay = previousDay
    }
    return mentions
  })
}

/** `On the same day, the city will …`, `Cùng ngày, …`: the day of the sentence before, though it is still to come. */
function opensWithSameDay({ tokens }: Sentence): boolean {
  const opening = tokens
    .slice(0, 4)
    .map(({ folded }) => folded)
    .join(' ')
  return /^(?:on )?(?:the|that) same day|^cung ngay/.test(opening)
}

/** A day of earlier years, told in passing: a new paragraph goes on from the news. */
function isLongAgo(day: Reference | undefined, published: Reference | undefined): boolean {
  return day !== undefined && published !== undefined && day.year < published.year - 1
}

/** For how many sentences another year is counted from one that was told. */
const REMEMBERED = 2

type YearTold = { readonly value: number; readonly at: number }

/** The last year a sentence writes out, as a date or bare. */
function lastYear({ tokens }: Sentence, mentions: readonly DateMention[], at: number): YearTold | undefined {
  const dated = mentions.findLast(({ iso, implied }) => !implied || iso.length === 4)
  const bare = tokens.findLast(({ kind, text }) => kind === 'number' && YEAR.test(text))
  const isBare = bare && bare.start > (dated?.start ?? -1)
  const value = isBare ? Number(bare.text) : parseReference(dated?.iso)?.year
  return value ? { value, at } : undefined
}

/** Days before this are of what a text looks back to, such as the day two lands took up relations. */
const LONG_AGO = 1995

function dayOfDocument(sentences: readonly Sentence[], blocks: readonly Block[]): Reference | undefined {
  const years = new Set<number>()
  for (const sentence of sentences) {
    for (const mention of readWith(sentence, NOTHING)) {
      const day = parseReference(mention.iso)
      if (!day?.day || mention.relation === 'since' || day.year < LONG_AGO) continue
      if (blocks[sentence.block]?.kind === 'dateline') return day
      years.add(day.year)
    }
  }
  const [year, second] = [...years]
  return year && !second ? { year } : undefined
}
