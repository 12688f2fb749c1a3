import { foldMission } from '#desk/mission/fold.ts'
import { summaryOf } from '#desk/mission/summary.ts'
import { listMissionEvents, listMissionIds, saveSummary } from '#store/queries/mission.ts'
import type { OfficeTx } from '#store/store.ts'

/** Folds the summaries of every mission anew from what was done to it: what lists show may be dropped at any time. */
export async function rebuildSummaries(tx: OfficeTx): Promise<number> {
  const ids = await listMissionIds(tx)
  for (const id of ids) {
    const mission = foldMission(id, await listMissionEvents(tx, id))
    if (mission) await saveSummary(tx, summaryOf(mission))
  }
  return ids.length
}
