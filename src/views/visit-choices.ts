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

/** Visits to choose from, and how many the book holds. */
export type VisitChoices = { readonly visits: readonly VisitChoice[]; readonly count: number }

/** The visits of the book, the planned ones first and then the latest, each with its file where it has one. */
export async function showVisitChoices(ctx: Context, reader: Reader): Promise<readonly VisitChoice[]> {
  return (await listChoices(ctx, reader)).visits
}

/** The first of them, and how many there are. */
export async function showFirstVisitChoices(
  ctx: Context,
  reader: Reader,
  most: number,
): Promise<VisitChoices> {
  return await listChoices(ctx, reader, most)
}

async function listChoices(ctx: Context, reader: Reader, most?: number): Promise<VisitChoices> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const all = (await listRecords(tx, 'visit')).toSorted((a, b) => weight(a) - weight(b))
    const shown = all.slice(0, most)
    const fileOf = await filesOfVisits(tx)
    const ids = shown.flatMap((record) => Object.values(record.parties))
    const names = await loadPartyNames(tx, ctx.gazetteer, reader.lang, ids)
    const visits = shown.map((record) => {
      const file = fileOf([record.id, ...record.statementIds])
      return {
        recordId: record.id,
        says: recordSentence(record, { names, lang: reader.lang }),
        ...(file ? { missionId: file.id, missionTitle: file.title } : {}),
      }
    })
    return { visits, count: all.length }
  })
}

function weight({ slots }: StoredRecord): number {
  return slots.status?.shown.value === 'planned' ? 0 : 1
}
