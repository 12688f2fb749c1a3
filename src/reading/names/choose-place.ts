import type { Place } from '#gazetteer/place.ts'
import { foldText } from '#model/values/fold.ts'
import { remembered } from '#model/values/remembered.ts'
import { CITY_STATES } from '../words/city-states.ts'
import { labelOf, type PlaceContext } from './place-at.ts'
import { isUnder, placeUnder } from './units.ts'

/**
 * The place meant, out of namesakes: one in a country named beside it, else in a country the document speaks of, else
 * the first (largest). A great city of another country is not given up for a village of this one.
 */
export function choosePlace(
  places: readonly Place[],
  context: PlaceContext,
  hints: Hints,
): Place | undefined {
  const chosen = bestPlace(places, context, hints)
  return chosen && seatOf(aroundOf(chosen, hints.text, context), context)
}

/** `Fukaya` is the city of this name, not the old town Fukaya-chō within it that is called so, too. */
function aroundOf(place: Place, text: string | undefined, { gazetteer }: PlaceContext): Place {
  if (!text || !place.within || foldName(place.name) === foldName(text)) return place
  const around = gazetteer.get(place.within)
  return around?.city && foldName(around.name) === foldName(text) ? around : place
}

type Hints = {
  readonly country?: string
  readonly within?: Place
  readonly text?: string
  readonly level?: 'city' | 'first'
}

/** `Dunedin City` is a unit around the town of Dunedin, and its council that of Dunedin. */
function seatOf(place: Place, { gazetteer }: PlaceContext): Place {
  if (place.city || place.level !== 'second' || !place.name.endsWith(' City')) return place
  const town = place.name.slice(0, -' City'.length)
  return gazetteer.find(town).find((one) => one.within === place.id && one.name === town) ?? place
}

function bestPlace(places: readonly Place[], context: PlaceContext, hints: Hints): Place | undefined {
  const named = byName(
    places.filter((p) => p.level !== 'country'),
    hints.text,
  )
  const fitting = hints.country ? named : withoutOnceCalled(named, hints.text)
  const { country, within } = hints
  const inside = placeUnder(fitting, within, context.gazetteer)
  if (inside) return inside
  const near = country ? fitting.filter((p) => p.country === country) : []
  const pool = near.length > 0 ? near : ownName(fitting, hints.text)
  const { level } = hints
  const levelled = level
    ? pool.filter(
        (p) => (p.level === 'first') === (level === 'first') || (level === 'city' && isCityState(p)),
      )
    : []
  const rest = levelled.length > 0 ? ofThisName(levelled, hints.text) : pool
  const first = rest[0]
  if (near.length > 0 || !first) return first
  return bestOf(withoutCalledSo(rest, hints.text), context) ?? first
}

/** `Sihanoukville` is the town of this name, not the province of its land that is called so, too. */
function withoutCalledSo(places: readonly Place[], text: string | undefined): readonly Place[] {
  if (!text || places.length < 2) return places
  const key = foldName(text)
  const own = places.filter((p) => p.level !== 'first' && foldName(p.name) === key)
  if (own.length === 0) return places
  return places.filter(
    (p) => p.level !== 'first' || sharesWord(p, key) || !own.some((o) => o.country === p.country),
  )
}

/** `Thua Thien Hue` is called by its town, `Jeollabuk-do` by its first syllables. */
function sharesWord(place: Place, key: string): boolean {
  return [place.name, place.nameVi ?? ''].some((name) => foldName(name).includes(key))
}

/** People enough for a town of a name to be meant before one that was only once called so. */
const NO_HAMLET = 10_000

/** `Salisbury` is a town of this name, not Harare, which was called so once; `Hanover` may be Hannover, `Newcastle` short for a longer name. */
function withoutOnceCalled(places: readonly Place[], text: string | undefined): readonly Place[] {
  const [first] = places
  if (!text || !first || foldName(first.name) !== foldName(text) || (first.population ?? 0) <= NO_HAMLET)
    return places
  const key = inFull(text)
  const isAlike = (name: string) => name.includes(key) || name.slice(0, 2) === key.slice(0, 2)
  return places.filter((p) => isAlike(inFull(p.name)) || isAlike(inFull(p.nameVi ?? '')))
}

/** `St Petersburg` is `Saint Petersburg`. */
function inFull(name: string): string {
  return foldName(name).replace(/^st\.? /, 'saint ')
}

/** Where its level is told, a unit of this very name goes before one that is only called so: `bang Washington`. */
function ofThisName(places: readonly Place[], text: string | undefined): readonly Place[] {
  const same = text ? places.filter((p) => foldName(p.name) === foldName(text)) : []
  return same.length > 0 ? same : places
}

function isCityState(place: Place): boolean {
  return place.level === 'first' && CITY_STATES.test(labelOf(place))
}

/** A province of this very name goes before places that are only called so abroad: `Hà Nam` is no Henan. */
function ownName(places: readonly Place[], text: string | undefined): readonly Place[] {
  const key = text ? foldName(text) : ''
  const own = places.filter((p) => p.level === 'first' && p.country === 'VN' && foldName(p.name) === key)
  return own.length > 0 && places.every((p) => own.includes(p) || foldName(p.name) !== key) ? own : places
}

/** The first of those with the highest score. */
function bestOf(places: readonly Place[], context: PlaceContext): Place | undefined {
  let best: Place | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const place of places) {
    const score = scoreOf(place, places, context)
    if (score <= most) continue
    best = place
    most = score
  }
  return best
}

/** What a town of the United States loses where the text names nothing else there and is spelled as elsewhere. */
const STRANGE = -1.5

/** People, rank and how much the document speaks of the country, weighed against each other. */
function scoreOf(place: Place, all: readonly Place[], context: PlaceContext): number {
  const votes = context.votes.get(place.country) ?? 0
  const spoken = votes >= 9 ? 2.5 : votes >= 6 ? 2 : votes >= 3 ? 1.5 : votes > 0 ? 0.4 : 0
  const people = Math.log10(Math.max(place.population ?? 0, place.level === 'first' ? 300_000 : 1_000))
  const named = unitOf(place, all, context) ? 2 : 0
  const strange = context.british && place.country === 'US' && votes === 0 ? STRANGE : 0
  return strange + people + spoken + named + (place.level === 'first' ? 0.5 : 0) - all.indexOf(place) * 0.3
}

/** Does the document name the unit a town lies in, as `California` beside San Jose, or a town of a county, as Dover beside `Kent`? */
function unitOf(place: Place, all: readonly Place[], context: PlaceContext): boolean {
  if (!context.units || place.level === 'first') return false
  if (place.level === 'second' && context.units.has(place.id)) return true
  for (const unit of context.units)
    if (isUnder(place, unit, context.gazetteer) && !all.some((p) => p.id === unit)) return true
  return false
}

/** The names of places asked of, folded. */
const foldName = remembered(20_000, foldText)

/** Places of this very name before those that only have it as a by-name. */
function byName(places: readonly Place[], text: string | undefined): readonly Place[] {
  if (!text || places.length < 2) return places
  const key = foldName(text)
  const same = (p: Place) =>
    foldName(p.name) === key || (p.nameVi !== undefined && foldName(p.nameVi) === key)
  return [...places].sort((a, b) => Number(same(b)) - Number(same(a)))
}
