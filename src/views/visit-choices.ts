import type { Context, Reader } from '#context.ts'
import type { Slots } from '#model/kinds/kind.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import { filesOfVisits } from './files-of-visits.ts'
import { loadPartyNames } from './party-names.ts'
import { sentenceOf } from './sentence.ts'

/** A visit of the book a file may be opened from, or the file that was. */
export type VisitChoice = {
  readonly recordId: string
  readonly says: string
  readonly missionId?: string
  readonly missionTitle?: string
}

/** Visits that are planned or have no file yet, the planned ones first. */
export async function showVisitChoices(ctx: Context, reader: Reader): Promise<readonly VisitChoice[]> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const visits = (await listRecords(tx, 'visit')).toSorted((a, b) => weight(a) - weight(b))
    const fileOf = await filesOfVisits(tx)
    const ids = visits.flatMap((record) => Object.values(record.parties))
    const names = await loadPartyNames(tx, ctx.gazetteer, reader.lang, ids)
    return visits.slice(0, 50).map((record) => {
      const file = fileOf([record.id, ...record.statementIds])
      const slots: Slots = Object.fromEntries(
        Object.entries(record.slots).map(([slot, held]) => [slot, held.shown.value]),
      )
      const partyAt = (path: string) => {
        const id = record.parties[path]
        return id ? names(id).name : undefined
      }
      return {
        recordId: record.id,
        says: sentenceOf('visit', slots, reader.lang, partyAt),
        ...(file ? { missionId: file.id, missionTitle: file.title } : {}),
      }
    })
  })
}

function weight({ slots }: StoredRecord): number {
  return slots.status?.shown.value === 'planned' ? 0 : 1
}
