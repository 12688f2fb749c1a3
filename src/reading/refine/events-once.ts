import type { Finding } from '../engine-finding.ts'

/** The first day of a term an occasion lasts. */
function opens(term: string, day: string): boolean {
  return term.length === 21 && term.startsWith(`${day}/`)
}

/** `khai mạc tối 2/10 … diễn ra từ 2 đến 8/10`: an occasion told once by the day it opens and once by how long it lasts. */
export function eventsOnce(events: readonly Finding[]): readonly Finding[] {
  return events.filter(
    (one) =>
      !events.some(
        (other) =>
          other.slots.kind?.value === one.slots.kind?.value &&
          opens(String(other.slots.date?.value), String(one.slots.date?.value)) &&
          (!one.slots.place || !other.slots.place || one.slots.place.value === other.slots.place.value),
      ),
  )
}
