// Runs a benchmark on the program as it is built: `node bench/as-built.mjs bench/import.ts FILE.csv`. What runs sources as they
// are names every inner function anew each time it is made, which the built program does not; of much work in small steps
// that is a good part.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const [bench, ...args] = process.argv.slice(2)
if (!bench) {
  console.error('usage: node bench/as-built.mjs BENCH.ts [ARGUMENTS]')
  process.exit(2)
}
const root = fileURLToPath(new URL('..', import.meta.url))
const intake = join(root, 'src/intake')
const children = readdirSync(intake).filter((file) => file.endsWith('-child.ts'))
const name = basename(bench, '.ts')
// Reference data are looked for beside the folder the program stands in, so that folder stands in the checkout.
const out = mkdtempSync(join(root, '.bench-'))
try {
  await build({
    absWorkingDir: root,
    entryPoints: {
      [name]: resolve(bench),
      ...Object.fromEntries(children.map((file) => [file.slice(0, -3), join(intake, file)])),
    },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  })
  const done = spawnSync(process.execPath, [...process.execArgv, join(out, `${name}.mjs`), ...args], {
    stdio: 'inherit',
  })
  process.exitCode = done.status ?? 1
} finally {
  rmSync(out, { recursive: true, force: true })
}
