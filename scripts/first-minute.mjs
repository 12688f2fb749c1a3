// The first minute with a fresh clone, as a newcomer has it: `npm start`, the first page, the Korea page, a clean stop.
// Prints when each was reached; ends with 1 where one was not. `node scripts/first-minute.mjs`

import { spawn } from 'node:child_process'

const PORT = process.env.PORT ?? '4399'
const PATIENCE_MS = 180_000
const began = performance.now()

function reached(what) {
  console.log(`${what.padEnd(12)} ${((performance.now() - began) / 1000).toFixed(1)} s`)
}

async function page(path) {
  try {
    const answer = await fetch(`http://localhost:${PORT}${path}`)
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined // It does not listen yet.
  }
}

// A group of its own, so that npm and the server under it are stopped together, as Ctrl-C does.
const child = spawn('npm', ['start'], {
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'pipe'],
  detached: true,
})
let said = ''
child.stdout.on('data', (chunk) => (said += chunk))
child.stderr.on('data', (chunk) => (said += chunk))
const ended = new Promise((resolve) => child.once('exit', resolve))

function fail(why) {
  console.error(`${said}\n${why}`)
  if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  process.exitCode = 1
}

let first
while (!first && child.exitCode === null && performance.now() - began < PATIENCE_MS) {
  first = await page('/da-nang')
  if (!first) await new Promise((resolve) => setTimeout(resolve, 100))
}
if (!first) fail('npm start did not answer')
else {
  reached('first page')
  const korea = await page('/da-nang/partners/kr')
  if (!korea?.includes('Changwon')) fail('the Korea page does not name Changwon')
  else {
    reached('Korea page')
    process.kill(-child.pid, 'SIGINT')
    await ended
    reached('stopped')
  }
}
