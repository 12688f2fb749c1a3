import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '#model/error-code.ts'
import type { ClusterFolder } from './cluster-folder.ts'
import type { Address } from './cluster-settings.ts'
import { isRunning } from './process-mark.ts'
import { type Programs, programPath } from './programs.ts'
import { commandOf, type RunWay } from './run-way.ts'

/** The running server of a cluster, as its own note (`postmaster.pid`) tells. */
export type Postmaster = {
  readonly pid: number
  readonly address: Address | undefined
  readonly state: string
}

const LOG_LIMIT = 4_000_000
const POLL_MS = 15

/** Reads the server's own note; undefined when there is none. Lines come one after the other while it starts. */
export function readPostmaster(db: string): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(db, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
  const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10))
  if (!Number.isFinite(pid)) return undefined
  return { pid, address: addressIn(lines), state: (lines[7] ?? '').trim() }
}

function addressIn(lines: readonly string[]): Address | undefined {
  const port = Number.parseInt(lines[3] ?? '', 10)
  if (!Number.isFinite(port)) return undefined
  const folder = lines[4] ?? ''
  if (folder.trim()) return { kind: 'socket', folder, port }
  const host = (lines[5] ?? '').trim()
  return host ? { kind: 'tcp', host, port } : undefined
}

/**
 * Whether the process of the note runs and is this cluster's server. After a restart of the machine its pid may belong to
 * anything, so on Linux its command line has to name this folder.
 */
export function isOurs(postmaster: Postmaster, db: string): boolean {
  if (!isRunning(postmaster.pid)) return false
  if (process.platform !== 'linux') return true
  try {
    const words = readFileSync(`/proc/${postmaster.pid}/cmdline`, 'utf8').split('\0')
    return basename(words[0] ?? '').startsWith('postgres') && words.includes(db)
  } catch {
    return isRunning(postmaster.pid)
  }
}

/** Whether a server that is ready can be reached no more: somebody took its socket’s file away, and it makes no other. */
export function isCutOff({ address, state }: Postmaster): boolean {
  if (state !== 'ready' || address?.kind !== 'socket') return false
  return !existsSync(join(address.folder, `.s.PGSQL.${address.port}`))
}

/** A server being started: told ended when it gave up. */
export type Launch = { readonly ended: () => boolean; readonly lastWords: () => string }

function openLog(path: string): { file: number; from: number } {
  if (existsSync(path) && statSync(path).size > LOG_LIMIT) renameSync(path, `${path}.old`)
  const file = openSync(path, 'a', 0o600)
  return { file, from: statSync(path).size }
}

/** Why it gave up, as it says itself: what ended it goes before the farewells of the processes it takes along. */
export function reasonIn(log: string): string {
  const said = log.trim().split('\n')
  const reasons = said.filter((line) => /\b(FATAL|PANIC): /.test(line))
  return (reasons.length ? reasons.slice(0, 3) : said.slice(-4)).join(' ').slice(-600)
}

function wordsSince(path: string, from: number): string {
  try {
    return reasonIn(readFileSync(path).subarray(from).toString())
  } catch {
    return ''
  }
}

/**
 * Starts the server in a session of its own, so that neither our death nor a Ctrl-C at our terminal reaches it. On
 * Windows pg_ctl does it, which also gives up administrator rights.
 */
export function launch(at: ClusterFolder, programs: Programs, way: RunWay): Launch {
  const { file: log, from } = openLog(at.log)
  const windows = process.platform === 'win32'
  const [file, args] = windows
    ? commandOf(way, programs, programPath(programs, 'pg_ctl'), ['start', '-W', '-D', at.db, '-l', at.log])
    : commandOf(way, programs, programPath(programs, 'postgres'), ['-D', at.db])
  let ended = false
  const child = spawn(file, args, { cwd: at.folder, detached: true, stdio: ['ignore', log, log] })
  child.on('error', () => {
    ended = true
  })
  child.on('exit', (code) => {
    ended = !windows || code !== 0
  })
  child.unref()
  closeSync(log)
  return { ended: () => ended, lastWords: () => wordsSince(at.log, from) }
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  const begun = performance.now()
  while (isRunning(pid)) {
    if (performance.now() - begun > withinMs) return false
    await sleep(POLL_MS)
  }
  return true
}

function pgCtlStop(at: ClusterFolder, programs: Programs): Promise<void> {
  return new Promise((resolve) => {
    const words = ['stop', '-m', 'fast', '-w', '-D', at.db]
    const child = spawn(programPath(programs, 'pg_ctl'), words, { stdio: 'ignore' })
    child.on('error', () => resolve())
    child.on('close', () => resolve())
  })
}

/**
 * Stops the server and waits until it is gone: a fast shutdown, and after a minute an immediate one, from which the log
 * recovers. Signals go to the process itself, for they pass from us into another user namespace and not back.
 */
export async function stopPostmaster(at: ClusterFolder, programs: Programs): Promise<void> {
  const postmaster = readPostmaster(at.db)
  if (postmaster === undefined || !isOurs(postmaster, at.db)) return
  if (process.platform === 'win32') return await pgCtlStop(at, programs)
  signal(postmaster.pid, 'SIGINT')
  if (await gone(postmaster.pid, 60_000)) return
  signal(postmaster.pid, 'SIGQUIT')
  await gone(postmaster.pid, 20_000)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

/** Takes away a note whose process is not this cluster's server; PostgreSQL would refuse to start beside it. */
export function removeStaleNote(db: string): void {
  const postmaster = readPostmaster(db)
  if (postmaster && !isOurs(postmaster, db)) rmSync(join(db, 'postmaster.pid'), { force: true })
}
