import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts'
import { read } from '../src/reading/read.ts'

/**
 * Reads the texts of a file over and over on one core and prints how much text a second is read, how long an article takes,
 * what start and memory cost; beside it, on the same text in the same run, what three libraries take for parts of the work
 * (`npm install` in `bench/peers` first; without it they are left out). Times are those of the processor, so that other work
 * on the machine counts as little as it can; the clock's stand beside them.
 *
 * The engine compiles what it runs as it goes, and hundreds of rules take long to be compiled: a first table tells how fast each
 * further megabyte is read from the first on, the second what it comes to once a megabyte is read no faster than those before.
 * Who reads ten articles a day meets the first figures, who reads an archive the second.
 *
 * node bench/as-built.mjs bench/reading.ts [TEXTS.jsonl] [MEGABYTES]     the program as it is built: the figure that counts
 * npx tsx bench/reading.ts [TEXTS.jsonl] [MEGABYTES]                     the sources as they are: a third slower
 */
type Text = { readonly text: string; readonly lang?: 'en' | 'vi'; readonly published?: string | null }

const COLD = '--cold'
const given = process.argv[2] === COLD ? undefined : process.argv[2]
const path = given ?? fileURLToPath(new URL('../test/corpus/dev.texts.jsonl', import.meta.url))
const texts = readFileSync(path, 'utf8')
  .split('\n')
  .filter((row) => row.trim())
  .map((row): Text => JSON.parse(row))

const measured = Number(process.argv[3] ?? 5) * 1_000_000

function bytesOf(over: readonly Text[]): number {
  return over.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

type Measured = {
  readonly mbPerS: string
  readonly textsPerS: string
  readonly median: string
  readonly p99: string
  /** The median of the quickest reading of each text: what other work on the machine cannot slow. */
  readonly quickest: string
}

/** A warm-up ends where a megabyte is read no faster than the best before by so much, or after so many. */
const FASTER = 1.03
const MOST_MEGABYTES = 16

/** Reads texts until that gets no faster; what each megabyte took, MB/s, the first reading of all texts before them. */
function warmUp(work: (text: Text) => unknown, over: readonly Text[]): readonly number[] {
  const times = Math.ceil(1_000_000 / bytesOf(over))
  const speeds: number[] = []
  for (let megabyte = 0; megabyte <= MOST_MEGABYTES; megabyte += 1) {
    const began = cpu()
    const rounds = megabyte === 0 ? 1 : times
    for (let round = 0; round < rounds; round += 1) for (const text of over) work(text)
    speeds.push((bytesOf(over) * rounds) / 1000 / (cpu() - began))
    const [last = 0, before = 0] = [speeds.at(-1), Math.max(...speeds.slice(0, -2))]
    if (megabyte > 3 && last < before * FASTER) break
  }
  return speeds
}

/** Runs one piece of work over texts that has been warmed up. */
function measure(work: (text: Text) => unknown, over: readonly Text[]): Measured {
  const times = Math.ceil(measured / bytesOf(over))
  const took: number[] = []
  const quickest = new Array<number>(over.length).fill(Number.POSITIVE_INFINITY)
  const began = cpu()
  for (let round = 0; round < times; round += 1) {
    over.forEach((text, i) => {
      const at = performance.now()
      work(text)
      const ms = performance.now() - at
      took.push(ms)
      quickest[i] = Math.min(quickest[i] ?? ms, ms)
    })
  }
  const total = cpu() - began
  const bytes = bytesOf(over) * times
  took.sort((a, b) => a - b)
  quickest.sort((a, b) => a - b)
  const at = (part: number) => (took[Math.floor(took.length * part)] ?? 0).toFixed(2)
  return {
    mbPerS: (bytes / 1000 / total).toFixed(3),
    textsPerS: ((over.length * times * 1000) / total).toFixed(0),
    median: at(0.5),
    p99: at(0.99),
    quickest: (quickest[quickest.length >> 1] ?? 0).toFixed(2),
  }
}

function openReader(): { readonly gazetteer: ReturnType<typeof openGazetteer>; readonly ms: number } {
  const began = performance.now()
  const gazetteer = openGazetteer(readFileSync(new URL('../reference/gazetteer.bin', import.meta.url)))
  read({ text: 'Da Nang and Sakai signed an agreement on May 6, 2024.' }, gazetteer)
  return { gazetteer, ms: performance.now() - began }
}

/** A 50 kB sentence without an end. */
function hostile(gazetteer: ReturnType<typeof openGazetteer>): string {
  const one = 'Mayor Park of Busan and Da Nang, with the agreement between 12 projects and 3 billion USD, '
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round += 1) {
    const began = cpu()
    read({ text: one.repeat(600).slice(0, 50_000) }, gazetteer)
    best = Math.min(best, cpu() - began)
  }
  return best.toFixed(0)
}

