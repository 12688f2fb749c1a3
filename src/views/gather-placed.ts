import type { Language } from '#model/problem.ts'
import { groupBy } from '#model/values/group-by.ts'
import { countryName } from '#model/values/party-name.ts'
import type { PlacedPartner, Spot } from './map-view.ts'
import { closestOf } from './tie-sorts.ts'

/** Lines a person can still follow on a map; each takes more than a thousand letters of the page. */
const MOST_LINES = 300

/** The partners as they are drawn: each with a line of its own, or, where those are too many, each country with one. */
export function gatherPlaced(
  placed: readonly PlacedPartner[],
  lang: Language,
): { readonly placed: readonly PlacedPartner[]; readonly gathered?: number } {
  if (placed.length <= MOST_LINES) return { placed }
  const countries = [...groupBy(placed, ({ partner }) => partner.country ?? '')]
  return {
    placed: countries.flatMap(([country, own]) => (country ? [countryLine(country, own, lang)] : own)),
    gathered: placed.length,
  }
}

function countryLine(country: string, own: readonly PlacedPartner[], lang: Language): PlacedPartner {
  const name = countryName(country, lang)
  const [only] = own
  if (only && own.length === 1) return only
  return {
    partner: { id: country.toLowerCase(), kind: 'country', name, country },
    spot: middleOf(own.map(({ spot }) => spot)),
    sort: closestOf(own.map(({ sort }) => sort)),
    told: [],
    of: own.length,
  }
}

/** The one of some spots that lies nearest to the middle of them all, so that a line ends where partners are. */
function middleOf(spots: readonly Spot[]): Spot {
  const at = spots.map((spot) => ({ spot, on: onSphere(spot) }))
  const [x, y, z] = [0, 1, 2].map((axis) => at.reduce((sum, { on }) => sum + (on[axis] ?? 0), 0))
  const near = ({ on: [a, b, c] }: (typeof at)[number]) => a * (x ?? 0) + b * (y ?? 0) + c * (z ?? 0)
  return at.reduce((best, one) => (near(one) > near(best) ? one : best)).spot
}

function onSphere({ lat, lon }: Spot): readonly [number, number, number] {
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}
