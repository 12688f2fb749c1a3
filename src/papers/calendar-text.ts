import type { ICalCalendar } from 'ical-generator'

/** A calendar as the text of its file (RFC 5545): every line ends with CRLF, the last one too, which the library leaves open. */
export function calendarText(calendar: ICalCalendar): string {
  return `${calendar.toString()}\r\n`
}
