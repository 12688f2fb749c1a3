import type { Context } from '#context.ts'
import { cellText } from '#intake/table.ts'
import type { Source } from '#model/source.ts'
import type { Statement } from '#model/statement.ts'
import { foldText } from '#model/values/fold.ts'
import { inPieces } from '#store/in-pieces.ts'
import { insertJudgements, type NewJudgement } from '#store/queries/judgement.ts'
import { insertMentions } from '#store/queries/mention.ts'
import { insertSources } from '#store/queries/source.ts'
import { insertStatements } from '#store/queries/statement.ts'
import type { WeighedRow } from '#views/register/weigh-plan.ts'
import type { Change } from './act.ts'

/** A row that is certain and not in the store yet. */
export type Fresh = WeighedRow & {
  readonly statementId: string
  readonly draft: NonNullable<WeighedRow['draft']>
  readonly folding: NonNullable<WeighedRow['folding']>
}

export function isFresh(row: WeighedRow): row is Fresh {
  return row.draft !== undefined && row.statementId !== undefined && row.folding !== undefined && !row.known
}

/** What is written of rows, and what is known of them besides. */
export type Keeping = {
  readonly fresh: readonly Fresh[]
  readonly judgements: readonly NewJudgement[]
  /** Columns search does not look into: where a place lies, number by number. */
  readonly unsearched: ReadonlySet<number>
}

/** Writes rows in pieces: sources, statements, mentions and the acceptance of each. */
export async function keepAll(
  ctx: Context,
  change: Change,
  { fresh, judgements, unsearched }: Keeping,
): Promise<void> {
  await inPieces(
    fresh,
    (rows, from) =>
      Promise.all([
        ...keepRows(change, rows, unsearched),
        insertJudgements(change.tx, judgements.slice(from, from + rows.length)),
      ]),
    (done) => ctx.log('import', { done, total: fresh.length }),
  )
}

function keepRows(
  change: Change,
  rows: readonly Fresh[],
  unsearched: ReadonlySet<number>,
): readonly Promise<unknown>[] {
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
      rows.map((row) => ({ ...sourceOf(row, change), found: foundBy(row, unsearched) })),
    ),
    insertStatements(change.tx, statements, { at: change.at, enteredBy: change.person.id }),
    insertMentions(change.tx, mentions, { at: change.at, foldedName: foldText }),
  ]
}

/** A judgement that carries slots has mentions of its own; edited rows are few, so each is written by itself. */
export async function keepEditedMentions(
  change: Change,
  fresh: readonly Fresh[],
  judgements: readonly NewJudgement[],
): Promise<void> {
  for (const [i, row] of fresh.entries()) {
    const judgementId = judgements[i]?.id
    if (!row.edited || !judgementId) continue
    const mentions = row.mentions.map(({ path, node }) => ({ statementId: row.statementId, path, node }))
    await insertMentions(change.tx, mentions, { at: change.at, foldedName: foldText, judgementId })
  }
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

/** Search finds a row by its values; headings stand in every row of a register, so they find none. */
function foundBy({ cells }: Fresh, unsearched: ReadonlySet<number>): string {
  return cells.map((cell, at) => (unsearched.has(at) ? '' : cellText(cell))).join(' ')
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
