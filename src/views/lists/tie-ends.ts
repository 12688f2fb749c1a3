import { type Expiry, expiryOf } from '#registry/expiry.ts'
import { getRecords } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { standingOf } from '../ties/agreement-line.ts'
import { byKind, workingDaysAround } from '../ties/load-ties.ts'
import { endOfTie } from '../ties/terms.ts'
import type { Ground } from './ground.ts'
import type { Read } from './tie-keys.ts'

/** The last day of a tie out of the folds that tell it, by their addresses; with the last day for notice. */
export type EndTold = (ending: readonly string[]) => Expiry | undefined

/** Reads the folds that tell the last day of some ties whole: the ground of a list knows the day, not the notice. */
export async function loadTieEnds(
  tx: OfficeTx,
  ending: readonly string[],
  { read: { day, knownAt }, ground }: { readonly read: Read; readonly ground: Ground },
): Promise<EndTold> {
  if (!ending.length) return () => undefined
  const found = byKind(
    await getRecords(tx, [...new Set(ending)], { asOf: day, ...(knownAt ? { knownAt } : {}) }),
  )
  const [own = [], papers = []] = [found.get('partnership'), found.get('agreement')]
  const workingDaysBefore = await workingDaysAround(tx, ground.lineage.home?.country, papers)
  return (ids) => {
    const of = (id: string) => ids.includes(id)
    return endOfTie(
      own.filter(({ id }) => of(id)).map((record) => expiryOf(record, { day })),
      papers.filter(({ id }) => of(id)).map((record) => standingOf(record, { workingDaysBefore }, day)),
    )
  }
}
