import { z } from 'zod'
import type { QueuedJob } from '#acts/queue-job.ts'
import type { CancelledJob } from '#acts/steer-job.ts'
import type { JobView } from '#views/jobs.ts'
import type { Loose } from './loose.ts'

const count = z.number().int()

export const jobView = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    stateWord: z.string(),
    done: count,
    total: count,
    part: z.object({ done: count, total: count }).optional(),
    left: z.string().optional(),
    summary: z.string(),
    made: z.array(
      z.object({ title: z.string(), sourceId: z.string().optional(), importId: z.string().optional() }),
    ),
    failures: z.array(z.object({ what: z.string(), says: z.array(z.string()) })),
    askedBy: z.string(),
    askedAt: z.string(),
    askedText: z.string(),
    endedAt: z.string().optional(),
    endedText: z.string().optional(),
    over: z.boolean(),
    noted: z.boolean(),
  })
  .meta({
    id: 'Job',
    description:
      'Work that outlasts a request: how far it has come, what came of it, what was given up and why.',
  }) satisfies z.ZodType<Loose<JobView>>

export const jobList = z.object({ jobs: z.array(jobView) }).meta({ id: 'JobList' })

export const queuedJob = z
  .object({ jobId: z.string(), total: count, already: z.boolean() })
  .meta({ id: 'JobQueued' }) satisfies z.ZodType<Loose<QueuedJob>>

export const cancelledJob = z
  .object({ jobId: z.string(), done: count, total: count })
  .meta({ id: 'JobCancelled' }) satisfies z.ZodType<Loose<CancelledJob>>
