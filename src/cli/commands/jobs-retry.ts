import { retryJob } from '#acts/steer-job.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'
import { workThrough } from '../work-through.ts'

/** Does once more what a job gave up. */
export const jobsRetry: Command = {
  name: 'jobs retry',
  usage: 'jobs retry JOB_ID',
  says: { en: 'try again what a job gave up', vi: 'thử lại phần chưa được của một việc' },
  flags: {},
  run: async (run) => {
    const jobId = wordAt(run, 0, { en: 'the job', vi: 'mã việc' })
    const queued = await carryOut(run, retryJob, { jobId })
    return await workThrough(run, queued.jobId)
  },
}
