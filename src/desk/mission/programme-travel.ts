import type { Item, Leg, Session } from '#model/programme.ts'
import { stretchOf } from './item-times.ts'
import type { ProgrammeFinding } from './programme-check.ts'

/** Kilometres between two places as the programme names them. */
export type Distance = (from: string, to: string) => number | undefined

type PeopleAt = (item: Item) => readonly string[]

const MINUTE = 60_000
/** From one house of a city to another. */
const ACROSS_TOWN = 15
/** By road a city's surroundings are near; farther away one flies, with the hours at both airports. */
const ROAD_KM = 300
const ROAD_KM_PER_HOUR = 55
const FLIGHT_KM_PER_HOUR = 750
const AIRPORTS = 180
/** A journey as long as this costs a night; whoever made it gets so many hours before the first talk. */
const LONG_JOURNEY = 8 * 60
const REST = 8 * 60

/** How many minutes it takes from one place to another at least. */
export function minutesBetween(kilometres: number): number {
  return kilometres <= ROAD_KM
    ? Math.round(ACROSS_TOWN + (kilometres / ROAD_KM_PER_HOUR) * 60)
    : Math.round(AIRPORTS + (kilometres / FLIGHT_KM_PER_HOUR) * 60)
}

/** Sessions that follow one another too closely for somebody to get from one to the other. */
export function travelFindings(
  programme: readonly Item[],
  distance: Distance,
  peopleAt: PeopleAt,
): readonly ProgrammeFinding[] {
  return programme.flatMap((item, at) => {
    if (item.what !== 'session') return []
    const people = new Set(peopleAt(item))
    const next = programme
      .slice(at + 1)
      .find((later) => peopleAt(later).some((id) => people.has(id)) || !people.size)
    return next?.what === 'session' ? betweenFindings(item, next, distance) : []
  })
}

function betweenFindings(a: Session, b: Session, distance: Distance): readonly ProgrammeFinding[] {
  const free = (stretchOf(b).from - stretchOf(a).to) / MINUTE
  const needed = neededBetween(a, b, distance)
  if (free < 0 || !needed || free >= needed) return []
  const [from, to] = [placeOf(a), placeOf(b)]
  return [
    {
      check: 'travel',
      itemIds: [b.id, a.id],
      says: {
        en: `${Math.round(free)} minutes from “${a.title}” (${from}) to “${b.title}” (${to}); about ${needed} are needed.`,
        vi: `Từ “${a.title}” (${from}) đến “${b.title}” (${to}) chỉ có ${Math.round(free)} phút; cần khoảng ${needed} phút.`,
      },
    },
  ]
}

function placeOf({ place, locality }: Session): string {
  return place ?? locality?.split('|')[0] ?? '–'
}

function neededBetween(a: Session, b: Session, distance: Distance): number | undefined {
  if (a.locality && b.locality && a.locality !== b.locality) {
    const kilometres = distance(a.locality, b.locality)
    return kilometres === undefined ? undefined : minutesBetween(kilometres)
  }
  return a.place && b.place && a.place !== b.place ? ACROSS_TOWN : undefined
}

/** Talks too soon after a long journey. */
export function restFindings(programme: readonly Item[], peopleAt: PeopleAt): readonly ProgrammeFinding[] {
  return programme.flatMap((item, at) =>
    item.what === 'leg' ? afterLeg(item, programme.slice(at + 1), peopleAt) : [],
  )
}

function afterLeg(leg: Leg, later: readonly Item[], peopleAt: PeopleAt): readonly ProgrammeFinding[] {
  const { from, to } = stretchOf(leg)
  const hours = Math.round((to - from) / MINUTE / 6) / 10
  if ((to - from) / MINUTE < LONG_JOURNEY) return []
  const people = new Set(peopleAt(leg))
  const next = later.find(
    (item) => item.what === 'session' && (!people.size || peopleAt(item).some((id) => people.has(id))),
  )
  const rest = next && (stretchOf(next).from - to) / MINUTE
  if (!next || rest === undefined || rest < 0 || rest >= REST) return []
  const free = Math.round(rest / 6) / 10
  return [
    {
      check: 'rest',
      itemIds: [next.id, leg.id],
      says: {
        en: `“${next.title}” begins ${free} hours after a journey of ${hours} hours (“${leg.title}”); ${REST / 60} hours of rest are usual.`,
        vi: `“${next.title}” bắt đầu ${String(free).replace('.', ',')} giờ sau chặng bay ${String(hours).replace('.', ',')} giờ (“${leg.title}”); thông thường cần nghỉ ${REST / 60} giờ.`,
      },
    },
  ]
}
