import type { Filled, Finding } from '../../engine-finding.ts'
import type { PartyRef } from '../../names/entity.ts'
import { isLand } from '../../names/party.ts'
import { labelOf } from '../../names/place-at.ts'
import { isCityOfRank } from '../home/told-from.ts'
import { countryOf, landRef, refOf } from '../party-ref.ts'
import type { Local, Scene } from '../scene.ts'
import { listOf } from './visit-clue.ts'

/** Two fills of one slot as one list. */
export function join(a: Filled | undefined, b: Filled | undefined): Filled | undefined {
  if (!a || !b) return a ?? b
  const values = [...listOf(a)]
  const spans = [...a.spans]
  const ids = [...(a.placeIds ?? [])]
  listOf(b).forEach((value, i) => {
    const span = b.spans[i]
    if (values.includes(value) || !span) return
    values.push(value)
    spans.push(span)
    ids.push(b.placeIds?.[i])
  })
  return { value: values, spans, placeIds: ids }
}

/** `on a visit to Japan. … in Tokyo on Wednesday`: only the land is told of the place the travellers are in, away from home. */
function namesLandOf(here: Filled, told: Filled, scene: Scene): boolean {
  const lands = listOf(here).map((goal) => countryOf(goal))
  return !listOf(here).includes(scene.home?.value ?? '') && listOf(told).every((goal) => lands.includes(goal))
}

/** Where a visit goes: as stated, and where its first sentence was silent (`unsaid`) also as the document suggests; else for home’s own people the place abroad named with `in` or `to`, for guests home. */
export function settleGoals(
  visit: Finding,
  from: PartyRef,
  scene: Scene,
  unsaid: boolean,
): Filled | undefined {
  const told = statedGoals(visit, from)
  if (told && !unsaid) return told
  const here = defaultGoal(visit, from, scene)
  return scene.lang === 'en' && here && told && namesLandOf(here, told, scene) ? here : join(here, told)
}

function statedGoals(visit: Finding, from: PartyRef): Filled | undefined {
  const stated = visit.slots.to
  const abroad = (value: string) => value !== from.value && countryOf(value) !== countryOf(from.value)
  if (stated) {
    const kept = listOf(stated)
      .map((value, i) => ({ value, i }))
      .filter(({ value }) => value !== from.value)
    const best = kept.some(({ value }) => abroad(value)) ? kept.filter(({ value }) => abroad(value)) : kept
    const lands = new Set(best.flatMap(({ value }) => (value.includes('|') ? [countryOf(value)] : [])))
    const exact = best.filter(({ value }) => value.includes('|') || !lands.has(value))
    if (exact.length > 0)
      return {
        value: exact.map((k) => k.value),
        spans: exact.map((k) => stated.spans[k.i] ?? visit.line.sentence),
        placeIds: exact.map((k) => stated.placeIds?.[k.i]),
      }
  }
  return undefined
}

/** `làm việc với các cơ quan của Úc`: a land abroad, where the text speaks of no place in it. */
function landNamed(visit: Finding, from: PartyRef): PartyRef | undefined {
  const { line } = visit
  const land = line.entities.find(
    (e) =>
      e.type === 'country' &&
      !e.adjective &&
      e.code !== countryOf(from.value) &&
      e.first >= visit.first &&
      /^(in|to|tại|ở|tới|đến|sang|thăm|của)$/.test(line.words[e.first - 1] ?? ''),
  )
  return land?.type === 'country' ? landRef(land) : undefined
}

function defaultGoal(visit: Finding, from: PartyRef, scene: Scene): Filled | undefined {
  const abroad = (value: string) => value !== from.value && countryOf(value) !== countryOf(from.value)
  const { line } = visit
  const onward = listOf(visit.slots.to)
  const here = line.entities.find(
    (e) =>
      e.type === 'place' &&
      abroad(e.value) &&
      !onward.includes(e.value) &&
      /^(in|to|at|for|tại|ở|tới|đến|sang|thăm|visiting|tour|touring|visited)$/.test(
        line.words[e.first - 1] ?? '',
      ),
  )
  const land = landNamed(visit, from)
  const house = line.entities.find(
    (e) =>
      e.type === 'organisation' &&
      e.within !== undefined &&
      e.name !== from.value &&
      abroad(labelOf(e.within)) &&
      /^(visit|visits|visited|visiting|toured|touring)$/.test(line.words[e.first - 1] ?? ''),
  )
  const goal =
    house?.type === 'organisation' && house.within
      ? (scene.locals.find((l) => l.place.name === house.within?.name)?.ref ?? {
          value: labelOf(house.within),
          placeId: house.within.id,
          start: house.start,
          end: house.end,
        })
      : here?.type === 'place'
        ? refOf(here)
        : scene.home && abroad(scene.home.value)
          ? scene.home.ref
          : ((
              scene.locals.find((l) => abroad(l.value)) ??
              scene.locals.find((l) => l.value !== from.value && scene.locals.every((o) => !abroad(o.value)))
            )?.ref ?? land)
  return goal
    ? {
        value: [goal.value],
        spans: [{ start: goal.start, end: goal.end }],
        placeIds: [goal.placeId],
        implied: true,
      }
    : undefined
}

/** A district of the city a text is told from. */
function isQuarter(local: Local | undefined, home: Local): boolean {
  const city = home.place.city === true || isCityOfRank(home.value)
  return city && local?.place.within === home.place.id && home.place.id !== undefined
}

/** Guests said to be in home’s state or province, or in a district of it, are in home. */
export function cityOf(to: Filled, from: PartyRef, scene: Scene): Filled {
  const { home } = scene
  const [goal, ...more] = listOf(to)
  if (!home || more.length > 0 || countryOf(from.value) === home.place.country) return to
  const region = scene.locals.find((l) => l.value === goal)
  const around = region?.place.id === home.place.within || isQuarter(region, home)
  if (!region || !around) return to
  return {
    value: [home.value],
    spans: [{ start: home.ref.start, end: home.ref.end }],
    placeIds: [home.ref.placeId],
  }
}

/** How much a locality has to be spoken of before a journey to its land is taken to lead there. */
const SPOKEN_OF = 2

/** A journey said to lead to a land leads to the locality of it the document is about: `on a tour of China`, in a text on Nanjing. */
export function localityOf(to: Filled, from: PartyRef, scene: Scene): Filled {
  const goals = listOf(to)
  const land = goals[0]
  if (goals.length !== 1 || !land || !isLand(land)) return to
  const local = scene.locals.find(
    (l) => l.place.country === land && l.value !== from.value && l.weight >= SPOKEN_OF,
  )
  if (!local || countryOf(from.value) === land) return to
  return {
    value: [local.value],
    spans: [{ start: local.ref.start, end: local.ref.end }],
    placeIds: [local.ref.placeId],
    implied: true,
  }
}
