import { perform } from '#acts/act.ts'
import { readAll } from '#acts/read-all.ts'
import { cancelJob, retryJob } from '#acts/steer-job.ts'
import { showJob, showJobs } from '#views/jobs.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { cancelledJob, jobList, jobView, queuedJob } from '../schemas/job.ts'

const tag = 'Jobs'

export const jobs: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/jobs`,
    name: 'listJobs',
    tag,
    says: 'The newest jobs: how far each has come, what is left, what was given up.',
    query: LANG,
    answer: jobList,
    handle: async ({ ctx, reader }) => ({ body: await showJobs(ctx, await reader()) }),
  },
  {
    method: 'get',
    path: `${OFFICE}/jobs/{job}`,
    name: 'showJob',
    tag,
    says: 'One job; ask again while it is not over.',
    query: LANG,
    answer: jobView,
    handle: async ({ ctx, reader, param }) => ({
      body: await showJob(ctx, await reader(), { jobId: param('job') }),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/jobs/{job}/cancel`,
    name: 'cancelJob',
    tag,
    says: 'End a job where it stands; what it did stays.',
    answer: cancelledJob,
    acts: true,
    handle: async ({ ctx, actor, param }) => ({
      body: await perform(ctx, actor, cancelJob, { jobId: param('job') }),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/jobs/{job}/retry`,
    name: 'retryJob',
    tag,
    says: 'Do once more what a job gave up, as a job of its own.',
    answer: queuedJob,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, param }) => ({
      body: await perform(ctx, actor, retryJob, { jobId: param('job') }),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/readings`,
    name: 'readAll',
    tag,
    says: 'Have every source read again by the reader as it is today, as a job.',
    answer: queuedJob,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor }) => ({ body: await perform(ctx, actor, readAll, {}) }),
  },
]
