import { ActError } from '#model/problem.ts'
import type { Refusal } from '#model/refusal.ts'

/** Ends an act with every reason against it at once, each with what would satisfy it. */
export function refuseAll(refusals: readonly Refusal[]): void {
  if (!refusals.length) return
  throw new ActError(
    'refused',
    refusals.map(({ rule, says, satisfiedBy, clause, source }) => ({
      problem: rule,
      says: { en: `${says.en} ${satisfiedBy.en}`, vi: `${says.vi} ${satisfiedBy.vi}` },
      ...(clause || source ? { details: { clause, source } } : {}),
    })),
  )
}
