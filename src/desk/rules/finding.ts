import type { Bilingual } from '#model/problem.ts'
import type { Refusal } from '#model/refusal.ts'
import type { Clause, KnownPaper, RuleBook, Topic } from './clause.ts'
import type { RuleException } from './trip-facts.ts'

/** `justify`: needs justification. `warning`: the same, by a rule nobody has read in full or knows the first day of. */
export type Outcome = 'justify' | 'warning' | 'unknown' | 'satisfied'

/** What one clause says about a file. */
export type Finding = {
  readonly outcome: Outcome
  /** Name of the shape: `head-count`. */
  readonly rule: string
  /** Book and clause: `vn-da-nang/size-led-by-head`. */
  readonly address: string
  readonly book: Pick<RuleBook, 'id' | 'name' | 'own'>
  readonly clause: Clause
  readonly says: Bilingual
  /** Where something needs justification: why, by which clause, what would satisfy it. */
  readonly refusal?: Refusal
  /** Facts to state first. */
  readonly missing?: readonly Bilingual[]
  /** The day a term ends, and the day what it asks for was done. */
  readonly due?: string
  readonly doneOn?: string
  /** Why a clause can only warn. */
  readonly caution?: Bilingual
  /** Somebody signed that the clause may be passed over here; the finding stays. */
  readonly exception?: RuleException
}

/** A topic for which no rule is on file at the place on the day. Never to be read as passed. */
export type Silence = {
  readonly topic: Topic
  readonly day: string
  readonly says: Bilingual
  /** Rules known to exist, whose text is not on file. */
  readonly unread: readonly KnownPaper[]
}

/** All findings at once, and where nothing is on file. */
export type RuleCheck = { readonly findings: readonly Finding[]; readonly silent: readonly Silence[] }
