import { askOf, saysIn } from '../asked.ts'
import { type Filled, type Finding, withSlots } from '../engine-finding.ts'
import { modalityOf } from '../engine-modality.ts'
import { grown } from '../grown.ts'
import type { Entity } from '../names/entity.ts'
import { type Line, spanOf, wordsFrom } from '../names/line.ts'
import { countryOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { sizeByRoll } from '../refine/visits/companions.ts'
import { listOf } from '../refine/visits/visit-clue.ts'
import { saysWithin } from '../says-within.ts'
import { headTold } from './head-told.ts'
import { TAKEN } from './invitations-taken.ts'
import { withLegs } from './legs-told.ts'
import { isCount, sizeBy } from './party-size.ts'
import { isToCome } from './people-to-come.ts'
import { stayOf } from './stay-told.ts'

/** How many sentences around the telling of a journey speak of it. */
const BEFORE = 2
const BEHIND = 5

/** Words of a stay beside its length. */
const STAY = askOf(
  /\b(stay\w*|spen[dt]\w*|visit|trip|journey|tour|lasted|in town|here|days? altogether|gone for|returned|after|for an? \S+ - (?:week|day) (?:\S+ ){0,3}?(?:course|training|camp|internship))\b|(?<!\p{L})(ở|lưu lại|hành trình|chuyến|nghỉ lại)(?!\p{L})/u,
)

/** A length by itself in the sentence of the journey: `21 people, four days, one barbecue`, `trong ba ngày`. */
const BY_ITSELF = {
  before: /^(?:for|trong|suốt|,|–|-|\()$/,
  behind: /^(?:,|\.|;|–|-|\)|and|and,|)$/,
} as const

const standsAlone = (line: Line, number: Entity) =>
  BY_ITSELF.before.test(line.words[number.first - 1] ?? '') &&
  BY_ITSELF.behind.test(line.words[number.last] ?? '')

function lengthBy(line: Line, number: Entity, visit: Finding): number | undefined {
  if (number.type !== 'number' || number.mention.kind !== 'duration') return undefined
  const { unit } = number.mention
  const value = number.mention.value * (/^(week|tuần)/.test(unit ?? '') ? 7 : 1)
  if (!/^(day|ngày|week|tuần)/.test(unit ?? '') || value < 2 || value > 30) return undefined
  if (/^(within|ago|next|last|sau|cách|every|in)$/.test(line.words[number.first - 1] ?? '')) return undefined
  const near = wordsFrom(line, Math.max(0, number.first - 7), Math.min(line.words.length, number.last + 4))
  return saysIn(STAY, line, near) || (line === visit.line && standsAlone(line, number)) ? value : undefined
}

/** A sentence that names a place of a third land speaks of other guests. */
function isOfOthers(line: Line, visit: Finding): boolean {
  const lands = [String(visit.slots.from?.value), ...listOf(visit.slots.to)].map((one) => countryOf(one))
  return (
    line !== visit.line && line.entities.some((e) => e.type === 'place' && !lands.includes(e.place.country))
  )
}

/** A journey read from an invitation that was taken, or of people to come: told by the way, it does not end the telling of another. */
const isInvited = (visit: Finding) => visit.readBy.endsWith(TAKEN) || isToCome(visit)

/** The sentences that speak of a journey: around its telling, up to where another is told. */
function linesOf(visit: Finding, visits: readonly Finding[], scene: Scene): readonly Line[] {
  const at = visit.line.index
  const others = visits
    .filter((v) => v !== visit && v.line !== visit.line && !isInvited(v))
    .map((v) => v.line.index)
  const planned = visit.slots.status?.value === 'planned'
  const from = Math.max(planned ? at : at - BEFORE, ...others.filter((i) => i < at).map((i) => i + 1), 0)
  const to = Math.min(at + BEHIND, ...others.filter((i) => i > at).map((i) => i - 1))
  return scene.lines.slice(from, to + 1).filter((line) => !line.headline && !isOfOthers(line, visit))
}

/** How far the words stand that make a count one of companions: `with`, `in tow`. */
const WORDS_BESIDE = 6

/** The one value sentences tell, the nearest to the telling first. */
function told(
  lines: readonly Line[],
  at: number,
  read: (line: Line, e: Entity) => Filled | number | undefined,
  around = 0,
): Filled | undefined {
  const near = [...lines].sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))
  for (const line of near) {
    const found = line.entities.flatMap((e) => {
      const value = read(line, e)
      const from = Math.max(0, e.first - around)
      const to = Math.min(line.words.length, e.last + around)
      if (value === undefined) return []
      return typeof value === 'number' ? [{ value, spans: [spanOf(line, from, to)] }] : [value]
    })
    const [first] = found
    if (first && found.every((f) => f.value === first.value)) return first
    if (first) return undefined
  }
  return undefined
}

