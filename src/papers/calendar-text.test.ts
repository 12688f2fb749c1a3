import ical from 'ical-generator'
import { describe, expect, test } from 'vitest'
import { calendarText } from './calendar-text.ts'

describe('the text of a calendar', () => {
  const calendar = ical({ prodId: { company: 'Entente', product: 'programme' } })
  const start = new Date('2027-01-10T02:00:00Z')
  const summary =
    'Hội đàm với lãnh đạo thành phố Pyeongtaek về hợp tác cảng biển, logistics và giáo dục\nnhư đã hẹn; phòng 2, tầng 5'
  calendar.createEvent({ id: 'a', start, end: start, summary })
  const text = calendarText(calendar)

  test('ends every line with CRLF, the last one too', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('folds lines at 75 bytes, never within a letter, and gives the words back whole', () => {
    const lines = text.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(0)
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain(`SUMMARY:${summary.replace(/[;,]/g, '\\$&').replace('\n', '\\n')}\r\n`)
  })
})
