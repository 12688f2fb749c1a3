// A large book: `npx tsx bench/book.ts [STATEMENTS] [SECONDS] [FOLDER]`, 1,000,000 and 5 where left out. Makes an office with
// so many generated statements in a database of its own – in a folder that is named it is kept, and used again –, then asks for pages inside this process, none of them twice and none kept:
// milliseconds half and 95 of 100 come within, milliseconds of processor one took here and in the database (Linux), what half
// came within while the line was warmed up – for half its time, in which the program is compiled and queries are planned –, the
// seconds the book took to make, the memory of this process before and after its lists were asked for, and what it takes on
// disk. Lists are pages of the first fifty days asked for: what they are counted and sorted from is read once and then follows
// the book, which have lines of their own, and so has the first list of a day. Kept partner pages are read one after another by one reader on one core. Trust
// the clock on a calm machine only; on a busy one the processor's milliseconds tell what the clock would.

import { loadavg } from 'node:os'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { ask } from '#views/ask.ts'
import { showPartner } from '#views/partner.ts'
import { showRecord } from '#views/record.ts'
import { search, suggest } from '#views/search.ts'
import { createWeb } from '#web/server.ts'
import { openBook } from './book-there.ts'
import { OFFICE, partyAt, statementId } from './made-matter.ts'
import { serverSeconds } from './server-cpu.ts'

const size = Number(process.argv[2] ?? 1_000_000)
const seconds = Number(process.argv[3] ?? 5)
const { ctx, admin, made, close } = await openBook('book', size, process.argv[4])
const reader = { office: OFFICE, lang: 'vi' } as const
const parties = Math.floor(size / 50)
let turn = 0
/** Another partner each time: all through the list, the well-known among them. */
const nextParty = () => partyAt((turn++ * 7919) % parties)
const nextStatement = () => statementId(((turn++ * 7919) % (size / 2)) * 2)
const table: Record<string, Record<string, string | number>> = {}

function within(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
}

/** Runs in which a line is warmed up where that is not by time, and the most it takes: once for what is made once. */
type Runs = { readonly before?: number; readonly most?: number }

/** The fewest runs a line is warmed up by. */
const LEAST = 15

/** Runs a line before it is measured; the milliseconds each took. */
async function warmed(work: () => Promise<unknown>, before: number | undefined): Promise<readonly number[]> {
  const times: number[] = []
  const end = performance.now() + seconds * 500
  const goesOn = () => times.length < (before ?? LEAST) || (before === undefined && performance.now() < end)
  while (goesOn()) {
    const begin = performance.now()
    await work()
    times.push(performance.now() - begin)
  }
  return times.sort((a, b) => a - b)
}

async function timed(
  name: string,
  work: () => Promise<unknown>,
  { before, most = Infinity }: Runs = {},
): Promise<void> {
  const first = await warmed(work, before)
  const times: number[] = []
  const served = await serverSeconds(admin)
  const used = process.cpuUsage()
  const end = performance.now() + seconds * 1000
  while (performance.now() < end && times.length < most) {
    const begin = performance.now()
    await work()
    times.push(performance.now() - begin)
  }
  const { user, system } = process.cpuUsage(used)
  const after = await serverSeconds(admin)
  const perRun = (ms: number) => (ms / times.length).toFixed(1)
  times.sort((a, b) => a - b)
  table[name] = {
    'p50 ms': within(times, 0.5),
    'p95 ms': within(times, 0.95),
    'CPU here, ms': perRun((user + system) / 1000),
    'CPU database, ms': served === undefined || after === undefined ? '' : perRun((after - served) * 1000),
    'warming up, p50 ms': first.length ? within(first, 0.5) : '',
    runs: times.length,
    'a second': Math.round((times.length / times.reduce((sum, ms) => sum + ms, 0)) * 1000),
  }
}

