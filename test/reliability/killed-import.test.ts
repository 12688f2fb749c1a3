import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { bringRegister } from '#acts/bring-register.ts'
import type { Actor, Context } from '#context.ts'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { makeIntake } from '#intake/extract.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { startWorker } from '#jobs/worker.ts'
import { openStore } from '#store/open.ts'
import { listHistory } from '#store/queries/history.ts'
import { findImport } from '#store/queries/import.ts'
import { findJob } from '#store/queries/job.ts'
import { listRecords } from '#store/queries/record.ts'
import { listSourceIds } from '#store/queries/source-texts.ts'
import { verifyHistory } from '#views/verify.ts'
import { openDesk } from '../support/desk.ts'
import type { ImportOrders } from './import-child.ts'

const GAZETTEER = fileURLToPath(new URL('../../reference/gazetteer.bin', import.meta.url))
const LEASE_MS = 600
const ROWS = 1600
const MINUTE = 60_000

let dataDir: string
let opened: ReturnType<typeof openStore>
let ctx: Context
let actor: Actor

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'entente-killed-import-'))
  const now = () => new Date()
  opened = openStore(() => ({ dataDir, as: 'server', say: () => undefined }), now)
  let count = 0
  ctx = {
    store: opened.store,
    gazetteer: openGazetteer(readFileSync(GAZETTEER)),
    ruleBooks: async () => ({ books: [], problems: [] }),
    intake: makeIntake(),
    fetchPage: makeFetchPage(),
    now,
    newId: () => (++count).toString(16).padStart(16, '0'),
    log: () => undefined,
  }
  actor = await openDesk(ctx, 'desk')
}, MINUTE)

afterAll(async () => {
  await opened?.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** A worker in a process of its own, until it is dead: by which signal. */
function dieInside(orders: ImportOrders): Promise<string | null> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const program = fileURLToPath(new URL('./import-child.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', loader, program, JSON.stringify(orders)], {
    stdio: 'ignore',
  })
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)))
}

test(
  'a worker killed in the middle of a register leaves nothing half; the job is taken up once',
  async () => {
    const lines = Array.from({ length: ROWS }, (_, i) => `Italy,Borgo ${i} Alto,19${10 + (i % 90)}`)
    const bytes = Buffer.from(['Country,City,Since', ...lines].join('\n'))
    const { importId, job } = await perform(ctx, actor, bringRegister, { bytes, fileName: 'killed.csv' })
    const jobId = job?.jobId ?? ''
    const now = async () =>
      await ctx.store.inOffice('desk', async (tx) => ({
        ties: (await listRecords(tx)).length,
        rows: (await listSourceIds(tx, 'row')).length,
        state: (await findImport(tx, importId))?.state,
        job: await findJob(tx, jobId),
        taken: (await listHistory(tx, 100)).filter((entry) => entry.act === 'import-register').length,
      }))

    const signal = await dieInside({ dataDir, gazetteer: GAZETTEER, leaseMs: LEASE_MS, dieAt: 1000 })
    expect(signal).toBe('SIGKILL')
    const after = await now()
    expect(after).toMatchObject({ ties: 0, rows: 0, state: 'open', taken: 0 })
    expect(after.job?.endedAt).toBeUndefined()

    const manner = { leaseMs: LEASE_MS * 100, lookEveryMs: 50 }
    const workers = [startWorker(ctx, manner), startWorker(ctx, manner)]
    const ended = async () => (await ctx.store.inOffice('desk', (tx) => findJob(tx, jobId)))?.endedAt
    while (!(await ended())) await new Promise((resolve) => setTimeout(resolve, 50))
    await Promise.all(workers.map(async (worker) => await worker.stop()))
    expect(await now()).toMatchObject({
      ties: ROWS,
      rows: ROWS,
      state: 'committed',
      job: { state: 'done', done: 1, counts: { taken: ROWS }, failures: [] },
      taken: 1,
    })
    expect(await verifyHistory(ctx, { office: 'desk', lang: 'en' })).toMatchObject({ whole: true })
  },
  2 * MINUTE,
)
