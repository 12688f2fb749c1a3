import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '#model/error-code.ts'
import { ActError } from '#model/problem.ts'
import { lockBusy } from './problems.ts'
import { livenessOf, ownMark, type ProcessMark, parseMark } from './process-mark.ts'

/**
 * One at a time starts or stops the database of a folder.
 *
 * The lock is a row of numbered files: the highest number holds it. A dead holder is passed by making the next number
 * (only one process can make it), never by deleting its file, so two that see the same dead holder cannot both win and a
 * live one is never robbed. A released number stays as a "free" file until later ones are old enough to clear it.
 */
export type LockWaits = {
  /** Told once, when the wait becomes noticeable. */
  readonly onWait?: (holder: ProcessMark | undefined) => void
  readonly patienceMs?: number
}

const POLL_MS = 20
const NOTICE_MS = 1_000
const PATIENCE_MS = 120_000
/** A holder in another pid space, or a half-written file, counts as gone when its file stood untouched this long. */
const SILENCE_MS = 15_000
const HEARTBEAT_MS = 2_000
const KEPT_BEHIND = 4

type Holder = { readonly free: boolean; readonly mark: ProcessMark | undefined; readonly touched: number }
type Watch = { key: string; since: number }

function numbersIn(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b)
}

function readHolder(path: string): Holder | undefined {
  try {
    const touched = statSync(path).mtimeMs
    const text = readFileSync(path, 'utf8')
    if (text === 'free') return { free: true, mark: undefined, touched }
    return { free: false, mark: parseMark(parseJson(text)), touched }
  } catch {
    return undefined
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isGone(holder: Holder, path: string, watch: Watch): boolean {
  const liveness = holder.mark ? livenessOf(holder.mark) : 'unknown'
  if (liveness !== 'unknown') return liveness === 'dead'
  const key = `${path} ${holder.touched}`
  if (watch.key !== key) {
    watch.key = key
    watch.since = performance.now()
  }
  return performance.now() - watch.since > SILENCE_MS
}

/** Makes the file of one number; false when another process was faster or a higher number already stands. */
function claim(folder: string, number: number): boolean {
  const path = join(folder, String(number))
  let claimed: number | undefined
  try {
    claimed = openSync(path, 'wx', 0o644)
    writeSync(claimed, JSON.stringify(ownMark()))
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    // Where the disk is full: a claim without its words would be waited for as somebody’s.
    if (claimed !== undefined) rmSync(path, { force: true })
    throw error
  } finally {
    if (claimed !== undefined) closeSync(claimed)
  }
  if ((numbersIn(folder).at(-1) ?? number) === number) return true
  rmSync(path, { force: true })
  return false
}

async function acquire(folder: string, waits: LockWaits): Promise<number> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const begun = performance.now()
  const watch: Watch = { key: '', since: 0 }
  let told = false
  for (;;) {
    const highest = numbersIn(folder).at(-1) ?? 0
    const path = join(folder, String(highest))
    const holder = highest === 0 ? undefined : readHolder(path)
    const open = highest === 0 || (holder !== undefined && (holder.free || isGone(holder, path, watch)))
    if (open && claim(folder, highest + 1)) return highest + 1
    const waited = performance.now() - begun
    if (waited > NOTICE_MS && !told) {
      told = true
      waits.onWait?.(holder?.mark)
    }
    if (waited > (waits.patienceMs ?? PATIENCE_MS))
      throw new ActError('conflict', lockBusy(folder, holder?.mark?.pid))
    await sleep(POLL_MS)
  }
}

function release(folder: string, number: number): void {
  const draft = join(folder, `free-${process.pid}-${number}`)
  const file = openSync(draft, 'w', 0o644)
  writeSync(file, 'free')
  closeSync(file)
  renameSync(draft, join(folder, String(number)))
  for (const old of numbersIn(folder))
    if (old < number - KEPT_BEHIND) rmSync(join(folder, String(old)), { force: true })
}

/** Runs `work` while this process alone may start or stop the database of the folder. */
export async function withStartLock<T>(
  folder: string,
  work: () => Promise<T>,
  waits: LockWaits = {},
): Promise<T> {
  const number = await acquire(folder, waits)
  const beat = setInterval(() => touch(join(folder, String(number))), HEARTBEAT_MS)
  beat.unref()
  try {
    return await work()
  } finally {
    clearInterval(beat)
    release(folder, number)
  }
}

function touch(path: string): void {
  const now = new Date()
  try {
    utimesSync(path, now, now)
  } catch {
    // The folder was taken away under us; the work itself will say so.
  }
}
