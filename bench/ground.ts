import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBlocks } from '#reading/blocks/read-blocks.ts'
import { readDocumentDates } from '#reading/dates/read-dates.ts'
import { ground } from '#reading/ground.ts'
import { readNumbers } from '#reading/numbers.ts'
import { readSentences } from '#reading/sentences.ts'
import { tokenize } from '#reading/tokens.ts'

// Measures the quote gate and the first stages of the reader; asserts nothing.
//   npx tsx bench/ground.ts TEXTS.jsonl [DIR of scripts/make-quotes.mjs]

type Text = { readonly id: string; readonly text: string; readonly published: string | null }
type Quote = { readonly id: string; readonly class: string; readonly quote: string; readonly expect: boolean }

function linesOf<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

function milliseconds(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** MB/s of a stage over all texts, told until half a second has gone by. */
function speedOf(texts: readonly Text[], stage: (text: Text) => void): number {
  for (const text of texts) stage(text)
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  let rounds = 0
  let spent = 0
  while (spent < 500) {
    spent += milliseconds(() => {
      for (const text of texts) stage(text)
    })
    rounds += 1
  }
  return (bytes * rounds) / 1e6 / (spent / 1000)
}

function stages(texts: readonly Text[]): void {
  const row = (name: string, stage: (text: Text) => void): void =>
    console.log(`${name.padEnd(24)} ${speedOf(texts, stage).toFixed(1).padStart(7)} MB/s`)
  const parsed = texts.map((text) => {
    const blocks = readBlocks(text.text)
    return { ...text, blocks, sentences: readSentences(text.text, blocks) }
  })
  const byId = new Map(parsed.map((text) => [text.id, text]))
  row('tokenize', ({ text }) => tokenize(text))
  row('blocks', ({ text }) => readBlocks(text))
  row('sentences', ({ id, text }) => readSentences(text, byId.get(id)?.blocks ?? []))
  row('numbers', ({ id }) => {
    for (const sentence of byId.get(id)?.sentences ?? []) readNumbers(sentence)
  })
  row('dates', ({ id, published }) =>
    readDocumentDates(byId.get(id)?.sentences ?? [], published ?? undefined),
  )
}

function gate(texts: readonly Text[], quotes: readonly Quote[]): void {
  const byId = new Map(texts.map((text) => [text.id, text.text]))
  const classes = new Map<string, { count: number; right: number; spent: number; expect: boolean }>()
  for (const { id, quote } of quotes.slice(0, 500)) ground(byId.get(id) ?? '', quote)
  for (const { id, quote, expect, class: name } of quotes) {
    const row = classes.get(name) ?? { count: 0, right: 0, spent: 0, expect }
    classes.set(name, row)
    let stands = false
    row.spent += milliseconds(() => {
      stands = ground(byId.get(id) ?? '', quote).stands
    })
    row.count += 1
    if (stands === expect) row.right += 1
    else console.log(`  wrong (${name}) ${id}: ${JSON.stringify(quote)}`)
  }
  console.log(`\n${'class'.padEnd(22)} expect   right / all   µs a quote`)
  for (const [name, { count, right, spent, expect }] of classes) {
    const share = `${right} / ${count}`.padStart(13)
    const each = ((spent * 1000) / count).toFixed(0).padStart(12)
    console.log(`${name.padEnd(22)} ${expect ? 'accept' : 'refuse'} ${share} ${each}`)
  }
}

/** One sentence of 50 kB without a full stop: the worst a hostile page may bring. */
function hostile(): void {
  const text = 'signed 285 projects worth $382 million on April 2 with Changwon (1997), '
    .repeat(700)
    .slice(0, 50_000)
  const run = (): void => {
    const sentences = readSentences(text, readBlocks(text))
    readDocumentDates(sentences, '2025-04-03')
    for (const sentence of sentences) readNumbers(sentence)
  }
  run()
  console.log(`\n50 kB sentence, all stages   ${milliseconds(run).toFixed(1)} ms`)
  const refusal = milliseconds(() => ground(text, 'signed 286 projects worth $381 million on April 3'))
  console.log(`50 kB, refused quote         ${refusal.toFixed(1)} ms`)
}

const [textsFile, quotesDir] = process.argv.slice(2)
if (!textsFile) {
  console.error('usage: tsx bench/ground.ts TEXTS.jsonl [QUOTES_DIR]')
  process.exit(2)
}
const texts = linesOf<Text>(textsFile)
stages(texts)
hostile()
if (quotesDir) gate(texts, linesOf<Quote>(join(quotesDir, 'quotes.jsonl')))
