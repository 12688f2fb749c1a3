// Beside Directus 11.2.2: `npm install directus@11.2.2` in a folder outside the repository, then
// `npx tsx bench/directus.ts THAT_FOLDER [STATEMENTS] [SECONDS] [BOOK_FOLDER]`. Both hold the same generated rows on the same
// PostgreSQL, each with the indexes it comes with (for Directus also one on every foreign key), and answer the same questions
// in JSON over one kept connection, one after another: milliseconds half and 95 of 100 come within, and how many times ours
// theirs takes. Caches of answers are off on both sides. Directus runs in a process of its own, ours in the asking one.

import { Agent } from 'node:http'
import { loadavg } from 'node:os'
import { serve } from '@hono/node-server'
import { createApi } from '#api/api.ts'
import { openBook } from './book-there.ts'
import { OFFICE, partyAt, statementId } from './made-matter.ts'
import { askOver } from './peers/ask-over.ts'
import { copyRows } from './peers/directus-rows.ts'
import { startDirectus } from './peers/directus-server.ts'

const folder = process.argv[2] ?? ''
const size = Number(process.argv[3] ?? 1_000_000)
const seconds = Number(process.argv[4] ?? 5)
const { ctx, admin, dataDir, made, close } = await openBook('peer', size, process.argv[5])
const parties = Math.floor(size / 50)
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
let turn = 0
const next = () => (turn = turn + 7919)
const partner = () => partyAt(next() % parties)
const record = () => statementId((next() % (size / 2)) * 2)
const DAY = '2015-06-30'

type Question = { readonly ours: () => string; readonly theirs: () => string }

const RECORD = 'kind,title,day,slots,statements.quote,statements.source.title,statements.source.published'
const WITH = `fields=*,${RECORD.split(',')
  .map((field) => `records.${field}`)
  .join(',')}&deep[records][_limit]=-1`
const QUESTIONS: Readonly<Record<string, Question>> = {
  'a partner, its matters, their quotes': {
    ours: () => `/offices/${OFFICE}/partners/${partner().id}`,
    theirs: () => `/items/partners/${partner().id}?${WITH}`,
  },
  'the same as of a day': {
    ours: () => `/offices/${OFFICE}/partners/${partner().id}?as-of=${DAY}`,
    theirs: () => `/items/partners/${partner().id}?${WITH}&deep[records][_filter][day][_lte]=${DAY}`,
  },
  'a matter with its history': {
    ours: () => `/offices/${OFFICE}/records/${record()}`,
    theirs: () => `/items/records/${record()}?fields=*,statements.*,statements.source.*`,
  },
  'search: a name': {
    ours: () => `/offices/${OFFICE}/search?q=${encodeURIComponent(partner().name)}`,
    theirs: () => `/items/partners?limit=60&search=${encodeURIComponent(partner().name)}`,
  },
  'search: words of a quote': {
    ours: () => `/offices/${OFFICE}/search?q=${encodeURIComponent(`visit number ${next() % size}`)}`,
    theirs: () => `/items/statements?limit=60&search=${encodeURIComponent(`visit number ${next() % size}`)}`,
  },
}

const api = createApi({ ctx, version: 'bench' })
const server = serve({ fetch: api.fetch, port: 0, hostname: '127.0.0.1' })
await new Promise<void>((resolve) => server.once('listening', () => resolve()))
const address = server.address()
const ours = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
const begin = performance.now()
const login = await copyRows(admin, dataDir, OFFICE)
const loaded = (performance.now() - begin) / 1000
const directus = await startDirectus(folder, login)
try {
  const table: Record<string, Record<string, string | number>> = {}
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const own = await askOver(agent, () => `${ours}${question.ours()}`, { seconds })
    const other = await askOver(agent, () => `${directus.url}${encodeURI(question.theirs())}`, {
      seconds,
      token: directus.token,
    })
    table[name] = {
      'ours p50 ms': own.p50.toFixed(1),
      'ours p95 ms': own.p95.toFixed(1),
      'Directus p50 ms': other.p50.toFixed(1),
      'Directus p95 ms': other.p95.toFixed(1),
      'times ours (p50)': (other.p50 / own.p50).toFixed(1),
    }
  }
  console.table(table)
  console.log(
    `${size} statements; book made in ${made.toFixed(0)} s, copied to Directus in ${loaded.toFixed(0)} s; load ${loadavg()[0]?.toFixed(1)}`,
  )
} finally {
  agent.destroy()
  server.close()
  await directus.stop()
  await close()
}
