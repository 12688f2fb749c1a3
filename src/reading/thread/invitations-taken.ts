import { askOf, find, says } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import type { DateEntity, PersonEntity, PlaceEntity } from '../names/entity.ts'
import { type Line, wordsBefore, wordsFrom } from '../names/line.ts'
import { countryOf, refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { filledBy } from '../refine/ties/complete-partnership.ts'
import { isResident } from '../refine/visits/visit-clue.ts'

const INVITES = {
  en: askOf(/\b(?:invit(?:es|ed|ing)|(?:extended|issued|gave) (?:\S+ ){0,3}?invitation)\b/),
  vi: askOf(/(?<!\p{L})(?<!(?:lời|thư|giấy|khách) )(?:mời|ngỏ lời mời|gửi lời mời)(?!\p{L})/u),
} as const

const TAKES = {
  en: askOf(
    /\b(?:accept(?:ed|s)(?! (?:an?|the|his|her|some) (?!invitation|offer))|took (?:it|him|her|them) up|said (?:yes|that (?:he|she|they) would come)|promised to come|agreed to come)\b/,
  ),
  vi: askOf(/(?<!\p{L})(?:nhận lời|đồng ý sang|hứa sẽ sang|hẹn sẽ sang)(?!\p{L})/u),
} as const

const NOT_TAKEN = askOf(/\b(?:not|never|yet to|declined|n't)\b|(?<!\p{L})(?:chưa|không|từ chối)(?!\p{L})/u)

/** Words before the place somebody is asked to. */
const TO = /^(?:to|visit|in|thăm|sang|đến|tới|phố|tỉnh|tại|dự)$/

type Asked = {
  readonly line: Line
  readonly goal: PlaceEntity
  readonly day?: DateEntity
  readonly at: number
}

/** The place a sentence asks somebody to, and when. */
function askedTo(line: Line): Asked | undefined {
  const cue = find(INVITES[line.sentence.lang], line)
  if (!cue) return undefined
  const at = wordsBefore(line, cue.index)
  const goal = line.entities.find(
    (e): e is PlaceEntity => e.type === 'place' && e.first > at && TO.test(line.words[e.first - 1] ?? ''),
  )
  if (!goal) return undefined
  const day = line.entities.find((e): e is DateEntity => e.type === 'date' && e.first > at)
  return { line, goal, at, ...(day ? { day } : {}) }
}

/** Who was asked: the one named behind the asking, else the last spoken of who is not of the place he is asked to. */
function guestOf({ line, goal, at }: Asked, scene: Scene): PersonEntity | undefined {
  const isGuest = (e: PersonEntity) => {
    const side = e.person.side?.value
    return (
      side !== undefined &&
      countryOf(side) !== goal.place.country &&
      !isResident(e.person) &&
      !e.person.guessed
    )
  }
  const inLine = (one: Line | undefined) =>
    (one?.entities ?? []).filter((e): e is PersonEntity => e.type === 'person' && isGuest(e))
  const named = inLine(line)
  return (
    named.find((e) => e.first > at && e.first < goal.first) ??
    named.at(-1) ??
    inLine(scene.lines[line.index - 1]).at(-1) ??
    inLine(scene.lines[line.index - 2]).at(-1)
  )
}

/** Where the words that take an invitation stand: behind it, or in the next sentence of its paragraph. */
function takenAt(
  { line, goal }: Asked,
  scene: Scene,
): { readonly line: Line; readonly at: number } | undefined {
  for (const told of [line, scene.lines[line.index + 1]]) {
    if (!told || told.sentence.block !== line.sentence.block) continue
    const cue = find(TAKES[told.sentence.lang], told)
    const at = cue ? wordsBefore(told, cue.index) : -1
    if (at < 0 || (told === line && at < goal.first)) continue
    if (NOT_TAKEN.regex.test(wordsFrom(told, Math.max(0, at - 4), at))) return undefined
    return { line: told, at }
  }
  return undefined
}

/** `invited Sato to Turku in May, and he accepted`: an invitation takes nobody anywhere until it is taken. */
export function invitationsTaken(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const more = scene.lines.flatMap((line): readonly Finding[] => {
    if (line.headline || !says(INVITES[line.sentence.lang], line)) return []
    const asked = askedTo(line)
    const taken = asked && takenAt(asked, scene)
    const guest = taken && guestOf(asked, scene)
    if (!asked || !taken || !guest?.person.side) return []
    const goal = refOf(asked.goal)
    const to: Filled = { value: [goal.value], spans: [asked.goal], placeIds: [goal.placeId] }
    const slots = {
      from: filledBy(guest.person.side),
      to,
      head: { value: guest.person.name, spans: [guest.person.span] },
      ...(asked.day ? { start: { value: asked.day.mention.iso, spans: [asked.day] } } : {}),
      status: { value: 'planned', spans: [] },
    }
    const readBy = line.sentence.lang === 'vi' ? `vi/${TAKEN}` : `en/${TAKEN}`
    return [{ kind: 'visit', readBy, line, first: asked.at, last: asked.at + 1, at: asked.at, slots }]
  })
  return more.length ? [...found, ...more].sort((a, b) => a.line.index - b.line.index) : found
}

/** What reads an invitation that was taken. */
export const TAKEN = 'invitation-taken'
