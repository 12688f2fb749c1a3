// npm run dev: the server, built again and started again when a source changes. Arguments are passed on.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quickPrint } from './fingerprint.mjs'
import { leave, makeReady } from './ready.mjs'
import { CannotStart, say } from './voice.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LOOK_EVERY_MS = 400

let server

function start() {
  const args = ['--enable-source-maps', join(ROOT, 'dist/entente.mjs'), 'serve', ...process.argv.slice(2)]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  child.on('exit', (code) => {
    if (server !== child) return
    server = undefined
    say(
      `the server ended (${code ?? 'by a signal'}); waiting for a change`,
      'máy chủ đã dừng; đang đợi thay đổi',
    )
  })
  server = child
}

async function stop(signal = 'SIGTERM') {
  const child = server
  server = undefined
  if (!child || child.exitCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  await ended
}

/** A source that does not build leaves the running server as it is. */
async function again() {
  try {
    await makeReady(ROOT, 'start')
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    process.stderr.write(`entente: ${error.message}\n`)
    return
  }
  await stop()
  start()
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await stop(signal)
    process.exit(0)
  })
}

// The same print the launcher goes by: it sees new files and needs no watcher that differs between systems.
let seen = quickPrint(ROOT)
await makeReady(ROOT, 'start').catch(leave)
start()
for (;;) {
  await new Promise((go) => setTimeout(go, LOOK_EVERY_MS))
  const now = quickPrint(ROOT)
  if (now === seen) continue
  seen = now
  await again()
}