/** Said before people whom somebody takes in, sends or trains: they are no guests of the day. */
const TAKES_IN = askOf(
  /\b(?:to|will|would) (?:receive|take|train|admit|accept|hire|recruit|employ|host|send|invite|sponsor|fund)(?: \S+)?$|(?<!\p{L})(?:tiếp nhận|nhận|đào tạo|tuyển|mời|cử|gửi|tài trợ)(?: thêm)?$/u,
)

/** Said of a party that is still to go as of one that went. */
const AT_ALL_TIMES = askOf(/\b(?:consists? of|comprises?|numbers|is made up of)\b/)

/** `About 180 members attended`: who came to hear the guests is not one of them. */
const ATTENDED = askOf(
  /^(?:(?!and |who |from )\S+ ){0,4}?(?:attended|turned out|were present|were in attendance|took part(?! in (?:the|this) (?:\S+ )?(?:visit|trip|tour|mission|delegation))|looked on|listened|came to (?:hear|see|listen))(?= |$)/,
)

/** Are those counted people of the host’s land (`30 Hai Phong nurses`), or such as somebody is to take in? */
function areNoGuests(line: Line, number: Entity, visit: Finding): boolean {
  const place = line.entities.find((e) => e.type === 'place' && e.first === number.last)
  const hosts = listOf(visit.slots.to).map((one) => countryOf(one))
  const isOfHosts =
    place?.type === 'place' &&
    hosts.includes(place.place.country) &&
    place.place.country !== countryOf(String(visit.slots.from?.value))
  return isOfHosts || saysWithin(TAKES_IN, line, Math.max(0, number.first - 3), number.first)
}

/**
 * Fills how many travelled and for how long from the sentences around the telling of a journey: a writer who has named the
 * guests counts them where it suits him.
 */
export function frameOfVisits(visits: readonly Finding[], scene: Scene): readonly Finding[] {
  return visits.map((visit) => {
    const alone = visits.filter((v) => v.line === visit.line).length === 1
    if (!alone || visit.readBy.endsWith(TAKEN)) return visit
    const lines = isToCome(visit) ? [visit.line] : linesOf(visit, visits, scene)
    const stay = stayOf(visit, lines, scene)
    const at = visit.line.index
    const planned = visit.slots.status?.value === 'planned'
    const fits = (line: Line, e: Entity) =>
      line === visit.line ||
      modalityOf(line, e.first, e.last) === (planned ? 'planned' : 'done') ||
      (planned && saysWithin(AT_ALL_TIMES, line, Math.max(0, e.first - 4), e.first))
    const sizeIn = (line: Line, e: Entity) =>
      isCount(e) &&
      fits(line, e) &&
      !saysWithin(ATTENDED, line, e.last, e.last + 6) &&
      !areNoGuests(line, e, visit)
        ? (sizeByRoll(line, e.first, String(visit.slots.head?.value)) ?? sizeBy(line, e))
        : undefined
    const daysIn = (line: Line, e: Entity) => {
      const length = lengthBy(line, e, visit)
      return length !== undefined && fits(line, e) ? length : undefined
    }
    const size = visit.slots.size ?? told(lines, at, sizeIn, WORDS_BESIDE)
    const days = stay.days ?? told(lines, at, daysIn)
    const head = visit.slots.head ?? headTold(lines, visit, scene)
    const to = withLegs(visit, lines, scene)
    return withSlots(
      visit,
      grown(grown(visit.slots, stay), {
        ...(head ? { head } : {}),
        ...(size ? { size } : {}),
        ...(days ? { days } : {}),
        ...(to ? { to } : {}),
      }),
    )
  })
}
