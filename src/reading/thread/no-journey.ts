import { askOf } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import type { OrganisationEntity } from '../names/entity.ts'
import { saysWithin } from '../says-within.ts'
import { countryOf, type Scene } from '../refine/scene.ts'
import { listOf } from '../refine/visit-clue.ts'

/** The land of who travels: of a body, the land it is seated in. */
function landOf(from: string, scene: Scene): string | undefined {
  const own = countryOf(from)
  if (own) return own
  for (const line of scene.lines) {
    const body = line.entities.find(
      (e): e is OrganisationEntity => e.type === 'organisation' && e.name === from && e.within !== undefined,
    )
    if (body?.within) return body.within.country
  }
  return undefined
}

/** A body of the land its journey is said to lead to, where nobody said where: it is at home. */
function staysHome(visit: Finding, scene: Scene): boolean {
  const from = String(visit.slots.from?.value ?? '')
  if (from.includes('|') || /^[A-Z]{2}$/.test(from)) return false
  const land = landOf(from, scene)
  const goals = listOf(visit.slots.to)
  return land !== undefined && goals.length > 0 && goals.every((goal) => countryOf(goal) === land)
}

/** The same days and the way back: `when he travels to Bulgaria with a delegation` is no journey from there. */
function isReversed(visit: Finding, visits: readonly Finding[]): boolean {
  const land = countryOf(String(visit.slots.from?.value ?? ''))
  return visits.some(
    (other) =>
      other !== visit &&
      other.line === visit.line &&
      other.slots.head !== undefined &&
      visit.slots.head === undefined &&
      other.slots.start?.value === visit.slots.start?.value &&
      listOf(other.slots.to).some((goal) => countryOf(goal) === land) &&
      listOf(visit.slots.to).some(
        (goal) => countryOf(goal) === countryOf(String(other.slots.from?.value ?? '')),
      ),
  )
}

/** Words of people setting out. */
const SETS_OUT = askOf(
  /\b(visit\w*|trip|tour\w*|travel\w*|went|gone|goes|going|go|fl[ewyi]\w*|left|leav\w+|depart\w*|arriv\w*|land(s|ed)|abroad|overseas|mission|journey\w*|back|return\w*|home|led|leads|leading|headed|heads|heading|sent|send\w*|took|takes|delegation|cross\w*|drove|spen[dt]\w*|stay\w*)\b|(?<!\p{L})(thăm|sang|chuyến|đoàn|lên đường|rời|về|đi|dẫn đầu|cử|công du)(?!\p{L})/u,
)

/** People of home, by no word that they left it, for a place the sentence does not name. */
function neverLeft(visit: Finding, scene: Scene): boolean {
  const { home } = scene
  if (!home || !visit.slots.to?.implied || visit.slots.from?.value !== home.value) return false
  return !saysWithin(SETS_OUT, visit.line, 0, visit.line.words.length)
}

/** Readings of journeys nobody made. */
export function withoutNoJourneys(visits: readonly Finding[], scene: Scene): readonly Finding[] {
  return visits.filter(
    (visit) => !staysHome(visit, scene) && !isReversed(visit, visits) && !neverLeft(visit, scene),
  )
}
