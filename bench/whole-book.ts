// What may still read a book whole: `npx tsx bench/whole-book.ts [STATEMENTS] [FOLDER] [WORD]`, 100,000 where left out. Makes
// an office with so many generated statements – in a folder that is named it is kept, and used again –, then asks once for
// each page, file, endpoint and paper that is of the office and not of one partner, and a second time for what is kept; a word
// picks the lines whose name has it. Seconds by the clock, milliseconds of processor it took here and in the database (Linux),
// the size of the answer, and how much memory this process holds after it. The last line folds the whole book anew, as the
// first start after a change of how books are folded does. Trust the clock on a calm machine only.

import { rebuildFolds } from '#acts/refold.ts'
import { createApi } from '#api/api.ts'
import { showBook } from '#views/book.ts'
import { showChanges } from '#views/changes.ts'
import { showHandover } from '#views/handover.ts'
import { showGreeting } from '#views/occasions/greeting-letter.ts'
import { showOccasions } from '#views/occasions.ts'
import { createWeb } from '#web/server.ts'
import { openBook } from './book-there.ts'
import { OFFICE, partyAt } from './made-matter.ts'
import { serverSeconds } from './server-cpu.ts'

const size = Number(process.argv[2] ?? 100_000)
const word = process.argv[4] ?? ''
const { ctx, admin, made, close } = await openBook('whole-book', size, process.argv[3] || undefined)
const reader = { office: OFFICE, lang: 'vi' } as const
const table: Record<string, Record<string, string | number>> = {}

async function timed(name: string, work: () => Promise<unknown>, runs = 2): Promise<void> {
  if (!name.includes(word)) return
  for (let run = 1; run <= runs; run++) {
    const served = await serverSeconds(admin)
    const used = process.cpuUsage()
    const begin = performance.now()
    const answer = await work().catch((error: unknown) => console.error(name, error))
    const seconds = (performance.now() - begin) / 1000
    const { user, system } = process.cpuUsage(used)
    const after = await serverSeconds(admin)
    table[run > 1 ? `${name}, again` : name] = {
      seconds: seconds.toFixed(2),
      'CPU here, ms': Math.round((user + system) / 1000),
      'CPU database, ms':
        served === undefined || after === undefined ? '' : Math.round((after - served) * 1000),
      'answer, kB': Math.round(sizeOf(answer) / 1000),
      'MB after': Math.round(process.memoryUsage().rss / 1e6),
    }
    console.error(`${name}: ${seconds.toFixed(2)} s`)
  }
}

function sizeOf(answer: unknown): number {
  const { byteLength } = (answer ?? {}) as { readonly byteLength?: number }
  return byteLength ?? JSON.stringify(answer)?.length ?? 0
}

try {
  const web = createWeb({
    ctx,
    assets: { url: (name) => name, file: async () => undefined },
    version: '0',
    api: createApi({ ctx, version: '0' }),
  })
  const page = (path: string) => async () => {
    const answer = await web.request(`http://localhost${path}`, {
      headers: { host: 'localhost', 'accept-encoding': 'identity' },
    })
    const bytes = await answer.arrayBuffer()
    if (!answer.ok)
      throw new Error(`${path}: ${answer.status} ${Buffer.from(bytes).toString().slice(0, 300)}`)
    return bytes
  }
  const of = (path: string) => page(`/${OFFICE}${path}`)
  await timed('list of ties, for comparison', of('/ties'))
  await timed('home page', of(''))
  await timed('map', of('/map'))
  await timed('occasions, a page', of('/occasions'))
  await timed('calendar file', of('/occasions/calendar.ics'))
  await timed('greeting letter', async () => {
    const { occasions } = await showOccasions(ctx, reader, { size: 20 })
    const key = occasions.flatMap((one) => one.partners.map((partner) => partner.key))[0] ?? ''
    return await showGreeting(ctx, reader, { key })
  })
  await timed('deadlines', of('/clocks'))
  await timed('promises', of('/commitments'))
  await timed('handover of one officer', async () => await showHandover(ctx, reader, { person: 'Bench' }))
  await timed('charts', of('/charts'))
  await timed('embassies', of('/embassies'))
  await timed('figures', of('/figures'))
  await timed('money', of('/money'))
  await timed('delegations', of('/missions'))
  await timed('investors', of('/investors'))
  await timed('projects', of('/projects'))
  await timed('changes of a week', async () => await showChanges(ctx, reader, {}))
  await timed('API: changes of ten years', page(`/api/offices/${OFFICE}/changes?from=2015-01-01`), 1)
  await timed('book of one partner', async () => await showBook(ctx, reader, { partner: partyAt(700).id }))
  await timed('API: the whole book', page(`/api/offices/${OFFICE}/book`), 1)
  await timed(
    'everything folded anew',
    async () => await ctx.store.rehearsing().inOffice(OFFICE, rebuildFolds),
    1,
  )
  console.table(table)
  console.log(`${size} statements made in ${made.toFixed(0)} s`)
} finally {
  await close()
}
