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
 * on the machine counts as little as it can; the clock's stand beside them. The texts are read until five megabytes have
 * been read, after a fifth of that to warm up; what the first reading of all of them takes in a fresh process, while the
 * engine is still compiling, is told apart.
 *
 * npx tsx bench/reading.ts [TEXTS.jsonl] [ROUNDS]
 */
type Text = { readonly text: string; readonly lang?: 'en' | 'vi'; readonly published?: string | null }

const path = process.argv[2] ?? fileURLToPath(new URL('../test/corpus/dev.texts.jsonl', import.meta.url))
const texts = readFileSync(path, 'utf8')
  .split('\n')
  .filter((row) => row.trim())
  .map((row): Text => JSON.parse(row))

const MEASURED = 5_000_000
const rounds = Number(process.argv[3] ?? Math.ceil(MEASURED / bytesOf(texts)))

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

/** Runs one piece of work over texts: a fifth of the rounds to warm up, then those that count. */
function measure(work: (text: Text) => unknown, over: readonly Text[], times: number): Measured {
  for (let round = 0; round < Math.max(2, times / 5); round += 1) for (const text of over) work(text)
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

/** Time and memory of a fresh process that opens the gazetteer and reads one sentence, as the program's own build does. */
function coldStart(): { readonly ms: string; readonly mb: string } {
  const script = `
    const began = performance.now()
    const { openGazetteer } = await import('#gazetteer/open-gazetteer.ts')
    const { read } = await import('#reading/read.ts')
    const { readFileSync } = await import('node:fs')
    const loaded = performance.now()
    const gazetteer = openGazetteer(readFileSync('reference/gazetteer.bin'))
    read({ text: 'Da Nang and Sakai signed an agreement on May 6, 2024.' }, gazetteer)
    console.log(JSON.stringify({ ms: performance.now() - loaded, all: performance.now() - began, mb: process.memoryUsage().rss / 1e6 }))`
  const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  })
  const told: { ms: number; mb: number } = JSON.parse(out.trim().split('\n').at(-1) ?? '{}')
  return { ms: told.ms.toFixed(0), mb: told.mb.toFixed(0) }
}

type Work = (text: string) => unknown

/** The libraries, where they are installed: what each does of the work, and in which language. */
async function peers(): Promise<readonly { name: string; lang: 'en' | 'vi'; work: Work }[]> {
  const { resolve } = createRequire(new URL('./peers/package.json', import.meta.url))
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

const { gazetteer, ms } = openReader()
const published = (text: Text) => (text.published ? { published: text.published } : {})
const reader = (text: Text) => read({ text: text.text, ...published(text) }, gazetteer)
const began = cpu()
for (const text of texts) reader(text)
const first = (bytesOf(texts) / 1000 / (cpu() - began)).toFixed(3)
const table: Record<string, Measured> = {
  'entente, everything, both languages': measure(reader, texts, rounds),
}
for (const lang of ['en', 'vi'] as const) {
  const over = texts.filter((text) => text.lang === lang)
  if (over.length) table[`entente, everything, ${lang}`] = measure(reader, over, rounds)
}
for (const peer of await peers()) {
  const over = texts.filter((text) => text.lang === peer.lang)
  if (over.length)
    table[peer.name] = measure(
      (text) => peer.work(text.text),
      over,
      peer.name.startsWith('compromise') ? 1 : rounds,
    )
}
console.table(table)
const cold = coldStart()
console.table({
  'gazetteer opened and one sentence read, ms': ms.toFixed(0),
  'the same in a fresh process, modules loaded, ms': cold.ms,
  'memory of that process, MB': cold.mb,
  'all texts read for the first time, MB/s': first,
  '50 kB in one sentence, ms': hostile(gazetteer),
})
