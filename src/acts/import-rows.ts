import type { Context } from '#context.ts'
import { canonicalJson } from '#model/digest.ts'
import { type Recipe, useOf } from '#model/recipe.ts'
import { foldBook } from '#registry/fold.ts'
import { type ImportRow, insertImportRows } from '#store/queries/import-row.ts'
import { insertJudgements, type NewJudgement } from '#store/queries/judgement.ts'
import { type RecordChange, replaceRecords } from '#store/queries/record.ts'
import type { Emptied } from '#views/register/emptied-cells.ts'
import type { WeighedPlan } from '#views/register/weigh-plan.ts'
import type { Change } from './act.ts'
import { clearEmptied } from './import-emptied.ts'
import { type Fresh, isFresh, keepAll, keepEditedMentions } from './import-keep.ts'
import { refold } from './refold.ts'

export type Taking = {
  readonly recipe: Recipe
  readonly plan: WeighedPlan
  readonly removed: readonly string[]
  readonly emptied: readonly Emptied[]
}

export type Taken = {
  readonly statementIds: readonly string[]
  readonly judgementIds: readonly string[]
  readonly removed: number
  readonly cleared: number
}

/** A judgement on the statement of a row. */
export type RowJudgement = NewJudgement & { readonly statementId: string }

/**
 * Writes the certain rows of a plan: each a source with its statement, accepted; then what changes in the book. Rows that
 * were taken in before write nothing. `removed` are facts whose rows their keeper took out, and said so. All in the
 * transaction of the change, so that there is never half an import.
 */
export async function takeRows(
  ctx: Context,
  change: Change,
  importId: string,
  { recipe, plan, removed, emptied }: Taking,
): Promise<Taken> {
  const fresh = plan.rows.filter(isFresh)
  const by = { personId: change.person.id, at: change.at }
  const made = fresh.map((row) => judgementOn(ctx, row, by))
  const amended = new Set(emptied.map(({ statement }) => statement.id))
  const others = [
    ...fresh.flatMap((row): RowJudgement[] =>
      row.edited?.again && !amended.has(row.edited.of)
        ? [{ id: ctx.newId(), verdict: 'accept', statementId: row.edited.of, why: EDITED_AGAIN, ...by }]
        : [],
    ),
    ...removed.map(
      (statementId): RowJudgement => ({
        id: ctx.newId(),
        verdict: 'reject',
        statementId,
        why: TAKEN_OUT,
        ...by,
      }),
    ),
  ]
  // New rows alone are folded in at once, while the database still writes them.
  const alone = !others.length && !emptied.length && !fresh.some((row) => row.edited)
  const keeping = keepAll(ctx, change, { fresh, judgements: made, unsearched: coordinates(recipe) })
  keeping.catch(() => undefined)
  const folded = alone ? foldIn(plan, fresh) : undefined
  await keeping
  await keepEditedMentions(change, fresh, made)
  await insertJudgements(change.tx, others)
  const more = [...others, ...(await clearEmptied(ctx, change, emptied))]
  change.wrote({ importId, rows: fresh.length, judgements: made.length + more.length })
  await keepLines(change, importId, plan, { made, more })
  const touched = [...made, ...more].map((judgement) => judgement.statementId)
  // Words of a person on words taken in before go the way every judgement goes.
  if (folded) await replaceRecords(change.tx, { ...folded, at: change.at })
  else await refold(change.tx, touched, change.at)
  return {
    statementIds: touched,
    judgementIds: [...made, ...more].map((judgement) => judgement.id),
    removed: removed.length,
    cleared: emptied.length,
  }
}

const EDITED_AGAIN = 'Changed again in the register'
const TAKEN_OUT = 'Taken out of the register'

/** A row as it came is accepted; a cell its keeper changed in an exported register is her word, which goes before others. */
function judgementOn(
  ctx: Context,
  row: Fresh,
  by: { readonly personId: string; readonly at: Date },
): RowJudgement {
  const on = { id: ctx.newId(), statementId: row.statementId, ...by }
  if (!row.edited) return { ...on, verdict: 'accept' }
  const { slots, quote, start, end } = row.draft
  return { ...on, verdict: 'amend', slots, quote, span: { start, end } }
}

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

/** Columns of a register that say where a place lies. */
function coordinates({ kind, columns }: Recipe): ReadonlySet<number> {
  const at = columns.flatMap(({ use }, i) => {
    const part = use === undefined ? undefined : useOf(kind, use)?.part
    return part === 'lat' || part === 'lon' ? [i] : []
  })
  return new Set(at)
}

/** Folds the new statements together with all they may touch, once for all rows. */
function foldIn({ around }: WeighedPlan, fresh: readonly Fresh[]): Omit<RecordChange, 'at'> {
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
