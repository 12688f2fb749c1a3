import { readFileSync } from 'node:fs'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { makeIntake } from '#intake/extract.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { openStore } from '#store/open.ts'
import { openLog } from './acknowledged.ts'
import { openOffice, readTexts, workOn } from './busy-office.ts'
import { seeded } from './seeded.ts'

/** What the process is told: its data folder, where it writes down what was answered, its office and its luck. */
export type CrashOrders = {
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly log: string
  readonly office: string
  readonly round: number
  readonly seed: number
  readonly gazetteer: string
  readonly texts: string
}

/** People who act at one time. */
const AT_ONCE = 2

/** A server that works until it is killed. Says `ready` when the office is open. */
async function run(orders: CrashOrders): Promise<void> {
  const now = () => new Date()
  const given = orders.databaseUrl ? { databaseUrl: orders.databaseUrl } : {}
  const options = { dataDir: orders.dataDir, as: 'server', say: () => undefined, ...given } as const
  const { store } = openStore(() => options, now)
  let count = 0
  const busy = {
    ctx: {
      store,
      gazetteer: openGazetteer(readFileSync(orders.gazetteer)),
      ruleBooks: async () => ({ books: [], problems: [] }),
      intake: makeIntake(),
      fetchPage: makeFetchPage(),
      now,
      newId: () => (orders.round * 100_000 + ++count).toString(16).padStart(8, '0').repeat(2),
      log: () => undefined,
    },
    office: orders.office,
    random: seeded(orders.seed),
    log: openLog(orders.log),
    texts: readTexts(orders.texts),
    judged: [],
  }
  await openOffice(busy)
  process.stdout.write('ready\n')
  await Promise.all(Array.from({ length: AT_ONCE }, () => workOn(busy)))
}

run(JSON.parse(process.argv[2] ?? '{}') as CrashOrders).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
})
