import type { Context, Reader } from '#context.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import { filesOfVisits } from './files-of-visits.ts'
import { loadPartyNames } from './party-names.ts'
import { recordSentence } from './record-sentence.ts'

/** A visit of the book a file may be opened from, or the file that was. */
export type VisitChoice = {
  readonly recordId: string
  readonly says: string
  readonly missionId?: string
  readonly missionTitle?: string
}

/** Visits shown to choose from; what is older is opened from its own page. */
const SHOWN = 50

/** The visits of the book, the planned ones first, each with its file where it has one. */
export async function showVisitChoices(ctx: Context, reader: Reader): Promise<readonly VisitChoice[]> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const all = (await listRecords(tx, 'visit')).toSorted((a, b) => weight(a) - weight(b))
    const visits = all.slice(0, SHOWN)
    const fileOf = await filesOfVisits(tx)
    const ids = visits.flatMap((record) => Object.values(record.parties))
    const names = await loadPartyNames(tx, ctx.gazetteer, reader.lang, ids)
    return visits.map((record) => {
      const file = fileOf([record.id, ...record.statementIds])
      return {
        recordId: record.id,
        says: recordSentence(record, { names, lang: reader.lang }),
        ...(file ? { missionId: file.id, missionTitle: file.title } : {}),
      }
    })
  })
}

function weight({ slots }: StoredRecord): number {
  return slots.status?.shown.value === 'planned' ? 0 : 1
}
