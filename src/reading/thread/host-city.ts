import { askOf } from '../asked.ts'
import { type Filled, type Finding, withSlots } from '../engine-finding.ts'
import { grown } from '../grown.ts'
import type { PlaceEntity } from '../names/entity.ts'
import { countryOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { listOf } from '../refine/visits/visit-clue.ts'
import { saysWithin } from '../says-within.ts'

/** Words by which a place is told to have had the guests: `Nanning had the honours`, `took place in Dong Ha`. */
const HOSTS_BEHIND = askOf(
  /^(?:(?:was|is|acted as|served as|played) (?:the |this year 's |this time 's )?(?:host|venue)|had the hono(?:u)?rs|did the hono(?:u)?rs|là (?:nơi |địa phương )?(?:đăng cai|chủ nhà)|đăng cai)(?= |$)/,
)
const HOSTS_BEFORE = askOf(
  /\b(?:took place|were held|was held|sat down (?:\S+ ){0,5}?|gathered|met) in$|(?:diễn ra|tổ chức|ngồi lại với nhau) (?:tại|ở)(?: (?:thành phố|thị xã|tp))?$/,
)

/** The city the text names as the place of what happened, where it names one only. */
function hostCity(scene: Scene): PlaceEntity | undefined {
  const found: PlaceEntity[] = []
  for (const line of scene.lines) {
    if (line.headline) continue
    for (const e of line.entities) {
      if (e.type !== 'place' || e.place.level === 'first' || e.stands) continue
      const before = saysWithin(HOSTS_BEFORE, line, Math.max(0, e.first - 9), e.first)
      if (before || saysWithin(HOSTS_BEHIND, line, e.last, e.last + 6)) found.push(e)
    }
  }
  const [one] = found
  return one && found.every((e) => e.value === one.value) ? one : undefined
}

/** Is a city one of the province or region a journey is said to lead to? */
function isWithin(city: PlaceEntity, goal: string, scene: Scene): boolean {
  const region = scene.locals.find((l) => l.value === goal)
  return (
    region?.place.level === 'first' &&
    region.place.country === city.place.country &&
    (city.place.within === undefined ||
      region.place.id === undefined ||
      city.place.within === region.place.id)
  )
}

/** Guests of a region, by no word of their own, where its host city is told: they came to that city. */
export function visitsToHostCity(visits: readonly Finding[], scene: Scene): readonly Finding[] {
  const city = visits.some((visit) => visit.slots.to?.implied) ? hostCity(scene) : undefined
  if (!city) return visits
  return visits.map((visit) => {
    const { to, from } = visit.slots
    const [goal, ...more] = listOf(to)
    if (!to?.implied || !goal || goal === city.value || more.length > 0 || !isWithin(city, goal, scene))
      return visit
    if (countryOf(String(from?.value)) === city.place.country) return visit
    const both: Filled = {
      value: [goal, city.value],
      spans: [...to.spans, { start: city.start, end: city.end }],
      placeIds: [to.placeIds?.[0], city.place.id],
      implied: true,
    }
    return withSlots(visit, grown(visit.slots, { to: both }))
  })
}
