import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { findUnendedJob } from '#store/queries/job.ts'
import { listSourceIds } from '#store/queries/source-texts.ts'
import { type Act, changing } from './act.ts'
import { type QueuedJob, queueJob } from './queue-job.ts'

const input = z.strictObject({})

/**
 * Has every source of the office read again by the reader as it is today, as a job. While one such job is under way a
 * second is not begun.
 */
export const readAll: Act<Record<string, never>, QueuedJob> = {
  name: 'read-all',
  says: { en: 'Read every source again', vi: 'Đọc lại mọi nguồn' },
  input,
  run: (ctx, actor) =>
    changing<QueuedJob>(ctx, actor, 'read-all', async (change) => {
      const under = await findUnendedJob(change.tx, 'read-all')
      if (under) return { answer: { jobId: under.id, total: under.total, already: true }, subject: {} }
      const ids = await listSourceIds(change.tx, 'document')
      if (!ids.length) throw new ActError('refused', nothingToRead())
      const steps = ids.map((sourceId) => ({ sourceId }))
      const answer = await queueJob(ctx, change, { kind: 'read-all', steps })
      return { answer, subject: { jobId: answer.jobId, sources: answer.total } }
    }),
}

function nothingToRead() {
  return problem('no-source-to-read', {
    en: 'There is no source to read yet. Add one first.',
    vi: 'Chưa có nguồn nào để đọc. Hãy thêm nguồn trước.',
  })
}
