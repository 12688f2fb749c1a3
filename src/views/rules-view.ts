import type { OwnRule } from '#desk/rules/own-rule.ts'

/** A clause as its reader sees it. */
export type ClauseView = {
  /** Book and clause: `vn-da-nang/size-led-by-head`. */
  readonly address: string
  /** The sort of rule: `head-count`. */
  readonly rule: string
  readonly topic: string
  readonly says: string
  /** Document, day, issuer, article, in one line. */
  readonly source: string
  readonly url?: string
  readonly from?: string
  readonly fromText?: string
  readonly to?: string
  readonly toText?: string
  readonly standing: 'full-text' | 'press'
  /** It can ask for justification; otherwise it can only warn, for the reason in `caution`. */
  readonly binds: boolean
  readonly caution?: string
  readonly note?: string
}

/** The clauses of one book that stand on the day. */
export type BookView = {
  readonly id: string
  readonly name: string
  readonly own: boolean
  readonly clauses: readonly ClauseView[]
  /** Rules known to be in force whose text is not on file. */
  readonly unread: readonly string[]
}

/** A version of a rule the office entered. */
export type OwnRuleView = {
  readonly ruleId: string
  readonly version: number
  readonly title: string
  readonly dayText: string
  readonly fromText: string
  readonly toText?: string
  readonly limits: readonly string[]
  readonly withdrawn: boolean
  readonly by: string
  readonly atText: string
  /** As it was typed, to be changed. */
  readonly rule: OwnRule
}

/** The rules that bind a place on a day. */
export type RulesView = {
  readonly place: { readonly id: string; readonly name: string }
  readonly day: string
  readonly dayText: string
  readonly books: readonly BookView[]
  /** Topics for which no rule is on file; never to be read as passed. */
  readonly silent: readonly { readonly topic: string; readonly says: string }[]
  readonly own: readonly OwnRuleView[]
  /** What was wrong with files of rule books that could not be used. */
  readonly problems: readonly string[]
}
