import type { Context } from '#context.ts'
import type { JobStep } from '#model/job.ts'
import { insertJob } from '#store/queries/job.ts'
import type { Change } from './act.ts'

export type QueuedJob = { readonly jobId: string; readonly total: number; readonly already: boolean }

/**
 * Queues work within a change: it is there when the change is kept, and else never was. `kind` names what a worker does
 * with each step (`jobs/steps/`); each step's effect is written once, whatever happens to the worker.
 */
export async function queueJob(
  ctx: Context,
  change: Change,
  job: { readonly kind: string; readonly steps: readonly JobStep[] },
): Promise<QueuedJob> {
  const jobId = `j-${ctx.newId()}`
  await insertJob(change.tx, { id: jobId, ...job, personId: change.person.id, at: change.at })
  change.wrote({ jobId, kind: job.kind, total: job.steps.length })
  return { jobId, total: job.steps.length, already: false }
}
