import type { BookRecord } from '#model/record.ts'

/** True for an office that somebody holds on a day, as far as is told: not of one who held it before, is said not to hold it, or was to hold it until an earlier day. */
export function holdsOffice({ slots, heldTo }: Pick<BookRecord, 'slots' | 'heldTo'>, day: string): boolean {
  const status = slots.status?.shown.value
  return status !== 'former' && status !== 'denied' && (heldTo === undefined || heldTo >= day)
}
