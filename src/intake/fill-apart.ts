import { childProgram } from './child-program.ts'
import { framed } from './frame.ts'
import { type Limits, runApart } from './run-apart.ts'
import type { Filling } from './workbook/filling.ts'

const LIMITS: Limits = { heapMb: 768, rssMb: 1_024, wallMs: 60_000, outputBytes: 40_000_000 }

/**
 * Fills a workbook in a child process: somebody gave it, so it is opened nowhere else. Undefined where it cannot be filled in
 * place, for whatever reason; the same rows can then be written as a plain workbook.
 */
export async function fillApart(workbook: Uint8Array, filling: Filling): Promise<Uint8Array | undefined> {
  const done = await runApart([await childProgram('fill-child')], framed(filling, workbook), LIMITS)
  return done.ended === 'well' && done.output.length ? done.output : undefined
}
