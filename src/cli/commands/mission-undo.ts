import { undoMission } from '#acts/undo-mission.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Takes back the last change of a mission's papers, list or programme, or the one named. */
export const missionUndo: Command = {
  name: 'mission undo',
  usage: 'mission undo MISSION [NUMBER]',
  says: {
    en: 'take back a change of parts, list or programme',
    vi: 'hoàn tác thay đổi về nội dung, danh sách, chương trình',
  },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const missionId = wordAt(run, 0, { en: 'the mission', vi: 'mã hồ sơ đoàn' })
    const event = run.given.words[1] === undefined ? undefined : Number(run.given.words[1])
    const done = await carryOut(run, undoMission, { missionId, event })
    return {
      data: done,
      text: run.lang === 'vi' ? `Đã hoàn tác số ${done.undone}.` : `Took back number ${done.undone}.`,
    }
  },
}
