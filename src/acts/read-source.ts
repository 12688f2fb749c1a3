import { z } from 'zod'
import type { Context } from '#context.ts'
import { languageNotRead } from '#intake/unread-language.ts'
import { ActError } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import type { Statement } from '#model/statement.ts'
import { groupBy } from '#model/values/group-by.ts'
import { READER_VERSION, read } from '#reading/read.ts'
import { weighAgainstBook } from '#registry/against-book.ts'
import { foldBook } from '#registry/fold.ts'
import { loadBookAround, loadFoldings } from '#store/foldings.ts'
import { insertJudgements, listJudgementsOf } from '#store/queries/judgement.ts'
import { insertReading } from '#store/queries/reading.ts'
import { findSource } from '#store/queries/source.ts'
import { getStatements } from '#store/queries/statement.ts'
import { type Act, type Change, changing } from './act.ts'
import { keepStatements } from './keep-statements.ts'
import { refold } from './refold.ts'
import { notFound } from './refuse.ts'
import { refuseErased } from './refuse-erased.ts'

const input = z.strictObject({ sourceId: z.string() })

export type SourceRead = {
  readonly sourceId: string
  readonly readingId: string
  readonly statements: number
  /** Read for the first time in this source. */
  readonly fresh: number
  /** Already in the book word for word: attached as one more source. */
  readonly attached: number
  readonly cuts: number
}

/**
 * Reads a source with the reader as it is today. Unjudged statements the reader no longer finds leave the queue, not the
 * store; judged ones stay. What the book already holds is attached as one more source without a question.
 */
export const readSource: Act<{ sourceId: string }, SourceRead> = {
  name: 'read-source',
  says: { en: 'Read a source', vi: 'Đọc nguồn' },
  input,
  run: (ctx, actor, { sourceId }) =>
    changing<SourceRead>(ctx, actor, 'read-source', async (change) => {
      const source = await findSource(change.tx, sourceId)
      if (!source) throw notFound({ en: 'source', vi: 'nguồn' }, sourceId)
      await refuseErased(change.tx, { sourceId })
      if (source.unread) throw new ActError('refused', languageNotRead(source.unread))
      const reading = readText(ctx, source)
      const kept = await keepStatements(
        change,
        { sourceId: source.id, drafts: reading.statements },
        { gazetteer: ctx.gazetteer, day: source.published },
      )
      const readingId = ctx.newId()
      await insertReading(change.tx, {
        id: readingId,
        sourceId,
        readerVersion: reading.readerVersion,
        lang: reading.lang,
        cuts: reading.cuts,
        at: change.at,
        statements: kept.statements,
      })
      change.wrote({ readingId, sourceId, readerVersion: READER_VERSION })
      const attached = await attachHeld(ctx, change, kept.statements)
      const answer = {
        sourceId,
        readingId,
        statements: kept.statements.length,
        fresh: kept.fresh.size,
        attached,
        cuts: reading.cuts.length,
      }
      return { answer, subject: answer }
    }),
}

function readText(ctx: Context, source: Source) {
  return read(
    {
      text: source.text,
      ...(source.lang ? { lang: source.lang } : {}),
      ...(source.published ? { published: source.published } : {}),
      ...(source.publisher ? { publisher: source.publisher } : {}),
    },
    ctx.gazetteer,
  )
}

/**
 * Accepts, as one more source, statements that say nothing the book does not hold. Only such as nobody ever decided on: what
 * a person took back is not put in again behind their back.
 */
async function attachHeld(ctx: Context, change: Change, statements: readonly Statement[]): Promise<number> {
  const ids = statements.map((statement) => statement.id)
  const decided = new Set((await listJudgementsOf(change.tx, ids)).map((judgement) => judgement.statementId))
  const stored = await getStatements(
    change.tx,
    ids.filter((id) => !decided.has(id)),
  )
  const foldings = await loadFoldings(change.tx, stored)
  const byId = groupBy(foldings, (folding) => folding.statementId)
  const cards = foldBook(foldings)
  const around = await loadBookAround(
    change.tx,
    cards.flatMap((card) => card.keys),
  )
  const held = cards
    .filter((card) => {
      const mine = card.statementIds.flatMap((id) => byId.get(id) ?? [])
      return weighAgainstBook(mine, around(card.keys)).standing === 'held'
    })
    .flatMap((card) => card.statementIds)
  const judgements = held.map((statementId) => ({
    id: ctx.newId(),
    verdict: 'accept' as const,
    statementId,
    attached: true,
    personId: change.person.id,
    at: change.at,
  }))
  await insertJudgements(change.tx, judgements)
  await refold(change.tx, held, change.at)
  change.wrote(...judgements)
  return held.length
}
