import type { Language } from '#model/problem.ts'
import { groupBy } from '#model/values/group-by.ts'
import { countryName } from '#model/values/party-name.ts'
import type { Ground, GroundTie } from './ground.ts'

/** A country with the partners of ours in it, in the order their ties began. */
export type PartnerCountry = {
  readonly code: string
  readonly partners: readonly { readonly id: string; readonly recordIds: readonly string[] }[]
}

/** Countries that anything is on file about by a day, those with most partners first. */
export function partnerCountries(ground: Ground, day: string, lang: Language): readonly PartnerCountry[] {
  const ties = ground.ties.filter((tie) => tie.begun <= day)
  const partners = [...groupBy(ties, (tie) => tie.partner)]
    .map(([id, group]) => ({ id, recordIds: group.map((tie) => tie.id), begins: beginsOf(group) }))
    .sort((a, b) => a.begins.localeCompare(b.begins))
  const there = groupBy(partners, ({ id }) => ground.nodes.get(id)?.country ?? '')
  const named = [...ground.countries].flatMap(([code, begun]) => (begun <= day ? [code] : []))
  const home = ground.lineage.home?.country
  const order = new Intl.Collator(lang)
  return [...new Set([...there.keys(), ...named])]
    .filter((code) => code && (code !== home || there.has(code)))
    .map((code) => ({ code, name: countryName(code, lang), partners: there.get(code) ?? [] }))
    .sort((a, b) => b.partners.length - a.partners.length || order.compare(a.name, b.name))
}

/** The oldest day any of them gives; undated ones come last. */
export function beginsOf(group: readonly GroundTie[]): string {
  return group.map((tie) => String(tie.since ?? '9999')).sort()[0] ?? '9999'
}
