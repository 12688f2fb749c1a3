import { daysBetween } from '#model/values/day.ts'
import { askOf, says } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import type { PartyRef } from '../../names/entity.ts'
import { wordsFrom } from '../../names/line.ts'
import { isLand } from '../../names/party.ts'
import { saysWithin } from '../../says-within.ts'
import { isToCome } from '../../thread/people-to-come.ts'
import { dayOf, headingDay, NOT_ITS_OWN } from '../main-day.ts'
import { countryOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'
import { hostsTheOther, isReversed } from './hosts-the-other.ts'
import { headOfBody, leaderOf } from './leader-of-visit.ts'
import { listOf, personNamed, standFor } from './visit-clue.ts'
import { cityOf, join, localityOf, settleGoals } from './visit-goals.ts'

function conflicts(a: Filled | undefined, b: Filled | undefined): boolean {
  return a !== undefined && b !== undefined && a.value !== b.value
}

/** `He and seven others will stay until Friday`: who stays on is here already. */
const STAYS_ON = askOf(/\b(?:will|is to|are to) (?:stay|remain)(?: \S+){0,4}? (?:until|till|through)\b/)

function staysOn({ line, first, last, slots }: Finding): boolean {
  return !slots.start && saysWithin(STAYS_ON, line, Math.max(0, first - 4), last + 4)
}

function isFuture(finding: Finding, scene: Scene): boolean {
  const start = finding.slots.start
  const { published } = scene
  const later =
    start !== undefined &&
    published !== undefined &&
    String(start.value).slice(0, published.length) > published.slice(0, String(start.value).length)
  if (staysOn(finding)) return false
  if (finding.slots.status?.value === 'planned') return !start || !published || later
  return later && String(start?.value).length >= 7
}

/** Two senders of whom neither may be the other told more exactly: a land and its city, a party and its land. */
function otherSender(a: Filled | undefined, b: Filled | undefined): boolean {
  if (!a || !b || a.value === b.value) return false
  const [x, y] = [String(a.value), String(b.value)]
  if (x.includes('|') && y.includes('|')) return true
  const [land, other] = isLand(x) ? [x, y] : [y, x]
  if (!isLand(land)) return true
  return countryOf(other) !== undefined && countryOf(other) !== land
}

/** Nobody travels to where he comes from: `The mission leaves for Osaka` speaks of no guests from Japan. */
function leadsHome(visit: Finding, clue: Finding): boolean {
  const land = countryOf(String(visit.slots.from?.value ?? ''))
  const goals = listOf(clue.slots.to)
  return land !== undefined && goals.length > 0 && goals.every((goal) => countryOf(goal) === land)
}

/** Does the clue lead to the very place the visit sets out from: `Teachers came from Yantai. … when X visited Yantai`? */
function isGoal(from: Filled | undefined, clue: Finding): boolean {
  const goals = listOf(clue.slots.to)
  return goals.length > 0 && goals.every((goal) => goal === from?.value)
}

/** Somebody else by name, in a sentence that leads to another land. */
function goesElsewhere(visit: Finding, clue: Finding): boolean {
  if (!clue.slots.head || visit.slots.head || visit.line === clue.line) return false
  const lands = listOf(visit.slots.to).map((goal) => countryOf(goal))
  const goals = listOf(clue.slots.to)
  return lands.length > 0 && goals.length > 0 && !goals.some((goal) => lands.includes(countryOf(goal)))
}

/** Days of two months and more apart are of two journeys. */
const ONE_JOURNEY = 60

/** Two first days that lie too far apart for one journey; a year alone says so by being another. */
function farApart(a: Filled | undefined, b: Filled | undefined): boolean {
  const [x, y] = [String(a?.value ?? ''), String(b?.value ?? '')]
  const length = Math.min(x.length, y.length)
  if (length < 4 || x.slice(0, length) === y.slice(0, length)) return false
  if (length === 4) return true
  return Math.abs(daysBetween(dayIn(x), dayIn(y))) > ONE_JOURNEY
}

function dayIn(iso: string): string {
  return iso.length === 10 ? iso : `${iso.slice(0, 7)}-15`
}

/** `The delegation is led by X`: said alike of one that is here and of one still to come. */
const IS_LED = askOf(/\b(?:is|are) (?:being )?(?:headed|led) by\b/)

function tellsHead({ slots, line }: Finding): boolean {
  return slots.head !== undefined && !slots.to && !slots.start && says(IS_LED, line)
}

/** `đoàn đã ghé Sekong`: told as over, of nobody who is still to come. */
const OVER = askOf(/(?<!\p{L})(?:đã|vừa)(?: \S+)?$/u)
const isOver = ({ line, first }: Finding) => saysWithin(OVER, line, Math.max(0, first - 3), first)

/** Does the clue speak of this visit? A clue without sender and head speaks of the one told last. */
function belongs(visit: Finding, clue: Finding, scene: Scene): boolean {
  const own = clue.slots.from ?? clue.slots.head
  if (visit.line !== clue.line && farApart(visit.slots.start, clue.slots.start)) return false
  if (!own)
    return (
      !leadsHome(visit, clue) &&
      (isFuture(clue, scene) || !(isToCome(visit) || (isFuture(visit, scene) && isOver(clue))))
    )
  if (!clue.slots.from && isGoal(visit.slots.from, clue)) return false
  if (otherSender(visit.slots.from, clue.slots.from)) return false
  if (conflicts(visit.slots.head, clue.slots.head) || goesElsewhere(visit, clue)) return false
  if (visit.line !== clue.line && isFuture(visit, scene) !== isFuture(clue, scene) && !tellsHead(clue))
    return false
  if (
    isFuture(visit, scene) &&
    isFuture(clue, scene) &&
    visit.line !== clue.line &&
    conflicts(visit.slots.start, clue.slots.start)
  )
    return false
  return true
}

/** Journeys read by no pattern, from words far apart in a sentence: they add no goal to a visit that has one. */
export const LOOSE = /\/(on-the-road|len-duong)$/

function absorb(visit: Finding, clue: Finding): void {
  for (const slot of ['from', 'head', 'size', 'days', 'status']) {
    const fill = clue.slots[slot]
    if (fill && !visit.slots[slot] && !(slot === 'status' && staysOn(clue))) visit.slots[slot] = fill
  }
  const start = clue.slots.start
  const own = visit.slots.start
  const later = clue.slots.status?.value === 'planned' && visit.slots.status?.value !== 'planned'
  if (
    start &&
    !later &&
    !(own && saysWithin(GOES_ON, clue.line, clue.first, clue.last)) &&
    (!own ||
      String(start.value).startsWith(`${own.value}-`) ||
      (String(start.value).length >= String(own.value).length && String(start.value) < String(own.value)))
  )
    visit.slots.start = start
  if (visit.slots.to && LOOSE.test(clue.readBy)) return
  const to = join(visit.slots.to, clue.slots.to)
  if (to) visit.slots.to = to
}

/** `A delegation from Bayeux, over in Normandy, will be in town`: guests from abroad come here, whatever of their land is named. */
function isOfSendersLand(visit: Finding, from: PartyRef, scene: Scene): boolean {
  const land = countryOf(from.value)
  const goals = listOf(visit.slots.to)
  if (!scene.home || land === undefined || land === scene.home.place.country) return false
  return goals.length > 0 && goals.every((goal) => countryOf(goal) === land)
}

/** `Tại thành phố Vinh, đoàn tỉnh Nghệ An đã hội đàm với …`: who is told of in a town of one's own, and to go nowhere, made no journey. */
function isAtItsOwn({ line, slots }: Finding, from: PartyRef): boolean {
  if (slots.to || slots.days) return false
  return line.entities.some(
    (e) =>
      e.type === 'place' &&
      from.placeId !== undefined &&
      (e.place.id === from.placeId || e.place.within === from.placeId) &&
      saysWithin(WHERE, line, Math.max(0, e.first - 2), e.first),
  )
}

const WHERE = askOf(/(?:^| )(?:tại|ở)$/)

function finish(visit: Finding, scene: Scene, unsaid: boolean): Finding | undefined {
  const head = personNamed(scene, visit.slots.head?.value)
  const from = visit.slots.from
    ? {
        value: String(visit.slots.from.value),
        ...(visit.slots.from.spans[0] ?? visit.line.sentence),
        ...(visit.slots.from.placeIds?.[0] ? { placeId: visit.slots.from.placeIds[0] } : {}),
      }
    : head?.side
  if (!from) return undefined
  if (head?.guessed && visit.slots.from && from.value !== head.side?.value) standFor(head, from)
  if (isOfSendersLand(visit, from, scene)) delete visit.slots.to
  if (isAtItsOwn(visit, from)) return undefined
  const to = settleGoals(visit, from, scene, unsaid)
  if (!to) return undefined
  const slots: Record<string, Filled> = grown(visit.slots, {
    from: filledBy(from),
    to: localityOf(cityOf(to, from, scene), from, scene),
  })
  if (!slots.head && !isFuture(visit, scene)) {
    const leader = leaderOf(from, to, scene) ?? headOfBody(from, scene)
    if (leader) slots.head = { value: leader.name, spans: [leader.span], implied: true }
    if (leader?.side && !leader.side.value.includes('|')) slots.from = filledBy(leader.side, true)
  }
  const future = isFuture(visit, scene)
  slots.status = { value: future ? 'planned' : 'done', spans: [] }
  const heading = slots.start ? undefined : headingDay(scene, visit.line)
  if (heading) slots.start = { value: heading.mention.iso, spans: [heading], implied: true }
  if (!slots.start && !future) {
    const day = dayOf(scene, visit.line, visit.first, NOT_ITS_OWN)
    if (day) slots.start = { value: day.mention.iso, spans: [day], implied: true }
  }
  const told = visit.slots.to !== undefined
  const bare = !slots.head && !slots.size && !slots.days && !visit.slots.start
  return bare && !future && !(told && visit.slots.from) ? undefined : withSlots(visit, slots)
}

/** A leg still to come says nothing of where the visitors are now: `jetted in on Sunday and leaves for Kigali today`. */
const isPlanned = (clue: Finding): boolean => clue.slots.status?.value === 'planned'

/** `A delegation will visit Liaocheng`, in a text that tells no more of it: home’s own people go. */
function ofHome(clue: Finding, scene: Scene): Finding | undefined {
  const { home } = scene
  const goals = listOf(clue.slots.to)
  if (!home || goals.length === 0 || goals.some((goal) => countryOf(goal) === home.place.country))
    return undefined
  const word = wordsFrom(clue.line, Math.max(0, clue.first - 3), clue.first + 1)
  if (!/\b(an?|our|its|council)\b|(?:^| )(?:tổ chức|cử|đưa|thành lập) đoàn$/.test(word)) return undefined
  return { ...clue, slots: { ...clue.slots, from: filledBy(home.ref, true) } }
}

/** Words of guests who are here and go on to somewhere else. */
const GOES_ON = askOf(/\b(leaves?|departs?|sets? off|moves? on) (?:\S+ ){0,2}?(?:for|to)\b/)

/** `The mission leaves for Osaka on June 18`, of people who are in Chiba now: a journey of its own, still to come. */
function isOnward(visit: Finding, clue: Finding, scene: Scene): boolean {
  const goals = listOf(clue.slots.to)
  const known = listOf(visit.slots.to)
  if (!clue.slots.start || !saysWithin(GOES_ON, clue.line, clue.first, clue.last)) return false
  if (goals.length === 0 || goals.some((goal) => known.includes(goal))) return false
  return isFuture(clue, scene) && !isFuture(visit, scene)
}

function nextLeg(visit: Finding, clue: Finding): Finding {
  const { from, head, size } = visit.slots
  const who = { ...(from ? { from } : {}), ...(head ? { head } : {}), ...(size ? { size } : {}) }
  return withSlots(clue, grown(who, { ...clue.slots, status: { value: 'planned', spans: [] } }))
}

/** A head only supposed is none where he is told to lead another journey: who comes in October did not come in August. */
function withoutOthersHead(visit: Finding, told: readonly Finding[]): Finding {
  const { head, ...rest } = visit.slots
  const leads = (other: Finding) =>
    other !== visit && other.slots.head?.value === head?.value && !other.slots.head?.implied
  return head?.implied && told.some(leads) ? withSlots(visit, rest) : visit
}

/** What is read twice of one leader in one sentence leads to one goal: `a delegation headed by X visited Yantai`. */
function withGoal(clue: Finding, clues: readonly Finding[]): Finding {
  const { head, from, to } = clue.slots
  if (to || from || !head) return clue
  const goal = clues.find((c) => c.line === clue.line && c.slots.to && c.slots.head?.value === head.value)
    ?.slots.to
  return goal ? withSlots(clue, grown(clue.slots, { to: goal })) : clue
}

/** The visits of a document: several sentences each tell a part of one. */
export function mergeVisits(found: readonly Finding[], scene: Scene): Finding[] {
  const clues = found.map((clue) => withGoal(clue, found))
  const visits: Finding[] = []
  const loose: Finding[] = []
  const apart: Finding[] = []
  const unsaid = new Set<Finding>()
  for (const clue of clues) {
    const same = [...visits].reverse().find((v) => belongs(v, clue, scene))
    if (same && isOnward(same, clue, scene)) {
      visits.push(nextLeg(same, clue))
    } else if (same) {
      if (!same.slots.to && isPlanned(clue) && !isPlanned(same)) unsaid.add(same)
      absorb(same, clue)
    } else if (clue.slots.from || clue.slots.head) {
      const visit = withSlots(clue, grown(clue.slots, {}))
      for (const early of loose.splice(0))
        if (belongs(visit, early, scene)) absorb(visit, early)
        else apart.push(early)
      if (!visit.slots.to) unsaid.add(visit)
      visits.push(visit)
    } else loose.push(clue)
  }
  const own = [...apart, ...loose].flatMap((clue) => ofHome(clue, scene) ?? [])
  const told = [...visits, ...own].flatMap((visit) => finish(visit, scene, unsaid.has(visit)) ?? [])
  return told
    .filter((visit) => !hostsTheOther(visit, told) && !isReversed(visit, told))
    .map((visit) => withoutOthersHead(visit, told))
}
