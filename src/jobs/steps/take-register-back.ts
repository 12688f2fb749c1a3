import { UNDO_JOB } from '#acts/take-back-import.ts'
import { undoImport } from '#acts/undo-import.ts'
import type { StepKind } from '../step-kind.ts'

/** Takes one import back, all of it with the step. */
export const takeRegisterBackStep: StepKind = {
  kind: UNDO_JOB,
  prepare:
    async (_ctx, actor, { importId = '', why, title = '' }) =>
    async (joined) => {
      const { undone } = await undoImport.run(joined, actor, { importId, ...(why ? { why } : {}) })
      return { counts: { undone }, made: { title, importId } }
    },
}
