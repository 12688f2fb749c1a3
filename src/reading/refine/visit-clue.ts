import type { Filled, Finding } from '../engine-finding.ts'
import type { DateEntity, PartyRef, Person } from '../names/entity.ts'
import { labelOf } from '../names/place-at.ts'
import { VIETNAMESE_FAMILIES } from '../words/vi/families.ts'
import { filledBy } from './complete-partnership.ts'
import { dateNear } from './main-day.ts'
import { countryOf, type Scene } from './scene.ts'
import { OF_PARTY } from './settle-sides.ts'

const RESIDENT = /(ambassador|consul|đại sứ|lãnh sự|embassy|chief representative|trưởng đại diện)/i
const GOVERNMENT =
  /(people.s (council|committee)|city council|party committee|government|administration|hđnd|ubnd|thành ủy|tỉnh ủy|hội đồng nhân dân|ủy ban nhân dân)/i

/** A diplomat who lives where he is posted: his calls are no journeys. */
export function isResident(person: Person): boolean {
  return person.offices.some((o) => RESIDENT.test(o.words))
}

/** The person of the document with this very name. */
export function personNamed(scene: Scene, name: unknown): Person | undefined {
  return scene.people.all.find((p) => p.name === name)
}

/** Values of a slot that lists localities. */
export function listOf(fill: Filled | undefined): readonly string[] {
  return Array.isArray(fill?.value) ? (fill.value as readonly string[]) : []
}

function localityIn(scene: Scene, name: string): PartyRef | undefined {
  return scene.locals.find(
    (l) => name.includes(l.place.name) || (l.place.nameVi !== undefined && name.includes(l.place.nameVi)),
  )?.ref
}

/** The place in a body’s name, where the gazetteer knows it. */
function withinOf(finding: Finding, start: number): PartyRef | undefined {
  const body = finding.line.entities.find((e) => e.type === 'organisation' && e.start === start)
  if (body?.type !== 'organisation' || !body.within) return undefined
  return { value: labelOf(body.within), placeId: body.within.id, start: body.start, end: body.end }
}

/** `They were welcomed by Deputy Director X`: X is at home. */
function isHost(finding: Finding, head: Person): boolean {
  const { line } = finding
  const at = line.entities.find(
    (e) => e.type === 'person' && e.person === head && e.first >= finding.first - 1,
  )
  if (!at) return false
  const role = line.entities.findLast(
    (e) => e.type === 'role' && e.last <= at.first && at.first - e.last <= 2,
  )
  const first = role?.first ?? at.first
  return /\b(was|were|been|being) (\S+ )?(welcomed|received|greeted|hosted) by( the)?( \S+)?$/.test(
    line.words.slice(Math.max(0, first - 6), first).join(' '),
  )
}

/** `asked Binh Duong to send a delegation to the festival`: only asked for, so nobody travels yet. */
function isAskedFor(finding: Finding): boolean {
  const before = finding.line.words.slice(Math.max(0, finding.first - 8), finding.last).join(' ')
  return /\b(asked|urged|called on|requested) (\S+ ){1,5}to send\b/.test(before)
}

const HOSTING = /\b(receiv|welcom|host|met|meet|opened|joked|told|laughter|greet|call)/

/** The person a group is said to be of: `Park’s 14-member delegation`, `X, leader of the 18-strong mission`. */
function leaderBefore(finding: Finding): Filled | undefined {
  const { line } = finding
  const before = line.entities.filter((e) => e.type === 'person' && e.last <= finding.first).at(-1)
  if (before?.type !== 'person' || finding.first - before.last > 26) return undefined
  if (HOSTING.test(line.words.slice(before.last, finding.first).join(' '))) return undefined
  if (/^(with|by|to|of|told|from)$/.test(line.words[before.first - 1] ?? '')) return undefined
  return { value: before.person.name, spans: [before.person.span] }
}

/** A name written as Vietnamese are: three syllables or more. A Chinese guest printed that way is told by his place. */
function isVietnamese(name: string): boolean {
  return VIETNAMESE_FAMILIES.has((name.split(/\s+/)[0] ?? '').toLowerCase()) && name.split(/\s+/).length >= 3
}

