import type { BookRecord } from '#model/record.ts'
import { dateIn } from '#registry/date-in.ts'
import { type Expiry, type ExpiryRule, expiryOf } from '#registry/expiry.ts'
import { hasPassed } from './show-end.ts'
import type { AgreementState } from './ties-view.ts'

/** What an agreement's standing is reckoned from on any day, read from its words once. */
export type Terms = {
  readonly status: unknown
  /** The last day of one that was ended. */
  readonly endedTo?: string
  /** The first day it may have come into force. */
  readonly starts?: string
}

/** Reads the terms of an agreement. */
export function termsOf(record: BookRecord): Terms {
  const ended = dateIn(record, 'heldTo')
  const starts = dateIn(record, 'effective') ?? dateIn(record, 'date')
  return {
    status: record.slots.status?.shown.value,
    ...(ended ? { endedTo: ended.to } : {}),
    ...(starts ? { starts: starts.from } : {}),
  }
}

/** Where an agreement of these terms stands on a day, by its end as of that day. */
export function stateOn({ status, endedTo, starts }: Terms, expiry: Expiry, day: string): AgreementState {
  if (status === 'planned' || status === 'denied') return status
  if (status === 'ended') return endedTo !== undefined && endedTo >= day ? 'in-force' : 'ended'
  if (starts !== undefined && starts > day) return 'planned'
  return hasPassed(expiry, day) ? 'expired' : 'in-force'
}

/** The end of something on any day. What runs on by silence ends later on a later day; the end of all else is one. */
export function expiryOn(record: BookRecord): (day: string) => Expiry {
  const renews = record.slots.renewal?.shown.value === 'tacit'
  return renews ? (day) => expiryOf(record, { day }) : always(expiryOf(record, { day: '' }))
}

/** Kept without the record it was read from: there are as many of these as agreements. */
function always(expiry: Expiry): (day: string) => Expiry {
  const { rule, from, to } = expiry
  return from === undefined && to === undefined && !expiry.tacit ? ENDS[rule] : () => expiry
}

const NO_END = { renewed: 0, tacit: false } as const
const without = (rule: ExpiryRule) => {
  const expiry = { rule, ...NO_END }
  return () => expiry
}
const ENDS: Readonly<Record<ExpiryRule, (day: string) => Expiry>> = {
  stated: without('stated'),
  'effective-term': without('effective-term'),
  'signed-term': without('signed-term'),
  'no-term': without('no-term'),
  'no-start': without('no-start'),
  endless: without('endless'),
}

/** The latest of some ends. */
function latestEnd(expiries: readonly Expiry[]): Expiry | undefined {
  return [...expiries].sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? -1 : 1)).at(-1)
}

/** The tie's own last day; else the latest among the papers in force or run out, where all of them have one. */
export function endOfTie(
  own: readonly Expiry[],
  papers: readonly { readonly state: AgreementState; readonly expiry: Expiry }[],
): Expiry | undefined {
  const stated = own.filter((expiry) => expiry.to !== undefined)
  if (stated.length) return latestEnd(stated)
  const signed = papers
    .filter(({ state }) => state === 'in-force' || state === 'expired')
    .map(({ expiry }) => expiry)
  return signed.length && signed.every((expiry) => expiry.to !== undefined) ? latestEnd(signed) : undefined
}
