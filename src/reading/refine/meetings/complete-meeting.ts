import type { Span } from '#model/citation.ts'
import { askOf, says } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import type { DateEntity, PartyRef, Person } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { NOT_MET } from '../../thread/company-kept.ts'
import { isPutOff } from '../called-off.ts'
import { dayOf } from '../main-day.ts'
import { countryOf, refOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'
import { isAlong } from '../visits/companions.ts'
import { isResident } from '../visits/visit-clue.ts'
import { isOfGroup, leaderNext, leaderTold } from './leader-told.ts'
import { placeOf, RECEIVED } from './place-of-meeting.ts'

function peopleOf(fill: Filled | undefined, scene: Scene): Person[] {
  if (!Array.isArray(fill?.value)) return []
  return (fill.value as readonly string[]).flatMap(
    (name) => scene.people.all.find((p) => p.name === name) ?? [],
  )
}

/** The other side of a meeting of which the sentence names one: the last person spoken of who stands for somebody else. */
function counterpart(finding: Finding, person: Person, scene: Scene): Person | undefined {
  const near: Person[] = []
  for (let index = finding.line.index; index >= 0 && index > finding.line.index - 6; index -= 1) {
    for (const entity of [...(scene.lines[index]?.entities ?? [])].reverse()) {
      if (entity.type !== 'person' || entity.person === person || !entity.person.side) continue
      if (index === finding.line.index || !isAlong(scene.lines[index] as Line, entity.first))
        near.push(entity.person)
    }
  }
  const others = near.filter((p) => p.side?.value !== person.side?.value)
  const isStranger = (p: Person) => p !== person && p.side?.value !== person.side?.value
  const group = isOfGroup(finding)
  const ofGroup = group
    ? (leaderTold(finding.line, scene, isStranger) ?? others.find((p) => !isResident(p)))
    : undefined
  const next = others.length === 0 ? leaderNext(finding.line, scene, isStranger) : undefined
  return ofGroup ?? others[0] ?? next ?? near.find((p) => p.guessed || person.guessed)
}

/** Two of one land: where a delegation from abroad was received, neither is the other’s guest. */
function isFellow(one: Person, other: Person): boolean {
  const land = countryOf(one.side?.value ?? '')
  return land !== undefined && land === countryOf(other.side?.value ?? '')
}

/** The delegation a person met whose people are not named. */
function delegation(finding: Finding, person: Person, scene: Scene): PartyRef | undefined {
  const place = finding.line.entities.find(
    (e) =>
      e.type === 'place' && e.value !== person.side?.value && e.place.country !== scene.home?.place.country,
  )
  return place?.type === 'place' && scene ? refOf(place) : undefined
}

const WELCOMES = askOf(/\b(welcom|receiv|host|greet|met)/)

/** One day told beside the days of a journey is the day of the talks. */
function singleDay(finding: Finding): DateEntity | undefined {
  const days = finding.line.entities.filter(
    (e): e is DateEntity =>
      e.type === 'date' &&
      e.mention.relation !== 'since' &&
      e.mention.relation !== 'until' &&
      e.mention.relation !== 'by',
  )
  const single = days.filter((e) => /^\d{4}-\d{2}-\d{2}$/.test(e.mention.iso))
  return single.length === 1 && days.length > 1 ? single[0] : undefined
}

/** `returned on Tuesday after a visit where he signed an MoU with Mayor X on Oct. 8`: the day right behind goes before any told earlier. */
function dayBehind({ line, last }: Finding): DateEntity | undefined {
  return line.entities.find(
    (e): e is DateEntity =>
      e.type === 'date' &&
      e.first >= last &&
      e.first - last <= 1 &&
      e.mention.relation === 'on' &&
      e.mention.iso.length === 10,
  )
}

/** Whoever is to meet on a day after the text came out has not met yet. */
function isAhead(day: string | undefined, scene: Scene): boolean {
  return day?.length === 10 && scene.published?.length === 10 && day > scene.published
}

/** `The visitors were received by CEO X and Alderman Y`: all who are named stand behind `by`. */
function areAllHosts({ line, first, last }: Finding, people: readonly Person[]): boolean {
  if (line.sentence.lang === 'vi' || !saysWithin(RECEIVED, line, Math.max(0, first - 3), last)) return false
  const by = line.words.indexOf('by', first)
  return (
    by > 0 &&
    people.every((p) => line.entities.some((e) => e.type === 'person' && e.person === p && e.first > by))
  )
}

/** Completes a meeting: both sides, where, when. A name alone is no meeting. */
export function completeMeeting(finding: Finding, scene: Scene): Finding | undefined {
  const people = [...new Set(peopleOf(finding.slots.participants, scene))]
  const first = people[0]
  if (
    !first ||
    isPutOff(finding) ||
    saysWithin(NOT_MET, finding.line, Math.max(0, finding.first - 4), finding.last)
  )
    return undefined
  const parties: PartyRef[] = people.map((p) => ({ value: p.name, start: p.span.start, end: p.span.end }))
  const sides = new Set(people.map((p) => p.side?.value))
  const hosts = people.length > 1 && areAllHosts(finding, people)
  if (people.length === 1 || hosts || (sides.size === 1 && !people.some((p) => p.guessed))) {
    const told = counterpart(finding, first, scene)
    const group = told && isFellow(told, first) ? delegation(finding, first, scene) : undefined
    const other = group ? undefined : told
    const party = group ?? (other ? undefined : delegation(finding, first, scene))
    if (other && !people.includes(other))
      parties.push({ value: other.name, start: other.span.start, end: other.span.end })
    else if (party) parties.push(party)
    else return undefined
  }
  const slots = grown(finding.slots, {})
  slots.participants = {
    value: parties.map((p) => p.value),
    spans: parties.map((p) => ({ start: p.start, end: p.end })),
    placeIds: parties.map((p) => p.placeId),
  }
  const place = placeOf(finding, people, scene)
  const atSeat = place?.implied && place.value === scene.home?.value ? scene.seat : undefined
  if (place) slots.place = atSeat ? filledBy(atSeat.ref, true) : place
  const day = singleDay(finding) ?? dayBehind(finding) ?? dayOf(scene, finding.line, finding.first)
  if (day && day.mention.relation !== 'since') slots.date = { value: day.mention.iso, spans: [day] }
  if (slots.status?.value === 'planned' || isAhead(day?.mention.iso, scene)) return undefined
  delete slots.status
  return withSlots(finding, slots)
}

/** A guest is met where his visit goes, unless the sentence says where. */
export function placeByVisit(meeting: Finding, visits: readonly Finding[], scene: Scene): Finding {
  if (meeting.slots.place && !meeting.slots.place.implied) return meeting
  const names = (meeting.slots.participants?.value ?? []) as readonly string[]
  const visit = visits.find(
    (v) => v.slots.status?.value === 'done' && names.includes(String(v.slots.head?.value)),
  )
  const to = visit?.slots.to
  const goals = (to?.value ?? []) as readonly string[]
  const hosts = names.map((name) => scene.people.all.find((p) => p.name === name)?.side?.value)
  const exact = goals.filter((g) => g.includes('|'))
  const landed = exact.filter((g) => hosts.some((host) => host && countryOf(host) === countryOf(g)))
  const goal =
    goals.find((g) => hosts.includes(g)) ??
    exact.find((g) => g === scene.home?.value) ??
    (landed.length === 1 ? landed[0] : exact.length === 1 ? exact[0] : undefined)
  if (!to || goal === undefined || !goal.includes('|')) return meeting
  const land = countryOf(goal)
  if (meeting.slots.place && countryOf(String(meeting.slots.place.value)) === land) return meeting
  const place: Filled = {
    value: goal,
    spans: to.spans.slice(goals.indexOf(goal), goals.indexOf(goal) + 1),
    placeIds: [to.placeIds?.[goals.indexOf(goal)]],
    implied: true,
  }
  return withSlots(meeting, grown(meeting.slots, { place }))
}

/** Hosts who welcome a delegation without a word on who is in it: its leader is who they met. */
function guestOf(
  meeting: Finding,
  names: readonly string[],
  visits: readonly Finding[],
  scene: Scene,
): Person | undefined {
  const people = names.flatMap((name) => scene.people.all.find((p) => p.name === name) ?? [])
  const lands = new Set(people.map((p) => countryOf(p.side?.value ?? '')))
  const [land] = lands
  if (people.length !== names.length || lands.size !== 1 || !land) return undefined
  if (!says(WELCOMES, meeting.line)) return undefined
  const led = visits.find(
    (v) =>
      v.slots.status?.value === 'done' &&
      v.slots.head &&
      countryOf(String(v.slots.from?.value)) !== land &&
      ((v.slots.to?.value ?? []) as readonly string[]).some((goal) => countryOf(goal) === land),
  )
  return scene.people.all.find((p) => p.name === led?.slots.head?.value && !names.includes(p.name))
}

/** A delegation met is its leader, where a visit names him: `tiếp đoàn quận Thạch Cảnh Sơn`. */
export function namedGuests(meeting: Finding, visits: readonly Finding[], scene: Scene): Finding {
  const fill = meeting.slots.participants
  const names = (fill?.value ?? []) as readonly string[]
  if (!fill) return meeting
  const values: string[] = []
  const spans: Span[] = []
  const ids: (string | undefined)[] = []
  names.forEach((name, i) => {
    const led = visits.find(
      (v) => v.slots.from?.value === name && v.slots.head && v.slots.status?.value === 'done',
    )
    const head = name.includes('|') ? led?.slots.head : undefined
    const value = head ? String(head.value) : name
    const span = head?.spans[0] ?? fill.spans[i]
    if (values.includes(value) || !span) return
    values.push(value)
    spans.push(span)
    ids.push(head ? undefined : fill.placeIds?.[i])
  })
  const guest = guestOf(meeting, values, visits, scene)
  if (guest) {
    values.push(guest.name)
    spans.push(guest.span)
    ids.push(undefined)
  }
  if (values.length < 2) return meeting
  return withSlots(meeting, grown(meeting.slots, { participants: { value: values, spans, placeIds: ids } }))
}
