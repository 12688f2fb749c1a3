import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readPostmaster } from '#store/supervisor/postmaster.ts'
import { bundled } from './bundled.ts'

/** What a data folder did with a second server, and after its first was killed. */
export type SecondServer = {
  readonly firstPid: number
  /** The refusal the second was given: code, sentence, and what it names. */
  readonly refused: {
    readonly code: string
    readonly problem: string
    readonly pid: number | undefined
    readonly startedAt: string | undefined
  }
  readonly refusedMs: number
  /** Whether a command joined the running database beside the first server. */
  readonly joined: boolean
  readonly takeoverMs: number
  readonly takenOver: boolean
}

type Told = Readonly<Record<string, unknown>>

/** Starts a server, a second one and a command on one folder; then kills the first and starts another. */
export async function secondServer(killDatabaseToo: boolean): Promise<SecondServer> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-r18-'))
  const program = await bundled(new URL('../support/database-child.ts', import.meta.url))
  const start = (as: 'server' | 'command', task: string) => begin(program, join(folder, 'data'), as, task)
  try {
    const first = start('server', 'hold')
    await first.until('opened')
    const began = performance.now()
    const refusal = await start('server', 'hold').until('refused')
    const refusedMs = Math.round(performance.now() - began)
    const joined = await start('command', 'leave').until('closed')
    first.kill(killDatabaseToo)
    const killed = performance.now()
    const next = start('server', 'hold')
    const opened = await next.until('opened')
    const takeoverMs = Math.round(performance.now() - killed)
    await next.end()
    return {
      firstPid: first.pid,
      refused: refusalOf(refusal),
      refusedMs,
      joined: joined.closed === true,
      takeoverMs,
      takenOver: opened.opened !== undefined,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function refusalOf(told: Told): SecondServer['refused'] {
  const [problem] = told.problems as readonly {
    problem: string
    details?: { pid?: number; startedAt?: string }
  }[]
  return {
    code: String(told.refused),
    problem: problem?.problem ?? '',
    pid: problem?.details?.pid,
    startedAt: problem?.details?.startedAt,
  }
}

/** A process over the folder, and what it tells on its output. */
function begin(program: string, dataDir: string, as: 'server' | 'command', task: string) {
  const child = spawn(process.execPath, [program, JSON.stringify({ dataDir, as }), task], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = listen(child)
  return {
    pid: child.pid ?? 0,
    until: async (key: string): Promise<Told> => {
      for (;;) {
        const found = lines.find((line) => key in line)
        if (found) return found
        if (child.exitCode !== null) throw new Error(`the process ended (${child.exitCode}) without “${key}”`)
        await sleep(5)
      }
    },
    kill: (databaseToo: boolean) => {
      const database = databaseToo ? readPostmaster(join(dataDir, 'db')) : undefined
      if (database) process.kill(database.pid, 'SIGKILL')
      child.kill('SIGKILL')
    },
    end: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve))
      child.stdin?.end()
      await ended
    },
  }
}

function listen(child: ChildProcess): Told[] {
  const lines: Told[] = []
  let rest = ''
  child.stdout?.on('data', (piece) => {
    const parts = (rest + String(piece)).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts.map((line) => JSON.parse(line) as Told))
  })
  return lines
}
