import type { Context } from '#context.ts'
import { findImport, type StoredImport } from '#store/queries/import.ts'
import { findJobAbout } from '#store/queries/job.ts'
import { type Act, type Change, changing } from './act.ts'
import { MANY_ROWS } from './queue-import.ts'
import { type QueuedJob, queueJob } from './queue-job.ts'
import { notFound } from './refuse.ts'
import { notCommitted, type UndoImportInput, undoImport } from './undo-import.ts'

/** The kind of job that takes a whole import back. */
export const UNDO_JOB = 'undo-import'

/** Either how many rows were taken back, or the job that does it. */
export type TakenBack = {
  readonly importId: string
  readonly undone?: number
  readonly job?: QueuedJob
}

/** Takes a whole import back: at once where it is short, as a job where it is long. */
export const takeBackImport: Act<UndoImportInput, TakenBack> = {
  name: 'take-back-import',
  says: { en: 'Undo an import', vi: 'Hoàn tác một lần nhập' },
  input: undoImport.input,
  run: async (ctx, actor, given) => {
    const { importId } = given
    const found = await ctx.store.inOffice(actor.office, async (tx) => await findImport(tx, importId))
    if (!found) throw notFound({ en: 'import', vi: 'lần nhập' }, importId)
    if (found.state !== 'committed') throw notCommitted(found.state)
    if ((found.counts.rows ?? 0) <= MANY_ROWS)
      return { importId, ...(await undoImport.run(ctx, actor, given)) }
    return await changing<TakenBack>(ctx, actor, 'take-back-import', async (change) => {
      const job = await queueUndo(ctx, change, found, given)
      return { answer: { importId, job }, subject: { importId, jobId: job.jobId, name: found.recipe.name } }
    })
  },
}

/** One step, so that an import is never half taken back; asked again while it is under way, the same job is answered. */
async function queueUndo(
  ctx: Context,
  change: Change,
  { id, fileName, recipe }: StoredImport,
  { why }: UndoImportInput,
): Promise<QueuedJob> {
  const under = await findJobAbout(change.tx, UNDO_JOB, { importId: id })
  if (under && !under.endedAt) return { jobId: under.id, total: under.total, already: true }
  const step = { title: fileName ?? recipe.name, importId: id, ...(why ? { why } : {}) }
  return await queueJob(ctx, change, { kind: UNDO_JOB, steps: [step] })
}
