// Many readers of one large book: `npx tsx bench/readers.ts FOLDER [SECONDS] [STATEMENTS] [MOST]`, with the folder of a book that
// `bench/book.ts` made; 4, 1,000,000 and 20,000 where left out. The book is served by a process of its own; this one sends bare
// requests over kept connections, 1, 8 and 32 at a time, for one partner, for 200 in turn and for MOST in turn. Each set is
// first read once by 8 readers – those pages are made – and then again and again, when they are kept. Reads a second,
// milliseconds half and 95 of 100 come within, milliseconds of processor a read took in the server, in the database and in this
// process (Linux). All three share this machine's cores: on a busy machine the processor's milliseconds tell what the clock would.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { loadavg } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OFFICE, partyAt } from './made-matter.ts'
import { openBench } from './open-bench.ts'
import { processSeconds, serverProcesses } from './server-cpu.ts'

const folder = process.argv[2] ?? ''
const seconds = Number(process.argv[3] ?? 4)
const parties = Math.floor(Number(process.argv[4] ?? 1_000_000) / 50)
const most = Math.min(parties, Number(process.argv[5] ?? 20_000))
const port = 4900 + (process.pid % 90)
const { database, close } = openBench('readers', folder)
const { admin } = await database()
const serving = fileURLToPath(new URL(`./serve-book${extname(import.meta.url)}`, import.meta.url))
const server = fork(serving, [folder, String(port)])
await once(server, 'message')

const pathOf = (turn: number) => `/${OFFICE}/partners/${partyAt(((turn + 1) * 7919) % parties).id}`

/** One connection that asks again when it was answered, until there is nothing left to ask; times of its reads. */
function reader(nextPath: () => string | undefined, took: (ms: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost')
    let [head, left, begun] = ['', -1, 0]
    const ask = () => {
      const path = nextPath()
      if (path === undefined) {
        socket.destroy()
        return resolve()
      }
      head = ''
      left = -1
      begun = performance.now()
      socket.write(
        `GET ${path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: gzip\r\ncookie: office=${OFFICE}; office-lang=vi\r\n\r\n`,
      )
    }
    const heard = (bytes: Buffer) => {
      if (left >= 0) left -= bytes.length
      else {
        head += bytes.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end < 0) return
        const length = /^HTTP\/1\.1 200 [\s\S]*?\r\ncontent-length: (\d+)/i.exec(head.slice(0, end))?.[1]
        if (length === undefined) return reject(new Error(head.slice(0, 200)))
        left = Number(length) - (head.length - end - 4)
      }
      if (left > 0) return
      took(performance.now() - begun)
      ask()
    }
    socket.on('connect', ask).on('data', heard).on('error', reject)
  })
}

const own = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6
const none: ReadonlyMap<number, number> = new Map()
const used = async () => ({
  server: processSeconds(server.pid ?? 0),
  database: (await serverProcesses(admin)) ?? none,
  readers: own(),
})
const table: Record<string, Record<string, string | number>> = {}

async function measured(name: string, readers: number, nextPath: () => string | undefined): Promise<void> {
  const times: number[] = []
  const before = await used()
  const begin = performance.now()
  await Promise.all(Array.from({ length: readers }, () => reader(nextPath, (ms) => times.push(ms))))
  const lasted = (performance.now() - begin) / 1000
  const after = await used()
  times.sort((a, b) => a - b)
  // Connections that ended meanwhile took next to nothing: they were idle for ten seconds.
  const database = [...after.database].reduce(
    (sum, [pid, now]) => sum + now - (before.database.get(pid) ?? 0),
    0,
  )
  const each = (taken: number) => ((taken * 1000) / times.length).toFixed(3)
  const within = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  table[name] = {
    'reads/s': Math.round(times.length / lasted),
    'p50 ms': within(0.5),
    'p95 ms': within(0.95),
    'CPU server, ms': each(after.server - before.server),
    'CPU database, ms': each(database),
    'CPU readers, ms': each(after.readers - before.readers),
  }
  console.error(name, table[name]?.['reads/s'])
}

try {
  for (const spread of [1, 200, most]) {
    let turn = 0
    const each = () => (turn < spread ? pathOf(spread + turn++) : undefined)
    await measured(`${spread} partners, each once, by 8`, 8, each)
    for (const readers of [1, 8, 32]) {
      const end = performance.now() + seconds * 1000
      const again = () => (performance.now() < end ? pathOf(spread + (turn++ % spread)) : undefined)
      await measured(`${spread} partners, again, by ${readers}`, readers, again)
    }
  }
  console.table(table)
  const mb = Math.round(Number(/VmRSS:\s+(\d+)/.exec(await statusOf(server.pid))?.[1] ?? 0) / 1000)
  console.log(`${mb} MB in the server at the end; load ${loadavg()[0]?.toFixed(1)}`)
} finally {
  server.disconnect()
  await once(server, 'exit')
  await close()
}

/** What Linux tells of a process; nothing elsewhere. */
async function statusOf(pid: number | undefined): Promise<string> {
  return await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
}
