import { markClock } from '#acts/mark-clock.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Says who holds a deadline, or that it was met. */
export const clocksMark: Command = {
  name: 'clocks mark',
  usage: 'clocks mark ID',
  says: {
    en: 'say who holds a deadline, or on which day and by which paper it was met',
    vi: 'giao việc có hạn, hoặc ghi ngày và văn bản hoàn thành',
  },
  flags: {
    holder: { value: 'NAME', says: { en: 'the unit or person', vi: 'đơn vị hoặc người phụ trách' } },
    'done-on': { value: 'DAY', says: { en: 'the day it was done', vi: 'ngày hoàn thành' } },
    paper: { value: 'NUMBER', says: { en: 'the paper that shows it', vi: 'số văn bản chứng minh' } },
    reopen: { says: { en: 'it is not done after all', vi: 'thực ra chưa xong' } },
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const done = await carryOut(run, markClock, {
      clockId: wordAt(run, 0, { en: 'the deadline', vi: 'thời hạn' }),
      holder: given.text('holder'),
      doneOn: given.text('done-on'),
      paper: given.text('paper'),
      reopen: given.has('reopen') || undefined,
    })
    return { data: done, text: `${run.lang === 'vi' ? 'Đã ghi' : 'Noted'}: ${done.clockId}.` }
  },
}
