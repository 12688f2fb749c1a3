import type { Tier } from '#model/succession.ts'
import type { Holding } from './holdings.ts'

/** What has to be looked at where something passed to an heir. */
export type Note =
  /** Another tie of the heir is with the same partner, or with a unit that lies in it or holds it. */
  | { readonly note: 'double'; readonly with: readonly string[]; readonly within: boolean }
  /** The heir is of another tier than the unit that held it, and not of the partner's. */
  | { readonly note: 'tier'; readonly before: Tier; readonly after: Tier; readonly partner: Tier }
  | { readonly note: 'ends'; readonly on: string; readonly renews: boolean }
  | { readonly note: 'overdue'; readonly on: string }
  | { readonly note: 'no-end' }
  | { readonly note: 'ended'; readonly on?: string }
  /** No day says whether the former unit or its heir of the same name held it first. */
  | { readonly note: 'undated' }
  /** Meant or talked of, not signed: it binds nobody and nobody need be told. */
  | { readonly note: 'planned' }
  /** The unit was cut in parts: which of its heirs holds this has to be decided. */
  | { readonly note: 'parted'; readonly heirs: readonly string[] }
  /** The unit ended and nobody is named to follow it. */
  | { readonly note: 'nobody' }
  /** The unit is known to have ended, and no table says who follows it. */
  | { readonly note: 'not-loaded'; readonly on: string }
  /** An office of a unit that is no more. */
  | { readonly note: 'office-ended'; readonly on: string }
  /** The other side is another unit since. */
  | { readonly note: 'partner-changed' }

/** One thing of the book and who holds it before and on a day. */
export type Inherited = Holding & {
  /** All records that tell of it: one tie told under the former unit and again under its heir of the same name is one. */
  readonly toldIn: readonly string[]
  /** Our unit that held it first; unsure where no day says so. */
  readonly origin: string
  readonly unsure: boolean
  /** Who held it on the eve and who on the day; empty before it began. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Successions between the unit that held it first and who holds it on the day. */
  readonly via: readonly string[]
  readonly partnersOrigin: readonly string[]
  readonly partnersBefore: readonly string[]
  readonly partnersAfter: readonly string[]
  readonly partnersVia: readonly string[]
  readonly state: 'standing' | 'planned' | 'ended'
  readonly notes: readonly Note[]
}
