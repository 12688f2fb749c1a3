import { readFileSync } from 'node:fs'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { makeIntake } from '#intake/extract.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { startWorker } from '#jobs/worker.ts'
import { openStore } from '#store/open.ts'

export type ImportOrders = {
  readonly dataDir: string
  readonly gazetteer: string
  readonly leaseMs: number
  /** Rows on their way into the database at which the process kills itself, as an outage would. */
  readonly dieAt: number
}

/** A worker that dies in the middle of a register: the rows before are written, the next are on their way. */
function run({ dataDir, gazetteer, leaseMs, dieAt }: ImportOrders): void {
  const now = () => new Date()
  const { store } = openStore(() => ({ dataDir, as: 'command', say: () => undefined }), now)
  let count = 0
  const ctx = {
    store,
    gazetteer: openGazetteer(readFileSync(gazetteer)),
    ruleBooks: async () => ({ books: [], problems: [] }),
    intake: makeIntake(),
    fetchPage: makeFetchPage(),
    now,
    newId: () => `${process.pid.toString(16)}${(++count).toString(16)}`.padStart(16, '0'),
    log: (event: string, facts: Readonly<Record<string, unknown>> = {}) => {
      if (event === 'import' && Number(facts.done) >= dieAt) process.kill(process.pid, 'SIGKILL')
    },
  }
  startWorker(ctx, { leaseMs, lookEveryMs: 50 })
}

run(JSON.parse(process.argv[2] ?? '{}') as ImportOrders)
