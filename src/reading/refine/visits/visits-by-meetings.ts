import { askOf, says } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import { countryOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { isResident, listOf, personNamed } from './visit-clue.ts'

const ONLINE = askOf(/\b(online|video|virtual|virtually|teleconference|webinar|zoom|screens?)\b|trực tuyến/)

function atOneTime(visit: Finding, meeting: Finding): boolean {
  const start = visit.slots.start
  const date = meeting.slots.date
  if (!start || !date) return true
  const [a, b] = [String(start.value), String(date.value)]
  const length = Math.min(7, a.length, b.length)
  return a.slice(0, length) === b.slice(0, length)
}

/** Who of the sender’s people was met: he leads the delegation no sentence names the head of. */
function headMet(visit: Finding, meetings: readonly Finding[], scene: Scene): Finding {
  const from = String(visit.slots.from?.value)
  if (visit.slots.head || visit.slots.status?.value === 'planned') return visit
  for (const meeting of meetings) {
    if (says(ONLINE, meeting.line) || !atOneTime(visit, meeting)) continue
    const people = listOf(meeting.slots.participants).flatMap((name) => personNamed(scene, name) ?? [])
    const head = people.find((p) => p.side?.value === from && !isResident(p))
    const other = people.some((p) => p.side && countryOf(p.side.value) !== countryOf(from))
    if (head && other) {
      const slots = grown(visit.slots, { head: { value: head.name, spans: [head.span], implied: true } })
      return withSlots(visit, slots)
    }
  }
  return visit
}

/** Where the leader was received is where the visit went, too, if no sentence says where: Nanning, in Guangxi. */
function goalMet(visit: Finding, meetings: readonly Finding[]): Finding {
  const { to, from, head } = visit.slots
  if (!to?.implied || !head) return visit
  const meeting = meetings.find(
    (m) =>
      m.slots.place && !m.slots.place.implied && listOf(m.slots.participants).includes(String(head.value)),
  )
  const place = meeting?.slots.place
  const country = countryOf(String(place?.value ?? ''))
  if (!place || !country || country === countryOf(String(from?.value))) return visit
  const goals = listOf(to)
  const value = String(place.value)
  if (goals.includes(value) || !goals.every((goal) => countryOf(goal) === country)) return visit
  const both: Filled = {
    value: [...goals, value],
    spans: [...to.spans, ...place.spans],
    placeIds: [...(to.placeIds ?? [undefined]), place.placeIds?.[0]],
    implied: true,
  }
  return withSlots(visit, grown(visit.slots, { to: both }))
}

/** Completes visits from the meetings they led to. */
export function visitsByMeetings(
  visits: readonly Finding[],
  meetings: readonly Finding[],
  scene: Scene,
): Finding[] {
  return visits.map((visit) => goalMet(headMet(visit, meetings, scene), meetings))
}
