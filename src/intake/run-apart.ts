import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { cpuLimit } from './cpu-limit.ts'
import { networkWall } from './network-wall.ts'
import { takeTurns } from './take-turns.ts'

export type Limits = {
  readonly heapMb: number
  readonly rssMb: number
  readonly wallMs: number
  readonly outputBytes: number
}

/** How a child ended: with its output, at one of its limits, or badly. */
export type Ended =
  | { readonly ended: 'well'; readonly output: Buffer }
  | { readonly ended: 'time' | 'memory' | 'output' | 'badly' }

const LOOK_EVERY_MS = 50
/** Pages of /proc are 4 KiB on every system Node is built for that has them. */
const PAGE_BYTES = 4096
/** Text of a document never becomes a program: no reader needs it, and faults of readers have begun so. */
const NODE_WALLS = ['--no-warnings', '--disallow-code-generation-from-strings']

/** Children at one time; the others wait, so that many hostile files need no more memory than a few, of whatever sort they are. */
const AT_ONCE = 3
const inTurn = takeTurns(AT_ONCE)

/**
 * Runs a Node program on an input in a child process of its own: without our environment and without network, watched
 * from outside, ended at the first limit it passes. The parent reads the memory, because a busy child cannot.
 */
export async function runApart(
  program: readonly string[],
  input: string | Uint8Array,
  limits: Limits,
): Promise<Ended> {
  const wall = await networkWall()
  const node = [process.execPath, `--max-old-space-size=${limits.heapMb}`, ...NODE_WALLS, ...program]
  const limit = await cpuLimit(Math.ceil(limits.wallMs / 1000))
  const [command = process.execPath, ...args] = [...wall.prefix, ...limit, ...node]
  return await inTurn(async () => {
    const child = spawn(command, args, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdin.on('error', ignoreEnd)
    child.stdin.end(input)
    return await outcome(child, limits)
  })
}

/** A child that ends early reads no more; how it ended says why. */
function ignoreEnd(): void {
  // Said by the exit.
}

function outcome(child: ChildProcess, limits: Limits): Promise<Ended> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    let size = 0
    let passed: 'time' | 'memory' | 'output' | undefined
    const stop = (why: 'time' | 'memory' | 'output') => {
      passed ??= why
      child.kill('SIGKILL')
    }
    const clock = setTimeout(() => stop('time'), limits.wallMs)
    const eye = setInterval(async () => {
      if ((await residentMb(child.pid)) > limits.rssMb) stop('memory')
    }, LOOK_EVERY_MS)
    child.stdout?.on('data', (piece: Buffer) => {
      size += piece.length
      if (size > limits.outputBytes) stop('output')
      else pieces.push(piece)
    })
    const end = (code: number | null, signal: string | null) => {
      clearTimeout(clock)
      clearInterval(eye)
      if (passed) resolve({ ended: passed })
      else if (code === 0) resolve({ ended: 'well', output: Buffer.concat(pieces) })
      // Node ends itself by abort when its heap is full.
      else if (signal === 'SIGXCPU') resolve({ ended: 'time' })
      else resolve({ ended: signal === 'SIGABRT' || code === 134 ? 'memory' : 'badly' })
    }
    child.once('error', () => end(1, null))
    child.once('close', end)
  })
}

/** What a process holds in memory now; 0 where the system does not tell, and there the heap limit alone holds. */
async function residentMb(pid: number | undefined): Promise<number> {
  if (process.platform !== 'linux' || pid === undefined) return 0
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return (Number(text.split(' ')[1] ?? 0) * PAGE_BYTES) / 1_000_000
}
