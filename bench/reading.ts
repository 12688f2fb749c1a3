import { readFileSync } from 'node:fs'
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts'
import { read } from '../src/reading/read.ts'

/**
 * Reads the texts of a file over and over and prints how long an article takes and how much text a second is read. The best
 * round of each article tells what the program needs where other work shares the machine.
 */
const path = process.argv[2]
if (!path) {
  console.error('usage: npx tsx bench/reading.ts TEXTS.jsonl [ROUNDS]')
  process.exit(2)
}
const rounds = Number(process.argv[3] ?? 20)
const gazetteer = openGazetteer(readFileSync(new URL('../reference/gazetteer.bin', import.meta.url)))
const texts = readFileSync(path, 'utf8')
  .split('\n')
  .filter((row) => row.trim())
  .map((row) => JSON.parse(row) as { text: string; published?: string })
const times: number[] = []
const best = texts.map(() => Number.POSITIVE_INFINITY)
let bytes = 0
let total = 0
for (let round = 0; round < rounds; round += 1) {
  for (const [at, { text, published }] of texts.entries()) {
    const begin = performance.now()
    read({ text, ...(published ? { published } : {}) }, gazetteer)
    const took = performance.now() - begin
    if (round < 2) continue
    times.push(took)
    best[at] = Math.min(best[at] ?? took, took)
    total += took
    bytes += Buffer.byteLength(text)
  }
}
times.sort((a, b) => a - b)
best.sort((a, b) => a - b)
const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(2)
const hostile = `${'Mayor Park of Busan and Da Nang, with the agreement between 12 projects and 3 billion USD, '.repeat(600)}.`
let worst = Number.POSITIVE_INFINITY
for (let round = 0; round < 5; round += 1) {
  const begin = performance.now()
  read({ text: hostile.slice(0, 50_000) }, gazetteer)
  worst = Math.min(worst, performance.now() - begin)
}
const quiet = best.reduce((sum, one) => sum + one, 0)
const once = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
console.table({
  'median article, ms': at(0.5),
  'median article, best round, ms': (best[Math.floor(best.length / 2)] ?? 0).toFixed(2),
  'p95 article, ms': at(0.95),
  'MB/s': (bytes / 1e6 / (total / 1e3)).toFixed(2),
  'MB/s, best rounds': (once / 1e6 / (quiet / 1e3)).toFixed(2),
  '50 kB in one sentence, ms': worst.toFixed(0),
})
