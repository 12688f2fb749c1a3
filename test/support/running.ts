import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
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

/** Where a run of tests keeps the data folder that the program’s first start left; see databases.ts. */
export const FIRST_START = 'ENTENTE_TEST_FIRST_START'

/**
 * The program itself as a visitor has it: started by its launcher, with the sample offices, in a folder of its own. `anew`
 * makes the database and reads the samples in this very process, whose memory is then that of a server that has worked.
 */
export async function startProgram({ anew = false } = {}): Promise<Running> {
  const kept = anew ? undefined : process.env[FIRST_START]
  const first = kept ? await firstStart(kept) : undefined
  return await onceMore(async () => await startIn(ownFolder(first)))
}

/** A port that was free may be taken by another before it listens; then it is started once more, and what it said is shown. */
async function onceMore<T>(start: () => Promise<T>): Promise<T> {
  try {
    return await start()
  } catch (error) {
    console.warn(error)
    return await start()
  }
}

function ownFolder(first: string | undefined): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'entente-visit-'))
  if (first) cpSync(first, dataDir, { recursive: true })
  return dataDir
}

/** The data after a first start, which makes the database and reads the samples; made once in a run, then copied. */
async function firstStart(kept: string): Promise<string> {
  const folder = join(kept, 'data')
  if (existsSync(folder)) return folder
  const made = await onceMore(async () => await startIn(mkdtempSync(join(kept, 'draft-'))))
  await made.end()
  try {
    renameSync(made.dataDir, folder)
  } catch (error) {
    // Where two make it at once, the one that is ready first stays.
    if (!existsSync(folder)) throw error
  }
  return folder
}

async function startIn(dataDir: string): Promise<Running & { readonly end: () => Promise<void> }> {
  const port = await freePort()
  const child = spawn(join(ROOT, 'entente'), ['serve'], {
    env: { ...process.env, ENTENTE_DATA: dataDir, PORT: String(port), HOST: 'localhost', DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const url = `http://localhost:${port}`
  await ready(child, url)
  const end = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  const stop = async () => {
    await end()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { url, dataDir, end, stop }
}
