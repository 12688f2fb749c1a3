import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '#model/error-code.ts'
import { ActError } from '#model/problem.ts'
import type { ClusterFolder } from './cluster-folder.ts'
import { didNotStart } from './problems.ts'
import { type Programs, programPath } from './programs.ts'
import { commandOf, type RunWay } from './run-way.ts'

/** The bootstrap user of every embedded cluster. */
export const SUPERUSER = 'postgres'

/** The password of the cluster's logins over loopback; made once, readable by this user only. */
export function clusterSecret(at: ClusterFolder): string {
  try {
    return readFileSync(at.secret, 'utf8').trim()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const secret = randomBytes(24).toString('hex')
  writeFileSync(at.secret, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}

/** From 17 on the new files are flushed at once instead of one by one, and only then are there built-in locales. */
function initdbWords(at: ClusterFolder, draft: string, programs: Programs): string[] {
  const words = [
    '-D',
    draft,
    '-U',
    SUPERUSER,
    '--encoding=UTF8',
    '--locale=C',
    '--auth=trust',
    `--pwfile=${at.secret}`,
  ]
  if (programs.major >= 17) words.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8')
  if (programs.major >= 17 && process.platform === 'linux') words.push('--sync-method=syncfs')
  return [...words, '--no-instructions']
}

function run(file: string, args: readonly string[]): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString()
    })
    child.stderr.on('data', (part: Buffer) => {
      text += part.toString()
    })
    child.on('error', (error) => resolve({ code: -1, text: text + error.message }))
    child.on('close', (code) => resolve({ code, text }))
  })
}

/** A renamed folder is only there for good once its parent is on disk; Windows has no such call. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/**
 * Makes the cluster under a passing name and gives it its own only when it is whole and on disk, so that a death on the
 * way leaves nothing that looks like a database. The caller holds the start lock.
 */
export async function makeCluster(at: ClusterFolder, programs: Programs, way: RunWay): Promise<void> {
  for (const name of readdirSync(at.folder)) {
    // The initdb of a killed start may still be writing into its draft for a moment: try again until it is gone.
    if (name.startsWith('db.new-')) {
      rmSync(join(at.folder, name), { recursive: true, force: true, maxRetries: 40, retryDelay: 50 })
    }
  }
  const draft = join(at.folder, `db.new-${process.pid}`)
  clusterSecret(at)
  const words = initdbWords(at, draft, programs)
  const { code, text } = await run(...commandOf(way, programs, programPath(programs, 'initdb'), words))
  if (code !== 0) {
    writeFileSync(at.log, text, { mode: 0o600, flag: 'a' })
    throw new ActError('refused', didNotStart(at.log, text.trim().split('\n').slice(-3).join(' ')))
  }
  renameSync(draft, at.db)
  flushFolder(at.folder)
}
