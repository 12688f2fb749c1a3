// Exports of a large book: `npx tsx bench/export.ts [STATEMENTS] [FOLDER]`, 200,000 where left out – some 100,000 entries. Makes
// the book in a database of its own – in a folder that is named it is kept, and used again –, then takes the whole book out in
// every form and throws the bytes away: rows, rows a second, megabytes, and the most memory this process held while it did.

import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { exportFile } from '#papers/exports/export-file.ts'
import { listPeople } from '#store/queries/person.ts'
import { EXPORT_FORMATS } from '#views/exports/export-asked.ts'
import { OFFICE } from './made-matter.ts'
import { makeBook } from './make-book.ts'
import { openBench } from './open-bench.ts'

const size = Number(process.argv[2] ?? 200_000)
const kept = process.argv[3]
const there = kept !== undefined && existsSync(kept)
const { ctx, database, close } = openBench('export', kept)
const MEGA = 1024 * 1024

/** What one export took. */
async function taken(format: (typeof EXPORT_FORMATS)[number]): Promise<Record<string, number>> {
  const asked = { kind: 'book', format, open: false } as const
  const before = process.memoryUsage().rss
  let bytes = 0
  let most = before
  const begin = performance.now()
  const file = await exportFile(ctx, { office: OFFICE, lang: 'vi' }, asked)
  for await (const piece of file.pieces) {
    bytes += piece.byteLength
    most = Math.max(most, process.memoryUsage.rss())
  }
  const seconds = (performance.now() - begin) / 1000
  return {
    rows: file.count(),
    seconds: Number(seconds.toFixed(1)),
    'rows/s': Math.round(file.count() / seconds),
    MB: Math.round(bytes / MEGA),
    'memory before, MB': Math.round(before / MEGA),
    'most, MB': Math.round(most / MEGA),
  }
}

try {
  if (!there) {
    const { admin } = await database()
    const actor = { office: OFFICE, person: 'Bench' }
    await perform(ctx, actor, createOffice, { id: OFFICE, home: 'Da Nang|VN', people: [{ name: 'Bench' }] })
    const [person] = await ctx.store.inOffice(OFFICE, listPeople)
    await makeBook(admin, size, person?.id ?? '')
  } else {
    await database()
  }
  const table: Record<string, Record<string, number>> = {}
  for (const format of EXPORT_FORMATS) table[format] = await taken(format)
  console.log(`${size} statements; load ${loadavg()[0]?.toFixed(1)}`)
  console.table(table)
} finally {
  await close()
}
