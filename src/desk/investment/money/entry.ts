import { isProblem } from '#model/problem.ts'
import { type Money, parseMoney } from '#model/values/money.ts'
import type { Deal } from '../pipeline/deal.ts'
import { withdrawnOn } from '../pipeline/stage.ts'
import { type Measure, measureOf } from './measure.ts'

/** Where money comes from: abroad, from within the country, or nobody says. */
export type Provenance = 'foreign' | 'domestic' | 'unsaid'

/** One sum that one step of a file moved, with all it is told apart by. */
export type Entry = {
  readonly dealId: string
  /** The event it stands in. */
  readonly seq: number
  readonly measure: Measure
  readonly amount: Money
  readonly day: string
  readonly provenance: Provenance
  /** Country the investor comes from. */
  readonly origin?: string
  readonly place?: string
  readonly sector?: string
  /** The day the file was withdrawn, where it was. */
  readonly withdrawnOn?: string
}

/** What is known of a file besides its acts. */
export type Bearings = Pick<Entry, 'origin' | 'place' | 'sector'> & { readonly homeCountry: string }

/** The sums of a file. Domestic is who comes from the office's own country; who comes from nowhere we know is kept apart. */
export function entriesOf(deal: Deal, { homeCountry, ...bearings }: Bearings): readonly Entry[] {
  const gone = withdrawnOn(deal)
  const provenance = provenanceOf(bearings.origin, homeCountry)
  return deal.steps.flatMap(({ step, seq, day, amount }): readonly Entry[] => {
    const measure = measureOf(step)
    const money = parseMoney(amount ?? '')
    if (!measure || isProblem(money)) return []
    const base = { dealId: deal.id, seq, measure, amount: money, day, provenance } as const
    return [{ ...base, ...bearings, ...(gone ? { withdrawnOn: gone } : {}) }]
  })
}

/** Domestic is who comes from the office's own country; of whom nobody states a country it is not guessed. */
export function provenanceOf(origin: string | undefined, homeCountry: string): Provenance {
  if (!origin) return 'unsaid'
  return origin === homeCountry ? 'domestic' : 'foreign'
}
