import { makeWorkCalendar } from '../clocks/work-calendar.ts'
import { findShape } from './all-shapes.ts'
import type { Verdict } from './shape.ts'
import type { TripFacts } from './trip-facts.ts'

const NEAR = { today: '2026-11-10', calendar: makeWorkCalendar('VN') }

/** What a shape of rule says of facts on 10 November 2026, by the calendar of Viet Nam. */
export function ask(name: string, terms: unknown, facts: TripFacts): Verdict {
  const shape = findShape(name)
  if (!shape) throw new Error(`no shape ${name}`)
  return shape.holds(facts, shape.terms.parse(terms), NEAR)
}

/** The same in a word: `met`, `unmet`, `beside`, or the facts that are missing. */
export function verdict(name: string, terms: unknown, facts: TripFacts): string {
  const found = ask(name, terms, facts)
  return found.is === 'unknown' ? `unknown: ${found.missing.join(', ')}` : found.is
}
