import { showCalendar, yearAsked } from '#views/calendar.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

/** The holidays of a year and the days the office set. */
export const calendar: Command = {
  name: 'calendar',
  usage: 'calendar',
  says: {
    en: 'list the holidays of a year and the days set by the office',
    vi: 'liệt kê ngày nghỉ trong năm và các ngày cơ quan đã đặt',
  },
  flags: {
    year: {
      value: 'YEAR',
      says: { en: 'the year; this one where left out', vi: 'năm; bỏ trống là năm nay' },
    },
    country: { value: 'CODE', says: { en: 'another country, such as KR', vi: 'nước khác, ví dụ KR' } },
  },
  run: async (run) => {
    const year = yearAsked(run.given.text('year'))
    const country = run.given.text('country')
    const view = await showCalendar(run.ctx, await readerOf(run), {
      ...(year ? { year } : {}),
      ...(country ? { country } : {}),
    })
    const vi = run.lang === 'vi'
    const rows = view.days.map((one) => [
      one.day,
      one.weekday,
      one.works ? (vi ? 'làm việc' : 'worked') : vi ? 'nghỉ' : 'off',
      one.own ? `${one.name} (${one.own.by})` : one.name,
    ])
    const unknown = vi
      ? 'Chỉ biết ngày nghỉ cuối tuần của nước này; hãy đặt thêm ngày nghỉ lễ.'
      : 'Only the weekends of this country are known; set its holidays.'
    const head = vi
      ? `${view.countryName} ${view.year}: ${view.workingDays} ngày làm việc`
      : `${view.countryName} ${view.year}: ${view.workingDays} working days`
    return { data: view, text: [head, ...(view.holidaysKnown ? [] : [unknown]), columns(rows)].join('\n') }
  },
}
