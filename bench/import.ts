// How fast a register is taken in: `node bench/as-built.mjs bench/import.ts FILE.csv`. Prints rows a second for the import with
// its full history, for reading its file alone, for the same import again, for one more into another office by a program that has done it
// once, as a server has, for its undoing, and for a bare COPY of the same lines into a table of texts. On a busy machine the processor seconds, of this process and of the server, tell more than the clock.

import { readFileSync } from 'node:fs'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { importRegister } from '#acts/import-register.ts'
import { undoImport } from '#acts/undo-import.ts'
import { readTableFile } from '#intake/table-apart.ts'
import { verifyHistory } from '#views/verify.ts'
import { copyLines } from './copy-lines.ts'
import { openBench } from './open-bench.ts'
import { serverSeconds } from './server-cpu.ts'

const path = process.argv[2]
if (!path) {
  console.error('usage: node bench/as-built.mjs bench/import.ts FILE.csv')
  process.exit(2)
}
const bytes = readFileSync(path)
const { ctx, database, close } = openBench('import')
const table: Record<string, Record<string, string | number>> = {}

async function timed<T>(name: string, rows: number, work: () => Promise<T>): Promise<T> {
  const begin = performance.now()
  const { pool } = await database()
  const theirs = await serverSeconds(pool)
  const before = process.cpuUsage()
  const answer = await work()
  const seconds = (performance.now() - begin) / 1000
  const { user, system } = process.cpuUsage(before)
  const now = await serverSeconds(pool)
  table[name] = {
    seconds: seconds.toFixed(2),
    'cpu here': ((user + system) / 1e6).toFixed(2),
    'cpu of the server': now === undefined || theirs === undefined ? '–' : (now - theirs).toFixed(2),
    'rows/s': Math.round(rows / seconds),
  }
  return answer
}

/** Notes every row of the office once more, as the triggers did while it was taken in, and takes it back. */
async function noteAll(): Promise<void> {
  const { pool } = await database()
  const client = await pool.connect()
  await client.query("begin; select set_config('entente.office', 'bench', true)")
  await client.query("select note_all(name) from chained_tables() name where name <> 'history_erasures'")
  await client.query('rollback')
  client.release()
}

try {
  const actor = { office: 'bench', person: 'Bench' }
  await perform(ctx, actor, createOffice, { id: 'bench', home: 'Da Nang|VN', people: [{ name: 'Bench' }] })
  const lines = bytes.toString('utf8').trim().split('\n').length - 1
  const given = {
    base64: bytes.toString('base64'),
    fileName: 'register.csv',
    kind: 'partnership',
    set: { kind: 'sister-city' },
  }
  await timed('read the file apart', lines, async () => await readTableFile({ bytes }))
  const first = await timed('import', lines, async () => await perform(ctx, actor, importRegister, given))
  await timed('of it, noting rows for the chain', lines, async () => await noteAll())
  await timed('verify the history', lines, async () => {
    const { whole, says } = await verifyHistory(ctx, { office: 'bench', lang: 'en' })
    if (!whole) throw new Error(says)
  })
  const second = await timed('again', lines, async () => await perform(ctx, actor, importRegister, given))
  const warm = { ...actor, office: 'bench-2' }
  await perform(ctx, warm, createOffice, { id: warm.office, home: 'Da Nang|VN', people: [{ name: 'Bench' }] })
  await timed('import by a warm program', lines, async () => await perform(ctx, warm, importRegister, given))
  await timed('undo', lines, async () => await perform(ctx, actor, undoImport, { importId: first.importId }))
  const { admin } = await database()
  await timed('bare COPY', lines, async () => await copyLines(admin, bytes))
  console.table(table)
  console.log(first.counts, first.reasons)
  console.log(second.counts)
} finally {
  await close()
}
