import { groupOrigins } from '#registry/origin.ts'
import { listJoiningWords } from '#store/queries/origin.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'

/** A source that tells the same story. */
export type OtherReport = {
  readonly id: string
  readonly title: string
  readonly publisher?: string
  readonly published?: string
  /** The two were compared or said to be one; else they are joined through a third. */
  readonly direct: boolean
}

/** The origin of each source that shares one with another of the office, and how many reports of it there are. */
export async function loadOrigins(
  tx: OfficeTx,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly reports: number }>> {
  const groups = groupOrigins(await listJoiningWords(tx, sourceIds))
  const reports = new Map<string, number>()
  for (const origin of groups.values()) reports.set(origin, (reports.get(origin) ?? 0) + 1)
  return new Map([...groups].map(([id, origin]) => [id, { id: origin, reports: reports.get(origin) ?? 1 }]))
}

/** The other reports of the story a source tells. */
export async function listOtherReports(tx: OfficeTx, sourceId: string): Promise<readonly OtherReport[]> {
  const words = await listJoiningWords(tx, [sourceId])
  const others = [...groupOrigins(words).keys()].filter((id) => id !== sourceId)
  if (!others.length) return []
  const heads = await getSourceHeads(tx, others)
  return others.flatMap((id) => {
    const head = heads.get(id)
    if (!head) return []
    const direct = words.some((word) => [word.a, word.b].includes(id) && [word.a, word.b].includes(sourceId))
    return [
      {
        id,
        title: head.title,
        ...(head.publisher ? { publisher: head.publisher } : {}),
        ...(head.published ? { published: head.published } : {}),
        direct,
      },
    ]
  })
}
