import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context } from '#context.ts'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { makeIntake } from '#intake/extract.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { openStore } from '#store/open.ts'
import { SUPERUSER } from '#store/supervisor/make-cluster.ts'
import { openCluster } from '#store/supervisor/open-cluster.ts'
import { readPostmaster } from '#store/supervisor/postmaster.ts'
import { type Acknowledged, readLog } from './acknowledged.ts'
import { bundled } from './bundled.ts'
import { checkBook } from './check-book.ts'
import type { CrashOrders } from './crash-child.ts'
import { seeded } from './seeded.ts'
import { unsoundTables } from './sound-tables.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GAZETTEER = join(ROOT, 'reference/gazetteer.bin')
const TEXTS = join(ROOT, 'test/corpus/dev.texts.jsonl')
/** An office works this many rounds; then another is opened, and both have to be there. */
const ROUNDS_AN_OFFICE = 10

export type CrashRound = {
  readonly round: number
  readonly killed: 'program' | 'program and database'
  readonly afterMs: number
  /** Acts acknowledged in this round. */
  readonly acknowledged: number
  readonly reopenMs: number
  readonly faults: readonly string[]
}

export type CrashWish = {
  readonly rounds: number
  readonly seed: number
  /** A server of its own, whose login is its superuser, instead of the embedded database; only the program is killed. */
  readonly databaseUrl?: string
  readonly tell?: (round: CrashRound) => void
}

/**
 * Rounds of work, kill and reopening on one database. Every second round kills the embedded database with the program.
 * After each, the office has to hold all that was ever acknowledged in it; at the end, every office.
 */
export async function crashRounds(wish: CrashWish): Promise<readonly CrashRound[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-r1-'))
  const child = await bundled(new URL('./crash-child.ts', import.meta.url))
  const random = seeded(wish.seed)
  const done: CrashRound[] = []
  try {
    for (let round = 1; round <= wish.rounds; round++) {
      const last = round === wish.rounds
      const one = await crashOnce({ folder, child, round, random, last, databaseUrl: wish.databaseUrl })
      done.push(one)
      wish.tell?.(one)
    }
    return done
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Round = {
  readonly folder: string
  readonly child: string
  readonly round: number
  readonly random: () => number
  readonly last: boolean
  readonly databaseUrl: string | undefined
}

async function crashOnce({ folder, child, round, random, last, databaseUrl }: Round): Promise<CrashRound> {
  const office = `desk-${Math.ceil(round / ROUNDS_AN_OFFICE)}`
  const dataDir = join(folder, 'data')
  const log = join(folder, 'acknowledged.jsonl')
  const before = readLog(log).length
  const killed = databaseUrl || round % 2 ? 'program' : 'program and database'
  const where: Where = { dataDir, ...(databaseUrl ? { databaseUrl } : {}) }
  const afterMs = Math.round(20 + random() * 780)
  const seed = Math.floor(random() * 2 ** 32)
  const orders: CrashOrders = { ...where, log, office, round, seed, gazetteer: GAZETTEER, texts: TEXTS }
  await workAndKill(child, orders, afterMs, killed)
  const begun = performance.now()
  const entries = readLog(log)
  const { faults, reopenMs } = await reopen(where, last ? officesIn(entries) : [office], entries, begun)
  return { round, killed, afterMs, acknowledged: entries.length - before, reopenMs, faults }
}

function officesIn(entries: readonly Acknowledged[]): readonly string[] {
  return [...new Set(entries.map((entry) => entry.office))]
}

async function workAndKill(
  program: string,
  orders: CrashOrders,
  afterMs: number,
  killed: CrashRound['killed'],
): Promise<void> {
  const child = spawn(process.execPath, ['--enable-source-maps', program, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await ready(child)
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  const postmaster = readPostmaster(join(orders.dataDir, 'db'))
  if (killed === 'program and database' && postmaster) process.kill(postmaster.pid, 'SIGKILL')
  child.kill('SIGKILL')
  await ended
}

/** Waits until the program works; one that ends by itself before it is killed is a fault of its own. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = ''
    child.stderr?.on('data', (piece) => {
      words += String(piece)
    })
    child.stdout?.once('data', () => resolve())
    child.once('close', (code) => reject(new Error(`the program ended by itself (${code}): ${words}`)))
  })
}

type Where = Pick<CrashOrders, 'dataDir' | 'databaseUrl'>

async function reopen(
  where: Where,
  offices: readonly string[],
  entries: readonly Acknowledged[],
  begun: number,
): Promise<{ readonly faults: readonly string[]; readonly reopenMs: number }> {
  const options = { ...where, as: 'command', say: () => undefined } as const
  const opened = openStore(
    () => options,
    () => new Date(),
  )
  try {
    await opened.database()
    const reopenMs = Math.round(performance.now() - begun)
    const ctx = contextOver(opened.store)
    const faults: string[] = []
    for (const office of offices) {
      const own = entries.filter((entry) => entry.office === office)
      faults.push(...(await checkBook(ctx, office, own)).map((fault) => `${office}: ${fault}`))
    }
    faults.push(...(await soundness(where)))
    return { faults, reopenMs }
  } finally {
    await opened.close()
  }
}

async function soundness({ dataDir, databaseUrl }: Where): Promise<readonly string[]> {
  if (databaseUrl) return await unsoundTables({ connectionString: databaseUrl })
  const cluster = await openCluster({ dataDir, as: 'command', database: 'entente', say: () => undefined })
  try {
    return await unsoundTables(cluster.login(SUPERUSER, 'entente'))
  } finally {
    await cluster.leave()
  }
}

function contextOver(store: Context['store']): Context {
  let count = 0
  return {
    store,
    gazetteer: openGazetteer(readFileSync(GAZETTEER)),
    ruleBooks: async () => ({ books: [], problems: [] }),
    intake: makeIntake(),
    fetchPage: makeFetchPage(),
    now: () => new Date(),
    newId: () => `check-${++count}`,
    log: () => undefined,
  }
}
