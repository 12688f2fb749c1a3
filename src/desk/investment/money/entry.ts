import { isProblem } from '#model/problem.ts'
import { type Money, parseMoney } from '#model/values/money.ts'
import type { StepTaken } from '../pipeline/deal.ts'
import { withdrawnOn } from '../pipeline/stage.ts'
import { type Measure, measureOf, takesAway } from './measure.ts'
import { type Short, type Taking, takeFrom } from './taken.ts'

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
  /** What of it left since, and when; the sum itself stays as it was registered. */
  readonly left?: readonly { readonly day: string; readonly amount: number }[]
}

/** What is known of a file besides its acts. */
export type Bearings = Pick<Entry, 'origin' | 'place' | 'sector'> & { readonly homeCountry: string }

/** A file as its sums are reckoned. */
type Reckoned = {
  readonly id?: string
  readonly steps: readonly Pick<StepTaken, 'step' | 'seq' | 'day' | 'amount' | 'share'>[]
}

/**
 * The sums of a file. Domestic is who comes from the office's own country; who comes from nowhere we know is kept apart. A
 * decrease is a sum below zero of its day, and what it takes no longer stands of the sums registered before.
 */
export function entriesOf(deal: Reckoned, bearings: Bearings): readonly Entry[] {
  return takeFrom(sumsOf(deal, bearings), takingsOf(deal)).entries
}

/** The first step that would take more out of a file than stands in it; undefined where none does. */
export function shortIn(deal: Reckoned): Short | undefined {
  return takeFrom(sumsOf(deal, { homeCountry: '' }), takingsOf(deal)).short
}

function sumsOf(deal: Reckoned, { homeCountry, ...bearings }: Bearings): readonly Entry[] {
  const gone = withdrawnOn(deal)
  const provenance = provenanceOf(bearings.origin, homeCountry)
  return deal.steps.flatMap(({ step, seq, day, amount }): readonly Entry[] => {
    const measure = measureOf(step)
    const money = parseMoney(amount ?? '')
    if (!measure || measure === 'stock' || isProblem(money)) return []
    const sum = takesAway(step) ? { ...money, amount: -money.amount } : money
    const base = { dealId: deal.id ?? '', seq, measure, amount: sum, day, provenance } as const
    return [{ ...base, ...bearings, ...(gone ? { withdrawnOn: gone } : {}) }]
  })
}

/** What left a file, in the order of its days. */
function takingsOf({ steps }: Reckoned): readonly Taking[] {
  return steps.flatMap(({ step, day, amount, share }): readonly Taking[] => {
    if (!takesAway(step)) return []
    const money = parseMoney(amount ?? '')
    if (!isProblem(money)) return [{ day, amount: money }]
    return share === undefined ? [] : [{ day, share }]
  })
}

/** Domestic is who comes from the office's own country; of whom nobody states a country it is not guessed. */
export function provenanceOf(origin: string | undefined, homeCountry: string): Provenance {
  if (!origin) return 'unsaid'
  return origin === homeCountry ? 'domestic' : 'foreign'
}
