import { askOf, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import type { Person } from '../../names/entity.ts'
import { countryOf } from '../party-ref.ts'
import { localOf, type Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'
import { isResident, listOf, personNamed } from './visit-clue.ts'

const ONLINE = askOf(/\b(online|video|virtual|virtually|teleconference|webinar|zoom|screen)\b|trực tuyến/)

/** Two who chair or open a thing together may be at neither’s place. */
const JOINTLY = askOf(/\b(co - chaired|jointly (chaired|opened|unveiled))\b|đồng chủ trì|cùng chủ trì/)

/** The news itself took place on screens. */
const ON_SCREENS = askOf(
  /\b(online|virtual|video) (\S+ )?(ceremony|signing|meeting|talks|conference|session|reception)\b|\b(held|met|signed) (online|virtually)\b|\b(via|by) (video|zoom)\b/,
)

/** A guest: someone of another land than the one he is met in, and no resident diplomat of it. */
function isGuest(person: Person, country: string): boolean {
  const side = person.side?.value
  const own = side === undefined ? undefined : countryOf(side)
  return own !== undefined && own !== country && !person.guessed && !isResident(person)
}

/** Guests of a province met in its town visit the province. */
function goalOf(place: Filled, scene: Scene): Filled {
  const { home, seat } = scene
  const where = home && seat && place.implied && place.value === seat.value ? filledBy(home.ref, true) : place
  return { ...where, value: [String(where.value)] }
}

function visitOf(meeting: Finding, to: Filled, guest: Person): Finding | undefined {
  if (!guest.side) return undefined
  const { date } = meeting.slots
  return {
    ...meeting,
    kind: 'visit',
    slots: {
      from: filledBy(guest.side),
      to,
      head: { value: guest.name, spans: [guest.span] },
      status: { value: 'done', spans: [] },
      ...(date ? { start: { ...date, value: String(date.value).split('/')[0] ?? '', implied: true } } : {}),
    },
  }
}

/** The same journey told before: its leader, or its sender going to the same land. */
function isKnown(visit: Finding, guest: Person, country: string): boolean {
  if (visit.slots.head?.value === guest.name) return true
  return (
    visit.slots.from?.value === guest.side?.value &&
    listOf(visit.slots.to).some((goal) => countryOf(goal) === country)
  )
}

/**
 * Who is received abroad has travelled there: the visits that meetings tell of and no sentence of its own does. One a
 * sender; none from a talk held on screens.
 */
export function visitsOfMeetings(
  meetings: readonly Finding[],
  visits: readonly Finding[],
  scene: Scene,
): Finding[] {
  const found: Finding[] = []
  if (scene.lines.slice(0, 4).some((line) => says(ON_SCREENS, line))) return found
  for (const meeting of meetings) {
    const place = meeting.slots.place
    const country = countryOf(String(place?.value ?? ''))
    if (!place || !country || says(ONLINE, meeting.line)) continue
    if (says(JOINTLY, meeting.line)) continue
    if (!localOf(scene, String(place.value))) continue
    for (const name of listOf(meeting.slots.participants)) {
      const guest = personNamed(scene, name)
      if (!guest || !isGuest(guest, country)) continue
      if ([...visits, ...found].some((visit) => isKnown(visit, guest, country))) continue
      const visit = visitOf(meeting, goalOf(place, scene), guest)
      if (visit) found.push(visit)
    }
  }
  return found
}
