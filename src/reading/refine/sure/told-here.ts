import type { Filled, Finding } from '../../engine-finding.ts'
import type { PlaceEntity } from '../../names/entity.ts'
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
