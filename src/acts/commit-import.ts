import { z } from 'zod'
import { readTableFile } from '#intake/table-apart.ts'
import { ActError, problem } from '#model/problem.ts'
import { findImport } from '#store/queries/import.ts'
import { findOriginal } from '#store/queries/original.ts'
import { type Act, changing } from './act.ts'
import { commitTable, type ImportedRegister } from './import-register.ts'
import { notFound, orRefuse } from './refuse.ts'

const input = z.strictObject({
  importId: z.string(),
  removed: z.enum(['keep', 'reject']).default('keep'),
})

export type CommitImportInput = z.infer<typeof input>

/** Takes an open import into the book: what is certain, with one acceptance. */
export const commitImport: Act<CommitImportInput, ImportedRegister> = {
  name: 'commit-import',
  says: { en: 'Take in a register', vi: 'Nhập một sổ' },
  input: input as z.ZodType<CommitImportInput>,
  run: async (ctx, actor, { importId, removed }) => {
    const bytes = await ctx.store.inOffice(actor.office, async (tx) => {
      const found = await findImport(tx, importId)
      const original = found && (await findOriginal(tx, found.sha256))
      if (!original) throw notFound({ en: 'import', vi: 'lần nhập' }, importId)
      return original.bytes
    })
    const table = orRefuse(await readTableFile({ bytes }))
    return await changing(ctx, actor, 'import-register', async (change) => {
      const found = await findImport(change.tx, importId)
      if (found?.state !== 'open') throw notOpen()
      return await commitTable(ctx, change, { importId, table, recipe: found.recipe, removed })
    })
  },
}

function notOpen(): ActError {
  return new ActError(
    'conflict',
    problem('import-not-open', {
      en: 'This register was taken in already. Reload to see what became of it.',
      vi: 'Sổ này đã được nhập rồi. Hãy tải lại trang để xem kết quả.',
    }),
  )
}
