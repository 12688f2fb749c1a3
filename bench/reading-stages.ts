import { readFileSync } from 'node:fs'
import { type HeapProfiler, type Profiler, Session } from 'node:inspector'
import { fileURLToPath } from 'node:url'
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts'
import { read } from '../src/reading/read.ts'

/**
 * Where the time and the memory of reading go, stage by stage: reads the texts of the corpora over and over in one process under
 * the engine's own profilers. `self` is what runs in the files of a stage, with the regular expressions and look-ups called
 * there; `all` also counts what the stage calls in others. Below it the functions that cost most by themselves.
 *
 * npx tsx bench/reading-stages.ts [ROUNDS] [TEXTS.jsonl …]
 */
type Text = { readonly text: string; readonly published?: string | null }

const CORPORA = ['dev', 'genre', 'fresh', 'sides', 'papers']
const rounds = Number(process.argv[2] ?? 20)
const paths =
  process.argv.length > 3
    ? process.argv.slice(3)
    : CORPORA.map((name) => fileURLToPath(new URL(`../test/corpus/${name}.texts.jsonl`, import.meta.url)))
const texts = paths.flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row.trim())
    .map((row): Text => JSON.parse(row)),
)

/** Stages by what the address of a file holds, the closer first. */
const STAGES: readonly (readonly [RegExp, string])[] = [
  [/src\/reading\/blocks\//, 'blocks'],
  [
    /src\/reading\/(tokens|spelling|word-of|word-cues|sentences|language|plain-word)\.ts/,
    'tokens and sentences',
  ],
  [/src\/reading\/(numbers|quantity|digits)\.ts/, 'numbers'],
  [/src\/reading\/dates\//, 'dates'],
  [/src\/reading\/names\//, 'names'],
  [/src\/gazetteer\//, 'gazetteer'],
  [/src\/reading\/(engine[^/]*\.ts|patterns\/)/, 'patterns'],
  [
    /src\/reading\/refine\/(scene|settle-sides|told-from|topics|.*stand-ins|body-pairs)\.ts/,
    'scene and stand-ins',
  ],
  [/src\/reading\/refine\/(to-draft|quote|sure|sure-signs|surface-names)\.ts/, 'drafts'],
  [/src\/reading\/refine\/(assemble|merge-visits|roll-call|link-figures|visits-[^/]*)\.ts/, 'merge'],
  [/src\/reading\/refine\//, 'refine'],
  [/src\/reading\/other-kinds\//, 'other kinds'],
  [/src\/reading\/(ground\.ts|grounding\/)/, 'grounding'],
  [/src\/model\//, 'model'],
  [/src\/reading\//, 'the rest of reading'],
]

function stageOf(url: string): string | undefined {
  return STAGES.find(([address]) => address.test(url))?.[1]
}

type Frame = { readonly callFrame: { readonly functionName: string; readonly url: string } }
type Cost = { self: number; all: number }

/** Adds a cost to every stage of a stack, and to the innermost as its own. */
function add(costs: Map<string, Cost>, stack: readonly Frame[], cost: number): void {
  const stages = stack.flatMap(({ callFrame }) => stageOf(callFrame.url) ?? [])
  const own = stages.at(-1) ?? 'collecting garbage and compiling'
  for (const stage of new Set([...stages, own])) {
    const known = costs.get(stage) ?? { self: 0, all: 0 }
    known.all += cost
    if (stage === own) known.self += cost
    costs.set(stage, known)
  }
}

function note(functions: Map<string, number>, { callFrame }: Frame, cost: number): void {
  const file = callFrame.url.split('/src/')[1]
  if (file)
    functions.set(
      `${callFrame.functionName || '(arrow)'} in ${file}`,
      (functions.get(`${callFrame.functionName || '(arrow)'} in ${file}`) ?? 0) + cost,
    )
}

const session = new Session()
session.connect()
function post<T>(method: string, params: object = {}): Promise<T> {
  return new Promise((done, failed) =>
    session.post(method, params, (problem, told) => (problem ? failed(problem) : done(told as T))),
  )
}

const gazetteer = openGazetteer(readFileSync(new URL('../reference/gazetteer.bin', import.meta.url)))
function readAll(times: number): void {
  for (let round = 0; round < times; round += 1)
    for (const { text, published } of texts) read({ text, ...(published ? { published } : {}) }, gazetteer)
}

readAll(Math.ceil(rounds / 2))
await post('Profiler.enable')
await post('Profiler.setSamplingInterval', { interval: 500 })
await post('Profiler.start')
readAll(rounds)
const { profile } = await post<{ profile: Profiler.Profile }>('Profiler.stop')
await post('HeapProfiler.startSampling', {
  samplingInterval: 16_384,
  includeObjectsCollectedByMajorGC: true,
  includeObjectsCollectedByMinorGC: true,
})
readAll(Math.ceil(rounds / 4))
const heap = await post<{ profile: HeapProfiler.SamplingHeapProfile }>('HeapProfiler.stopSampling')

const times = new Map<string, Cost>()
const functions = new Map<string, number>()
const selfOf = new Map<number, number>()
profile.samples?.forEach((id, i) => {
  selfOf.set(id, (selfOf.get(id) ?? 0) + (profile.timeDeltas?.[i] ?? 0))
})
const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
function walkTimes(node: Profiler.ProfileNode, above: readonly Frame[]): void {
  const stack = [...above, node]
  add(times, stack, selfOf.get(node.id) ?? 0)
  note(functions, node, selfOf.get(node.id) ?? 0)
  for (const child of node.children ?? []) {
    const found = nodes.get(child)
    if (found) walkTimes(found, stack)
  }
}
const [root] = profile.nodes
if (root) walkTimes(root, [])

const bytes = new Map<string, Cost>()
function walkHeap(node: HeapProfiler.SamplingHeapProfileNode, above: readonly Frame[]): void {
  const stack = [...above, node]
  add(bytes, stack, node.selfSize)
  for (const child of node.children) walkHeap(child, stack)
}
walkHeap(heap.profile.head, [])

const total = (costs: ReadonlyMap<string, Cost>) =>
  [...costs.values()].reduce((sum, cost) => sum + cost.self, 0)
const share = (cost: number | undefined, of: number) => `${(((cost ?? 0) * 100) / of).toFixed(1)} %`
const [allTime, allBytes] = [total(times), total(bytes)]
const perText = (cost: number) => (cost / 1000 / rounds / texts.length).toFixed(3)
console.table(
  Object.fromEntries(
    [...times]
      .sort((a, b) => b[1].self - a[1].self)
      .map(([stage, cost]) => [
        stage,
        {
          'ms an article': perText(cost.self),
          self: share(cost.self, allTime),
          all: share(cost.all, allTime),
          'memory, self': share(bytes.get(stage)?.self, allBytes),
          'memory, all': share(bytes.get(stage)?.all, allBytes),
        },
      ]),
  ),
)
console.table(
  Object.fromEntries(
    [...functions]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 30)
      .map(([name, cost]) => [name, { 'ms an article': perText(cost), self: share(cost, allTime) }]),
  ),
)
