import type { Span } from '#model/citation.ts'
import { askOf, mayHold, says, saysIn } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import type { DateEntity, PartyRef, Person } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { isPutOff } from '../called-off.ts'
import { dayOf } from '../main-day.ts'
import { countryOf, refOf, type Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'
import { isResident } from '../visits/visit-clue.ts'
import { isOfGroup, leaderNext, leaderTold } from './leader-told.ts'

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
      if (entity.type === 'person' && entity.person !== person && entity.person.side) near.push(entity.person)
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

/** Who talks over a screen is in no one place. */
const ONLINE = askOf(/\b(online|virtual|virtually|video|videoconference|teleconference)\b|trực tuyến/)

/** Who receives is at home; a place said with `at` goes before. */
const RECEIVES = askOf(/\b(received|receives|welcomed|hosted|greeted|hosted a reception)\b|tiếp|đón/)

/** `Tổng Lãnh sự quán Trung Quốc tại TP Hồ Chí Minh`: where a mission has its seat, not where one met. */
const SEATED = askOf(
  /(?:lãnh sự|đại sứ|lãnh sự quán|đại sứ quán|văn phòng đại diện)(?: (?!đến|tới|thăm)\S+){0,9} (?:tại|ở)$/,
)

/** Who is received is not at home: `was welcomed by`, `được Chủ tịch … tiếp`. */
const RECEIVED = askOf(
  /\b(was|were|been|being) (\S+ )?(received|welcomed|hosted|greeted)\b.* by\b|(^| )được (?!.*(thành lập|ký)).*(tiếp|đón)/,
)

/** `the host was Mayor X`, `chủ nhà là Bí thư X`: where somebody is called the host, or -1. */
function calledHost({ words }: Line): number {
  return words.findIndex(
    (word, at) =>
      (word === 'host' && /^(was|is|,)$/.test(words[at + 1] ?? '')) ||
      (word === 'nhà' && words[at - 1] === 'chủ' && words[at + 1] === 'là'),
  )
}

/** Whoever is called on is at home: `paid a courtesy call on Mayor X`, `đến chào Thị trưởng X`. */
const CALLS_ON = askOf(
  /\b(called on|calls on|courtesy calls? (on|to)|call(ed)? upon)$|(đến|tới|sang) chào( xã giao)?$|chào xã giao$/,
)

function calledOn({ line, first, last }: Finding, people: readonly Person[]): PartyRef | undefined {
  if (!mayHold(CALLS_ON, line.hints)) return undefined
  const host = line.entities.find((e) => {
    if (e.type !== 'person' || e.first < first || e.last > last + 4) return false
    const role = line.entities.findLast((r) => r.type === 'role' && r.last <= e.first && e.first - r.last < 3)
    const at = role?.first ?? e.first
    const before = wordsFrom(line, Math.max(0, at - 6), at)
    return CALLS_ON.regex.test(before.replace(/ (the|lãnh đạo|đồng chí|ông|bà)$/, ''))
  })
  const side = host?.type === 'person' && people.includes(host.person) ? host.person.side : undefined
  return side?.value.includes('|') && host?.type === 'person' && !host.person.guessed ? side : undefined
}

/** `They were welcomed by Deputy Director X`: the side of X. */
function hostNamed(finding: Finding, people: readonly Person[]): PartyRef | undefined {
  const { line } = finding
  const by = line.words.findIndex(
    (word, at) =>
      word === 'by' &&
      /\b(was|were|been|being) (\S+ )?(welcomed|received|greeted|hosted)$/.test(
        wordsFrom(line, Math.max(0, at - 3), at),
      ),
  )
  const at = by < 0 ? calledHost(line) : by
  const host =
    at < 0 ? undefined : line.entities.find((e) => e.type === 'person' && e.first > at && e.first - at < 8)
  const side = host?.type === 'person' && people.includes(host.person) ? host.person.side : undefined
  return side?.value.includes('|') ? side : undefined
}

const WELCOMES = askOf(/\b(welcom|receiv|host|greet|met)/)

const ACTIVE = /^(received|receives|welcomed|hosted|greeted|tiếp|đón)$/

/** Who receives stands before the verb, where somebody does; else it is who was read first. */
function receiverOf({ line }: Finding, people: readonly Person[]): Person | undefined {
  const verb = line.words.findIndex((word) => ACTIVE.test(word))
  const subject = line.entities.findLast((e) => e.type === 'person' && e.last <= verb)
  const named = subject?.type === 'person' ? people.find((p) => p === subject.person) : undefined
  return named ?? people[0]
}

function placeOf(finding: Finding, people: readonly Person[], scene: Scene): Filled | undefined {
  const { line } = finding
  const stated = line.entities.find(
    (e) =>
      e.type === 'place' &&
      /^(in|at|tại|ở)$/.test(line.words[e.first - 1] ?? '') &&
      !e.stands &&
      !saysWithin(SEATED, line, Math.max(0, e.first - 12), e.first),
  )
  if (stated?.type === 'place') return filledBy(refOf(stated))
  const hall = line.entities.find(
    (e) => e.type === 'place' && /^(city hall|town hall|hall)/.test(wordsFrom(line, e.last, e.last + 2)),
  )
  if (hall?.type === 'place') return filledBy(refOf(hall))
  if (says(ONLINE, line)) return undefined
  const here = scene.stage ?? scene.home
  const told = wordsFrom(line, finding.first, finding.last)
  const receivedBy = hostNamed(finding, people) ?? calledOn(finding, people)
  if (receivedBy) return filledBy(receivedBy, true)
  const hosted = saysIn(RECEIVED, line, told) ? people.at(-1)?.side : undefined
  if (hosted?.value.includes('|') && people.length > 1 && !people.at(-1)?.guessed)
    return filledBy(hosted, true)
  const receiver = saysIn(RECEIVES, line, told) ? receiverOf(finding, people) : undefined
  if (receiver?.side?.value.includes('|') && !receiver.guessed) return filledBy(receiver.side, true)
  const host = people.find((p) => p.side?.value === here?.value)
  return host && here ? filledBy(here.ref, true) : undefined
}

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

/** Completes a meeting: both sides, where, when. A name alone is no meeting. */
export function completeMeeting(finding: Finding, scene: Scene): Finding | undefined {
  const people = [...new Set(peopleOf(finding.slots.participants, scene))]
  const first = people[0]
  if (!first || isPutOff(finding)) return undefined
  const parties: PartyRef[] = people.map((p) => ({ value: p.name, start: p.span.start, end: p.span.end }))
  const sides = new Set(people.map((p) => p.side?.value))
  if (people.length === 1 || (sides.size === 1 && !people.some((p) => p.guessed))) {
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
