import { z } from 'zod'
import type { Context } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import type { Source } from '#model/source.ts'
import type { Draft } from '#model/statement.ts'
import { insertJudgements, type NewJudgement } from '#store/queries/judgement.ts'
import { getOffice } from '#store/queries/office.ts'
import { getSourceIdsByHash, insertSources } from '#store/queries/source.ts'
import { getStatements } from '#store/queries/statement.ts'
import { type PlannedRow, planRows } from '#views/import-plan.ts'
import { dayHere } from '#views/moment.ts'
import { parsePasted } from '#views/pasted-table.ts'
import { type Act, type Change, changing } from './act.ts'
import { keepDrafts } from './keep-statements.ts'
import { refold } from './refold.ts'
import { refuseSecretRows } from './refuse-secret.ts'

const input = z.strictObject({
  /** Rows as a spreadsheet copies them. */
  pasted: z.string().min(1).max(500_000),
  /** The place chosen for a line whose name means several, by line number. */
  choices: z.record(z.string(), z.string()).default({}),
})

export type ImportedPartners = {
  readonly taken: number
  /** Rows that were taken in before, word for word. */
  readonly already: number
  /** Rows left out, with their line: ambiguous or refused. */
  readonly left: readonly { readonly line: number; readonly text: string }[]
}

/**
 * Takes in a pasted list of partners. Each row is a source; committing is one acceptance of its rows. A second time
 * changes nothing; what is ambiguous or refused is left out and named.
 */
export const importPartners: Act<z.infer<typeof input>, ImportedPartners> = {
  name: 'import-partners',
  says: { en: 'Take in a list of partners', vi: 'Nhập danh sách đối tác' },
  input,
  run: (ctx, actor, { pasted, choices }) =>
    changing<ImportedPartners>(ctx, actor, 'import-partners', async (change) => {
      refuseSecretRows(pasted)
      const office = await getOffice(change.tx)
      const today = dayHere(change.at)
      const rows = planRows(parsePasted(pasted), {
        gazetteer: ctx.gazetteer,
        home: office.home,
        today,
        choices,
      })
      const ready = rows.filter((row) => row.slots !== undefined)
      const ids = await takeRows(ctx, change, ready)
      const judgements: NewJudgement[] = ids.map((statementId) => ({
        id: ctx.newId(),
        verdict: 'accept',
        statementId,
        personId: change.person.id,
        at: change.at,
      }))
      await insertJudgements(change.tx, judgements)
      change.wrote(...judgements)
      await refold(change.tx, ids, change.at)
      const left = rows.filter((row) => row.slots === undefined).map(({ line, text }) => ({ line, text }))
      return {
        answer: { taken: ids.length, already: ready.length - ids.length, left },
        subject: {
          statementIds: ids,
          judgementIds: judgements.map((j) => j.id),
          taken: ids.length,
          left: left.length,
        },
      }
    }),
}

/**
 * Writes each row as a source with its tie and returns the ties to accept: not those of rows that were taken in before and
 * still stand. One whose import was undone is taken in again.
 */
async function takeRows(
  ctx: Context,
  change: Change,
  rows: readonly PlannedRow[],
): Promise<readonly string[]> {
  const byHash = new Map(rows.map((row) => [sha256(`partners ${row.text}`), row]))
  const there = await getSourceIdsByHash(change.tx, [...byHash.keys()])
  const sourceIds = new Map(
    [...byHash.keys()].map((hash) => [hash, there.get(hash) ?? `r-${hash.slice(0, 12)}`]),
  )
  const sources = [...byHash].flatMap(([hash, row]): Source[] =>
    there.has(hash) ? [] : [sourceOf(row, hash, sourceIds.get(hash) ?? '', change)],
  )
  await insertSources(change.tx, sources)
  change.wrote(...sources)
  const drafts = [...byHash].map(([hash, row]) => ({
    sourceId: sourceIds.get(hash) ?? '',
    draft: draftOf(row),
  }))
  const day = dayHere(change.at)
  const { statements } = await keepDrafts(change, drafts, { gazetteer: ctx.gazetteer, day }, change.person.id)
  const stored = await getStatements(
    change.tx,
    statements.map((statement) => statement.id),
  )
  return stored.flatMap((statement) => (statement.standing ? [] : [statement.id]))
}

function sourceOf(row: PlannedRow, hash: string, id: string, { at, person }: Change): Source {
  return {
    id,
    kind: 'row',
    title: row.cells.filter(Boolean).join(' · '),
    text: row.text,
    sha256: hash,
    addedAt: at.toISOString(),
    addedBy: person.id,
  }
}

function draftOf(row: PlannedRow): Draft {
  return {
    kind: 'partnership',
    slots: row.slots ?? {},
    quote: row.text,
    start: 0,
    end: row.text.length,
    implied: ['a', 'status'],
    ...(row.place ? { places: { b: row.place.id } } : {}),
    readBy: 'register',
  }
}
