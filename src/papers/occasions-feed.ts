import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { addDays } from '#model/values/day.ts'
import type { OccasionsView } from '#views/occasions-view.ts'
import { calendarText } from './calendar-text.ts'

/**
 * Occasions as a calendar others subscribe to (RFC 5545): whole days, each with an address that stays, so that a calendar
 * that asks again finds the same. What has only a month or year has no day and is left out.
 */
export function occasionsFeed(view: OccasionsView, made: Date): string {
  const calendar = ical({
    name: view.officeName,
    prodId: { company: 'Entente', product: 'occasions' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 24 * 60 * 60,
  })
  for (const one of view.occasions) {
    if (one.on.length !== 10) continue
    calendar.createEvent({
      id: `${one.id}.${one.year}@${view.office}.entente`,
      start: new Date(`${one.on}T00:00:00Z`),
      end: new Date(`${addDays(one.lastDay ?? one.on, 1)}T00:00:00Z`),
      allDay: true,
      stamp: made,
      // A national day of theirs keeps nobody here busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: one.name,
      description: one.partners.map(({ party, sent }) => (sent ? `${party.name} ✓` : party.name)).join(', '),
    })
  }
  return calendarText(calendar)
}
