import type { Node } from '#model/party.ts'
import type { DayFound, Span, Stretch } from './days-in.ts'
import type { RegionFound } from './regions.ts'
import type { Part } from './vocabulary.ts'

/** Whom a question is about: a country, a party of the book, a place that is not in it, or a name nobody knows. */
export type Meant = {
  /** Where it stands among the words. */
  readonly start: number
  readonly length: number
  /** As it was written. */
  readonly text: string
  /** What its page is found by: a country's code or a node; none where nothing is on file. */
  readonly address?: string
  readonly country?: string
  readonly node?: Node
  /** Our own locality. */
  readonly ours?: boolean
  /** Other parties of the same name: then none of them is meant. */
  readonly others?: readonly Node[]
}

/** A word or phrase that does something in the question. */
export type PartFound = {
  readonly part: Part
  readonly start: number
  readonly length: number
  readonly words: string
}

/** A question taken apart. */
export type Question = {
  readonly text: string
  /** The day it is asked on. */
  readonly today: string
  /** The words as written, and folded. */
  readonly words: readonly string[]
  readonly tokens: readonly string[]
  readonly names: readonly Meant[]
  readonly parts: readonly PartFound[]
  readonly days: readonly DayFound[]
  readonly regions: readonly RegionFound[]
  /** Words that do nothing known. */
  readonly left: readonly string[]
}

/** True where a part stands in the question. */
export function has(question: Question, ...parts: readonly Part[]): boolean {
  return parts.some((part) => question.parts.some((found) => found.part === part))
}

/** The first word of a part; -1 where it does not stand. */
export function placeOf(question: Question, part: Part): number {
  return question.parts.find((found) => found.part === part)?.start ?? -1
}

/** Whom it is about: the one name that is not our own. */
export function aboutWhom(question: Question): Meant | undefined {
  return question.names.find((name) => !name.ours)
}

/** The first day or stretch that is meant so. */
export function dayOf(question: Question, kind: Stretch['kind']): Stretch | undefined {
  return question.days.find((day): day is Stretch => day.kind === kind)
}

/** The first length of time. */
export function spanOf(question: Question): Span | undefined {
  return question.days.find((day): day is Span => day.kind === 'span')
}

/** Does it ask about days to come? */
export function isAhead(question: Question): boolean {
  const { today, days } = question
  return (
    has(question, 'future') ||
    days.some((day) => (day.kind === 'span' ? day.ahead : day.kind === 'period' && day.from > today))
  )
}

/** Vietnamese asks of what is to come with “when” before the deed, and of what was with “when” behind it. */
export function asksOfThePast(question: Question, ...deeds: readonly Part[]): boolean {
  const when = question.parts.find((found) => found.part === 'when')
  if (!when || has(question, 'last') || /^(when|what|which)/.test(when.words)) return true
  return deeds.every((deed) => when.start > placeOf(question, deed))
}
