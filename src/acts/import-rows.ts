import type { Context } from '#context.ts'
import { canonicalJson, sha256 } from '#model/digest.ts'
import type { Source } from '#model/source.ts'
import type { Statement } from '#model/statement.ts'
import { foldText } from '#model/values/fold.ts'
import { foldBook } from '#registry/fold.ts'
import { insertImportRows } from '#store/queries/import-row.ts'
import { insertJudgements, type NewJudgement } from '#store/queries/judgement.ts'
import { insertMentions } from '#store/queries/mention.ts'
import { replaceRecords } from '#store/queries/record.ts'
import { insertSources } from '#store/queries/source.ts'
import { insertStatements } from '#store/queries/statement.ts'
import type { WeighedPlan, WeighedRow } from '#views/register/weigh-plan.ts'
import type { Change } from './act.ts'

/** Rows written at once: enough to be fast, few enough to tell how far it has come. */
const AT_ONCE = 4000

export type Taken = {
  readonly statementIds: readonly string[]
  readonly judgementIds: readonly string[]
}

type Fresh = WeighedRow & {
  readonly statementId: string
  readonly draft: NonNullable<WeighedRow['draft']>
  readonly folding: NonNullable<WeighedRow['folding']>
}

function isFresh(row: WeighedRow): row is Fresh {
  return row.draft !== undefined && row.statementId !== undefined && row.folding !== undefined && !row.known
}

/**
 * Writes the certain rows of a plan: each a source with its statement, accepted; then what changes in the book. Rows that
 * were taken in before write nothing. All in the transaction of the change, so that there is never half an import.
 */
export async function takeRows(
  ctx: Context,
  change: Change,
  importId: string,
  plan: WeighedPlan,
): Promise<Taken> {
  const fresh = plan.rows.filter(isFresh)
  const judgements = fresh.map((row): NewJudgement & { readonly statementId: string } => ({
    id: ctx.newId(),
    verdict: 'accept',
    statementId: row.statementId,
    personId: change.person.id,
    at: change.at,
  }))
  await keepAll(ctx, change, fresh, judgements)
  await keepLines(change, importId, plan.rows, judgements)
  await foldIn(change, plan, fresh)
  change.wrote({ importId, rows: digestOf(fresh, judgements) })
  return { statementIds: fresh.map((row) => row.statementId), judgementIds: judgements.map((j) => j.id) }
}

/**
 * Writes rows in pieces. A piece is handed to the database while the next is made ready; the transaction has one
 * connection, which takes them in turn.
 */
async function keepAll(
  ctx: Context,
  change: Change,
  fresh: readonly Fresh[],
  judgements: readonly NewJudgement[],
): Promise<void> {
  let before: Promise<unknown> = Promise.resolve()
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    const rows = fresh.slice(from, from + AT_ONCE)
    const piece = Promise.all([
      ...keepRows(change, rows),
      insertJudgements(change.tx, judgements.slice(from, from + AT_ONCE)),
    ])
    // Heard at once, so that a piece that fails while another is waited for ends the import and not the program.
    piece.catch(() => undefined)
    await before
    before = piece
    ctx.log('import', { done: Math.min(from + AT_ONCE, fresh.length), total: fresh.length })
  }
  await before
}

function keepRows(change: Change, rows: readonly Fresh[]): readonly Promise<unknown>[] {
  const statements: Statement[] = rows.map((row) => ({
    ...row.draft,
    id: row.statementId,
    sourceId: row.sourceId,
  }))
  const mentions = rows.flatMap((row) =>
    row.mentions.map(({ path, node }) => ({ statementId: row.statementId, path, node })),
  )
  return [
    insertSources(
      change.tx,
      rows.map((row) => sourceOf(row, change)),
    ),
    insertStatements(change.tx, statements, { at: change.at, enteredBy: change.person.id }),
    insertMentions(change.tx, mentions, { at: change.at, foldedName: foldText }),
  ]
}

function sourceOf(row: Fresh, { at, person }: Change): Source {
  return {
    id: row.sourceId,
    kind: 'row',
    title: titleOf(row),
    text: row.text,
    sha256: row.hash,
    addedAt: at.toISOString(),
    addedBy: person.id,
  }
}

/** What the row is about, short: search reads title and text, so nothing has to stand twice. */
function titleOf({ draft, text }: Fresh): string {
  const values = Object.entries(draft.slots).flatMap(([slot, value]) => {
    const span = draft.spans?.[slot] ?? draft.spans?.[`${slot}.1`]
    if (span) return [text.slice(span.start, span.end)]
    return Array.isArray(value) ? value.map((each) => String(each).split('|')[0] ?? '') : []
  })
  return values.slice(0, 2).join(' · ').slice(0, 160) || text.slice(0, 160)
}

/** Every certain line with what became of it, so that the import can be undone and exported again. */
async function keepLines(
  change: Change,
  importId: string,
  rows: readonly WeighedRow[],
  judgements: readonly { readonly id: string; readonly statementId: string }[],
): Promise<void> {
  const made = new Map(judgements.map((judgement) => [judgement.statementId, judgement.id]))
  const lines = rows.flatMap((row) => {
    if (!row.statementId || row.standing === 'ambiguous' || row.standing === 'refused') return []
    const judgementId = row.known ? undefined : made.get(row.statementId)
    return [
      {
        line: row.line,
        statementId: row.statementId,
        standing: row.standing,
        ...(judgementId ? { judgementId } : {}),
      },
    ]
  })
  await insertImportRows(change.tx, importId, lines)
}

/** Folds the new statements together with all they may touch, once for all rows. */
async function foldIn(change: Change, { around }: WeighedPlan, fresh: readonly Fresh[]): Promise<void> {
  const after = foldBook([...around.foldings, ...fresh.map((row) => row.folding)])
  const was = new Map(around.records.map((record) => [record.id, canonicalJson(record)]))
  const stays = new Set(
    after
      .filter((record) => was.get(record.id) === (was.has(record.id) ? canonicalJson(record) : ''))
      .map((r) => r.id),
  )
  await replaceRecords(change.tx, {
    ended: around.records.filter((record) => !stays.has(record.id)).map((record) => record.id),
    held: after.filter((record) => !stays.has(record.id)),
    at: change.at,
  })
}

/** One print over all rows written: a statement's address holds its source, kind and slots, a source's hash its text. */
function digestOf(rows: readonly Fresh[], judgements: readonly NewJudgement[]): string {
  return sha256(rows.map((row, i) => `${row.hash} ${row.statementId} ${judgements[i]?.id}`).join('\n'))
}
