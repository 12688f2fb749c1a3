import { readFileSync } from 'node:fs'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { foldText } from '#model/values/fold.ts'

/** Measures the gazetteer: `npx tsx bench/gazetteer.ts`. Prints a table and asserts nothing. */
const file = new URL('../reference/gazetteer.bin', import.meta.url)

const SENTENCES = [
  'The delegation of Da Nang visited Changwon and Pyeongtaek in the Republic of Korea before it went on to Fukuoka',
  'Lãnh đạo tỉnh Khánh Hòa và thành phố Hồ Chí Minh tiếp đoàn công tác của tỉnh Sơn Đông tại Nha Trang hôm qua',
  'San Diego and Hai Phong signed an agreement on cooperation in trade and ports with the mayor of Saint Petersburg',
  'Two sides agreed to keep working on education and to send a group of students to Luang Prabang in the next month',
]

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

function timesASecond(work: () => number): number {
  let done = 0
  const start = performance.now()
  while (performance.now() - start < 1000) done += work()
  return Math.round((done * 1000) / (performance.now() - start))
}

const memoryBefore = process.memoryUsage().rss
const bytes = readFileSync(file)
const firstStart = performance.now()
const gazetteer = openGazetteer(bytes)
gazetteer.find('Da Nang')
const first = performance.now() - firstStart
const memory = process.memoryUsage().rss - memoryBefore
const reads: number[] = []
const opens: number[] = []
for (let i = 0; i < 15; i++) {
  const start = performance.now()
  const again = readFileSync(file)
  const read = performance.now()
  openGazetteer(again).get('vn-48')
  reads.push(read - start)
  opens.push(performance.now() - read)
}
const names = ['Da Nang', 'Changwon', 'Nowhere at all', 'TP. HCM', 'Saint Petersburg', 'tỉnh Sơn Đông']
const finds = timesASecond(() => {
  for (const name of names) gazetteer.find(name, { day: '2025-10-01' })
  return names.length
})
const folded = SENTENCES.map((text) => text.split(' ').map(foldText))
const tokens = timesASecond(() => {
  let count = 0
  for (const sentence of folded)
    for (let i = 0; i < sentence.length; i++, count++) gazetteer.match(sentence, i)
  return count
})
const perToken = SENTENCES.join(' ').length / folded.flat().length

console.table({
  'file, MB': (bytes.length / 1e6).toFixed(2),
  'read, ms (median)': median(reads).toFixed(1),
  'open and first look-up, ms (cold)': first.toFixed(1),
  'open, ms (median)': median(opens).toFixed(2),
  'memory, MB': (memory / 1e6).toFixed(1),
  'find, a second': finds,
  'match, positions a second': tokens,
  'match, MB of text a second': ((tokens * perToken) / 1e6).toFixed(1),
})
