import type { Context, Reader } from '#context.ts'
import { dayAt } from '#model/values/zone.ts'
import { dateIn } from '#registry/date-in.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
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

/** The visits that are still to come and have no file, the first of them first. */
export async function showComingVisits(ctx: Context, reader: Reader, most: number): Promise<VisitChoices> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const today = dayAt(ctx.now(), tx.zone)
    const fileOf = await filesOfVisits(tx)
    const starts = (record: StoredRecord) => dateIn(record, 'start')?.from ?? ''
    const coming = (await listRecords(tx, 'visit')).filter(
      (record) =>
        starts(record) >= today &&
        record.slots.status?.shown.value !== 'denied' &&
        !fileOf([record.id, ...record.statementIds]),
    )
    const inOrder = coming.toSorted((x, y) => starts(x).localeCompare(starts(y)))
    return await chosen(tx, ctx, reader, inOrder, most)
  })
}

async function listChoices(ctx: Context, reader: Reader, most?: number): Promise<VisitChoices> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const all = (await listRecords(tx, 'visit')).toSorted((a, b) => weight(a) - weight(b))
    return await chosen(tx, ctx, reader, all, most)
  })
}

async function chosen(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  all: readonly StoredRecord[],
  most: number | undefined,
): Promise<VisitChoices> {
  const shown = all.slice(0, most)
  const asOf = dayAt(ctx.now(), tx.zone)
  const fileOf = await filesOfVisits(tx)
  const ids = shown.flatMap((record) => Object.values(record.parties))
  const names = await loadPartyNames(tx, ctx.gazetteer, reader.lang, ids)
  const visits = shown.map((record) => {
    const file = fileOf([record.id, ...record.statementIds])
    return {
      recordId: record.id,
      says: recordSentence(record, { names, lang: reader.lang, asOf }),
      ...(file ? { missionId: file.id, missionTitle: file.title } : {}),
    }
  })
  return { visits, count: all.length }
}

function weight({ slots }: StoredRecord): number {
  return slots.status?.shown.value === 'planned' ? 0 : 1
}
