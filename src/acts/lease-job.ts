import type { Context } from '#context.ts'
import type { JobPart, StepDone } from '#model/job.ts'
import type { Problem } from '#model/problem.ts'
import {
  giveBack,
  type LeasedJob,
  listOfficesWithWork,
  notePart,
  passStep,
  renewLease,
  type StepEnd,
  takeJob,
} from '#store/queries/job-lease.ts'

/** A job in a worker's hands: its office, the step to do, the fence that proves the lease. */
export type Work = LeasedJob & { readonly office: string }

/** Said to a worker whose lease went to another, or whose job was cancelled: nothing of its step is kept. */
export class LeaseLostError extends Error {}

/** The offices that have work due. */
export async function officesWithWork(ctx: Context): Promise<readonly string[]> {
  return await ctx.store.inInstallation(listOfficesWithWork)
}

/** Takes the next job of an office; nothing where none is due. */
export async function takeWork(ctx: Context, office: string, leaseMs: number): Promise<Work | undefined> {
  const job = await ctx.store.inOffice(office, async (tx) => await takeJob(tx, leaseMs))
  return job && { ...job, office }
}

/** Keeps the lease while a step goes on; false where it was lost. */
export async function keepLease(ctx: Context, work: Work, leaseMs: number): Promise<boolean> {
  return await ctx.store.inOffice(work.office, async (tx) => await renewLease(tx, work, leaseMs))
}

/** Tells how far the step under way has come, beside its transaction; false where the lease was lost. */
export async function tellPart(
  ctx: Context,
  work: Work,
  told: { readonly part: JobPart; readonly leaseMs: number },
): Promise<boolean> {
  return await ctx.store.inOffice(work.office, async (tx) => await notePart(tx, work, told))
}

/**
 * Writes what a step does and moves the job past it, in one transaction: both are kept, or neither. The next step's work
 * comes back, if there is one.
 */
export async function completeStep(
  ctx: Context,
  work: Work,
  effect: (ctx: Context) => Promise<StepDone>,
  ms: () => number,
): Promise<Work | undefined> {
  return await ctx.store.inOffice(work.office, async (tx) => {
    const did = await effect({ ...ctx, store: ctx.store.joining(tx) })
    return onward(work, await passStep(tx, work, { end: { did }, ms: ms(), at: ctx.now() }))
  })
}

/** Gives a step up with what was wrong and moves on, so that it holds back no other. */
export async function failStep(
  ctx: Context,
  work: Work,
  problems: readonly Problem[],
  ms: number,
): Promise<Work | undefined> {
  const end: StepEnd = { failed: { step: work.step, problems } }
  return await ctx.store.inOffice(work.office, async (tx) =>
    onward(work, await passStep(tx, work, { end, ms, at: ctx.now() })),
  )
}

function onward(work: Work, moved: Awaited<ReturnType<typeof passStep>>): Work | undefined {
  if (!moved) throw new LeaseLostError(`${work.id} is no longer ours`)
  return moved.step && { ...work, at: moved.at, step: moved.step, attempts: 1 }
}

/** Puts a job back: to be tried again later, or only behind the others that are due. */
export async function returnWork(
  ctx: Context,
  work: Work,
  again?: { readonly afterMs: number },
): Promise<void> {
  await ctx.store.inOffice(work.office, async (tx) => await giveBack(tx, work, again))
}
