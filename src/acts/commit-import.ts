import { z } from 'zod'
import type { Actor, Context } from '#context.ts'
import type { TableFile } from '#intake/table.ts'
import { readTableFile } from '#intake/table-apart.ts'
import { ActError, problem } from '#model/problem.ts'
import { findImport } from '#store/queries/import.ts'
import { findOriginal } from '#store/queries/original.ts'
import type { ImportedRegister } from '#views/register/show-imported.ts'
import { type Act, changing } from './act.ts'
import { goneFromFile } from './gone-from-file.ts'
import { commitTable } from './import-register.ts'
import { notFound, orRefuse } from './refuse.ts'

const input = z.strictObject({
  importId: z.string(),
  /** The version whose rows were looked at: how it is read may have been changed since. */
  version: z.number().int().optional(),
  ...goneFromFile,
})

export type CommitImportInput = z.infer<typeof input>

/** Takes an open import into the book: what is certain, with one acceptance. */
export const commitImport: Act<CommitImportInput, ImportedRegister> = {
  name: 'commit-import',
  says: { en: 'Take in a register', vi: 'Nhập một sổ' },
  input: input,
  run: async (ctx, actor, given) => {
    const table = await readKeptTable(ctx, actor.office, given.importId)
    return await commitKept(ctx, actor, { ...given, table })
  },
}

/** The rows of an import's file. Takes long and writes nothing, so it comes before anybody is held back. */
export async function readKeptTable(ctx: Context, office: string, importId: string): Promise<TableFile> {
  const bytes = await ctx.store.inOffice(office, async (tx) => {
    const found = await findImport(tx, importId)
    const original = found && (await findOriginal(tx, found.sha256))
    if (!original) throw notFound({ en: 'import', vi: 'lần nhập' }, importId)
    return original.bytes
  })
  return orRefuse(await readTableFile({ bytes }))
}

/** Takes the rows of an open import in, in one change. */
export async function commitKept(
  ctx: Context,
  actor: Actor,
  { importId, version, table, ...gone }: CommitImportInput & { readonly table: TableFile },
): Promise<ImportedRegister> {
  return await changing(ctx, actor, 'import-register', async (change) => {
    const found = await findImport(change.tx, importId)
    if (found?.state !== 'open') throw importNotOpen()
    if (version !== undefined && version !== found.version) throw importChanged()
    return await commitTable(ctx, change, { importId, table, recipe: found.recipe, ...gone })
  })
}

/** Said where somebody changed how an import is read, or took it in, since it was looked at. */
export function importChanged(): ActError {
  return new ActError(
    'conflict',
    problem('import-changed', {
      en: 'This import was changed or taken in meanwhile. Look at how it stands now, then decide again.',
      vi: 'Lần nhập này vừa được sửa hoặc đã ghi vào sổ. Hãy xem tình trạng hiện tại rồi quyết định lại.',
    }),
  )
}

/** Said where an import was taken in or undone already. */
export function importNotOpen(): ActError {
  return new ActError(
    'conflict',
    problem('import-not-open', {
      en: 'This register was taken in already. Reload to see what became of it.',
      vi: 'Sổ này đã được nhập rồi. Hãy tải lại trang để xem kết quả.',
    }),
  )
}
