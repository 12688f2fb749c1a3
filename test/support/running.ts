import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export type Running = { readonly url: string; readonly dataDir: string; readonly stop: () => Promise<void> }

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += String(chunk)
  })
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the server ended before it answered:\n${said}`)
    if (said.includes(url)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the server did not answer within a minute:\n${said}`)
}

/**
 * The program itself as a visitor has it: started by its launcher, with the sample offices, in a folder of its own. A port
 * that was free may be taken by another before it listens; then it is started once more, and what it said is shown.
 */
export async function startProgram(): Promise<Running> {
  try {
    return await startOnce()
  } catch (error) {
    console.warn(error)
    return await startOnce()
  }
}

async function startOnce(): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'entente-visit-'))
  const port = await freePort()
  const child = spawn(join(ROOT, 'entente'), ['serve'], {
    env: { ...process.env, ENTENTE_DATA: dataDir, PORT: String(port), HOST: 'localhost', DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const url = `http://localhost:${port}`
  await ready(child, url)
  return {
    url,
    dataDir,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
