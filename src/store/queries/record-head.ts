import { sql } from 'kysely'
import type { BookAt } from '#model/book-at.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { HeldSlot } from '#model/record.ts'
import { oneOf } from '../one-of.ts'
import type { OfficeTx } from '../store.ts'
import { readAt } from './record.ts'

/** What of a fold a line of a list shows that is told by something else: what it rests on, and of a tie its type. */
export type RecordHead = {
  readonly kind: KindName
  readonly statementIds: readonly string[]
  readonly type?: HeldSlot
}

/** Heads of folds by their addresses, now or read at two days; never what of them no such line shows, which is most. */
export async function getRecordHeads(
  tx: OfficeTx,
  ids: readonly string[],
  at: BookAt,
): Promise<ReadonlyMap<string, RecordHead>> {
  if (!ids.length) return new Map()
  const found = await sql<{
    record_id: string
    kind: KindName
    statement_ids: string[]
    type: HeldSlot | null
  }>`/* recordHead.getRecordHeads */
    select record_id, kind, statement_ids, case when kind = 'partnership' then slots -> 'kind' end as type
    from records where office_id = ${tx.office} and ${readAt(tx, at)} and record_id = ${oneOf(ids)}`.execute(
    tx.db,
  )
  return new Map(
    found.rows.map(({ record_id, kind, statement_ids: statementIds, type }) => [
      record_id,
      { kind, statementIds, ...(type ? { type } : {}) },
    ]),
  )
}
