import { listTablesSaying } from '#store/queries/rests-on.ts'
import type { OfficeTx } from '#store/store.ts'

/** Tables that are made from texts and are emptied with them, or hold nothing anybody wrote. */
const MADE = [
  'readings',
  'reading_statements',
  'mentions',
  'records',
  'waiting',
  'origin_prints',
  'history_rows',
  'history_salts',
  'history_erasures',
  'history_restatements',
  'originals',
  'erased_texts',
]

/**
 * Where words of a text that is gone still stand: in other texts that say the same, in files of delegations, in notes. They
 * are other people's words and are left; whoever erases is told, so that she can look at them one by one.
 */
export async function tablesStillSaying(
  tx: OfficeTx,
  phrases: readonly string[],
): Promise<readonly { readonly table: string; readonly count: number }[]> {
  return await listTablesSaying(tx, phrases, MADE)
}
