import type { DealStep } from '../pipeline/deal.ts'

/** What sums of investment measure, in the order reports give them. */
export const MEASURES = ['licensed', 'adjusted', 'share-purchase', 'disbursed', 'stock', 'pledged'] as const
export type Measure = (typeof MEASURES)[number]

/** The three that make up registered capital: newly registered, adjusted, shares bought. */
const REGISTERED = ['licensed', 'adjusted', 'share-purchase'] as const satisfies readonly Measure[]

const BY_STEP: { readonly [S in DealStep]?: Measure } = {
  intent: 'pledged',
  'investment-certificate': 'licensed',
  'share-purchase': 'share-purchase',
  expansion: 'adjusted',
  decrease: 'adjusted',
  realised: 'disbursed',
  'partial-withdrawal': 'stock',
}

/** What a sum at a step measures; undefined for a step that moves no capital. A memorandum's sum is only ever pledged. */
export function measureOf(step: DealStep): Measure | undefined {
  return BY_STEP[step]
}

/** What takes capital away again: a decrease is a flow of its day, a partial withdrawal only leaves the stock. */
const AWAY: ReadonlySet<DealStep> = new Set(['decrease', 'partial-withdrawal'])

/** True for a step whose sum leaves the file. */
export function takesAway(step: DealStep): boolean {
  return AWAY.has(step)
}

/** True for measures that make up registered capital. */
export function isRegistered(measure: Measure): boolean {
  return (REGISTERED as readonly Measure[]).includes(measure)
}
