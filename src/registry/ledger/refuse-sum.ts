import type { Bilingual } from '#model/problem.ts'
import type { Refusal } from '#model/refusal.ts'

const SOURCE = 'docs/architecture.md, 3'

/** A refusal to add figures up: the rule by name, why, and what would make them like. */
export function refuseSum(rule: string, says: Bilingual, satisfiedBy: Bilingual): Refusal {
  return { rule: `figures/${rule}`, says, clause: 'like with like', source: SOURCE, satisfiedBy }
}
