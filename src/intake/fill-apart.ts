import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Limits, runApart } from './run-apart.ts'
import type { Filling } from './workbook/filling.ts'

const LIMITS: Limits = { heapMb: 768, rssMb: 1_024, wallMs: 60_000, outputBytes: 40_000_000 }

/**
 * Fills a workbook in a child process: somebody gave it, so it is opened nowhere else. Undefined where it cannot be filled in
 * place, for whatever reason; the same rows can then be written as a plain workbook.
 */
export async function fillApart(workbook: Uint8Array, filling: Filling): Promise<Uint8Array | undefined> {
  const told = Buffer.from(JSON.stringify(filling), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(told.length)
  const done = await runApart(program(), Buffer.concat([length, told, workbook]), LIMITS)
  return done.ended === 'well' && done.output.length ? done.output : undefined
}

/** The child's program: built beside this one, or as source through the loader the sources themselves run under. */
function program(): readonly string[] {
  const built = fileURLToPath(new URL('./fill-child.mjs', import.meta.url))
  if (existsSync(built)) return [built]
  const loader = createRequire(import.meta.url).resolve('tsx')
  return ['--import', pathToFileURL(loader).href, fileURLToPath(new URL('./fill-child.ts', import.meta.url))]
}
