import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { fetchAsFile } from '#acts/fetch-as-file.ts'
import { readSource } from '#acts/read-source.ts'
import type { StepKind } from '../step-kind.ts'

/** Fetches one page, keeps it and reads it; a page that is there already is left as it is. */
export const fetchPageStep: StepKind = {
  kind: 'fetch',
  prepare: async (ctx, actor, step) => {
    const { file, url } = await fetchAsFile(ctx, step.url ?? '')
    return async (joined) => {
      const given = { file, url, ...(step.published ? { published: step.published } : {}) }
      const { sourceId, title, already } = await perform(joined, actor, addSource, given)
      const made = { sourceId, title }
      if (already) return { counts: { already: 1 }, made }
      const { fresh } = await perform(joined, actor, readSource, { sourceId })
      return { counts: { added: 1, fresh }, made }
    }
  },
}
