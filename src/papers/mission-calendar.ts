import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { slugOf } from '#model/values/fold.ts'
import type { CalendarView } from '#views/mission-calendar.ts'
import { calendarText } from './calendar-text.ts'
import type { PaperFile } from './layout/docx-file.ts'

/**
 * A programme as a calendar file (RFC 5545). Addresses of entries stay and their sequence rises with every change, so that a
 * calendar that takes the file again moves what moved and strikes what was taken off. Times are instants in UTC: every
 * calendar shows them on its own clock, and the clock of the place stands in the words.
 */
export function missionCalendar(view: CalendarView): string {
  const calendar = ical({
    name: [view.title, view.member].filter(Boolean).join(' – '),
    prodId: { company: 'Entente', product: 'programme' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const entry of view.entries) {
    calendar.createEvent({
      id: `${entry.id}.${view.missionId}@${view.office}.entente`,
      sequence: entry.sequence,
      stamp: new Date(entry.touched),
      start: new Date(entry.start),
      end: new Date(entry.end),
      summary: entry.title,
      description: entry.about,
      ...(entry.where ? { location: entry.where } : {}),
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendarText(calendar)
}

/** The same as a file, named for the mission or the person. */
export function missionCalendarFile(view: CalendarView): PaperFile {
  const stem = slugOf(view.member ?? view.title).slice(0, 60) || view.missionId
  const bytes = new TextEncoder().encode(missionCalendar(view))
  return { bytes, fileName: `${stem}.ics`, mediaType: 'text/calendar; charset=utf-8' }
}
