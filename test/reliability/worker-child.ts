import { readFileSync } from 'node:fs'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { readSource } from '#acts/read-source.ts'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { makeIntake } from '#intake/extract.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import type { StepKind } from '#jobs/step-kind.ts'
import { startWorker } from '#jobs/worker.ts'
import { openStore } from '#store/open.ts'

export type WorkerOrders = { readonly dataDir: string; readonly gazetteer: string; readonly leaseMs: number }

/** Adds a text and reads it; a text that says so takes the whole process with it. */
const addText: StepKind = {
  kind: 'add-text',
  prepare: async (_ctx, actor, step) => {
    if (step.text === 'poison') process.kill(process.pid, 'SIGKILL')
    return async (ctx) => {
      const { sourceId, title } = await perform(ctx, actor, addSource, { text: step.text, lang: 'en' })
      const { fresh } = await perform(ctx, actor, readSource, { sourceId })
      return { counts: { added: 1, fresh }, made: { sourceId, title } }
    }
  },
}

/** A worker until it is killed; says `ready` when it begins, then a line for each step. */
function run(orders: WorkerOrders): void {
  const now = () => new Date()
  const { store } = openStore(() => ({ dataDir: orders.dataDir, as: 'command', say: () => undefined }), now)
  let count = 0
  const ctx = {
    store,
    gazetteer: openGazetteer(readFileSync(orders.gazetteer)),
    ruleBooks: async () => ({ books: [], problems: [] }),
    intake: makeIntake(),
    fetchPage: makeFetchPage(),
    now,
    newId: () => `${process.pid.toString(16)}${(++count).toString(16)}`.padStart(16, '0'),
    log: () => undefined,
  }
  process.stdout.write('ready\n')
  startWorker(ctx, {
    kinds: [addText],
    leaseMs: orders.leaseMs,
    againMs: 0,
    lookEveryMs: 50,
    onStep: () => process.stdout.write('step\n'),
  })
}

run(JSON.parse(process.argv[2] ?? '{}') as WorkerOrders)
