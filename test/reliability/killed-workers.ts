import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changing } from '#acts/act.ts'
import { queueJob } from '#acts/queue-job.ts'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { makeIntake } from '#intake/extract.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import type { Job } from '#model/job.ts'
import { openStore } from '#store/open.ts'
import { listHistory } from '#store/queries/history.ts'
import { listJobs } from '#store/queries/job.ts'
import { listSourceIds } from '#store/queries/source-texts.ts'
import { openDesk } from '../support/desk.ts'
import { bundled } from './bundled.ts'
import { seeded } from './seeded.ts'
import type { WorkerOrders } from './worker-child.ts'

export type KilledWorkers = {
  readonly kills: number
  readonly jobs: readonly Job[]
  /** Sources there are, and readings in the history: each has to be there once for every text. */
  readonly sources: number
  readonly added: number
  readonly read: number
  /** Longest wait for a step after a kill. */
  readonly resumeMs: number
}

const GAZETTEER = fileURLToPath(new URL('../../reference/gazetteer.bin', import.meta.url))
const LEASE_MS = 600
const PERSON = 'Nguyễn Thị Mẫu'

/**
 * Queues a job for each text and one that kills whoever takes it, then kills the worker again and again while it works,
 * and starts the next. What is left at the end is counted.
 */
export async function killedWorkers(texts: number, kills: number, seed: number): Promise<KilledWorkers> {
  const dataDir = mkdtempSync(join(tmpdir(), 'entente-r5-'))
  const now = () => new Date()
  const opened = openStore(() => ({ dataDir, as: 'server', say: () => undefined }), now)
  let count = 0
  const newId = () => (++count).toString(16).padStart(8, '0').repeat(2)
  const gazetteer = openGazetteer(readFileSync(GAZETTEER))
  const ctx = {
    store: opened.store,
    gazetteer,
    ruleBooks: async () => ({ books: [], problems: [] }),
    intake: makeIntake(),
    fetchPage: makeFetchPage(),
    now,
    newId,
    log: () => undefined,
  }
  try {
    await openDesk(ctx, 'desk')
    await changing(ctx, { office: 'desk', person: PERSON }, 'read-all', async (change) => {
      for (let i = 0; i < texts; i++) {
        if (i === Math.floor(texts / 3))
          await queueJob(ctx, change, { kind: 'add-text', steps: [{ text: 'poison' }] })
        const text = `Da Nang and Changwon\n\nDa Nang City signed memorandum ${i} with Changwon City, Republic of Korea, on April 2, 2025.`
        await queueJob(ctx, change, { kind: 'add-text', steps: [{ text }] })
      }
      return { answer: undefined, subject: {} }
    })
    const left = async () =>
      await opened.store.inOffice('desk', async (tx) => {
        const jobs = await listJobs(tx, texts + 1)
        return jobs.filter((job) => !job.endedAt).length
      })
    const work = await killAndCount(dataDir, { kills, steps: texts + 1, random: seeded(seed), left })
    return await opened.store.inOffice('desk', async (tx) => {
      const history = await listHistory(tx, 10 * texts)
      return {
        ...work,
        jobs: await listJobs(tx, texts + 1),
        sources: (await listSourceIds(tx, 'document')).length,
        added: history.filter((entry) => entry.act === 'add-source').length,
        read: history.filter((entry) => entry.act === 'read-source').length,
      }
    })
  } finally {
    await opened.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Plan = {
  readonly kills: number
  readonly steps: number
  readonly random: () => number
  /** Jobs that are not over. */
  readonly left: () => Promise<number>
}

/** Workers beyond the planned kills that may be needed: for the poison, and for starts on a busy machine. */
const MORE_WORKERS = 12
/** A worker that says nothing for so long is stuck, or has nothing to do. */
const SILENT_MS = 10_000

/** Runs one worker after another until nothing is left; the poison's own kills come on top of the planned ones. */
async function killAndCount(dataDir: string, { kills, steps, random, left }: Plan) {
  const program = await bundled(new URL('./worker-child.ts', import.meta.url))
  const orders: WorkerOrders = { dataDir, gazetteer: GAZETTEER, leaseMs: LEASE_MS }
  const seen = { kills: 0, resumeMs: 0, quietSince: performance.now() }
  const every = Math.max(1, Math.floor(steps / (kills + 1)))
  while ((await left()) > 0 && seen.kills < kills + MORE_WORKERS) {
    const child = spawn(process.execPath, [program, JSON.stringify(orders)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const planned = seen.kills < kills
    let count = 0
    await watched(child, left, () => {
      seen.resumeMs = Math.max(seen.resumeMs, performance.now() - seen.quietSince)
      seen.quietSince = performance.now()
      count += 1
      return planned && count >= every ? random() * 30 : SILENT_MS
    })
    seen.kills += 1
    seen.quietSince = performance.now()
  }
  return { kills: seen.kills, resumeMs: Math.round(seen.resumeMs) }
}

/** A worker at work until it dies, is killed a chance moment after a step, or nothing is left to do. */
function watched(child: ChildProcess, left: Plan['left'], onStep: () => number): Promise<void> {
  return new Promise((resolve) => {
    const kill = () => child.kill('SIGKILL')
    let clock = setTimeout(kill, SILENT_MS)
    const look = setInterval(() => void left().then((count) => count > 0 || kill()), 1_000)
    child.stdout?.setEncoding('utf8')
    child.stdout?.on('data', (text: string) => {
      for (const _ of text.split('\n').filter((each) => each === 'step')) {
        clearTimeout(clock)
        clock = setTimeout(kill, onStep())
      }
    })
    child.once('close', () => {
      clearTimeout(clock)
      clearInterval(look)
      resolve()
    })
  })
}
