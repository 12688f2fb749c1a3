import type { Context, Reader } from '#context.ts'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { findImport, type ImportCounts } from '#store/queries/import.ts'
import { findJob } from '#store/queries/job.ts'
import { listRejected } from './preview-register.ts'

/** What was made of a register, whether the act took it in at once or a job did. */
export type ImportedRegister = {
  readonly importId: string
  readonly register: string
  readonly counts: ImportCounts
  readonly reasons: Readonly<Record<string, number>>
  /** Lines left out: ambiguous or refused. */
  readonly left: readonly number[]
  /** Facts whose rows the register no longer has. */
  readonly missing: number
  readonly removed: number
  /** Facts some of whose cells were emptied, and how many of them lost those values. */
  readonly emptied: number
  readonly cleared: number
}

/** What came of a register that a job took in; why nothing did is thrown as the act would have thrown it. */
export async function showImported(
  ctx: Context,
  reader: Reader,
  { importId, jobId }: { readonly importId: string; readonly jobId: string },
): Promise<ImportedRegister> {
  const { found, job } = await ctx.store.inOffice(reader.office, async (tx) => ({
    found: await findImport(tx, importId),
    job: await findJob(tx, jobId),
  }))
  const problems = job?.failures.flatMap((failure) => failure.problems) ?? []
  if (problems.length) throw new ActError('refused', problems)
  if (found?.state !== 'committed') throw new ActError('conflict', notTaken())
  const { rows } = await listRejected(ctx, reader, { importId })
  const none = { rows: 0, create: 0, same: 0, differs: 0, ambiguous: 0, refused: 0, known: 0 }
  const { missing = 0, removed = 0, emptied = 0, cleared = 0, ...counts } = { ...none, ...found.counts }
  return {
    importId,
    register: found.recipe.name,
    counts,
    reasons: found.reasons,
    left: rows.map((row) => row.line),
    missing,
    removed,
    emptied,
    cleared,
  }
}

function notTaken(): Problem {
  return problem('import-not-taken', {
    en: 'The taking in of this register was cancelled; nothing of it is in the book. The file is kept: take it in from its page, or give it again.',
    vi: 'Việc nhập sổ này đã bị hủy; chưa có gì được ghi vào sổ. Tệp vẫn được giữ: có thể nhập từ trang của sổ, hoặc đưa tệp lại.',
  })
}
