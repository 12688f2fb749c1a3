import type { Bilingual } from '#model/problem.ts'
import type { Condition } from './condition.ts'

/** What a clause is about; where none covers a topic on a day, the answer says so. */
export type Topic = (typeof TOPICS)[number]

export const TOPICS = [
  'delegation-out',
  'delegation-in',
  'agreement',
  'conference',
  'partner',
  'gift',
  'passport',
  'training',
  'investment',
] as const

/**
 * How a clause is known. `full-text`: the words of the rule themselves were read. `press`: others told of it; such a
 * clause can only warn until somebody has read it.
 */
export type Standing = 'full-text' | 'press'

/** The paper a clause stands in. Without `article` nobody has said which one it is. */
export type ClauseSource = {
  readonly document: string
  readonly day?: string
  readonly issuer: Bilingual
  readonly article?: string
  readonly url?: string
}

/** One dated rule: its shape with its thresholds, its wording, where it stands and since when. */
export type Clause = {
  readonly id: string
  readonly topic: Topic
  /** Name of the shape in `desk/rules/shapes`. */
  readonly shape: string
  /** The thresholds, as the shape's schema read them. */
  readonly terms: unknown
  readonly when?: Condition
  readonly says: Bilingual
  readonly source: ClauseSource
  /** First day it holds; not known where missing, and then it can only warn. */
  readonly from?: string
  /** Last day it holds. */
  readonly to?: string
  readonly standing: Standing
  readonly note?: Bilingual
}

/** A rule that is known to be in force while its text is not on file. */
export type KnownPaper = {
  readonly topic: Topic
  readonly source: ClauseSource
  readonly from?: string
}

/** The dated clauses of one jurisdiction: a place of the gazetteer, and whatever lies within it. */
export type RuleBook = {
  readonly id: string
  readonly place: string
  readonly name: Bilingual
  /** True for the rules an office entered itself. */
  readonly own?: boolean
  readonly clauses: readonly Clause[]
  readonly unread: readonly KnownPaper[]
}

/** True where a clause may bind on a day; one whose first day is not known may, up to its last. */
export function standsOn(span: { readonly from?: string; readonly to?: string }, day: string): boolean {
  return (!span.from || span.from <= day) && (!span.to || day <= span.to)
}

/** True where a clause can only warn: known by report, or nobody knows since when it holds. */
export function onlyWarns(clause: Clause): boolean {
  return clause.standing === 'press' || !clause.from
}
