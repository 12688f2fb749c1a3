import { perform } from '#acts/act.ts'
import { readSource } from '#acts/read-source.ts'
import type { StepKind } from '../step-kind.ts'

/** Reads one source again; of a job that reads them all. */
export const readSourceStep: StepKind = {
  kind: 'read-all',
  prepare: async (_ctx, actor, step) => async (ctx) => {
    const { fresh, attached } = await perform(ctx, actor, readSource, { sourceId: step.sourceId })
    return { counts: { read: 1, fresh, attached } }
  },
}
