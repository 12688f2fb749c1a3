import type { MissionSummary } from '#desk/mission/summary.ts'
import { listSummaries } from '#store/queries/mission.ts'
import type { OfficeTx } from '#store/store.ts'

/** Finds the file of a visit by any address of it. */
export type FileOfVisit = (ids: readonly string[]) => MissionSummary | undefined

/**
 * The files that were opened from a visit of the book, or state one there, found by the visit's own address or that of any
 * finding of it: which of them is the visit's may change with every decision.
 */
export async function filesOfVisits(tx: OfficeTx): Promise<FileOfVisit> {
  const summaries = await listSummaries(tx)
  const files = new Map(
    summaries.flatMap((file) => {
      const { recordId, factIds = [] } = file.summary
      return [...(recordId ? [recordId] : []), ...factIds].map((id) => [id, file] as const)
    }),
  )
  return (ids) => ids.flatMap((id) => files.get(id) ?? [])[0]
}
