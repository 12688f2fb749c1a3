import type { Bilingual } from './problem.ts'

/** Why a rule is not met: the rule, the sentence a person reads, its clause and source, and what would satisfy it. */
export type Refusal = {
  readonly rule: string
  readonly says: Bilingual
  readonly clause: string
  readonly source: string
  readonly satisfiedBy: Bilingual
}
