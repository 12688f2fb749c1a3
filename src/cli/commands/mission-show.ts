import { showMission } from '#views/mission.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { missionText } from '../print/mission.ts'
import { wordAt } from '../words-given.ts'

/** One mission file whole. */
export const missionShow: Command = {
  name: 'mission show',
  usage: 'mission show MISSION',
  says: {
    en: 'show one delegation: parts, steps, people',
    vi: 'xem một hồ sơ đoàn: nội dung, các bước, danh sách',
  },
  flags: {},
  run: async (run) => {
    const missionId = wordAt(run, 0, { en: 'the mission', vi: 'mã hồ sơ đoàn' })
    const view = await showMission(run.ctx, await readerOf(run), { missionId })
    return { data: view, text: missionText(view, run.lang) }
  },
}
