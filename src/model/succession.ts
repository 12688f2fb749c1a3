import { sha256 } from './digest.ts'
import { nodeOf } from './party.ts'

/** What became of a unit: joined with others, cut in several, named anew, ended, or part of its ground handed over. */
export const SUCCESSION_SORTS = ['merged', 'split', 'renamed', 'abolished', 'transferred'] as const
export type SuccessionSort = (typeof SUCCESSION_SORTS)[number]

/**
 * What stands opposite what in a tie: a province (or state, prefecture), a city of that same rank, any other city, a
 * district (or county), a commune. A unit of another tier is another counterpart.
 */
export const TIERS = ['province', 'metropolis', 'city', 'district', 'commune'] as const
export type Tier = (typeof TIERS)[number]

/** A unit of government as it stood at one time. Its heir is another unit, even under one name. */
export type Unit = {
  /** The key its mentions are minted under (`place:vn-48`, `locality:urawa:JP`). */
  readonly key: string
  /** Usual English name, as statements write it. */
  readonly name: string
  /** Name as its own table writes it, where that differs. */
  readonly nameLocal?: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly placeId?: string
  readonly tier?: Tier
  /** Name of the unit it lay within, as the table writes it. */
  readonly within?: string
}

/** A dated fact: from this day on, `to` stands in the place of `from`. */
export type Succession = {
  readonly id: string
  readonly from: Unit
  /** Absent only where the unit ended and nobody is named to follow it. */
  readonly to?: Unit
  /** The first day the heir holds, ISO. */
  readonly day: string
  readonly sort: SuccessionSort
  /** The law or decision it rests on, by number. */
  readonly basis: string
  /** The row of the table that says so. */
  readonly sourceId: string
}

/** The key a unit's mentions are minted under: its place's, else its folded name and country. */
export function unitKey(unit: Pick<Unit, 'name' | 'country' | 'placeId'>): string {
  return nodeOf({ path: '', kind: 'locality', ...unit }).key
}

/** The address of a succession: what it says, so that a second load of a table finds it there. */
export function successionId(said: Pick<Succession, 'from' | 'to' | 'day' | 'sort'>): string {
  return `x-${sha256([said.from.key, said.to?.key ?? '', said.day, said.sort].join('|')).slice(0, 16)}`
}
