import type { Context } from '#context.ts'
import { canonicalJson } from '#model/digest.ts'
import { foldBook } from '#registry/fold.ts'
import { type ImportRow, insertImportRows } from '#store/queries/import-row.ts'
import { insertJudgements } from '#store/queries/judgement.ts'
import { type RecordChange, replaceRecords } from '#store/queries/record.ts'
import type { Emptied } from '#views/register/emptied-cells.ts'
import type { WeighedPlan } from '#views/register/weigh-plan.ts'
import type { Change } from './act.ts'
import { clearEmptied } from './import-emptied.ts'
import {
  type Kept,
  type KeptRow,
  keepEditedMentions,
  type RowJudgement,
  type RowKeeper,
} from './import-keep.ts'
import { refold } from './refold.ts'

export type Taking = {
  readonly plan: WeighedPlan
  /** Where the rows of the plan are being written. */
  readonly keeper: RowKeeper
  readonly removed: readonly string[]
  readonly emptied: readonly Emptied[]
}

export type Taken = {
  readonly statementIds: readonly string[]
  readonly judgementIds: readonly string[]
  readonly removed: number
  readonly cleared: number
}

/**
 * Ends the writing of a plan's rows: what its keeper said of older rows, what became of every line, and what changes in the
 * book. `removed` are facts whose rows she took out, and said so. All in the transaction of the change, so that there is
 * never half an import.
 */
export async function takeRows(
  ctx: Context,
  change: Change,
  importId: string,
  { plan, keeper, removed, emptied }: Taking,
): Promise<Taken> {
  const foldAlone = ({ fresh }: Kept) => {
    // New rows alone are folded in at once, while the database still writes the last of them.
    const alone = !removed.length && !emptied.length && !fresh.some((row) => row.edited)
    return alone ? foldIn(plan, fresh) : undefined
  }
  const { fresh, made, meanwhile: folded, written } = keeper.end(foldAlone)
  await keepEditedMentions(change, fresh, made)
  const others = onOlderRows(ctx, change, fresh, { removed, emptied })
  await insertJudgements(change.tx, others)
  const more = [...others, ...(await clearEmptied(ctx, change, emptied))]
  change.wrote({ importId, rows: fresh.length, judgements: made.length + more.length })
  const touched = [...made, ...more].map((judgement) => judgement.statementId)
  // Words of a person on words taken in before go the way every judgement goes.
  const book = folded
    ? replaceRecords(change.tx, { ...folded, at: change.at })
    : refold(change.tx, touched, change.at)
  // Made ready while the database writes the first of the book.
  await Promise.all([written, book, keepLines(change, importId, plan, { made, more })])
  return {
    statementIds: touched,
    judgementIds: [...made, ...more].map((judgement) => judgement.id),
    removed: removed.length,
    cleared: emptied.length,
  }
}

/** What is judged of rows taken in before: edits that another edit follows, and rows that were taken out. */
function onOlderRows(
  ctx: Context,
  { person, at }: Change,
  fresh: readonly KeptRow[],
  { removed, emptied }: Pick<Taking, 'removed' | 'emptied'>,
): readonly RowJudgement[] {
  const by = { personId: person.id, at }
  const amended = new Set(emptied.map(({ statement }) => statement.id))
  const again = fresh.flatMap((row) =>
    row.edited?.again && !amended.has(row.edited.of) ? [row.edited.of] : [],
  )
  return [
    ...again.map((statementId): RowJudgement => {
      return { id: ctx.newId(), verdict: 'accept', statementId, why: EDITED_AGAIN, ...by }
    }),
    ...removed.map((statementId): RowJudgement => {
      return { id: ctx.newId(), verdict: 'reject', statementId, why: TAKEN_OUT, ...by }
    }),
  ]
}

const EDITED_AGAIN = 'Changed again in the register'
const TAKEN_OUT = 'Taken out of the register'

/** Every certain line with what became of it, so that the import can be undone and exported again. */
async function keepLines(
  change: Change,
  importId: string,
  { rows }: WeighedPlan,
  { made, more }: { readonly made: readonly RowJudgement[]; readonly more: readonly RowJudgement[] },
): Promise<void> {
  const judged = new Map(made.map((judgement) => [judgement.statementId, judgement.id]))
  const beside = more.map(
    ({ id, statementId }): ImportRow => ({ line: 0, statementId, judgementId: id, standing: 'same' }),
  )
  const lines = rows.flatMap((row): ImportRow[] => {
    if (!row.statementId || row.standing === 'ambiguous' || row.standing === 'refused') return []
    const judgementId = row.known ? undefined : judged.get(row.statementId)
    const { line, statementId, standing } = row
    return [{ line, statementId, standing, ...(judgementId ? { judgementId } : {}) }]
  })
  await insertImportRows(change.tx, importId, [...beside, ...lines])
}

/** Folds the new statements together with all they may touch, once for all rows. */
function foldIn({ around }: WeighedPlan, fresh: readonly KeptRow[]): Omit<RecordChange, 'at'> {
  const after = foldBook([...around.foldings, ...fresh.map((row) => row.folding)])
  const was = new Map(around.records.map((record) => [record.id, canonicalJson(record)]))
  const stays = new Set(
    after.flatMap((record) =>
      was.has(record.id) && was.get(record.id) === canonicalJson(record) ? [record.id] : [],
    ),
  )
  return {
    ended: around.records.filter((record) => !stays.has(record.id)).map((record) => record.id),
    held: after.filter((record) => !stays.has(record.id)),
  }
}
