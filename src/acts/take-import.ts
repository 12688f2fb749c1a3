import { findImport } from '#store/queries/import.ts'
import type { ImportedRegister } from '#views/register/show-imported.ts'
import { type Act, changing } from './act.ts'
import { type CommitImportInput, commitImport, importChanged, importNotOpen } from './commit-import.ts'
import { MANY_ROWS, queueImport } from './queue-import.ts'
import type { QueuedJob } from './queue-job.ts'
import { notFound } from './refuse.ts'

/** Either what was taken in, or the job that does it. */
export type TakenImport = {
  readonly importId: string
  readonly taken?: ImportedRegister
  readonly job?: QueuedJob
}

/** Takes an open import in: at once where it is short, as a job where it is long. */
export const takeImport: Act<CommitImportInput, TakenImport> = {
  name: 'take-import',
  says: { en: 'Take in a register', vi: 'Nhập một sổ' },
  input: commitImport.input,
  run: async (ctx, actor, given) => {
    const { importId } = given
    const found = await ctx.store.inOffice(actor.office, async (tx) => await findImport(tx, importId))
    if (!found) throw notFound({ en: 'import', vi: 'lần nhập' }, importId)
    if (found.state !== 'open') throw importNotOpen()
    if ((found.counts.rows ?? 0) <= MANY_ROWS) {
      return { importId, taken: await commitImport.run(ctx, actor, given) }
    }
    return await changing<TakenImport>(ctx, actor, 'take-import', async (change) => {
      const now = await findImport(change.tx, importId)
      if (now?.state !== 'open') throw importNotOpen()
      if (given.version !== undefined && given.version !== now.version) throw importChanged()
      const job = await queueImport(ctx, change, { ...now, ...given })
      return { answer: { importId, job }, subject: { importId, jobId: job.jobId, name: found.recipe.name } }
    })
  },
}
