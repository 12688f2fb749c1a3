import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { errorCode } from '#model/error-code.ts'

/**
 * Which process wrote a note. A pid alone is reused sooner or later, so its moment of birth stands beside it; boot and pid
 * space say whether this machine can judge the pid at all (a container on the same folder counts pids of its own).
 */
export type ProcessMark = {
  readonly pid: number
  readonly born: string
  readonly host: string
  readonly boot: string
  readonly space: string
}

export type Liveness = 'alive' | 'dead' | 'unknown'

type Seen = { readonly born: string; readonly zombie: boolean }

function seenInProc(pid: number): Seen | undefined {
  const stat = textOf(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { born: fields[19] ?? '', zombie: fields[0] === 'Z' }
}

function seenByPs(pid: number): Seen | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return { born: line.replace(/^\S+\s+/, ''), zombie: line.startsWith('Z') }
  } catch {
    return undefined
  }
}

function see(pid: number): Seen | undefined {
  if (process.platform === 'linux') return seenInProc(pid)
  if (process.platform !== 'win32') return seenByPs(pid)
  try {
    process.kill(pid, 0)
    return { born: '', zombie: false }
  } catch (error) {
    return errorCode(error) === 'EPERM' ? { born: '', zombie: false } : undefined
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function pidSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return {
    pid: process.pid,
    born: see(process.pid)?.born ?? '',
    host: hostname(),
    boot: textOf('/proc/sys/kernel/random/boot_id')?.trim() ?? '',
    space: pidSpace(),
  }
}

/** Whether a pid of this machine runs; a zombie has ended, though signals still find it. */
export function isRunning(pid: number): boolean {
  const seen = see(pid)
  return seen !== undefined && !seen.zombie
}

/** Whether the process of a mark still runs; `unknown` when the mark comes from a pid space that is not ours. */
export function livenessOf(mark: ProcessMark): Liveness {
  const own = ownMark()
  if (mark.boot !== own.boot) return mark.host === own.host ? 'dead' : 'unknown'
  if (mark.space !== own.space || mark.host !== own.host) return 'unknown'
  const seen = see(mark.pid)
  if (seen === undefined || seen.zombie) return 'dead'
  return seen.born === mark.born ? 'alive' : 'dead'
}

/** Reads a mark from a note on disk; anything else than a whole mark is undefined. */
export function parseMark(value: unknown): ProcessMark | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const mark = value as Partial<Record<keyof ProcessMark, unknown>>
  const { pid, born, host, boot, space } = mark
  if (typeof pid !== 'number' || typeof born !== 'string' || typeof host !== 'string') return undefined
  if (typeof boot !== 'string' || typeof space !== 'string') return undefined
  return { pid, born, host, boot, space }
}
