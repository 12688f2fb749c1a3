import type { Context, Reader } from '#context.ts'
import { ActError, problem } from '#model/problem.ts'
import { findJob } from '#store/queries/job.ts'

/** How many rows a job took back; why it took back none is thrown as the act would have thrown it. */
export async function showUndone(
  ctx: Context,
  reader: Reader,
  { jobId }: { readonly jobId: string },
): Promise<number> {
  const job = await ctx.store.inOffice(reader.office, async (tx) => await findJob(tx, jobId))
  const problems = job?.failures.flatMap((failure) => failure.problems) ?? []
  if (problems.length) throw new ActError('refused', problems)
  if (job?.state === 'done') return job.counts.undone ?? 0
  throw new ActError(
    'conflict',
    problem('import-not-undone', {
      en: 'The undoing was cancelled; the book stands as it was. Ask for it again where it is still wanted.',
      vi: 'Việc hoàn tác đã bị hủy; sổ vẫn như cũ. Nếu vẫn cần, hãy yêu cầu lại.',
    }),
  )
}
