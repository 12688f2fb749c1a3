import type { Context, Reader } from '#context.ts'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { findImport, type StoredImport } from '#store/queries/import.ts'
import { findJobAbout } from '#store/queries/job.ts'
import { type JobView, showJob } from '../jobs.ts'
import { REASON_WORDS } from '../words/import-words.ts'
import type { ChoicesAsked } from './page-choices.ts'
import { previewRegister } from './preview-register.ts'
import type { RegisterPreview } from './register-view.ts'
import { columnOptions, type SetOption, setOptions, type UseOption } from './use-options.ts'

/** One import as its page shows it: still open, with its preview; taken in; or undone. */
export type ImportView = {
  readonly import: StoredImport
  readonly preview?: RegisterPreview
  /** The job that takes it in, or takes it back, or that was to: under way, given up or cancelled. */
  readonly job?: JobView
  /** What the recipe lacks before rows can be read at all. */
  readonly problems: readonly Problem[]
  readonly uses: readonly UseOption[]
  readonly sets: readonly SetOption[]
  readonly reasons: readonly { readonly text: string; readonly rows: number }[]
}

/** An import with what would become of its rows. A recipe that cannot be used yet shows why instead of rows. */
export async function showImport(
  ctx: Context,
  reader: Reader,
  { importId, choices }: { readonly importId: string; readonly choices?: ChoicesAsked },
): Promise<ImportView> {
  const { found, job } = await ctx.store.inOffice(reader.office, async (tx) => {
    const it = await findImport(tx, importId)
    const kind = it?.state === 'open' ? 'import' : 'undo-import'
    return { found: it, job: await findJobAbout(tx, kind, { importId }) }
  })
  if (!found) {
    const says = {
      en: `There is no import “${importId}” in this office.`,
      vi: `Cơ quan này không có lần nhập “${importId}”.`,
    }
    throw new ActError('not-found', problem('not-found', says))
  }
  const base = {
    import: found,
    problems: [],
    uses: columnOptions(found.recipe.kind, reader.lang, found.recipe.columns),
    sets: setOptions(found.recipe.kind, reader.lang),
    reasons: Object.entries(found.reasons).map(([code, rows]) => ({
      text: REASON_WORDS[code]?.[reader.lang] ?? code,
      rows,
    })),
  }
  const about = job ? { job: await showJob(ctx, reader, { jobId: job.id }) } : {}
  if (found.state === 'committed') return { ...base, ...about }
  if (found.state !== 'open') return base
  if (job && !job.endedAt) return { ...base, ...about }
  try {
    return {
      ...base,
      ...about,
      preview: await previewRegister(ctx, reader, { importId, ...(choices ? { choices } : {}) }),
    }
  } catch (error) {
    if (!(error instanceof ActError) || error.code !== 'invalid') throw error
    return { ...base, ...about, problems: error.problems }
  }
}
