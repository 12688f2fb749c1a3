import { askOf } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import type { Entity } from '../../names/entity.ts'
import { wordsFrom } from '../../names/line.ts'
import { isLand } from '../../names/party.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'
import { isEachNamedHere, placesOf } from './told-here.ts'

/** A journey as what another deed undoes or only talks of: `postponed its visit`, `missed the ferry`, `had to give up the trip`. */
const NOT_MADE = askOf(
  /\b(?:postpon\w+|cancel\w*|miss(?:ed|es)|skipped|abandon\w+|gave up|give up|put off|called off|delayed|shorten\w*|refused|declined|unable|failed|hoped|wanted|wished|would have|never|did not|could not|turned back)\b|(?<!\p{L})(?:hoãn|hủy|huỷ|lỡ|bỏ lỡ|không thể|chưa thể|không sang|chưa sang|đành)(?!\p{L})/u,
)

/** Is a party’s journey told as made or to be made, not as missed or put off? */
export function isJourneyMade({ line, first, last }: Finding): boolean {
  return !saysWithin(NOT_MADE, line, first, last)
}

/** The entity a slot is read at. */
function entityOf({ line }: Finding, fill: Filled | undefined): Entity | undefined {
  const at = fill?.spans[0]
  return at && line.entities.find((e) => e.start <= at.start && at.start < e.end)
}

/** `before flying home to`, `left`: behind such words stands where they came from or went on. */
const AWAY = askOf(
  /\b(?:left|leaving|departed(?: from)?|home(?: to)?|seen off (?:from|in|at)|return(?:ing|ed)? (?:home )?to)$|(?<!\p{L})(?:rời|rời khỏi|về|về lại|trở về|quay về)(?: (?:thành phố|tỉnh))?$/u,
)

/** `Turku’s twin Bergen`: the owner of what was visited is a goal only where that lies in it. */
const OWNS_ANOTHER = /^'s (?:\S+ ){0,2}?(?:twin|sister|partner|friend|neighbour|neighbor|ally)(?: |$)/

/** `at Genoa’s hotel school`, told in another clause than the journey. */
const NEXT_CLAUSE = /^[:;]$/

/** Is a goal where they came from or went on, the owner of another place, or told behind a colon? */
function isNoGoal({ line, at }: Finding, { first, last }: Entity): boolean {
  if (saysWithin(AWAY, line, Math.max(0, first - 4), first)) return true
  if (OWNS_ANOTHER.test(wordsFrom(line, last, last + 4))) return true
  return line.words.slice(at, first).some((word) => NEXT_CLAUSE.test(word)) && line.words[last] === "'s"
}

/** Does a land stand among the goals though the sentence names a place of it that is none? Its places are goals before it. */
function isToWider(finding: Finding, goals: readonly string[]): boolean {
  const lands = goals.filter((goal) => isLand(goal))
  return placesOf(finding).some(
    (place) => lands.includes(place.place.country) && !goals.includes(place.value),
  )
}

/**
 * Are the goals this journey’s own, and none the side of whoever leads? Goals of several lands have to be named in the sentence
 * one by one: those of another journey, told before, are of another land.
 */
export function hasOwnGoals(finding: Finding, scene: Scene): boolean {
  const { people } = scene
  const { to, head } = finding.slots
  const goals = (to?.value ?? []) as readonly string[]
  const leader = people.all.find((person) => person.name === head?.value)
  if (leader && !leader.guessed && goals.includes(String(leader.side?.value))) return false
  if (
    placesOf(finding).some(
      (place) => goals.includes(place.value) && !place.stands && isNoGoal(finding, place),
    )
  )
    return false
  const lands = new Set(goals.map((goal) => goal.slice(-A_LAND)))
  return (lands.size <= 1 || isEachNamedHere(to, finding)) && !isToWider(finding, goals)
}

const A_LAND = 'VN'.length

/** `guided by`, `seen off by`: whoever stands behind such a participle is host or guide; `led by` leads. */
const BY_A_HOST = askOf(
  /\b(?!(?:led|headed|chaired|fronted|captained|steered) )\w+(?:ed|met|seen off) by(?: the| its| their| his| her)?$/,
)

/** Is the leader somebody who received or guided the party? */
export function isLedByHost(finding: Finding, head: Filled): boolean {
  const who = entityOf(finding, head)
  if (!who) return false
  const { line } = finding
  let first = who.first
  while (first > 0 && line.taken[first - 1] && line.taken[first - 1]?.type !== 'date') first -= 1
  return saysWithin(BY_A_HOST, line, Math.max(0, first - 4), first)
}

/** Words before a day that make it the last of a stay, or that of going on. */
const ENDS = askOf(
  /\b(?:until|till|through|left on|leaves on|departed on)(?: the)?(?: end of)?$|(?<!\p{L})(?:hết|đến hết|tới hết|cho đến|cho tới|lưu lại tới|lưu lại đến|ở lại đến|ở lại tới|ở đến|ở tới)(?: ngày)?$/u,
)
const GOES_ON = /^(?:,? )?(?:đi|rời|về|đi tiếp|bay|sang|on to|they leave|they go|it leaves)(?: |$)/

/** An arrival that is over: what is told with it is no journey to come. */
const ARRIVED = askOf(
  /\b(?:arrived|came|landed|have been|has been|are here)\b|(?<!\p{L})(?:đã (?:đến|tới|sang|có mặt)|vừa (?:đến|tới|sang)|(?:đến|tới|sang|ở)(?: \S+){1,4}? từ (?:hôm|thứ|sáng|chiều|tối)|lưu lại)(?!\p{L})/u,
)

/** Is the first day no last one and no day of going on, and a journey still to come none that was begun? */
export function isDayOfArrival(finding: Finding): boolean {
  const { line, slots } = finding
  const day = entityOf(finding, slots.start)
  if (!day) return true
  if (saysWithin(ENDS, line, Math.max(0, day.first - 5), day.first)) return false
  const goals = (slots.to?.value ?? []) as readonly string[]
  if (goals.length > 1 && GOES_ON.test(wordsFrom(line, day.last, day.last + 3))) return false
  return slots.status?.value !== 'planned' || !saysWithin(ARRIVED, line, 0, line.words.length)
}
