import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import type { HeldSlot } from '#model/record.ts'
import { isSettled } from '#registry/status-on.ts'
import { countRecordsOf } from '#store/queries/book-count.ts'
import { getRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { loadTellings } from '../load-tellings.ts'
import { choiceWord } from '../print-value.ts'
import type { Partner } from './partner-countries.ts'

/** How the oldest tie with each of some partners stands, in words, and how many records name each; by their addresses. */
export async function loadPartnerStandings(
  tx: OfficeTx,
  partners: readonly Partner[],
  { lang, at }: { readonly lang: Language; readonly at: BookAt },
): Promise<{
  readonly statuses: ReadonlyMap<string, string>
  readonly counts: ReadonlyMap<string, number>
}> {
  const ids = partners.flatMap(({ recordIds }) => recordIds)
  const [statusOf, counts] = await Promise.all([
    loadStatuses(tx, ids, at),
    countRecordsOf(
      tx,
      partners.map(({ id }) => id),
      at,
    ),
  ])
  const statuses = partners.flatMap(({ id, recordIds }) => {
    const [status] = recordIds.flatMap((record) => statusOf(record) ?? [])
    return status
      ? [[id, choiceWord('partnership', 'status', String(status.shown.value), lang)] as const]
      : []
  })
  return { statuses: new Map(statuses), counts }
}

/** The status each of some ties has, or had on the day it is read. */
async function loadStatuses(
  tx: OfficeTx,
  ids: readonly string[],
  at: BookAt,
): Promise<(recordId: string) => HeldSlot | undefined> {
  const records = new Map((await getRecords(tx, ids, at)).map((record) => [record.id, record]))
  const { asOf } = at
  if (asOf === undefined) return (id) => records.get(id)?.slots.status
  const { statusOn } = await loadTellings(tx, [...records.values()].filter(maySway), at)
  return (id) => {
    const record = records.get(id)
    const held = record?.slots.status
    return record && held && statusOn(record, held, asOf)
  }
}

/** True for a tie that may have stood otherwise on another day; of others nothing more has to be read. */
function maySway({ kind, slots }: StoredRecord): boolean {
  return slots.status !== undefined && !isSettled(kind, slots.status)
}
