import type { Sign } from './engine-shorthand.ts'
import type { PartyRef } from './names/entity.ts'
import { type Line, wordsFrom } from './names/line.ts'
import { bodyRef, countryOf, landRef, refOf } from './refine/party-ref.ts'
import type { Scene } from './refine/scene.ts'

/** What a slot takes: a locality, a goal of a journey (a locality or land), a person, or whoever stands there. */
export type Wanted = 'locality' | 'goal' | 'person' | 'party'

/** The two localities meant by `the two cities`: the last pair from two countries spoken of, else home and its first partner. */
export function pairFor(line: Line, at: number, scene: Scene, count = 2): readonly PartyRef[] {
  if (count > 2) {
    const named = scene.locals.filter((l) => l.weight >= 1)
    const most = named.filter((l) => !named.some((o) => o.place.id === l.place.within)).slice(0, count)
    return most.length === count ? most.map((l) => l.ref) : []
  }
  const places: PartyRef[] = []
  const word = wordsFrom(line, at, at + 4)
  const wide = /^(hai tỉnh|(the |both |these )?(two )?(provinces|prefectures))\b/.test(word)
  const towns = /^(hai thành phố|(the |both |these )?(two )?(cities|towns))(?= |$)/.test(word)
  const domestic = !scene.locals.some((l) => scene.home && l.place.country !== scene.home.place.country)
  for (let index = line.index; index >= 0 && index > line.index - 5; index -= 1) {
    const before = scene.lines[index]
    if (!before) continue
    const here = before.entities
      .filter((e) => (e.type === 'place' || e.type === 'person') && (index < line.index || e.first < at))
      .reverse()
    const top = partnerWeight(scene)
    for (const entity of here) {
      const ref =
        entity.type === 'place' ? refOf(entity) : entity.type === 'person' ? entity.person.side : undefined
      if (!ref?.value.includes('|') || places.some((p) => p.value === ref.value)) continue
      const local = wide || towns ? scene.locals.find((l) => l.value === ref.value) : undefined
      if (wide && local?.place.level !== 'first') continue
      if (towns && local?.place.level === 'first' && local.place.population === undefined) continue
      const said =
        index === line.index - 1 &&
        (entity.type === 'person' ? !entity.person.guessed : /^(?:tại|ở) đây /.test(line.plain))
      if (!said && index < line.index && weightOf(ref.value, scene) < top * 0.35) continue
      const other = places[0]
      if (!other || domestic || countryOf(other.value) !== countryOf(ref.value)) places.push(ref)
      if (places.length === 2) return withHome(places.reverse(), scene)
    }
    const guest = index === line.index ? withGuest(places[0], scene) : undefined
    if (guest) return guest
  }
  const told = withGuest(places[0], scene)
  if (told) return told
  const { home } = scene
  const partner = scene.locals.find((l) => home && l.place.country !== home.place.country)
  return home && partner ? [home.ref, partner.ref] : []
}

/** Named alone, a place abroad is one of the pair, and home the other. */
function withGuest(place: PartyRef | undefined, { home }: Scene): readonly PartyRef[] | undefined {
  return home && place && countryOf(place.value) !== home.place.country ? [home.ref, place] : undefined
}

function weightOf(value: string, scene: Scene): number {
  return scene.locals.find((l) => l.value === value)?.weight ?? 0
}

/** How much is spoken of home’s foremost partner. */
function partnerWeight(scene: Scene): number {
  const { home } = scene
  return scene.locals.find((l) => home && l.place.country !== home.place.country)?.weight ?? 0
}

/** A district spoken of in passing is not the side that is meant where the document is told from its city. */
function withHome(pair: readonly PartyRef[], scene: Scene): readonly PartyRef[] {
  const home = scene.home
  if (!home || pair.some((p) => p.value === home.value)) return pair
  const weight = (p: PartyRef) => scene.locals.find((l) => l.value === p.value)?.weight ?? 0
  return pair.map((p) =>
    countryOf(p.value) === home.place.country && weight(p) < home.weight * 0.4 ? home.ref : p,
  )
}

/** `the Lord Mayor`: who needs no town beside the office is of home. */
const OWN_CHIEF = /^(?:(?:lord|vice|deputy|acting) )?(?:mayor|governor)$/i

/** The parties a sign stands for, as the slot wants them: a person counts as the locality he acts for. */
export function partyOf(sign: Sign, wanted: Wanted, line: Line, scene: Scene): readonly PartyRef[] {
  const entity = sign.entity
  if (!entity) return []
  switch (entity.type) {
    case 'place':
      return wanted === 'person' ? [] : [refOf(entity)]
    case 'pair':
      if (entity.bodies) return wanted === 'party' ? entity.bodies : []
      return wanted === 'person' ? [] : pairFor(line, entity.first, scene, entity.count)
    case 'country':
      return wanted === 'party' || (wanted === 'goal' && !entity.adjective) ? [landRef(entity)] : []
    case 'organisation':
      return wanted === 'party' ? [bodyRef(entity)] : []
    case 'person': {
      if (wanted === 'person' || wanted === 'party') {
        const { span } = entity.person
        const whole = entity.full && entity.end - entity.start >= span.end - span.start
        const told = whole ? entity : span
        return [{ value: entity.person.name, start: told.start, end: told.end }]
      }
      const side = entity.person.side
      return side?.value.includes('|') ? [side] : []
    }
    case 'role': {
      const own = !entity.office.body && OWN_CHIEF.test(entity.office.words)
      const of = entity.office.of ?? (own ? scene.home?.ref : undefined)
      return wanted !== 'person' && of?.value.includes('|') ? [of] : []
    }
    default:
      return []
  }
}
