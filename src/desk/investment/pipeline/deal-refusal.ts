import type { Bilingual } from '#model/problem.ts'
import type { Refusal } from '#model/refusal.ts'

/** A reason why a step may not be noted: its name, why, and what would help. No clause says so, sums do. */
export function dealRefusal(rule: string, says: Bilingual, satisfiedBy: Bilingual): Refusal {
  return { rule: `deal/${rule}`, says, clause: '', source: '', satisfiedBy }
}
