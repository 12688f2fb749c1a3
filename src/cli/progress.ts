import type { Log } from '#context.ts'
import type { Run } from './command.ts'

/** The run with its log watched: acts that tell how far they are (`done` of `total`) are shown to the person. */
export function withProgress(run: Run): Run {
  const log: Log = (event, facts = {}) => {
    const { done, total } = facts
    if (typeof done === 'number' && typeof total === 'number') {
      run.tell({ en: `${done} of ${total} …`, vi: `${done} / ${total} …` })
    }
    run.ctx.log(event, facts)
  }
  return { ...run, ctx: { ...run.ctx, log } }
}
