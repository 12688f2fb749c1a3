import { z } from 'zod'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { cancelJob as endJob, findJob, noteJobs as note } from '#store/queries/job.ts'
import { type Act, changing, getPerson } from './act.ts'
import { type QueuedJob, queueJob } from './queue-job.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({ jobId: z.string() })
const WHAT = { en: 'job', vi: 'việc' }

export type CancelledJob = { readonly jobId: string; readonly done: number; readonly total: number }

/**
 * Ends a job where it stands: what it did stays, the step under way is taken back, the rest is not begun. The job is ended
 * before the history tells of it: a long step holds the office, and lets go of it because its job has ended.
 */
export const cancelJob: Act<{ jobId: string }, CancelledJob> = {
  name: 'cancel-job',
  says: { en: 'Cancel a job', vi: 'Hủy việc' },
  input,
  run: async (ctx, actor, { jobId }) => {
    await ctx.store.inOffice(actor.office, async (tx) => {
      await getPerson(tx, actor.person)
      if (!(await findJob(tx, jobId))) throw notFound(WHAT, jobId)
      if (!(await endJob(tx, jobId, ctx.now()))) throw new ActError('conflict', alreadyOver())
    })
    return await changing<CancelledJob>(ctx, actor, 'cancel-job', async ({ tx, wrote }) => {
      const job = await findJob(tx, jobId)
      const answer = { jobId, done: job?.done ?? 0, total: job?.total ?? 0 }
      wrote({ ...answer, cancelled: true })
      return { answer, subject: answer }
    })
  },
}

/** Does the steps a job gave up once more, as a job of their own. */
export const retryJob: Act<{ jobId: string }, QueuedJob> = {
  name: 'retry-job',
  says: { en: 'Try the failed part again', vi: 'Thử lại phần chưa được' },
  input,
  run: (ctx, actor, { jobId }) =>
    changing<QueuedJob>(ctx, actor, 'retry-job', async (change) => {
      const job = await findJob(change.tx, jobId)
      if (!job) throw notFound(WHAT, jobId)
      if (!job.endedAt) throw new ActError('conflict', stillGoing())
      if (!job.failures.length) throw new ActError('refused', nothingFailed())
      await note(change.tx, [jobId])
      const steps = job.failures.map((failure) => failure.step)
      const answer = await queueJob(ctx, change, { kind: job.kind, steps })
      return { answer, subject: { jobId: answer.jobId, retries: jobId, steps: steps.length } }
    }),
}

/** Notes that the end of some jobs was seen, so that no page tells of it again. Leaves no history. */
export const noteJobs: Act<{ jobIds: readonly string[] }, { readonly noted: number }> = {
  name: 'note-jobs',
  says: { en: 'Seen', vi: 'Đã xem' },
  input: z.strictObject({ jobIds: z.array(z.string()).max(200) }),
  run: async (ctx, actor, { jobIds }) =>
    await ctx.store.inOffice(actor.office, async (tx) => {
      await note(tx, jobIds)
      return { noted: jobIds.length }
    }),
}

function alreadyOver(): Problem {
  return problem('job-over', {
    en: 'This job is over already, so there is nothing to cancel. The list of work says how it ended.',
    vi: 'Việc này đã kết thúc nên không còn gì để hủy. Hãy xem kết quả trong danh sách việc.',
  })
}

function stillGoing(): Problem {
  return problem('job-not-over', {
    en: 'This job is still going on. Wait for its end, or cancel it.',
    vi: 'Việc này vẫn đang chạy. Hãy đợi đến khi xong, hoặc hủy.',
  })
}

function nothingFailed(): Problem {
  return problem('nothing-failed', {
    en: 'Nothing of this job failed, so there is nothing to try again.',
    vi: 'Việc này không có phần nào bị lỗi nên không cần thử lại.',
  })
}
