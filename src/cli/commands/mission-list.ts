import { showMissions } from '#views/missions.ts'
import { readerOf } from '../acting.ts'
import { AS_OF_FLAG, asOfGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'
import { missionCells } from '../print/mission.ts'

/** The mission files of the office by where they stand. */
export const missionList: Command = {
  name: 'mission list',
  usage: 'mission list',
  says: {
    en: 'list the delegations out and in by where they stand',
    vi: 'liệt kê đoàn ra, đoàn vào theo bước',
  },
  flags: AS_OF_FLAG,
  run: async (run) => {
    const view = await showMissions(run.ctx, await readerOf(run), asOfGiven(run))
    const rows = view.groups.flatMap((group) => group.missions.map(missionCells))
    const none = run.lang === 'vi' ? 'Chưa có hồ sơ đoàn nào.' : 'There is no mission file yet.'
    return { data: view, text: rows.length ? columns(rows) : none }
  },
}
