import type { Filled, Finding } from '../../engine-finding.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import { isBody } from '../../names/party.ts'
import type { Scene } from '../scene.ts'

/** Is every place a slot is read at in the sentence of the finding, and none of it only settled? */
export function isReadHere(fill: Filled | undefined, { line }: Finding): boolean {
  if (!fill || fill.implied || fill.spans.length === 0) return false
  const { start, end } = line.sentence
  return fill.spans.every((span) => span.start >= start && span.end <= end)
}

/** Read in the sentence, or not told at all. */
export function isHereOrUntold(fill: Filled | undefined, finding: Finding): boolean {
  return !fill || isReadHere(fill, finding)
}

/** Home said as `the city`, where no other place of its land is spoken of half as much. */
export function isHome(fill: Filled | undefined, scene: Scene): boolean {
  const { home } = scene
  if (!home || fill?.value !== home.value) return false
  return !scene.locals.some(
    (l) => l !== home && l.place.country === home.place.country && l.weight > home.weight / 2,
  )
}

/** How often home has to be spoken of for each time the next place is. */
const FAR_MORE = 1.5

/** Is home spoken of far more than any other place? Only then is it meant where a sentence leaves a side out. */
export function isHomeBeyondDoubt(fill: Filled | undefined, scene: Scene): boolean {
  const { home, locals } = scene
  if (!home || !isHome(fill, scene)) return false
  return !locals.some((l) => l !== home && l.weight * FAR_MORE > home.weight)
}

/** Does the text open with home and speak of it most? Then nothing else is meant by `here`. */
export function opensWithHome({ home, locals, lines }: Scene): boolean {
  if (!home || locals[0] !== home) return false
  return lines
    .slice(0, 3)
    .some((line) => line.entities.some((e) => e.type === 'place' && e.value === home.value))
}

/** The places a sentence names, home and stand-ins among them. */
export function placesOf({ line }: Finding): readonly PlaceEntity[] {
  return line.entities.filter((e): e is PlaceEntity => e.type === 'place')
}

/** Everything a finding says, list entries one by one. */
export function valuesOf({ slots }: Finding): readonly unknown[] {
  return Object.values(slots).flatMap((fill) => fill.value as unknown)
}

/** Does the sentence name a place that is no part of the finding? */
export function namesOtherPlace(finding: Finding): boolean {
  const values = valuesOf(finding)
  return placesOf(finding).some((place) => !values.includes(place.value))
}

/** A place, `Huế|VN`, or a land, `JP`: what a slot may hold that a sentence names by an entity of its own. */

/** Does a line name a place or land, by its name, a word that stands for it or an office of it? */
export function isNamedIn(line: Line, value: string): boolean {
  return line.entities.some(
    (e) =>
      (e.type === 'place' && e.value === value) ||
      (e.type === 'country' && e.code === value) ||
      (e.type === 'role' && e.office.of?.value === value),
  )
}

/** Is every single place of a slot named in the sentence of the finding? One printed value does not vouch for the next. */
export function isEachNamedHere(fill: Filled | undefined, { line }: Finding): boolean {
  return [fill?.value ?? []].flat().every((value) => isBody(String(value)) || isNamedIn(line, String(value)))
}

/** Words behind which a place is only where something is. */
const WHERE = /^(?:in|at|near|ở|tại)$/
const OPENS = /^[([]$/

/** Is a place of a sentence only where something took place, or told in brackets behind another? */
function isOnlyWhere({ words }: Line, { first }: PlaceEntity): boolean {
  return (
    [words[first - 1], words[first - 2]].some((word) => OPENS.test(word ?? '')) ||
    WHERE.test(words[first - 1] ?? '')
  )
}

/**
 * Are “the two” of a sentence these? Both have to be named in it or the one before, or be the two the whole text speaks of most;
 * and the sentence before may name no third.
 */
export function areTheTwo(values: readonly string[], { line }: Finding, { lines, locals }: Scene): boolean {
  if (values.every((value) => isNamedIn(line, value))) return true
  const before = lines[line.index - 1]
  const others = (before?.entities ?? []).filter(
    (e): e is PlaceEntity =>
      e.type === 'place' && !values.includes(e.value) && !isOnlyWhere(before as Line, e),
  )
  if (others.length > 0) return false
  if (values.every((value) => isNamedIn(line, value) || (before && isNamedIn(before, value)))) return true
  const [first, second, third] = locals
  if (!first || !second || ![first, second].every((local) => values.includes(local.value))) return false
  return !third || third.weight * 2 <= second.weight
}
