import { readFileSync } from 'node:fs'
import { type HeapProfiler, type Profiler, Session } from 'node:inspector'
import { fileURLToPath } from 'node:url'
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts'
import { read } from '../src/reading/read.ts'

/**
 * How much is done to read an article, counted and not timed, so that other work on the machine has no say: expressions run and
 * what part of them found something, letters they went over, functions called, memory asked for, statements told. Below it the
 * expressions run most often and in vain.
 *
 * node bench/as-built.mjs bench/reading-work.ts [TEXTS.jsonl]
 */
type Text = { readonly text: string; readonly published?: string | null }
type Run = { times: number; found: number; letters: number }

const path = process.argv[2] ?? fileURLToPath(new URL('../test/corpus/dev.texts.jsonl', import.meta.url))
const texts = readFileSync(path, 'utf8')
  .split('\n')
  .filter((row) => row.trim())
  .map((row): Text => JSON.parse(row))
const gazetteer = openGazetteer(readFileSync(new URL('../reference/gazetteer.bin', import.meta.url)))

function readAll(): number {
  return texts.reduce(
    (sum, { text, published }) =>
      sum + read({ text, ...(published ? { published } : {}) }, gazetteer).statements.length,
    0,
  )
}

const session = new Session()
session.connect()
function post<T>(method: string, params: object = {}): Promise<T> {
  return new Promise((done, failed) =>
    session.post(method, params, (problem, told) => (problem ? failed(problem) : done(told as T))),
  )
}

/** Functions called and different ones among them, without those the engine itself brings. */
async function countCalls(): Promise<{ readonly calls: number; readonly functions: number }> {
  await post('Profiler.enable')
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  readAll()
  const { result } = await post<{ result: Profiler.ScriptCoverage[] }>('Profiler.takePreciseCoverage')
  await post('Profiler.stopPreciseCoverage')
  const counts = result
    .filter(({ url }) => url.startsWith('file:'))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
    .filter((count) => count > 0)
  return { calls: counts.reduce((sum, count) => sum + count, 0), functions: counts.length }
}

async function countBytes(): Promise<number> {
  await post('HeapProfiler.startSampling', {
    samplingInterval: 8192,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  readAll()
  const { profile } = await post<{ profile: HeapProfiler.SamplingHeapProfile }>('HeapProfiler.stopSampling')
  const sizeOf = (node: HeapProfiler.SamplingHeapProfileNode): number =>
    node.children.reduce((sum, child) => sum + sizeOf(child), node.selfSize)
  return sizeOf(profile.head)
}

/** Every run of an expression while all texts are read once, by its source. */
function countRuns(): ReadonlyMap<string, Run> {
  const runs = new Map<string, Run>()
  const { exec } = RegExp.prototype
  const note = (regex: RegExp, text: string): RegExpExecArray | null => {
    const match = exec.call(regex, text)
    const run = runs.get(regex.source) ?? { times: 0, found: 0, letters: 0 }
    run.times += 1
    run.letters += text.length
    if (match) run.found += 1
    runs.set(regex.source, run)
    return match
  }
  RegExp.prototype.exec = function (text: string) {
    return note(this, String(text))
  }
  readAll()
  RegExp.prototype.exec = exec
  return runs
}

const statements = readAll()
const { calls, functions } = await countCalls()
const bytes = await countBytes()
const runs = [...countRuns()]
const all = (of: (run: Run) => number) => runs.reduce((sum, [, run]) => sum + of(run), 0)
const each = (count: number) => Math.round(count / texts.length)
console.table({
  'letters of the article': each(texts.reduce((sum, { text }) => sum + text.length, 0)),
  'statements told': (statements / texts.length).toFixed(1),
  'expressions run': each(all(({ times }) => times)),
  'of them found something': each(all(({ found }) => found)),
  'letters they went over': each(all(({ letters }) => letters)),
  'different expressions, in all texts': runs.length,
  'functions called': each(calls),
  'different functions, in all texts': functions,
  'memory asked for, kB': each(bytes / 1000),
})
console.table(
  Object.fromEntries(
    runs
      .sort(([, a], [, b]) => b.times - b.found - (a.times - a.found))
      .slice(0, 30)
      .map(([source, { times, found, letters }]) => [
        source.slice(0, 70),
        { run: each(times), found: each(found), letters: each(letters) },
      ]),
  ),
)
