// How fast pages come: start a server, then `npx tsx bench/pages.ts http://localhost:4321 [SECONDS]`. For each page of the
// sample office: milliseconds one after another over one kept connection (half within, 95 of 100 within), reads a second
// over 16 connections, kilobytes as transferred. `partner, as of a day nobody asked for` is another day each time, so that
// no answer made before can be given again. Client and server share this machine's cores.

import { Agent, get } from 'node:http'

const base = process.argv[2] ?? 'http://localhost:4321'
const seconds = Number(process.argv[3] ?? 5)
let turn = Math.floor(Math.random() * 10_000)

/** A day that no other request of this run asks for. */
function unaskedDay(): string {
  return new Date(Date.UTC(2025, 5, 1) + (turn++ % 20000) * 86_400_000).toISOString().slice(0, 10)
}

const PAGES: Readonly<Record<string, () => string>> = {
  'first page': () => '/da-nang',
  partner: () => '/da-nang/partners/kr',
  'partner, as of a day nobody asked for': () => `/da-nang/partners/kr?as-of=${unaskedDay()}`,
  'list of partners': () => '/da-nang/partners',
  search: () => '/da-nang/search?q=changwon',
  'typed ahead': () => '/da-nang/suggest?q=chagnw',
  ask: () => `/da-nang/ask?q=${encodeURIComponent('Ta có gì với Hàn Quốc?')}`,
}

/** One request to its last byte. */
function ask(agent: Agent, path: string): Promise<{ readonly status: number; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip', cookie: 'office=da-nang' }
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
  for (let i = 0; i < 20; i++) await ask(agent, path())
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
  table[name] = {
    'p50 ms': within(times, 0.5),
    'p95 ms': within(times, 0.95),
    'reads/s': Math.round(reads / ((performance.now() - begin) / 1000)),
    kB: (first.bytes / 1000).toFixed(1),
    ...(failed ? { failed } : {}),
  }
}
console.table(table)
agent.destroy()
