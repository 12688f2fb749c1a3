import { missionCalendarFile } from '#papers/mission-calendar.ts'
import { showMissionCalendar } from '#views/mission-calendar.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { flagNeeded } from '../words-given.ts'

/** The programme of a delegation as a calendar file, whole or one person's part. */
export const paperCalendar: Command = {
  name: 'paper calendar',
  usage: 'paper calendar --mission M [--person NAME] [--out F.ics]',
  says: { en: 'write a programme as a calendar file (ICS)', vi: 'xuất chương trình ra tệp lịch (ICS)' },
  flags: {
    mission: { value: 'M', says: { en: 'of this delegation', vi: 'của hồ sơ đoàn này' } },
    person: { value: 'NAME', says: { en: 'only this person’s part', vi: 'chỉ phần của người này' } },
    out: { value: 'FILE', says: { en: 'where to', vi: 'nơi ghi' } },
  },
  run: async (run) => {
    const missionId = flagNeeded(run, 'mission', 'M')
    const memberId = run.given.text('person')
    const view = await showMissionCalendar(run.ctx, await readerOf(run), {
      missionId,
      ...(memberId ? { memberId } : {}),
    })
    const file = missionCalendarFile(view)
    const path = run.given.text('out') ?? file.fileName
    await run.program.writeFile(path, file.bytes)
    const count = view.entries.length
    return {
      data: { ...view, file: path },
      text: `${path}: ${count} ${run.lang === 'vi' ? 'mục' : 'entries'}.`,
    }
  },
}
