import type { Context, Reader } from '#context.ts'
import { findErasedText } from '#store/queries/erased-text.ts'
import { getRecords } from '#store/queries/record.ts'
import { listLoneEvidence } from '#store/queries/rests-on.ts'
import { findSource } from '#store/queries/source.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'

/** What would fall with a text, were it erased now. */
export type ErasureFalls = {
  readonly statements: number
  /** Matters that would leave the book, as they rest on nothing else. */
  readonly left: number
  readonly files: number
}

/** The matters of the book that rest on these findings alone. */
export async function restingAlone(tx: OfficeTx, statementIds: readonly string[]) {
  const own = new Set(statementIds)
  const records = await getRecords(tx, statementIds)
  const alone = records.filter((record) => record.statementIds.every((id) => own.has(id)))
  return { count: alone.length, statementIds: alone.flatMap((record) => record.statementIds) }
}

/** Counts what would fall with a text, looking only; undefined where it is not there or was erased before. */
export async function showErasureFalls(
  ctx: Context,
  { office }: Pick<Reader, 'office'>,
  { sourceId }: { readonly sourceId: string },
): Promise<ErasureFalls | undefined> {
  return await ctx.store.inOffice(office, async (tx) => {
    const source = await findSource(tx, sourceId)
    if (!source || source.kind === 'act' || (await findErasedText(tx, { sourceId }))) return undefined
    const ids = (await listStatementsOfSource(tx, sourceId)).map((statement) => statement.id)
    const alone = await restingAlone(tx, ids)
    const { evidenceIds } = await listLoneEvidence(tx, alone.statementIds, source.sha256)
    return { statements: ids.length, left: alone.count, files: evidenceIds.length }
  })
}
