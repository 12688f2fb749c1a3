import { setDesk } from '#acts/set-desk.ts'
import { showDeskSettings } from '#views/desk-settings.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { usageError } from '../flags.ts'

/** How the office works with missions. */
export const missionSettings: Command = {
  name: 'mission settings',
  usage: 'mission settings [--two-people yes|no] [--repeat-months N]',
  says: {
    en: 'show or set how the desk works with missions',
    vi: 'xem hoặc đặt cách làm việc với hồ sơ đoàn',
  },
  flags: {
    'two-people': {
      value: 'yes|no',
      says: {
        en: 'whoever submits a file does not enter its decision',
        vi: 'người trình hồ sơ không nhập quyết định',
      },
    },
    'repeat-months': {
      value: 'N',
      says: {
        en: 'flag a body that comes again on one topic within so many months; 0 for never',
        vi: 'lưu ý đơn vị quay lại cùng chủ đề trong số tháng; 0 là không',
      },
    },
  },
  rehearses: true,
  run: async (run) => {
    const reader = await readerOf(run)
    const before = await showDeskSettings(run.ctx, reader)
    const [two, months] = [run.given.text('two-people'), run.given.text('repeat-months')]
    if (two !== undefined || months !== undefined) {
      await carryOut(run, setDesk, {
        twoPeople: two === undefined ? before.twoPeople : isYes(two),
        repeatMonths: months === undefined ? before.repeatMonths : monthsOf(months),
      })
    }
    const now = await showDeskSettings(run.ctx, reader)
    return {
      data: now,
      text: `two-people: ${now.twoPeople ? 'yes' : 'no'}\nrepeat-months: ${now.repeatMonths ?? '–'}`,
    }
  },
}

function isYes(two: string): boolean {
  if (two === 'yes' || two === 'no') return two === 'yes'
  throw usageError({
    en: `--two-people is yes or no, not “${two}”.`,
    vi: `--two-people là yes hoặc no, không phải “${two}”.`,
  })
}

/** Nought is never; what is too large the act refuses. */
function monthsOf(months: string): number | undefined {
  if (/^\d{1,6}$/.test(months)) return Number(months) || undefined
  throw usageError({
    en: `--repeat-months is a whole number of months, 0 for never, not “${months}”.`,
    vi: `--repeat-months là số tháng (số nguyên, 0 là không), không phải “${months}”.`,
  })
}
