import { clearDay, setDay } from '#acts/set-day.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { flagNeeded, wordAt } from '../words-given.ts'

const DAY = { en: 'the day, such as 2026-08-31', vi: 'ngày, ví dụ 2026-08-31' }
const COUNTRY = {
  value: 'CODE',
  says: { en: 'another country than the office’s own', vi: 'nước khác với nước của cơ quan' },
}

/** Sets a day off, or a worked day, over the calendar. */
export const calendarSet: Command = {
  name: 'calendar set',
  usage: 'calendar set DAY',
  says: {
    en: 'set a day off, or with --work a day that is worked, over the calendar',
    vi: 'đặt một ngày nghỉ, hoặc với --work một ngày làm việc, khác với lịch chung',
  },
  flags: {
    name: {
      value: 'TEXT',
      says: { en: 'why: the decision, the occasion', vi: 'lý do: quyết định, dịp nghỉ' },
    },
    work: { says: { en: 'the day is worked', vi: 'ngày này làm việc' } },
    country: COUNTRY,
  },
  rehearses: true,
  run: async (run) => {
    const done = await carryOut(run, setDay, {
      day: wordAt(run, 0, DAY),
      works: run.given.has('work'),
      name: flagNeeded(run, 'name', 'TEXT'),
      country: run.given.text('country'),
    })
    return { data: done, text: `${run.lang === 'vi' ? 'Đã đặt' : 'Set'}: ${done.day}.` }
  },
}

/** Takes back what was set of a day. */
export const calendarClear: Command = {
  name: 'calendar clear',
  usage: 'calendar clear DAY',
  says: { en: 'take back what was set of a day', vi: 'bỏ ngày đã đặt' },
  flags: { country: COUNTRY },
  rehearses: true,
  run: async (run) => {
    const done = await carryOut(run, clearDay, {
      day: wordAt(run, 0, DAY),
      country: run.given.text('country'),
    })
    return { data: done, text: `${run.lang === 'vi' ? 'Đã bỏ' : 'Taken back'}: ${done.day}.` }
  },
}
