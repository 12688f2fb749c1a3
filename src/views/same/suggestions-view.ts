import type { PartyRef } from '../cite.ts'

/** Words of a source a party is named in. */
export type NamedIn = {
  readonly sourceId: string
  readonly sourceTitle: string
  readonly statementId: string
  readonly quote: string
}

/** One of the two: every name it has, its offices, and where it is named. */
export type SuggestedParty = PartyRef & {
  readonly names: readonly string[]
  readonly posts: readonly string[]
  readonly quotes: readonly NamedIn[]
}

/** That a pair is looked at later: from which day, or when somebody takes it up. */
export type PutOffView = {
  readonly until?: string
  readonly untilText?: string
  readonly by: string
  readonly at: string
}

/** Two entries of the book that may be one, with every reason for and against. */
export type SuggestionView = {
  readonly key: string
  readonly putOff?: PutOffView
  readonly a: SuggestedParty
  readonly b: SuggestedParty
  readonly score: number
  readonly grounds: readonly { readonly code: string; readonly against: boolean; readonly says: string }[]
}

/** What a person may decide of, the likeliest first. */
export type SuggestionsView = {
  readonly total: number
  /** Put off for now. */
  readonly later: number
  /** True where those put off are shown instead of those to decide. */
  readonly showsLater: boolean
  readonly suggestions: readonly SuggestionView[]
}

/** What one that is being typed in may be already. */
export type AlikeView = {
  readonly name: string
  readonly alike: readonly (PartyRef & { readonly score: number; readonly why: string })[]
}
