import { askOf, says } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { shorthandOf, signsBetween } from '../engine-shorthand.ts'
import { modalityOfFact } from '../engine-untrue.ts'
import { grown } from '../grown.ts'
import type { PlaceEntity } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import { isJourneyOff } from '../refine/called-off.ts'
import { countryOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { listOf } from '../refine/visits/visit-clue.ts'
import { join } from '../refine/visits/visit-goals.ts'
import * as EN from '../words/en/leg-words.ts'
import * as VI from '../words/vi/leg-words.ts'

const CUE = { en: askOf(EN.GOES_ON_TO), vi: askOf(VI.GOES_ON_TO) } as const

/** Those on the road, a word of going on, and the places it leads to. */
const LEG = {
  en: new RegExp(
    `${EN.THEY_GO}(?: (?!said|told|asked|hopes?|hoped|want|would|invited|if)[^ ,;]+){0,4}? (?:${EN.GOES_ON_TO.source}) (?:the )?(?:cities of )?(?<to>L\\d+(?: \\( \\S+ \\))?(?:(?: ,|, and| and|,) L\\d+){0,4})(?! 's)`,
  ),
  vi: new RegExp(
    `${VI.THEY_GO}(?: (?!nói|cho|mời|mong|đề|nếu|muốn|tiếp|đón)[^ ,;]+){0,3}? (?:${VI.GOES_ON_TO.source}) (?<to>L\\d+(?: \\( \\S+ \\))?(?:(?: ,| và) L\\d+){0,4})`,
  ),
} as const

/** Is a leg in the places the journey leads through: of a land it goes to, and no part of a town named as its goal? */
function isNext(place: PlaceEntity, goals: readonly string[], scene: Scene): boolean {
  if (goals.includes(place.value) || !goals.some((goal) => countryOf(goal) === place.place.country))
    return false
  const known = scene.locals.filter((l) => goals.includes(l.value))
  return !known.some(({ place: goal }) => goal.id === place.place.within || goal.within === place.place.id)
}

/** The places a sentence leads the travellers on to. */
function legIn(line: Line, visit: Finding, scene: Scene): Filled | undefined {
  const { lang } = line.sentence
  if (!says(CUE[lang], line)) return undefined
  const shorthand = shorthandOf(line)
  const found = LEG[lang].exec(shorthand.text)
  if (!found?.groups?.to) return undefined
  const end = found.index + found[0].length
  const signs = signsBetween(shorthand, found.index, end)
  const who = signs[0]?.entity
  if (who?.type === 'person' && who.person.name !== visit.slots.head?.value) return undefined
  const first = signs[0]?.first ?? 0
  if (modalityOfFact(line, first, first + 2) === 'denied' || isJourneyOff(line, first + 1, scene))
    return undefined
  const goals = listOf(visit.slots.to)
  const places = signs
    .map((sign) => sign.entity)
    .filter((e): e is PlaceEntity => e?.type === 'place' && isNext(e, goals, scene))
  if (places.length === 0) return undefined
  return {
    value: places.map((e) => e.value),
    spans: places.map(({ start, end: last }) => ({ start, end: last })),
    placeIds: places.map((e) => e.place.id),
  }
}

/**
 * Where a journey leads, with the places the sentences behind its telling lead on to: `On Friday they will visit Hiroshima.`
 * Guests are where the text is told from, whatever else of the land they are shown.
 */
export function withLegs(visit: Finding, lines: readonly Line[], scene: Scene): Filled | undefined {
  let { to } = visit.slots
  const land = scene.home?.place.country
  if (listOf(to).some((goal) => countryOf(goal) === land)) return to
  for (const line of lines) if (line.index > visit.line.index) to = join(to, legIn(line, visit, scene))
  return to && to !== visit.slots.to ? withoutLands(to) : to
}

/** A land is told by its towns, where any of them is named. */
function withoutLands(to: Filled): Filled {
  const goals = listOf(to)
  const kept = goals.flatMap((goal, i) =>
    goal.includes('|') || !goals.some((other) => other !== goal && countryOf(other) === goal) ? [i] : [],
  )
  if (kept.length === goals.length) return to
  return grown(to, {
    value: kept.map((i) => goals[i] ?? ''),
    spans: kept.flatMap((i) => to.spans[i] ?? []),
    placeIds: kept.map((i) => to.placeIds?.[i]),
  })
}
