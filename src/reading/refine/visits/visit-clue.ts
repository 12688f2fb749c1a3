import { askOf, says } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import type { PartyRef, Person } from '../../names/entity.ts'
import { wordsFrom } from '../../names/line.ts'
import { isLand } from '../../names/party.ts'
import { labelOf } from '../../names/place-at.ts'
import { saysWithin } from '../../says-within.ts'
import { VIETNAMESE_FAMILIES } from '../../words/vi/families.ts'
import { isJourneyOff } from '../called-off.ts'
import { countryOf } from '../party-ref.ts'
import { OF_PARTY } from '../roles/settle-sides.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'
import { beginningOf, daysOf } from './visit-days.ts'
import { leaderBefore, sizeWith, withOthersCounted, withoutCompanion } from './visit-party.ts'

const RESIDENT = /(ambassador|consul|đại sứ|lãnh sự|embassy|chief representative|trưởng đại diện)/i
const GOVERNMENT =
  /(people.s (council|committee)|council|party committee|government|administration|municipality|hđnd|ubnd|thành ủy|tỉnh ủy|hội đồng (?:nhân dân|thành phố|tỉnh)|ủy ban nhân dân)/i

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
    wordsFrom(line, Math.max(0, first - 6), first),
  )
}

/** `asked Binh Duong to send a delegation to the festival`: only asked for, so nobody travels yet. */
function isAskedFor(finding: Finding): boolean {
  if (finding.readBy.endsWith('/invitation-taken')) return false
  const before = wordsFrom(finding.line, Math.max(0, finding.first - 8), finding.last)
  if (/\b(asked|urged|called on|requested) (\S+ ){1,5}to send\b/.test(before)) return true
  const near = wordsFrom(finding.line, Math.max(0, finding.first - 8), finding.last + 2)
  if (INVITED_VI.test(near) || ONLY_MIGHT.test(near)) return true
  return INVITED.test(before) && !/\b(accepted|accepts|at the invitation)\b/.test(before)
}

/** An invitation takes nobody anywhere: `invited Mayor X to visit`, `extended an invitation to Y to lead a delegation`. */
const INVITED =
  /\b(invit(e|es|ed|ing)|(extend\w*|issued|sent|gave) (\S+ )?(\S+ )?invitation) (\S+ ){1,12}?to (visit|come|travel|lead|send|attend|tour)\b/

/** `đoàn có thể sang thăm`: nobody has said that they will. */
const ONLY_MIGHT = /(?<!\p{L})có thể (?:sẽ )?(?:sang|đến|tới|cử|đi|thăm)(?!\p{L})/u

/** `kính mời Ngài dẫn đầu đoàn sang thăm`; who came `theo lời mời` did come. */
const INVITED_VI =
  /(?<!\p{L})(?<!(?:lời|thư|giấy|khách) )mời(?: (?!đã |đang )\S+){1,9}? (?:dẫn đầu|cử|(?:sang|đến|tới|về|qua) (?:thăm|dự)|thăm|sang|tham dự|dự)(?: |$)/u

/** Crowds nobody receives: tourists, passengers, whoever is counted by arrivals. */
export const CROWD = askOf(
  /\b(?:tourists|holidaymakers|commuters|passengers|day - trippers|pilgrims)\b|(?<!\p{L})(?:lượt khách|lượt người|lượt du khách|du khách|khách du lịch|hành khách|tàu (?:du lịch|khách)(?: \S+){0,3} khách)(?!\p{L})/u,
)

/** Is who comes a crowd, counted, and no party with a leader? */
function isCrowd({ line, first, last, slots }: Finding): boolean {
  return !slots.head && saysWithin(CROWD, line, Math.max(0, first - 6), last)
}

/** Words of people on the road. */
const TRAVELS = askOf(
  /\b(visit|trip|tour|travel|arriv|fly|flew|landed|leav|left)|thăm|sang|chuyến|lên đường|rời|đến|về nước/,
)

/** `tại thành phố Móng Cái, đoàn Móng Cái hội đàm với …`: a place’s own people, in the place itself, are on no journey. */
function isAtHome(finding: Finding, head: Person | undefined): boolean {
  const { line } = finding
  const from =
    finding.slots.from?.value ?? (head?.guessed || says(TRAVELS, line) ? undefined : head?.side?.value)
  if (finding.slots.to || from === undefined) return false
  return line.entities.some(
    (e) =>
      e.type === 'place' && e.value === from && !e.stands && /^(tại|ở)$/.test(line.words[e.first - 1] ?? ''),
  )
}

