import { ActError } from '#model/problem.ts'
import type { Run } from './command.ts'
import { usageError } from './flags.ts'

/** Writes the rows left out; where that fails, what was certain is in the book all the same, and is said to be. */
export async function writeRejects(run: Run, file: string, rows: string): Promise<void> {
  try {
    await run.program.writeFile(file, new TextEncoder().encode(rows))
  } catch (error) {
    if (!(error instanceof ActError) || error.code !== 'invalid') throw error
    throw usageError(
      {
        en: `What was certain is in the book, but the rows left out cannot be written to “${file}”. Run it again with --rejects FILE; what is in the book stays as it is.`,
        vi: `Những gì chắc chắn đã vào sổ, nhưng không ghi được các dòng chưa nhập vào “${file}”. Hãy chạy lại với --rejects TỆP; phần đã vào sổ giữ nguyên.`,
      },
      '--rejects',
    )
  }
}
