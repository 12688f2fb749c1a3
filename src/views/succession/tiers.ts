import type { Place } from '#gazetteer/place.ts'
import type { Tier } from '#model/succession.ts'
import { foldText } from '#model/values/fold.ts'

/** The tier of a place; undefined for a country or a zone, which are nobody's counterpart. */
export function tierOfPlace(place: Place): Tier | undefined {
  if (place.level === 'country' || place.level === 'zone') return undefined
  if (place.level === 'first') return place.city ? 'metropolis' : 'province'
  if (place.city || place.level === 'city') return 'city'
  return place.level === 'second' ? 'district' : 'commune'
}

/** Words tables use for tiers. “City” alone says nothing of its rank: it may be a metropolis. */
const WORDS: Readonly<Record<Tier, readonly string[]>> = {
  metropolis: ['metropolis', 'metropolitan city', 'centrally run city', 'thanh pho truc thuoc trung uong'],
  province: ['province', 'prefecture', 'state', 'tinh'],
  city: ['city', 'municipality', 'town', 'thanh pho', 'thi xa', 'thanh pho thuoc tinh'],
  district: ['district', 'county', 'huyen', 'quan'],
  commune: ['commune', 'ward', 'xa', 'phuong', 'thi tran'],
}

/** The tier a cell names. */
export function readTier(cell: string): Tier | undefined {
  const folded = foldText(cell)
  return (Object.keys(WORDS) as Tier[]).find((tier) => WORDS[tier].includes(folded))
}

/** Whether a place may be what a table calls by this tier. */
export function fitsTier(place: Place, tier: Tier): boolean {
  const own = tierOfPlace(place)
  return own === tier || (tier === 'city' && own === 'metropolis')
}
