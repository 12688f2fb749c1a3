import { commitKept, readKeptTable } from '#acts/commit-import.ts'
import { IMPORT_JOB } from '#acts/queue-import.ts'
import type { StepKind } from '../step-kind.ts'

/** Takes one register into the book: its file is read first, its rows are written with the step. */
export const takeRegisterStep: StepKind = {
  kind: IMPORT_JOB,
  prepare: async (ctx, actor, { importId = '', version, removed, emptied, title = '' }) => {
    const table = await readKeptTable(ctx, actor.office, importId)
    return async (joined) => {
      const { counts } = await commitKept(joined, actor, {
        importId,
        ...(version === undefined ? {} : { version: Number(version) }),
        removed: removed === 'reject' ? 'reject' : 'keep',
        emptied: emptied === 'clear' ? 'clear' : 'keep',
        table,
      })
      const { create, same, differs, known, ambiguous, refused } = counts
      const taken = create + same + differs - known
      return { counts: { taken, known, left: ambiguous + refused }, made: { title, importId } }
    }
  },
}
