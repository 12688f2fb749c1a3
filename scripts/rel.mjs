// npm run rel -- R1: the reliability goals that take long, at full length. Installs what is missing, then runs
// test/reliability/rel.ts; arguments are passed on.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leave, makeReady } from './ready.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

await makeReady(ROOT, 'all').catch(leave)
const child = spawn(
  process.execPath,
  ['--import', 'tsx', join(ROOT, 'test/reliability/rel.ts'), ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
)
child.on('close', (code) => {
  process.exitCode = code ?? 1
})
