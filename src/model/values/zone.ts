import { addDays } from './day.ts'

/** A day and a time of day as a clock on the wall shows them: `2026-11-03`, `17:00`. */
export type WallTime = { readonly day: string; readonly time: string }

/** Where an office's clocks hang whose country no table of clocks has. */
export const FALLBACK_ZONE = 'Asia/Ho_Chi_Minh'

const FIELDS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const

/** A clock is costly to build and good for ever; there are as many as zones that somebody named. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>()

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', { ...FIELDS, hourCycle: 'h23', timeZone: zone })
  CLOCKS.set(zone, clock)
  return clock
}

/** True for a zone of the tz database, such as `Asia/Ho_Chi_Minh`; a bare offset such as `+07:00` is none. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]+(\/[\w+-]+)*$/.test(name)
  } catch {
    return false
  }
}

/** What the clock on the wall shows in a zone at an instant (ISO with zone); never the zone of the machine. */
export function wallTimeAt(instant: string | Date, zone: string): WallTime {
  const parts = clockIn(zone).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** The day it is in a zone at an instant, as ISO. */
export function dayAt(instant: string | Date, zone: string): string {
  return wallTimeAt(instant, zone).day
}

function shownAsUtc({ day, time }: WallTime): number {
  // The day after the last of four digits, which is only reckoned with.
  return Date.parse(`${day.length > 10 ? `+0${day}` : day}T${time}:00Z`)
}

/**
 * The instant at which a zone's clocks show a day and time: 17:00 in Đà Nẵng is one instant wherever the server stands. A
 * time that clocks skip in spring gives the instant an hour on; one they show twice in autumn gives the first.
 */
export function instantOf(wall: WallTime, zone: string): string {
  const wanted = shownAsUtc(wall)
  const offsetAt = (at: number) => shownAsUtc(wallTimeAt(new Date(at), zone)) - at
  const offsets = [offsetAt(wanted - 86_400_000), offsetAt(wanted + 86_400_000)]
  const candidates = offsets.map((offset) => wanted - offset)
  const right = candidates.filter((at) => shownAsUtc(wallTimeAt(new Date(at), zone)) === wanted)
  const at = right.length ? Math.min(...right) : wanted - (offsets[0] ?? 0)
  return new Date(at).toISOString()
}

/** Ends of days that are kept; the days somebody reads a book at are few. */
const MOST_ENDS = 100

/** Ends of days by zone and day. The clocks are asked five times for one, and a page asks for one many times. */
const ENDS = new Map<string, number>()

/** The last moment of a day in a zone, to the millisecond as moments of the history are kept. */
export function lastMomentOf(day: string, zone: string): Date {
  const key = `${zone} ${day}`
  const end = ENDS.get(key) ?? endOf(day, zone)
  if (ENDS.size >= MOST_ENDS) ENDS.clear()
  ENDS.set(key, end)
  return new Date(end)
}

/** Years are written with four digits, so that no day follows this one: it ends with them on every clock. */
const LAST_DAY = '9999-12-31'

function endOf(day: string, zone: string): number {
  if (day === LAST_DAY) return Date.parse(`${day}T23:59:59.999Z`)
  return Date.parse(instantOf({ day: addDays(day, 1), time: '00:00' }, zone)) - 1
}
