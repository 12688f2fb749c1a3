import { z } from 'zod'
import { cellText } from '#intake/table.ts'
import { csvFile } from '#papers/csv-file.ts'
import { pastedRegister } from '#views/register/pasted-register.ts'
import { type Act, changing } from './act.ts'
import { commitTable } from './import-register.ts'
import { keepImport } from './open-import.ts'

const input = z.strictObject({
  /** Rows as a spreadsheet copies them. */
  pasted: z.string().min(1).max(500_000),
  /** The place chosen for a line whose name means several, by line number. */
  choices: z.record(z.string(), z.string()).default({}),
})

export type ImportedPartners = {
  /** The import, by which all of it may be taken back. */
  readonly importId: string
  readonly taken: number
  /** Rows that were taken in before, word for word. */
  readonly already: number
  /** Rows left out, with their line: ambiguous or refused. */
  readonly left: readonly { readonly line: number; readonly text: string }[]
}

/** What the rows of a list that was pasted are kept as. */
const FILE_NAME = 'Danh sách đã dán.csv'

/**
 * Takes in a pasted list of partners: a register like any other, kept as it was pasted, that saves no way of reading. A
 * second time changes nothing; what is ambiguous or refused is left out and named.
 */
export const importPartners: Act<z.infer<typeof input>, ImportedPartners> = {
  name: 'import-partners',
  says: { en: 'Take in a list of partners', vi: 'Nhập danh sách đối tác' },
  input,
  run: (ctx, actor, { pasted, choices }) =>
    changing<ImportedPartners>(ctx, actor, 'import-partners', async (change) => {
      const { table, recipe } = pastedRegister(pasted, choices)
      const rows = table.sheets[0]?.rows.map((cells) => cells.map(cellText)) ?? []
      const bytes = new TextEncoder().encode(csvFile(rows))
      const importId = await keepImport(ctx, change, { bytes, table, recipe, fileName: FILE_NAME })
      const { answer, subject } = await commitTable(ctx, change, {
        importId,
        table,
        recipe,
        removed: 'keep',
        emptied: 'keep',
        saves: false,
      })
      const { create, same, differs, known } = answer.counts
      return {
        answer: {
          importId,
          taken: create + same + differs - known,
          already: known,
          left: answer.left.map((line) => ({
            line,
            text: rows[line - 1]?.filter(Boolean).join(' · ') ?? '',
          })),
        },
        subject: { ...subject, name: FILE_NAME },
      }
    }),
}
