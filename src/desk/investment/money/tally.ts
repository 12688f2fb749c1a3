import type { Money } from '#model/values/money.ts'
import type { Entry } from './entry.ts'
import type { Measure } from './measure.ts'
import { sumAlike } from './sum-entries.ts'
import { standingOn, standingSums } from './taken.ts'

/** Sums by measure, each by currency and by whose capital it is, and how many files they are of. */
export type Tally = {
  readonly licensed: readonly Money[]
  readonly adjusted: readonly Money[]
  readonly shares: readonly Money[]
  /** The three above together. */
  readonly registered: readonly Money[]
  readonly disbursed: readonly Money[]
  readonly pledged: readonly Money[]
  /** Registered by the last day and not withdrawn by then, less what left in part. */
  readonly stock: readonly Money[]
  readonly deals: number
}

/** The days sums are asked for: flows after the eve up to the day, the stock on the day. */
export type Span = { readonly from?: string; readonly to: string }

/**
 * Sums of a period and what stood on its last day. A file withdrawn leaves the stock on the day it was withdrawn; it stays
 * in the stock of every earlier day, and what it registered stays in the flows of its period. What left in part leaves the
 * same way; only a decrease of capital is a flow of its own day, below zero.
 */
export function tallyOf(entries: readonly Entry[], { from, to }: Span): Tally {
  const until = entries.filter((entry) => entry.day <= to)
  const within = until.filter((entry) => from === undefined || entry.day >= from)
  const of = (...measures: readonly Measure[]) =>
    sumAlike(within.filter((entry) => measures.includes(entry.measure)))
  const standing = until.filter((entry) => standingOn(entry, to))
  return {
    licensed: of('licensed'),
    adjusted: of('adjusted'),
    shares: of('share-purchase'),
    registered: of('licensed', 'adjusted', 'share-purchase'),
    disbursed: of('disbursed'),
    pledged: of('pledged'),
    stock: standingSums(standing, to),
    deals: new Set([...within, ...standing].map((entry) => entry.dealId)).size,
  }
}