/** `took the party to the city’s museum`: a host shows guests round; nobody sets out. */
function isShownRound({ line, first, last }: Finding): boolean {
  return /\b(took|takes|taking|showed|led) (the|his|her|its) (party|group|guests?|visitors|delegat\w+)$|\b(took|takes|taking|showed|led) (the|his|her|its) (party|group|guests?|visitors|delegat\w+) (to|through|round|around|on)\b/.test(
    wordsFrom(line, first, last + 1),
  )
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
    if (GOVERNMENT.test(name)) return withinOf(finding, span.start) ?? head?.side
    if (isLand(name) && head?.side && countryOf(head.side.value) === name && head.side.value.includes('|'))
      return head.side
    return { value: name, ...span, ...(from.placeIds?.[0] ? { placeId: from.placeIds[0] } : {}) }
  }
  return head?.side
}

/**
 * What one sentence tells of a visit. Sender and head may be missing: `The delegation landed on July 7` speaks of a visit
 * told before. A resident diplomat’s call is none.
 */
export function visitClue(clue: Finding, scene: Scene): Finding | undefined {
  const finding = withoutCompanion(clue)
  if (!finding) return undefined
  const slots = grown(finding.slots, {})
  if (!slots.head && !slots.from && (slots.size || slots.plus) && finding === clue) {
    const leader = leaderBefore(finding)
    if (leader) slots.head = leader
  }
  const head = personNamed(scene, slots.head?.value)
  if (head && (isResident(head) || isHost(finding, head))) return undefined
  if (isAskedFor(finding) || isAtHome(finding, head) || isShownRound(finding)) return undefined
  if (isCrowd(finding) || isJourneyOff(finding.line, finding.last, scene)) return undefined
  if (/\b(online|virtual|virtually) (visit|tour|trip)\b/.test(finding.line.plain)) return undefined
  if (
    /\b(diplomatic|trade|permanent) mission\b(?! to)/.test(
      wordsFrom(finding.line, finding.first, finding.last + 1),
    ) &&
    !slots.size
  )
    return undefined
  if (head && scene.home) cameHere(head, withSlots(finding, slots), scene)
  const sender = senderOf(withSlots(finding, slots), scene)
  const from =
    head?.guessed && sender && !slots.from && listOf(slots.to).includes(sender.value)
      ? strangerTo(head, sender, scene)
      : sender
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
  const days = daysOf(finding)
  if (days) slots.days = days
  else delete slots.days
  const plus = slots.plus
  delete slots.plus
  if (plus && typeof plus.value === 'number' && !slots.size) slots.size = sizeWith(finding, plus.value)
  if (slots.size && !plus) slots.size = withOthersCounted(finding, slots.size)
  if (typeof slots.size?.value === 'number' && slots.size.value > 2000) delete slots.size
  if (slots.status?.value === 'planned' && saysWithin(LEAVES, finding.line, finding.first, finding.last + 4))
    delete slots.status
  Object.assign(slots, beginningOf(finding, slots.status?.value === 'planned', scene))
  return withSlots(finding, slots)
}

/** Guests who are about to leave are here: `Đoàn sẽ rời Đắk Lắk ngày 1/7`. */
const LEAVES = askOf(/(?<!\p{L})(?:sẽ|dự kiến) (?:rời(?! khỏi nước)|về nước|kết thúc chuyến)(?!\p{L})/u)

/** Verbs of who comes to where the text is told. */
const COMES = askOf(/\b(brought|brings|flew in|flown in|arrived|landed|had come)\b/)

/** `X, who had brought a delegation of 22`, with nothing said of whose: he came from the one other place spoken of. */
function cameHere(head: Person, finding: Finding, scene: Scene): void {
  const { slots, line } = finding
  if (!head.guessed || slots.from || slots.to || head.side?.value !== scene.home?.value) return
  if (!scene.home || !saysWithin(COMES, line, Math.max(0, finding.first - 2), finding.last + 2)) return
  strangerTo(head, scene.home.ref, scene)
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
