import { summaryOf } from '#desk/mission/summary.ts'
import { listMissionIds, saveSummary } from '#store/queries/mission.ts'
import type { OfficeTx } from '#store/store.ts'
import { missionsIn } from '#views/mission.ts'

/** Folds the summaries of every mission anew from what was done to it: what lists show may be dropped at any time. */
export async function rebuildSummaries(tx: OfficeTx): Promise<void> {
  for (const mission of await missionsIn(tx, await listMissionIds(tx)))
    await saveSummary(tx, summaryOf(mission))
}
