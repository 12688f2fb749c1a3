import { z } from 'zod'
import { type Act, changing } from './act.ts'
import { rebuildSummaries } from './rebuild-summaries.ts'
import { rebuildFolds } from './refold.ts'

const input = z.strictObject({})

/** Folds the book anew from everything that was accepted. Changes nothing anybody decided. */
export const rebuildBook: Act<Record<string, never>, { readonly records: number }> = {
  name: 'rebuild-book',
  says: { en: 'Rebuild the book', vi: 'Dựng lại sổ' },
  input,
  run: (ctx, actor) =>
    changing(ctx, actor, 'rebuild-book', async ({ tx, wrote }) => {
      const records = await rebuildFolds(tx)
      await rebuildSummaries(tx)
      wrote({ records })
      return { answer: { records }, subject: { records } }
    }),
}
