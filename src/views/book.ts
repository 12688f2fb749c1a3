import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { getNodes } from '#store/queries/node.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { type BookRow, bookRow } from './book-rows.ts'
import type { Cite, PartyRef } from './cite.ts'
import { loadCiting } from './citing.ts'
import { printKnownAt } from './moment.ts'
import { gather } from './partner.ts'
import { namesOfNodes } from './party-names.ts'
import { findSubjectNamed } from './subject-named.ts'
import { KINDS_IN_ORDER } from './words/kind-order.ts'

/** The book of an office, or the part of it about one partner, read at two days; every value with its quote. */
export type BookView = {
  readonly office: string
  readonly asOf: string
  readonly asOfText: string
  readonly knownAt?: string
  readonly knownAtText?: string
  readonly partner?: PartyRef
  readonly rows: readonly BookRow[]
  readonly cites: readonly Cite[]
}

/** The whole book, or one partner's part of it, at the days asked for. */
export async function showBook(
  ctx: Context,
  reader: Reader,
  { partner, ...at }: { readonly partner?: string } & BookAt,
): Promise<BookView> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const { lang } = reader
    const asOf = at.asOf ?? dayAt(ctx.now(), tx.zone)
    const read = await recordsRead(tx, ctx, reader, { partner, at: { ...at, asOf } })
    const names = namesOfNodes(ctx.gazetteer, lang, await getNodes(tx, namedIn(read.records)))
    const citing = await loadCiting(tx, read.records, { names, lang, at, day: asOf })
    const rows = [...read.records]
      .sort(inOrder)
      .map((record) => bookRow(record, { citing, names, lang, asOf }))
    return {
      office: reader.office,
      asOf,
      asOfText: printDate(asOf, lang),
      ...(at.knownAt ? { knownAt: at.knownAt, knownAtText: printKnownAt(at.knownAt, lang, tx.zone) } : {}),
      ...(read.subject ? { partner: read.subject } : {}),
      rows,
      cites: citing.cites(),
    }
  })
}

/** The records of a reading: of the whole book, or of one partner by address or name. */
export async function recordsRead(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { partner, at }: { readonly partner?: string | undefined; readonly at: BookAt },
): Promise<{ readonly records: readonly StoredRecord[]; readonly subject?: PartyRef }> {
  if (!partner) return { records: await listRecords(tx, undefined, at) }
  const { subject, ids } = await findSubjectNamed(tx, ctx, partner, { lang: reader.lang, at })
  return { records: await gather(tx, ctx, { subject, ids, at }), subject }
}

/** Every party some records name. */
export function namedIn(records: readonly StoredRecord[]): readonly string[] {
  return [...new Set(records.flatMap((record) => record.partyIds))]
}

/** By kind as the partner's page has them, then the newest first, then by address. */
function inOrder(a: StoredRecord, b: StoredRecord): number {
  return (
    KINDS_IN_ORDER.indexOf(a.kind) - KINDS_IN_ORDER.indexOf(b.kind) ||
    (b.heldFrom ?? '').localeCompare(a.heldFrom ?? '') ||
    (a.id < b.id ? -1 : 1)
  )
}