try {
  const web = createWeb({ ctx, assets: { url: (name) => name, file: async () => undefined }, version: '0' })
  const get = async (path: string, encoding: string) =>
    await (
      await web.request(`http://localhost/${OFFICE}${path}`, {
        headers: { host: 'localhost', 'accept-encoding': encoding },
      })
    ).arrayBuffer()
  await timed('partner page, made anew', async () => await get(`/partners/${nextParty().id}`, 'identity'))
  await timed('record page, made anew', async () => await get(`/records/${nextStatement()}`, 'identity'))
  await timed(
    'partner, as of a day',
    async () => await showPartner(ctx, reader, { with: nextParty().id, asOf: '2015-06-30' }),
  )
  await timed(
    'record with its history',
    async () => await showRecord(ctx, reader, { recordId: nextStatement() }),
  )
  await timed('search, a name', async () => await search(ctx, reader, { query: nextParty().name }))
  await timed(
    'search, a name mistyped',
    async () =>
      await search(ctx, reader, { query: `${nextParty().name.slice(0, 3)}${nextParty().name.slice(4)}` }),
  )
  await timed(
    'search, words',
    async () => await search(ctx, reader, { query: `visit number ${(turn++ * 7919) % size}` }),
  )
  await timed('search, a word in every fifth', async () => await search(ctx, reader, { query: 'visit' }))
  await timed('typed ahead', async () => await suggest(ctx, reader, { query: nextParty().name.slice(0, 4) }))
  await timed(
    'question: last meeting',
    async () => await ask(ctx, reader, { question: `When did we last meet ${nextParty().name}?` }),
  )
  const mb = Math.round(process.memoryUsage().rss / 1e6)
  const list = (path: string) => async () => await get(`/${path}`, 'identity')
  const enterAndAsk = async (path: string) => {
    const slots = {
      a: 'Da Nang|VN',
      b: 'Busan|KR',
      kind: 'cooperation',
      status: 'established',
      since: '2011',
    }
    const fact = { kind: 'partnership', slots, note: `Told by telephone, ${ctx.newId()}` } as const
    await perform(ctx, { office: OFFICE, person: 'Bench' }, enterFact, fact)
    await list(path)()
  }
  const pageOf = (path: string, pages = 40) => `${path}page=${1 + (turn++ % pages)}`
  const day = () => `20${String(10 + (turn++ % 10))}-0${1 + (turn % 9)}-1${turn % 10}`
  await timed('ground of the lists, read once a book', list('ties'), { before: 0, most: 1 })
  await list('agreements')()
  await timed('list of ties, a page', async () => await list(pageOf('ties?'))())
  await timed('list of agreements, a page', async () => await list(pageOf('agreements?'))())
  await timed('list of partners, a page', async () => await list(pageOf('partners?'))())
  for (const path of ['ties', 'agreements'])
    await timed(`a fact entered, and the list of ${path}`, async () => await enterAndAsk(path), {
      before: 1,
      most: 5,
    })
  await timed('ties, first asked for on a day', async () => await list(`ties?as-of=${day()}`)(), {
    before: 0,
    most: 5,
  })
  await timed('agreements, first asked for on a day', async () => await list(`agreements?as-of=${day()}`)(), {
    before: 0,
    most: 5,
  })
  const then = '2015-06-30'
  for (const path of ['ties', 'agreements', 'partners']) await list(`${path}?as-of=${then}`)()
  await timed('ties as of a day, a page', async () => await list(pageOf(`ties?as-of=${then}&`))())
  await timed('agreements as of a day, a page', async () => await list(pageOf(`agreements?as-of=${then}&`))())
  await timed('partners as of a day, a page', async () => await list(pageOf(`partners?as-of=${then}&`))())
  await timed('embassies', list('embassies'))
  await timed('what changed in a week', list('changes'))
  await timed('what is coming, a page', async () => await list(pageOf('occasions?', 20))())
  const mbLists = Math.round(process.memoryUsage().rss / 1e6)
  const page = `/partners/${partyAt(5).id}`
  await get(page, 'gzip')
  await timed('partner page, kept', async () => await get(page, 'gzip'))
  console.table(table)
  const { rows } = await admin.query<{ size: string; pid: number }>(
    'select pg_size_pretty(pg_database_size(current_database())) as size',
  )
  console.log(
    `${size} statements made in ${made.toFixed(0)} s; ${rows[0]?.size} on disk; ${mb} MB in this process, ${mbLists} after its lists; load ${loadavg()[0]?.toFixed(1)}`,
  )
} finally {
  await close()
}
