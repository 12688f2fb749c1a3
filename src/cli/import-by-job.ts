import { showJob } from '#views/jobs.ts'
import { type ImportedRegister, showImported } from '#views/register/show-imported.ts'
import { showUndone } from '#views/register/show-undone.ts'
import { readerOf } from './acting.ts'
import type { Run } from './command.ts'
import { jobText } from './print/job-line.ts'

const TOLD_EVERY_MS = 1_000
const LOOK_EVERY_MS = 500

/** Sees a queued import through: works on it here, or watches the server do so, telling how far it is. */
export async function importByJob(
  run: Run,
  { importId, jobId }: { readonly importId: string; readonly jobId: string },
): Promise<ImportedRegister> {
  const reader = await readerOf(run)
  await seeThrough(run, jobId)
  return await showImported(run.ctx, reader, { importId, jobId })
}

/** Sees the queued undoing of an import through in the same way; how many rows it took back. */
export async function undoByJob(run: Run, jobId: string): Promise<number> {
  await seeThrough(run, jobId)
  return await showUndone(run.ctx, await readerOf(run), { jobId })
}

async function seeThrough(run: Run, jobId: string): Promise<void> {
  const reader = await readerOf(run)
  const look = async () => await showJob(run.ctx, reader, { jobId })
  let told = ''
  const tell = async () => {
    const line = jobText(await look(), run.lang)
    if (line !== told) run.tell({ en: line, vi: line })
    told = line
  }
  const clock = setInterval(() => void tell().catch(() => undefined), TOLD_EVERY_MS)
  try {
    while (!(await look()).over) {
      await run.program.work({ until: 'idle', onStep: () => undefined })
      if (!(await look()).over) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
  } finally {
    clearInterval(clock)
  }
}
