import { officesWithWork, takeWork, type Work } from '#acts/lease-job.ts'
import { queueDueFeeds } from '#acts/queue-due-feeds.ts'
import type { Context } from '#context.ts'
import { errorTrace } from '#model/error-trace.ts'
import type { StepKind } from './step-kind.ts'
import { STEP_KINDS } from './steps/all-steps.ts'
import { type Manner, workOn } from './work-on.ts'

export type WorkerOptions = {
  readonly kinds?: readonly StepKind[]
  readonly leaseMs?: number
  readonly againMs?: number
  /** Wait between looks where nothing was due. */
  readonly lookEveryMs?: number
  /** Jobs worked on at one time. */
  readonly lanes?: number
  /** Done before each look: what time alone makes due is queued here; the feeds of every office. */
  readonly beforeLook?: (ctx: Context) => Promise<void>
  readonly onStep?: (work: Work) => void
}

export type Worker = {
  /** Ends after the steps under way; the jobs go back to the queue. */
  readonly stop: () => Promise<void>
}

const LEASE_MS = 20_000
const AGAIN_MS = 15_000
const LOOK_EVERY_MS = 1_500
const LANES = 2

function mannerOf(options: WorkerOptions, stopped: () => boolean): Manner {
  return {
    kinds: options.kinds ?? STEP_KINDS,
    leaseMs: options.leaseMs ?? LEASE_MS,
    againMs: options.againMs ?? AGAIN_MS,
    stopped,
    ...(options.onStep ? { onStep: options.onStep } : {}),
  }
}

/** Works on what is due, one office after another, until it is stopped. Losing the database for a while ends nothing. */
export function startWorker(ctx: Context, options: WorkerOptions = {}): Worker {
  let stopped = false
  const napping = new Set<() => void>()
  const nap = () =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(clock)
        napping.delete(wake)
        resolve()
      }
      const clock = setTimeout(wake, options.lookEveryMs ?? LOOK_EVERY_MS)
      napping.add(wake)
    })
  const manner = mannerOf(options, () => stopped)
  const lane = async (first: boolean) => {
    while (!stopped) {
      const worked = await look(ctx, manner, first ? (options.beforeLook ?? queueDueFeeds) : undefined)
      if (!worked && !stopped) await nap()
    }
  }
  const lanes = Array.from({ length: options.lanes ?? LANES }, (_, i) => lane(i === 0))
  return {
    stop: async () => {
      stopped = true
      for (const wake of napping) wake()
      await Promise.all(lanes)
    },
  }
}

/** Works on everything that is due and comes back when nothing is. */
export async function workUntilIdle(ctx: Context, options: WorkerOptions = {}): Promise<void> {
  const manner = mannerOf(options, () => false)
  await (options.beforeLook ?? queueDueFeeds)(ctx)
  while (await round(ctx, manner)) {
    // Another round, as long as there was something.
  }
}

async function look(ctx: Context, manner: Manner, before: WorkerOptions['beforeLook']): Promise<boolean> {
  try {
    await before?.(ctx)
    return await round(ctx, manner)
  } catch (error) {
    ctx.log('worker', { error: errorTrace(error) })
    return false
  }
}

/** One stretch of work in every office that has some. */
async function round(ctx: Context, manner: Manner): Promise<boolean> {
  let worked = false
  for (const office of await officesWithWork(ctx)) {
    if (manner.stopped()) return worked
    const work = await takeWork(ctx, office, manner.leaseMs)
    if (!work) continue
    await workOn(ctx, work, manner)
    worked = true
  }
  return worked
}
