import { takeBackImport } from '#acts/take-back-import.ts'
import { undoImport } from '#acts/undo-import.ts'
import { carryOut } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { undoByJob } from '../import-by-job.ts'
import { wordAt } from '../words-given.ts'

/** Takes a whole import back; the same file loads again afterwards. */
export const importUndo: Command = {
  name: 'import undo',
  usage: 'import undo IMPORT_ID',
  says: { en: 'take a whole import back', vi: 'hoàn tác cả một lần nhập' },
  flags: { why: { value: 'TEXT', says: { en: 'the reason, kept with it', vi: 'lý do, ghi kèm' } } },
  rehearses: true,
  run: async (run) => {
    const importId = wordAt(run, 0, { en: 'the import', vi: 'mã lần nhập' })
    const given = { importId, why: run.given.text('why') }
    const undone = run.dry ? (await carryOut(run, undoImport, given)).undone : await takenBack(run, given)
    const text = run.lang === 'vi' ? `Đã hoàn tác ${undone} dòng.` : `Rows undone: ${undone}.`
    return { data: { undone }, text }
  },
}

async function takenBack(run: Run, given: { readonly importId: string; readonly why?: string | undefined }) {
  const { undone, job } = await carryOut(run, takeBackImport, given)
  return undone ?? (job ? await undoByJob(run, job.jobId) : 0)
}
