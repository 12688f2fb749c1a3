import { z } from 'zod'
import type { Context } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import type { Source } from '#model/source.ts'
import type { Draft } from '#model/statement.ts'
import { insertJudgements, type NewJudgement } from '#store/queries/judgement.ts'
import { getOffice } from '#store/queries/office.ts'
import { findSourceByHash, insertSource } from '#store/queries/source.ts'
import { getStatements } from '#store/queries/statement.ts'
import { type PlannedRow, planRows } from '#views/import-plan.ts'
import { parsePasted } from '#views/pasted-table.ts'
import { type Act, type Change, changing } from './act.ts'
import { keepStatements } from './keep-statements.ts'
import { refold } from './refold.ts'

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
      const office = await getOffice(change.tx)
      const rows = planRows(ctx.gazetteer, office.home, parsePasted(pasted), choices)
      const ready = rows.filter((row) => row.slots !== undefined)
      const judgements: NewJudgement[] = []
      for (const row of ready) {
        const statementId = await takeRow(ctx, change, row)
        if (!statementId) continue
        judgements.push({
          id: ctx.newId(),
          verdict: 'accept',
          statementId,
          personId: change.person.id,
          at: change.at,
        })
      }
      await insertJudgements(change.tx, judgements)
      change.wrote(...judgements)
      const ids = judgements.flatMap((judgement) => judgement.statementId ?? [])
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
 * Writes one row as a source with its tie and returns the tie to accept; undefined where the same row was taken in before
 * and still stands. One whose import was undone is taken in again.
 */
async function takeRow(ctx: Context, change: Change, row: PlannedRow): Promise<string | undefined> {
  const hash = sha256(`partners ${row.text}`)
  const there = await findSourceByHash(change.tx, hash)
  const source: Source = there ?? {
    id: `r-${hash.slice(0, 12)}`,
    kind: 'row',
    title: row.cells.filter(Boolean).join(' · '),
    text: row.text,
    sha256: hash,
    addedAt: change.at.toISOString(),
    addedBy: change.person.id,
  }
  if (!there) {
    await insertSource(change.tx, source)
    change.wrote(source)
  }
  const draft: Draft = {
    kind: 'partnership',
    slots: row.slots ?? {},
    quote: row.text,
    start: 0,
    end: row.text.length,
    implied: ['a', 'status'],
    ...(row.place ? { places: { b: row.place.id } } : {}),
    readBy: 'register',
  }
  const day = change.at.toISOString().slice(0, 10)
  const { statements } = await keepStatements(
    change,
    source.id,
    [draft],
    { gazetteer: ctx.gazetteer, day },
    change.person.id,
  )
  const stored = await getStatements(
    change.tx,
    statements.map((statement) => statement.id),
  )
  return stored.find((statement) => !statement.standing)?.id
}
