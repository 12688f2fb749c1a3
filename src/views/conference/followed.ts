import type { ConferenceList } from '#desk/investment/conference/conference.ts'
import { isDay } from '#model/values/day.ts'
import type { StoredRecord } from '#store/queries/record.ts'

/** Occasions at which certificates are handed over. */
export const OCCASIONS: ReadonlySet<string> = new Set([
  'conference',
  'forum',
  'ceremony',
  'fair',
  'exhibition',
])

function sortOf({ slots }: StoredRecord): string {
  return String(slots.kind?.shown.value ?? '')
}

/** True for a record that may have a list of what was handed over. */
export function isOccasion(record: StoredRecord): boolean {
  return record.kind === 'event' && OCCASIONS.has(sortOf(record))
}

/**
 * True where what came of an occasion is asked after although nobody has its list: a conference, and any other occasion of
 * which totals are told. A fair or a ceremony that handed nothing over is asked after by nobody.
 */
export function isAskedAfter(record: StoredRecord, { stated }: Pick<ConferenceList, 'stated'>): boolean {
  return isOccasion(record) && (sortOf(record) === 'conference' || stated.length > 0)
}

/** The last day of an occasion of one or several days; undefined where it is not known to the day. */
export function lastDayOf({ slots }: StoredRecord): string | undefined {
  const date = slots.date?.shown.value
  const last = typeof date === 'string' ? date.split('/').at(-1) : undefined
  return last && isDay(last) ? last : undefined
}
