// Runs a benchmark on the program as it is built: `node bench/as-built.mjs bench/import.ts FILE.csv`. What runs sources as they
// are names every inner function anew each time it is made, which the built program does not; of much work in small steps
// that is a good part.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { childPrograms, FOR_NODE } from '../scripts/build.mjs'

const [bench, ...args] = process.argv.slice(2)
if (!bench) {
  console.error('usage: node bench/as-built.mjs BENCH.ts [ARGUMENTS]')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const name = basename(bench, '.ts')
// Reference data are looked for beside the folder the program stands in, so that folder stands in the checkout.
const out = mkdtempSync(join(root, '.bench-'))
try {
  await build({
    absWorkingDir: root,
    // A benchmark that asks over HTTP starts the serving one beside it.
    entryPoints: {
      'serve-book': join(root, 'bench/serve-book.ts'),
      [name]: resolve(bench),
      ...childPrograms(root),
    },
    outdir: out,
    ...FOR_NODE,
    logLevel: 'error',
  })
  const done = spawnSync(process.execPath, [...process.execArgv, join(out, `${name}.mjs`), ...args], {
    stdio: 'inherit',
  })
  process.exitCode = done.status ?? 1
} finally {
  rmSync(out, { recursive: true, force: true })
}
