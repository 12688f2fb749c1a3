import { readTableFile } from '#intake/table-apart.ts'
import { chooseRecipe } from '#views/register/choose-recipe.ts'
import { type Act, changing } from './act.ts'
import { bytesOf } from './given-file.ts'
import { commitTable, type ImportRegisterInput, importRegister } from './import-register.ts'
import { keepImport } from './open-import.ts'
import { MANY_ROWS, queueImport } from './queue-import.ts'
import { orRefuse } from './refuse.ts'
import type { TakenImport } from './take-import.ts'

/** Brings a register in from its file: at once where it is short, as a job over the kept file where it is long. */
export const bringRegister: Act<ImportRegisterInput, TakenImport> = {
  name: 'bring-register',
  says: { en: 'Take in a register', vi: 'Nhập một sổ' },
  input: importRegister.input,
  run: async (ctx, actor, given) => {
    const { fileName, removed, emptied } = given
    const bytes = bytesOf(given)
    const table = orRefuse(await readTableFile({ bytes, ...(fileName ? { fileName } : {}) }))
    const many = table.sheets.some((sheet) => sheet.rows.length > MANY_ROWS)
    const act = many ? 'take-import' : 'import-register'
    return await changing<TakenImport>(ctx, actor, act, async (change) => {
      const recipe = await chooseRecipe(change.tx, ctx.gazetteer, table, given)
      const importId = await keepImport(ctx, change, { bytes, table, recipe, fileName })
      if (!many) {
        const { answer, subject } = await commitTable(ctx, change, {
          importId,
          table,
          recipe,
          removed,
          emptied,
        })
        return { answer: { importId, taken: answer }, subject }
      }
      const job = await queueImport(ctx, change, { id: importId, recipe, fileName, removed, emptied })
      return { answer: { importId, job }, subject: { importId, jobId: job.jobId, name: recipe.name } }
    })
  },
}
