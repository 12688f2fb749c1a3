import { showJobs } from '#views/jobs.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { jobText } from '../print/job-line.ts'

/** The newest jobs and how far they are. */
export const jobs: Command = {
  name: 'jobs',
  usage: 'jobs',
  says: { en: 'list the long work and how far it is', vi: 'liệt kê các việc dài và tiến độ' },
  flags: {},
  run: async (run) => {
    const view = await showJobs(run.ctx, await readerOf(run))
    const none = run.lang === 'vi' ? 'Chưa có việc nào.' : 'There is no job yet.'
    return { data: view, text: view.jobs.map((job) => jobText(job, run.lang)).join('\n') || none }
  },
}
