import type { Context } from '#context.ts'
import { cellText } from '#intake/table.ts'
import { type Recipe, useOf } from '#model/recipe.ts'
import type { Source } from '#model/source.ts'
import { foldText } from '#model/values/fold.ts'
import { givingWay } from '#store/going-out.ts'
import type { NewJudgement } from '#store/queries/judgement.ts'
import { insertMentions } from '#store/queries/mention.ts'
import { listFewNodeIds } from '#store/queries/node.ts'
import { insertRegisterRows, type RegisterRows } from '#store/queries/register-rows.ts'
import type { WeighedRow } from '#views/register/weigh-plan.ts'
import type { Change } from './act.ts'

/** A row that is certain and not in the store yet. */
export type Fresh = WeighedRow & {
  readonly statementId: string
  readonly draft: NonNullable<WeighedRow['draft']>
  readonly folding: NonNullable<WeighedRow['folding']>
}

function isFresh(row: WeighedRow): row is Fresh {
  return row.draft !== undefined && row.statementId !== undefined && row.folding !== undefined && !row.known
}

/** What is held of it when it is written: tens of thousands of rows are held to the end. */
export type KeptRow = Pick<Fresh, 'statementId' | 'folding' | 'edited' | 'mentions'>

/** A judgement on the statement of a row. */
export type RowJudgement = NewJudgement & { readonly statementId: string }

export type Kept = { readonly fresh: readonly KeptRow[]; readonly made: readonly RowJudgement[] }

export type RowKeeper = {
  /** Hands rows to the database and comes back when those before them are written. */
  readonly keep: (rows: readonly WeighedRow[]) => Promise<void>
  /** What was new. `meanwhile` is done while the last rows are `written`, which whoever goes on has to hear of. */
  readonly end: <T>(
    meanwhile: (kept: Kept) => T,
  ) => Kept & { readonly meanwhile: T; readonly written: Promise<unknown> }
}

/**
 * What holds for all rows of a register: columns search does not look into, and the sources and nodes that were made for
 * rows before. One text may be read in two ways, where a name in it was decided line by line.
 */
type Across = {
  readonly unsearched: ReadonlySet<number>
  readonly kept: Set<string>
  readonly minted: Set<string>
  /** All nodes that were there before are among the minted. */
  readonly knowsNodes: boolean
}

/** Up to so many nodes it is quicker to know them all than to have each one looked for where it is written. */
const FEW_NODES = 5000

type NewRows = Omit<RegisterRows, 'judgements'>

export type Keeping = { readonly recipe: Recipe; readonly total: number }

/**
 * Writes certain rows as they come: sources, statements, mentions and the acceptance of each; rows that were taken in before
 * write nothing. A piece is handed to the database while the next is made ready; the transaction has one connection, which
 * takes them in turn.
 */
export async function rowKeeper(
  ctx: Context,
  change: Change,
  { recipe, total }: Keeping,
): Promise<RowKeeper> {
  const nodes = await listFewNodeIds(change.tx, FEW_NODES)
  const across = {
    unsearched: coordinates(recipe),
    kept: new Set<string>(),
    minted: new Set<string>(nodes),
    knowsNodes: nodes !== undefined,
  }
  const by = { personId: change.person.id, at: change.at }
  const kept = { fresh: [] as KeptRow[], made: [] as RowJudgement[] }
  let before: Promise<unknown> = Promise.resolve()
  let seen = 0
  return {
    keep: async (rows) => {
      const fresh = rows.filter(isFresh)
      const made = fresh.map((row) => judgementOn(ctx, row, by))
      const piece = insertRegisterRows(
        change.tx,
        { ...rowsToWrite(fresh, change, across), judgements: made },
        { at: change.at, enteredBy: change.person.id, foldedName: foldText, nodesAreNew: across.knowsNodes },
      )
      // Heard at once, so that a piece that fails while another is waited for ends the import and not the program.
      piece.catch(() => undefined)
      for (const row of fresh) kept.fresh.push(keptOf(row))
      for (const judgement of made) kept.made.push(judgement)
      await before
      await givingWay(change.tx.db)
      before = piece
      seen += rows.length
      ctx.log('import', { done: Math.min(seen, total), total })
    },
    end: (meanwhile) => ({ ...kept, meanwhile: meanwhile(kept), written: before }),
  }
}

/** Mentions are asked for again where a row was edited, and nowhere else. */
function keptOf({ statementId, folding, edited, mentions }: Fresh): KeptRow {
  return edited ? { statementId, folding, edited, mentions } : { statementId, folding, mentions: [] }
}

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

/** Columns of a register that say where a place lies, number by number: search does not look into them. */
function coordinates({ kind, columns }: Recipe): ReadonlySet<number> {
  const at = columns.flatMap(({ use }, i) => {
    const part = use === undefined ? undefined : useOf(kind, use)?.part
    return part === 'lat' || part === 'lon' ? [i] : []
  })
  return new Set(at)
}

/** A statement that is there already, its acceptance undone, is accepted again and written no second time. */
function rowsToWrite(rows: readonly Fresh[], change: Change, { unsearched, kept, minted }: Across): NewRows {
  const made = rows.filter((row) => !row.there)
  const told = made.filter((row) => !row.textThere && isFirst(row.sourceId, kept))
  const mentions = made.flatMap((row) =>
    row.mentions.map(({ path, node }) => ({ statementId: row.statementId, path, node })),
  )
  const nodes = mentions.map(({ node }) => node).filter(({ id }) => isFirst(id, minted))
  return {
    sources: told.map((row) => ({ ...sourceOf(row, change), found: foundBy(row, unsearched) })),
    statements: made.map((row) => ({ ...row.draft, id: row.statementId, sourceId: row.sourceId })),
    nodes,
    mentions,
  }
}

function isFirst(id: string, seen: Set<string>): boolean {
  if (seen.has(id)) return false
  seen.add(id)
  return true
}

/** A judgement that carries slots has mentions of its own; edited rows are few, so each is written by itself. */
export async function keepEditedMentions(
  change: Change,
  fresh: readonly KeptRow[],
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
