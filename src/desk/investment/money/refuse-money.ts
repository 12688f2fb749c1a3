import type { Bilingual } from '#model/problem.ts'
import type { Refusal } from '#model/refusal.ts'

/** A refusal to add up or convert: the rule by name, why, and what would help. */
export function refuseMoney(rule: string, says: Bilingual, satisfiedBy: Bilingual): Refusal {
  return {
    rule: `money/${rule}`,
    says,
    clause: 'like with like',
    source: 'docs/architecture.md, 3',
    satisfiedBy,
  }
}
