import type { Span } from './citation.ts'
import type { Slots } from './kinds/kind.ts'

/** What a person decided on a statement. An amendment carries the amended slots and their span, or is a desk entry. */
type StatementJudgement = {
  readonly id: string
  readonly verdict: 'accept' | 'amend' | 'reject'
  readonly statementId: string
  readonly slots?: Slots
  readonly quote?: string
  readonly span?: Span
  /** True where the amended values rest on the person's word and not on the quote. */
  readonly deskEntry?: boolean
  /** True where the book already held it, so that it was attached as one more source without being asked about. */
  readonly attached?: boolean
  readonly why?: string
  readonly personId: string
  readonly at: string
  /** Set when a later judgement undid this one. */
  readonly undoneBy?: string
}

/** What a person decided on identity: these two nodes are one party, or two. */
type IdentityJudgement = {
  readonly id: string
  readonly verdict: 'same' | 'different'
  readonly nodeA: string
  readonly nodeB: string
  readonly why?: string
  readonly personId: string
  readonly at: string
  readonly undoneBy?: string
}