/** What the fresh process does: opens the gazetteer and reads one sentence. */
function readOne(): void {
  const { ms } = openReader()
  console.log(JSON.stringify({ ms, mb: process.memoryUsage().rss / 1e6 }))
}

/** Time and memory of a fresh process that opens the gazetteer and reads one sentence, run as this one is. */
function coldStart(): { readonly ms: string; readonly mb: string } {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), COLD]
  const out = execFileSync(process.execPath, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  })
  const told: { ms: number; mb: number } = JSON.parse(out.trim().split('\n').at(-1) ?? '{}')
  return { ms: told.ms.toFixed(0), mb: told.mb.toFixed(0) }
}

type Work = (text: string) => unknown

/** The libraries, where they are installed: what each does of the work, and in which language. */
async function peers(): Promise<readonly { name: string; lang: 'en' | 'vi'; work: Work }[]> {
  const { resolve } = createRequire(new URL('../bench/peers/package.json', import.meta.url))
  const load = async (name: string): Promise<Record<string, unknown> | undefined> => {
    try {
      return (await import(pathToFileURL(resolve(name)).href)) as Record<string, unknown>
    } catch {
      return undefined
    }
  }
  const found: { name: string; lang: 'en' | 'vi'; work: Work }[] = []
  const wink = await load('wink-nlp')
  const model = await load('wink-eng-lite-web-model')
  if (wink && model) {
    const nlp = (
      wink.default as (m: unknown) => { readDoc: (t: string) => { tokens: () => { out: () => unknown } } }
    )(model.default)
    found.push({ name: 'wink-nlp, all pipes', lang: 'en', work: (text) => nlp.readDoc(text).tokens().out() })
  }
  const compromise = await load('compromise')
  if (compromise) {
    type Found = { out: (how: string) => unknown }
    const nlp = compromise.default as (t: string) => {
      people: () => Found
      places: () => Found
      organizations: () => Found
    }
    const work: Work = (text) => {
      const doc = nlp(text)
      return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')]
    }
    found.push({ name: 'compromise, people places organisations', lang: 'en', work })
  }
  const chrono = await load('chrono-node')
  if (chrono) {
    type Parser = { parse: (t: string) => unknown }
    const { en, vi } = chrono as { en?: Parser; vi?: Parser }
    if (en) found.push({ name: 'chrono-node, English dates', lang: 'en', work: (text) => en.parse(text) })
    if (vi) found.push({ name: 'chrono-node, Vietnamese dates', lang: 'vi', work: (text) => vi.parse(text) })
  }
  return found
}

async function compare(): Promise<void> {
  const { gazetteer, ms } = openReader()
  const published = (text: Text) => (text.published ? { published: text.published } : {})
  const reader = (text: Text) => read({ text: text.text, ...published(text) }, gazetteer)
  const of = (lang: 'en' | 'vi') => texts.filter((text) => text.lang === lang)
  const works = [
    { name: 'entente, everything, both languages', work: reader, over: texts },
    { name: 'entente, everything, en', work: reader, over: of('en') },
    { name: 'entente, everything, vi', work: reader, over: of('vi') },
    ...(await peers()).map(({ name, lang, work }) => ({
      name,
      work: (text: Text) => work(text.text),
      over: of(lang),
    })),
  ].filter(({ over }) => over.length > 0)
  const warming: Record<string, Record<string, string>> = {}
  const table: Record<string, Measured> = {}
  for (const { name, work, over } of works) {
    const speeds = warmUp(work, over)
    const shown = ([0, 1, 2, 4, 8, 12] as const).filter((at) => at < speeds.length)
    warming[name] = Object.fromEntries(
      shown.map((at) => [at === 0 ? 'first reading' : `megabyte ${at}`, (speeds[at] ?? 0).toFixed(3)]),
    )
    table[name] = measure(work, over)
  }
  console.log('warming up, MB/s')
  console.table(warming)
  console.log('warmed up')
  console.table(table)
  const cold = coldStart()
  console.table({
    'gazetteer opened and one sentence read, ms': ms.toFixed(0),
    'the same in a fresh process, modules loaded, ms': cold.ms,
    'memory of that process, MB': cold.mb,
    '50 kB in one sentence, ms': hostile(gazetteer),
  })
}

if (process.argv.includes(COLD)) readOne()
else await compare()