/** Who sends: a place as named; a council’s delegation is its city’s; a person counts for whom he stands. */
function senderOf(finding: Finding, scene: Scene): PartyRef | undefined {
  const from = finding.slots.from
  const span = from?.spans[0]
  const head = personNamed(scene, finding.slots.head?.value)
  if (from && span) {
    const name = String(from.value)
    const person = personNamed(scene, name)
    if (person) return person.side
    if (/national assembly|embassy|consulate|quốc hội|đại sứ quán|lãnh sự quán/i.test(name)) return head?.side
    if (GOVERNMENT.test(name)) return withinOf(finding, span.start) ?? localityIn(scene, name) ?? head?.side
    if (
      /^[A-Z]{2}$/.test(name) &&
      head?.side &&
      countryOf(head.side.value) === name &&
      head.side.value.includes('|')
    )
      return head.side
    return { value: name, ...span, ...(from.placeIds?.[0] ? { placeId: from.placeIds[0] } : {}) }
  }
  return head?.side
}

/**
 * What one sentence tells of a visit. Sender and head may be missing: `The delegation landed on July 7` speaks of a visit
 * told before. A resident diplomat’s call is none.
 */
export function visitClue(finding: Finding, scene: Scene): Finding | undefined {
  const slots = { ...finding.slots }
  if (!slots.head && !slots.from && slots.size) {
    const leader = leaderBefore(finding)
    if (leader) slots.head = leader
  }
  const head = personNamed(scene, slots.head?.value)
  if (head && (isResident(head) || isHost(finding, head))) return undefined
  if (isAskedFor(finding)) return undefined
  if (
    /\b(diplomatic|trade|permanent) mission\b/.test(
      finding.line.words.slice(finding.first, finding.last + 1).join(' '),
    ) &&
    !slots.size
  )
    return undefined
  const told = senderOf({ ...finding, slots }, scene)
  const from =
    head?.guessed && told && !slots.from && listOf(slots.to).includes(told.value)
      ? strangerTo(head, told, scene)
      : told
  if (head?.guessed && from && slots.from && !(isVietnamese(head.name) && countryOf(from.value) !== 'VN'))
    standFor(head, from)
  if (from && !(head?.guessed && !slots.from)) slots.from = filledBy(from)
  else delete slots.from
  if (
    head?.side &&
    from &&
    head.side.value !== from.value &&
    countryOf(head.side.value) !== countryOf(from.value) &&
    from.value.includes('|')
  )
    delete slots.head
  const days = slots.days ?? daysIn(finding)
  if (days) slots.days = days
  const plus = slots.plus
  delete slots.plus
  if (plus && typeof plus.value === 'number' && !slots.size)
    slots.size = { value: plus.value + 1 + namedWith(finding), spans: plus.spans }
  if (typeof slots.size?.value === 'number' && slots.size.value > 2000) delete slots.size
  const fits = (e: DateEntity) =>
    e.mention.relation !== 'until' &&
    e.mention.relation !== 'as-of' &&
    !(e.mention.relation === 'by' && finding.line.sentence.lang === 'vi') &&
    beginsOn(finding, e)
  const day = dateNear(finding.line, finding.first, (e) => fits(e) && !/^\d{4}$/.test(e.mention.iso))
  const year = dateNear(finding.line, finding.first, fits)
  const start = day ?? (slots.status?.value === 'planned' ? year : undefined)
  if (start && !isWeek(finding, start)) Object.assign(slots, startSlots(start.mention.iso, start))
  else if (start) slots.start = { value: start.mention.iso.split('/')[0] ?? '', spans: [start] }
  return { ...finding, slots }
}

/** Companions told by name before the others: `travelled with Majority Leader Peter Imwatok and six others`. */
function namedWith(finding: Finding): number {
  const { line } = finding
  const together = line.words.slice(0, finding.last).lastIndexOf('with')
  if (together < 0 || finding.last - together > 24) return 0
  return line.entities.filter((e) => e.type === 'person' && e.first > together && e.last <= finding.last)
    .length
}

/** Words before a day on which people go home. */
const GOES_HOME =
  /\b(home|back|returns?|returned|departs?|departed|leaves?(?! for)|wound up|winds up|wraps? up|closed?|ended|ends|flies out|expired?)\b|về nước|kết thúc|rời/
