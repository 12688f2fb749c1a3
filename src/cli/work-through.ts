import { showJob } from '#views/jobs.ts'
import { readerOf } from './acting.ts'
import type { Output, Run } from './command.ts'
import { jobText } from './print/job-line.ts'

/** Told this often over the whole of a job. */
const TOLD = 20

/** Works on what is due in this process, telling how far it has come, and shows the job meant at the end. */
export async function workThrough(run: Run, jobId: string): Promise<Output> {
  await run.program.work({ until: 'idle', onStep: tellStep(run, jobId) })
  const view = await showJob(run.ctx, await readerOf(run), { jobId })
  return { data: view, text: jobText(view, run.lang), code: view.failures.length ? 3 : 0 }
}

/** Tells of steps now and then, so that long work is seen to go on. */
export function tellStep(run: Run, jobId?: string) {
  let told = -1
  return (step: { readonly id: string; readonly at: number; readonly total: number }) => {
    if (jobId !== undefined && step.id !== jobId) return
    const now = Math.floor(((step.at + 1) * TOLD) / step.total)
    if (now === told) return
    told = now
    const line = `${step.id} ${step.at + 1}/${step.total}`
    run.tell({ en: line, vi: line })
  }
}
