import type { Context } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { findImport, type StoredImport } from '#store/queries/import.ts'
import { findJobAbout } from '#store/queries/job.ts'
import { recipeFaults } from '#views/register/plan-table.ts'
import type { Change } from './act.ts'
import type { GoneFromFile } from './gone-from-file.ts'
import { type QueuedJob, queueJob } from './queue-job.ts'

/** From so many rows on a register is taken in as a job: longer than a person likes to look at a page that does not come. */
export const MANY_ROWS = 500

/** The kind of job that takes a register in. */
export const IMPORT_JOB = 'import'

export type ImportToQueue = GoneFromFile &
  Pick<StoredImport, 'id' | 'recipe'> & { readonly fileName?: string | undefined }

/**
 * Queues the taking in of an open import: one step, so that there is never half an import. Asked again while it is under
 * way, the same job is answered; a recipe that cannot be used is refused now and not by a worker later.
 */
export async function queueImport(ctx: Context, change: Change, given: ImportToQueue): Promise<QueuedJob> {
  const faults = recipeFaults(given.recipe)
  if (faults.length) throw new ActError('invalid', faults)
  const under = await findJobAbout(change.tx, IMPORT_JOB, { importId: given.id })
  if (under && !under.endedAt) return { jobId: under.id, total: under.total, already: true }
  const title = given.fileName ?? given.recipe.name
  const { id, removed, emptied } = given
  // As it is read now, and not as somebody may change it while it waits.
  const version = String((await findImport(change.tx, id))?.version ?? '')
  const step = { title, importId: id, version, removed, emptied }
  return await queueJob(ctx, change, { kind: IMPORT_JOB, steps: [step] })
}
