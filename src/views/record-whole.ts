import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { findRecord } from '#store/queries/record.ts'
import { evidenceIn } from './evidence.ts'
import type { EvidenceView } from './evidence-view.ts'
import { type RecordPublicity, recordPublicityIn } from './exports/publicity.ts'
import type { RecordView } from './list-views.ts'
import { type PaperUsesView, paperUsesIn } from './paper-uses.ts'
import { recordIn } from './record.ts'
import { loadTieLines, type TieLines } from './ties.ts'

/** A record with what stands beside it on its page. */
export type WholeRecord = {
  readonly view: RecordView
  readonly evidence: EvidenceView
  readonly papers: PaperUsesView
  /** Who may see it; left out where it is out of the book. */
  readonly publicity?: RecordPublicity
  /** The tie it is, over time; its quotes are numbered on from those of the view. */
  readonly over: TieLines
}

/** All of a record’s page in one transaction: itself as it stands at the days asked for, and what hangs on it as of now. */
export async function showWholeRecord(
  ctx: Context,
  reader: Reader,
  { recordId, ...at }: { readonly recordId: string } & BookAt,
): Promise<WholeRecord> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const then = at.asOf !== undefined || at.knownAt !== undefined
    const [found, today] = await Promise.all([
      findRecord(tx, recordId, at),
      then ? findRecord(tx, recordId) : undefined,
    ])
    const now = then ? today : found
    const [view, evidence, papers, publicity, overBeside] = await Promise.all([
      recordIn(tx, ctx, reader, { recordId, record: found, at }),
      evidenceIn(tx, reader, { recordId, statementIds: now?.statementIds ?? [] }),
      paperUsesIn(tx, reader, { recordId, record: now }),
      now && recordPublicityIn(tx, ctx, reader, now),
      loadTieLines(tx, ctx, reader, { record: found, at }),
    ])
    const over = overBeside(view.cites)
    return { view, evidence, papers, ...(publicity ? { publicity } : {}), over }
  })
}
