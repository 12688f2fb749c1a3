import type { DealStep } from '../pipeline/deal.ts'

/** What sums of investment measure, in the order reports give them. */
export const MEASURES = ['licensed', 'adjusted', 'share-purchase', 'disbursed', 'stock', 'pledged'] as const
export type Measure = (typeof MEASURES)[number]

/** The three that make up registered capital: newly registered, adjusted, shares bought. */
export const REGISTERED = ['licensed', 'adjusted', 'share-purchase'] as const satisfies readonly Measure[]

const BY_STEP: { readonly [S in DealStep]?: Measure } = {
  intent: 'pledged',
  'investment-certificate': 'licensed',
  'share-purchase': 'share-purchase',
  expansion: 'adjusted',
  realised: 'disbursed',
}

/** What a sum at a step measures; undefined for a step that moves no capital. A memorandum's sum is only ever pledged. */
export function measureOf(step: DealStep): Measure | undefined {
  return BY_STEP[step]
}

/** True for measures that make up registered capital. */
export function isRegistered(measure: Measure): boolean {
  return (REGISTERED as readonly Measure[]).includes(measure)
}
