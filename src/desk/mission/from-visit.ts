import type { Direction, PartName, Parts } from '#model/mission.ts'
import { isProblem } from '#model/problem.ts'
import { type BookRecord, shownText } from '#model/record.ts'
import type { Member } from '#model/roster.ts'
import { parseDate } from '#model/values/date.ts'
import { addDays } from '#model/values/day.ts'
import { foldText } from '#model/values/fold.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import type { CitedParts } from './mission.ts'
import { rankOfPost } from './rank-of-post.ts'

/** What a file is opened from: a visit of the book, and what else its sources say. */
export type VisitGround = {
  readonly visit: BookRecord
  readonly beside: readonly BookRecord[]
  /** `Khanh Hoa|VN`. */
  readonly home: string
  /** The name of a group of the book, as the desk says it. */
  readonly nameOf: (partyId: string) => string
}

/** What the book knows of a visit, as the beginnings of its file; each part with the statements it was taken from. */
export type VisitFile = {
  readonly direction: Direction
  readonly parts: Parts
  readonly cited: CitedParts
  readonly members: readonly Omit<Member, 'id'>[]
}

/** Opens the file of a visit: days, places, countries, number of people, its head with the post, and who receives it. */
export function fileOfVisit({ visit, beside, home, nameOf }: VisitGround): VisitFile {
  const to = listOf(visit, 'to')
  const direction = to.some((place) => sameName(place, home)) ? 'in' : 'out'
  const from = shownText(visit, 'from')
  const found: [PartName, unknown, readonly string[]][] = [
    ['size', numberOf(visit, 'size'), idsOf(visit, 'size')],
    ['days', numberOf(visit, 'days'), idsOf(visit, 'days')],
    ...daysIn(visit),
    ...(direction === 'out' ? placesIn(visit, to) : []),
    ['body', direction === 'in' ? from : undefined, idsOf(visit, 'from')],
    ...hostsIn(beside, { home, direction }),
  ]
  const there = found.filter(([, value]) => value !== undefined)
  return {
    direction,
    parts: Object.fromEntries(there.map(([name, value]) => [name, value])) as Parts,
    cited: Object.fromEntries(there.map(([name, , ids]) => [name, ids])) as CitedParts,
    members: headIn({ visit, beside, nameOf }, direction),
  }
}

function daysIn(visit: BookRecord): [PartName, unknown, readonly string[]][] {
  const text = shownText(visit, 'start')
  const start = text === undefined ? undefined : parseDate(text)
  if (!start || isProblem(start) || start.precision !== 'day') return []
  const count = numberOf(visit, 'days')
  const end = count === undefined ? undefined : addDays(start.from, count - 1)
  return [
    ['start', start.from, idsOf(visit, 'start')],
    ['end', end, idsOf(visit, 'days')],
  ]
}

/** Countries and places; the days of the whole trip are the country's where there is only one. */
function placesIn(visit: BookRecord, to: readonly string[]): [PartName, unknown, readonly string[]][] {
  const ids = idsOf(visit, 'to')
  const countries = [...new Set(to.flatMap((place) => parsePartyName(place).country ?? []))]
  const days = numberOf(visit, 'days')
  const stays = countries.map((country) => ({
    country,
    ...(countries.length === 1 && days ? { days } : {}),
  }))
  const places = to.filter((place) => parsePartyName(place).kind === 'locality')
  return [
    ['countries', stays.length ? stays : undefined, ids],
    ['places', places.length ? places : undefined, ids],
  ]
}

/** Bodies the same sources say the delegation is to meet. */
function hostsIn(
  beside: readonly BookRecord[],
  { home, direction }: { home: string; direction: Direction },
): [PartName, unknown, readonly string[]][] {
  if (direction === 'in') return []
  const meetings = beside.filter((record) => record.kind === 'meeting')
  const hosts = meetings
    .flatMap((record) => listOf(record, 'participants'))
    .filter((name) => !sameName(name, home) && parsePartyName(name).kind !== 'country')
  const ids = meetings.flatMap((record) => idsOf(record, 'participants'))
  return [['hosts', hosts.length ? [...new Set(hosts)] : undefined, [...new Set(ids)]]]
}

function headIn(
  { visit, beside, nameOf }: Omit<VisitGround, 'home'>,
  direction: Direction,
): readonly Omit<Member, 'id'>[] {
  const name = shownText(visit, 'head')
  if (!name) return []
  const role = beside.find(
    (record) => record.kind === 'role' && sameName(shownText(record, 'person') ?? '', name),
  )
  const post = role && shownText(role, 'role')
  const body = role?.parties.of
  const rank = post ? rankOfPost(post) : undefined
  const statementId = visit.slots.head?.shown.statementIds[0]
  return [
    {
      side: direction === 'out' ? 'ours' : 'theirs',
      name,
      role: 'head',
      ...(post ? { post } : {}),
      ...(body ? { body: nameOf(body) } : {}),
      ...(rank ? { rank } : {}),
      ...(statementId ? { statementId } : {}),
    },
  ]
}

function sameName(a: string, b: string): boolean {
  return foldText(a) === foldText(b)
}

function numberOf(record: BookRecord, slot: string): number | undefined {
  const value = record.slots[slot]?.shown.value
  return typeof value === 'number' && value > 0 ? value : undefined
}

function listOf(record: BookRecord, slot: string): readonly string[] {
  const value = record.slots[slot]?.shown.value
  if (Array.isArray(value)) return value as readonly string[]
  return typeof value === 'string' ? [value] : []
}

function idsOf(record: BookRecord, slot: string): readonly string[] {
  return record.slots[slot]?.shown.statementIds ?? []
}
