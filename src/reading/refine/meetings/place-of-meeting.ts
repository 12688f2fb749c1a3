import { askOf, mayHold, says, saysIn } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import type { PartyRef, Person } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { refOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'

/** Who talks over a screen is in no one place, and what is held there needs no room. */
export const ONLINE = askOf(
  /\b(online|virtual|virtually|video|videoconference|teleconference|webinar|zoom)\b|trực tuyến/,
)

/** Who receives is at home; a place said with `at` goes before. */
const RECEIVES = askOf(/\b(received|receives|welcomed|hosted|greeted|hosted a reception)\b|tiếp|đón/)

/** `Tổng Lãnh sự quán Trung Quốc tại TP Hồ Chí Minh`: where a mission has its seat, not where one met. */
const SEATED = askOf(
  /(?:lãnh sự|đại sứ|lãnh sự quán|đại sứ quán|văn phòng đại diện)(?: (?!đến|tới|thăm)\S+){0,9} (?:tại|ở)$/,
)

/** Who is received is not at home: `was welcomed by`, `được Chủ tịch … tiếp`. */
export const RECEIVED = askOf(
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

const ACTIVE = /^(received|receives|welcomed|hosted|greeted|tiếp|đón)$/

/** Who receives stands before the verb, where somebody does; else it is who was read first. */
function receiverOf({ line }: Finding, people: readonly Person[]): Person | undefined {
  const verb = line.words.findIndex((word) => ACTIVE.test(word))
  const subject = line.entities.findLast((e) => e.type === 'person' && e.last <= verb)
  const named = subject?.type === 'person' ? people.find((p) => p === subject.person) : undefined
  return named ?? people[0]
}

/** Where people met: at a place the sentence says, else with whoever is at home there. */
export function placeOf(finding: Finding, people: readonly Person[], scene: Scene): Filled | undefined {
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
