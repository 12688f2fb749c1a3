// How fast pages come: start a server, then `npx tsx bench/pages.ts http://localhost:4321 [SECONDS]`. For each page of the
// sample office: milliseconds one after another over one kept connection (half within, 95 of 100 within), reads a second
// over 16 connections, kilobytes as transferred. `partner, as of a day nobody asked for` is another day each time, so that
// no answer made before can be given again. Client and server share this machine's cores.
// With the folder of a book that `bench/book.ts` made in place of the address – `npx tsx bench/pages.ts FOLDER [SECONDS]
// [STATEMENTS]`, 1,000,000 where left out – it serves that book in a process of its own and asks for its pages: the same
// partner again and again, 200 partners in turn, which are all kept, and other partners and records every time; with the
// milliseconds of processor the server’s own process takes for a read (Linux).

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { fileURLToPath } from 'node:url'
import { addDays } from '#model/values/day.ts'
import { OFFICE, partyAt, statementId } from './made-matter.ts'
import { processSeconds } from './server-cpu.ts'

const where = process.argv[2] ?? 'http://localhost:4321'
const seconds = Number(process.argv[3] ?? 5)
const large = !where.startsWith('http')
const parties = Math.floor(Number(process.argv[4] ?? 1_000_000) / 50)
let turn = Math.floor(Math.random() * 10_000)

/** A day that no other request of this run asks for. */
function unaskedDay(): string {
  return addDays('2025-06-01', turn++ % 20000)
}

/** A partner of the large book, another each time until `among` of them were asked for. */
function partner(among: number): string {
  return `/${OFFICE}/partners/${partyAt((((turn++ % among) + 1) * 7919) % parties).id}`
}

const SAMPLE: Readonly<Record<string, () => string>> = {
  'first page': () => '/da-nang',
  partner: () => '/da-nang/partners/kr',
  'partner, as of a day nobody asked for': () => `/da-nang/partners/kr?as-of=${unaskedDay()}`,
  'list of partners': () => '/da-nang/partners',
  search: () => '/da-nang/search?q=changwon',
  'typed ahead': () => '/da-nang/suggest?q=chagnw',
  ask: () => `/da-nang/ask?q=${encodeURIComponent('Ta có gì với Hàn Quốc?')}`,
}

const BOOK: Readonly<Record<string, () => string>> = {
  'one partner': () => partner(1),
  '200 partners in turn': () => partner(200),
  'another partner each time': () => partner(parties),
  'another partner, as of a day': () => `${partner(parties)}?as-of=2015-06-30`,
  'another record each time': () =>
    `/${OFFICE}/records/${statementId(((turn++ * 7919) % (parties * 25)) * 2)}`,
}

const PAGES = large ? BOOK : SAMPLE
const cookie = `office=${large ? OFFICE : 'da-nang'}`

type Served = { readonly base: string; readonly stop: () => void; readonly pid?: number | undefined }

/** Serves the book of a folder in a process of its own. */
async function serveBook(folder: string): Promise<Served> {
  const port = 4900 + (process.pid % 90)
  const server = fork(fileURLToPath(new URL('./serve-book.ts', import.meta.url)), [folder, String(port)])
  await once(server, 'message')
  return { base: `http://localhost:${port}`, pid: server.pid, stop: () => server.disconnect() }
}

const { base, pid, stop }: Served = large ? await serveBook(where) : { base: where, stop: () => undefined }
/** Milliseconds of processor the server has taken, where it is ours and the system tells. */
const serverMs = () => (pid && existsSync('/proc/self/stat') ? processSeconds(pid) * 1000 : undefined)

/** One request to its last byte. */
function ask(agent: Agent, path: string): Promise<{ readonly status: number; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip', cookie }
    get(`${base}${path}`, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes }))
      answer.on('error', reject)
    }).on('error', reject)
  })
}

function within(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })
const table: Record<string, Record<string, string | number>> = {}
for (const [name, path] of Object.entries(PAGES)) {
  const first = await ask(agent, path())
  if (first.status !== 200) {
    table[name] = { status: first.status }
    continue
  }
  // As many as are asked for in turn, so that those are all kept.
  for (let i = 0; i < (name.startsWith('200') ? 200 : 20); i++) await ask(agent, path())
  const times: number[] = []
  const alone = performance.now() + (seconds * 1000) / 2
  while (performance.now() < alone) {
    const begin = performance.now()
    await ask(agent, path())
    times.push(performance.now() - begin)
  }
  times.sort((a, b) => a - b)
  let reads = 0
  let failed = 0
  const served = serverMs()
  const begin = performance.now()
  const end = begin + seconds * 1000
  const hand = async () => {
    while (performance.now() < end) {
      const { status } = await ask(agent, path())
      reads++
      if (status !== 200) failed++
    }
  }
  await Promise.all(Array.from({ length: 16 }, hand))
  const took = performance.now() - begin
  const after = serverMs()
  table[name] = {
    'p50 ms': within(times, 0.5),
    'p95 ms': within(times, 0.95),
    'reads/s': Math.round((reads / took) * 1000),
    ...(served === undefined || after === undefined
      ? {}
      : { 'server CPU, ms': ((after - served) / reads).toFixed(2) }),
    kB: (first.bytes / 1000).toFixed(1),
    ...(failed ? { failed } : {}),
  }
}
console.table(table)
agent.destroy()
stop()