const SPOKEN =
  /^(said|told|announced|promised|asked|pledged|proposed|added|urged|invited|suggested|cho|đề|hứa|mời)$/

/** Is the date one the journey may begin on: beside its verb, in no other clause, no day of going home? */
function beginsOn(finding: Finding, date: DateEntity): boolean {
  const { line } = finding
  if (GOES_HOME.test(line.words.slice(Math.max(0, date.first - 5), date.first).join(' '))) return false
  const [from, to] = date.first >= finding.last ? [finding.last, date.first] : [date.last, finding.first]
  return !line.words.slice(from, to).some((word) => SPOKEN.test(word))
}

/** `this week` says when, not for how long. */
function isWeek(finding: Finding, date: DateEntity): boolean {
  return (
    /\b(week|weekend|month)\b|tuần|tháng/.test(finding.line.words.slice(date.first, date.last).join(' ')) &&
    date.mention.iso.includes('/')
  )
}

/** How long it lasts, where the sentence says so beside its verb: `sang Hoa Kỳ trong 5 ngày`. */
function daysIn(finding: Finding): Filled | undefined {
  const { line } = finding
  const told = line.entities.find(
    (e) =>
      e.type === 'number' &&
      e.mention.kind === 'duration' &&
      /^(day|ngày)s?$/.test(e.mention.unit ?? '') &&
      e.mention.value < 31 &&
      e.first >= finding.first - 4 &&
      e.first - finding.last < 8 &&
      !/^(within|after|ago|next|last|sau|cách|every)$/.test(line.words[e.first - 1] ?? ''),
  )
  if (told?.type === 'number') return { value: told.mention.value, spans: [told] }
  return weeksIn(finding)
}

/** `a week-long tour`, `two-week homestay`, `chuyến thăm một tuần`: a journey told in weeks. */
const WEEKS =
  /\b(?:(a|one|two|three|1|2|3) - weeks?|week - long|(?:a|the) weeklong|(?:spend|spends|spent|spending) (a|one|two) weeks?)\b|(?:chuyến (?:thăm|công tác)[^,.;]{0,30}) (một|hai|1|2) tuần/

const WEEK_COUNT: Readonly<Record<string, number>> = { two: 2, '2': 2, three: 3, '3': 3, hai: 2 }

function weeksIn(finding: Finding): Filled | undefined {
  const found = WEEKS.exec(finding.line.plain)
  if (!found) return undefined
  const first = finding.line.plain.slice(0, found.index).split(' ').length - 1
  const last = first + found[0].split(' ').length
  const token = finding.line.sentence.tokens[first]
  const end = finding.line.sentence.tokens[last - 1]
  if (!token || !end || first - finding.last > 8) return undefined
  const count = WEEK_COUNT[found[1] ?? found[2] ?? found[3] ?? ''] ?? 1
  return { value: count * 7, spans: [{ start: token.start, end: end.end }] }
}

/** Nobody leads a delegation to his own city: a leader whose place was only guessed is of the other one. */
function strangerTo(head: Person, goal: PartyRef, scene: Scene): PartyRef {
  const other = scene.locals.find((l) => l.place.country !== countryOf(goal.value))
  if (!other) return goal
  standFor(head, other.ref)
  return other.ref
}

/** The leader of a place’s delegation holds his office there, where nothing else says whose it is. */
export function standFor(head: Person, from: PartyRef): void {
  const before = head.side?.value
  head.side = from
  for (const office of head.offices)
    if (!office.body && !OF_PARTY.test(office.words) && (!office.of || office.of.value === before))
      office.of = from
}

function startSlots(iso: string, span: { start: number; end: number }): Record<string, Filled> {
  const range = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(iso)
  if (!range?.[1] || !range[2]) return { start: { value: iso, spans: [span] } }
  const days = Math.round((Date.parse(range[2]) - Date.parse(range[1])) / 86_400_000) + 1
  return {
    start: { value: range[1], spans: [span] },
    ...(days > 1 && days < 31 ? { days: { value: days, spans: [span] } } : {}),
  }
}
