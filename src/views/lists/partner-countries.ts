import type { SlotValue } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { groupBy } from '#model/values/group-by.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName } from '#model/values/party-name.ts'
import { inBookOrder } from './book-order.ts'
import type { Ground, GroundTie } from './ground.ts'
import { placesOf } from './line-order.ts'

/** A country with the partners of ours in it, in the order their ties began. */
export type PartnerCountry = {
  readonly code: string
  readonly partners: readonly Partner[]
}

/** A partner with our ties to it, the one that began first before others; what is shown of them is as that tells it. */
export type Partner = {
  readonly id: string
  readonly recordIds: readonly string[]
  readonly kind?: string
  readonly since?: SlotValue
  /** All of them were those of units that became ours. */
  readonly inherited: boolean
}

/** Countries with their partners, and as rows of a list: one a partner, one for a country that has none. */
export type PartnersOn = {
  readonly countries: readonly PartnerCountry[]
  readonly rows: readonly { readonly one: PartnerCountry; readonly partner: Partner | undefined }[]
  readonly total: number
}

/** Our partners on a day by country, as they are listed. */
export function partnersOn(ground: Ground, day: string, lang: Language): PartnersOn {
  const countries = partnerCountries(ground, day, lang)
  return {
    countries,
    rows: countries.flatMap((one) =>
      (one.partners.length ? one.partners : [undefined]).map((partner) => ({ one, partner })),
    ),
    total: countries.reduce((sum, one) => sum + one.partners.length, 0),
  }
}

/** Countries that anything is on file about by a day, those with most partners first. */
function partnerCountries(ground: Ground, day: string, lang: Language): readonly PartnerCountry[] {
  const ties = ground.ties.filter((tie) => tie.begun <= day)
  const groups = inTurn([...groupBy(ties, (tie) => tie.partner).values()])
  const partners = groups.map((group) => partnerOf(ground, oldestFirst(group), day))
  const there = groupBy(partners, ({ id }) => ground.nodes.get(id)?.country ?? '')
  const named = [...ground.countries].flatMap(([code, begun]) => (begun <= day ? [code] : []))
  const home = ground.lineage.home?.country
  const order = orderOf(lang)
  return [...new Set([...there.keys(), ...named])]
    .filter((code) => code && (code !== home || there.has(code)))
    .map((code) => ({ code, name: countryName(code, lang), partners: there.get(code) ?? [] }))
    .sort((a, b) => b.partners.length - a.partners.length || order(a.name, b.name))
}

function partnerOf({ isPredecessor }: Ground, ties: readonly GroundTie[], day: string): Partner {
  const kind = ties.find((tie) => tie.kind !== undefined)?.kind
  const since = ties.find((tie) => tie.since !== undefined)?.since
  return {
    id: ties[0]?.partner ?? '',
    recordIds: ties.map((tie) => tie.id),
    ...(kind === undefined ? {} : { kind }),
    ...(since === undefined ? {} : { since }),
    inherited: ties.every((tie) => isPredecessor(tie.own, day)),
  }
}

/** Groups of ties in the order they began; those that began together, or on no day, as the ties they began with stand in the book. */
export function inTurn<T extends readonly GroundTie[]>(groups: readonly T[]): readonly T[] {
  const begins = groups.map(beginsOf)
  const places = placesOf(new Set(begins), (a, b) => a.localeCompare(b))
  return groups
    .map((group, i) => ({ group, place: places.get(begins[i] ?? '') ?? 0 }))
    .sort((a, b) => a.place - b.place || asBegun(a.group, b.group))
    .map(({ group }) => group)
}

/** Groups come as the first of their ties stands in the book, which for one of several need not be that it began with. */
function asBegun(a: readonly GroundTie[], b: readonly GroundTie[]): number {
  if (a.length < 2 && b.length < 2) return 0
  const [x] = oldestFirst(a)
  const [y] = oldestFirst(b)
  return x && y ? inBookOrder(x, y) : 0
}

/** Ties with one partner as a line tells them: that which began first gives the line its address and its beginning. */
export function oldestFirst(group: readonly GroundTie[]): readonly GroundTie[] {
  if (group.length < 2) return group
  return group
    .map((tie) => ({ tie, begins: beginsOf([tie]) }))
    .sort((a, b) => (a.begins === b.begins ? 0 : a.begins.localeCompare(b.begins)))
    .map(({ tie }) => tie)
}

/** The oldest day any of them gives; undated ones come last. */
function beginsOf(group: readonly GroundTie[]): string {
  let oldest: string | undefined
  for (const { since } of group) {
    const begins = String(since ?? '9999')
    if (oldest === undefined || begins < oldest) oldest = begins
  }
  return oldest ?? '9999'
}
