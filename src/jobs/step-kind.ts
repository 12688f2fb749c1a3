import type { Actor, Context } from '#context.ts'
import type { JobStep, StepDone } from '#model/job.ts'

/**
 * What a worker does with one step of a kind of job. What takes long and writes nothing (fetching) is done first and
 * outside any transaction; what comes back is the effect, which runs in the transaction that moves the job on.
 */
export type StepKind = {
  readonly kind: string
  readonly prepare: (ctx: Context, actor: Actor, step: JobStep) => Promise<Effect>
}

export type Effect = (ctx: Context) => Promise<StepDone>
