import { z } from 'zod'
import type { Context } from '#context.ts'
import { readTableFile } from '#intake/table-apart.ts'
import { sha256 } from '#model/digest.ts'
import type { Problem } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { getOffice } from '#store/queries/office.ts'
import { insertSources, listSourcesThere } from '#store/queries/source.ts'
import { insertSuccessions, listSuccessions } from '#store/queries/succession.ts'
import { type PlannedRow, planSuccessions } from '#views/succession/plan-table.ts'
import { type Act, type Change, changing } from './act.ts'
import { orRefuse } from './refuse.ts'

const input = z.strictObject({
  /** A table (CSV or XLSX): one row a unit that ended, with its heir, day and legal basis. */
  base64: z.base64().max(28_000_000),
  fileName: z.string().max(255).optional(),
  /** Country of rows that name none, ISO 3166-1 alpha-2; the home's where left out. */
  country: z
    .string()
    .refine((text) => /^[A-Z]{2}$/.test(text), {
      error: 'two capital letters such as VN',
      params: { vi: 'hai chữ in hoa, ví dụ VN' },
    })
    .optional(),
})

export type LoadSuccessionsInput = z.infer<typeof input>

export type LoadedSuccessions = {
  readonly counts: Readonly<Record<PlannedRow['standing'], number>>
  readonly successionIds: readonly string[]
  /** Lines left out, each with its reason. */
  readonly left: readonly { readonly line: number; readonly text: string; readonly problem: Problem }[]
}

/**
 * Loads a table of successions: each row becomes a source and the dated fact it says. What is certain is kept, the rest is
 * left out and told line by line; all in one transaction. A second time changes nothing.
 */
export const loadSuccessions: Act<LoadSuccessionsInput, LoadedSuccessions> = {
  name: 'load-successions',
  says: { en: 'Load a table of mergers', vi: 'Nạp bảng sáp nhập' },
  input,
  run: async (ctx, actor, given) => {
    const bytes = Buffer.from(given.base64, 'base64')
    const name = given.fileName ? { fileName: given.fileName } : {}
    const table = orRefuse(await readTableFile({ bytes, ...name }))
    return await changing(ctx, actor, 'load-successions', async (change) => {
      const office = await getOffice(change.tx)
      const home = parsePartyName(office.home)
      const rows = orRefuse(
        planSuccessions(table, {
          gazetteer: ctx.gazetteer,
          country: given.country ?? home.country ?? 'VN',
          known: await listSuccessions(change.tx),
          lang: office.lang,
        }),
      )
      const successionIds = await keepRows(ctx, change, rows, given.fileName)
      const title = given.fileName ?? ''
      return {
        answer: { counts: countRows(rows), successionIds, left: rows.flatMap(leftOut) },
        subject: { successionIds, taken: successionIds.length, title },
      }
    })
  },
}

function leftOut({ line, text, problem }: PlannedRow): LoadedSuccessions['left'] {
  return problem ? [{ line, text, problem }] : []
}

/** Rows by what becomes of them. */
function countRows(rows: readonly PlannedRow[]): LoadedSuccessions['counts'] {
  const count = (standing: PlannedRow['standing']) => rows.filter((row) => row.standing === standing).length
  return {
    new: count('new'),
    known: count('known'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  }
}

/** Writes each new row as a source and its fact. A row taken back before has its source still, and is stated anew. */
async function keepRows(
  ctx: Context,
  { tx, person, at, wrote }: Change,
  rows: readonly PlannedRow[],
  fileName: string | undefined,
): Promise<readonly string[]> {
  const fresh = rows.flatMap(({ said, standing, text }) =>
    said && standing === 'new' ? [{ said, text }] : [],
  )
  const hashOf = (text: string) => sha256(`succession ${text}`)
  const idOf = (text: string) => `m-${hashOf(text).slice(0, 12)}`
  const there = await listSourcesThere(
    tx,
    fresh.map(({ text }) => idOf(text)),
  )
  const sources = fresh.map(({ said, text }): Source => {
    return {
      id: idOf(text),
      kind: 'row',
      title: [said.from, said.to].flatMap((unit) => (unit ? [unit.nameLocal ?? unit.name] : [])).join(' → '),
      text,
      sha256: hashOf(text),
      ...(fileName ? { publisher: fileName } : {}),
      addedAt: at.toISOString(),
      addedBy: person.id,
    }
  })
  await insertSources(tx, sources)
  const kept = fresh.map(({ said }, i) => ({
    ...said,
    sourceId: sources[i]?.id ?? '',
    at,
    personId: person.id,
  }))
  await insertSuccessions(tx, kept)
  wrote(...sources.filter((source) => !there.has(source.id)), ...kept)
  ctx.log('successions', { taken: kept.length })
  return kept.map((each) => each.id)
}
