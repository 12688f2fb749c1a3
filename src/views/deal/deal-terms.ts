import type { Deal } from '#desk/investment/pipeline/deal.ts'
import { momentsOf } from '#desk/investment/pipeline/deal-moments.ts'
import { withdrawnOn } from '#desk/investment/pipeline/stage.ts'
import { checkRules } from '#desk/rules/check.ts'
import type { Finding, RuleCheck } from '#desk/rules/finding.ts'
import type { TripFacts } from '#desk/rules/trip-facts.ts'
import type { DeskRules } from '../desk-rules.ts'

/**
 * What clauses say of a file, those without a day among them. Of one that was withdrawn only what was done in time or late
 * is left: nobody is asked for a certificate of an investor who is gone.
 */
export function dealTerms(
  desk: DeskRules,
  deal: Pick<Deal, 'steps'>,
  today: string,
): RuleCheck & { readonly findings: readonly Finding[] } {
  const facts: TripFacts = { investment: true, jurisdiction: desk.place, moments: momentsOf(deal) }
  const check = checkRules({ ...desk, today, facts })
  if (!withdrawnOn(deal)) return check
  return { findings: check.findings.filter(({ doneOn }) => doneOn), silent: [] }
}
