import type { z } from 'zod'
import type { Bilingual } from '#model/problem.ts'
import type { WorkCalendar } from '../clocks/work-calendar.ts'
import type { FactName } from './condition.ts'
import type { TripFacts } from './trip-facts.ts'

/** What stands around a clause when it is asked: the day of the question, and the working days of its country. */
export type Near = { readonly today: string; readonly calendar: WorkCalendar }

/** The day a term ends, and the day what it asks for was done. */
export type Term = { readonly due?: string; readonly doneOn?: string }

/**
 * What a rule answers. `unknown` is neither yes nor no: it names the facts to state first, and where a term is running,
 * the day it ends. `beside` means the clause has nothing to say about this file.
 */
export type Verdict =
  | ({ readonly is: 'met'; readonly seen: Bilingual } & Term)
  | ({ readonly is: 'unmet'; readonly says: Bilingual; readonly satisfiedBy: Bilingual } & Term)
  | ({ readonly is: 'unknown'; readonly missing: readonly FactName[] } & Term)
  | { readonly is: 'beside' }

/**
 * One shape of rule. `terms` is the schema of its thresholds, which live in the rule book alone; `holds` compares the facts
 * with them.
 */
export type Shape<Terms> = {
  readonly name: string
  readonly says: Bilingual
  readonly terms: z.ZodType<Terms>
  readonly holds: (facts: TripFacts, terms: Terms, near: Near) => Verdict
}

export const BESIDE: Verdict = { is: 'beside' }

/** The facts to state before a rule can answer. */
export function unknown(...missing: readonly FactName[]): Verdict {
  return { is: 'unknown', missing }
}
