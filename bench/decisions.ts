// How many decisions an article asks for: `npx tsx bench/decisions.ts [TEXTS.jsonl]`. A decision is one group of cards
// confirmed at one go; each article is read into an office of its own, with an empty book and again with its own facts held.

import { readFileSync } from 'node:fs'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { createOffice } from '#acts/create-office.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { readSource } from '#acts/read-source.ts'
import { showSource } from '#views/source.ts'
import { openBench } from './open-bench.ts'

type TextLine = { id: string; lang: 'en' | 'vi'; published: string | null; publisher: string; text: string }

const path = process.argv[2] ?? new URL('../test/corpus/dev.texts.jsonl', import.meta.url).pathname
const lines = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as TextLine)

const { ctx, close } = openBench('decisions')

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const rows: { cards: number; decisions: number; again: number }[] = []
for (const line of lines) {
  const office = `d-${line.id}`
  await perform(ctx, { office, person: '' }, createOffice, {
    id: office,
    home: 'Da Nang|VN',
    people: [{ name: 'Bench' }],
  })
  const actor = { office, person: 'Bench' }
  const given = { text: line.text, lang: line.lang, ...(line.published ? { published: line.published } : {}) }
  const { sourceId } = await perform(ctx, actor, addSource, given)
  await perform(ctx, actor, readSource, { sourceId })
  const view = await showSource(ctx, { office, lang: line.lang }, { sourceId })
  const asked = view.groups.filter((group) => group.key !== 'courtesies')
  const statementIds = asked.flatMap((group) => group.waiting)
  if (statementIds.length) await perform(ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
  const copy = { ...given, text: `${line.text}\n` }
  const second = await perform(ctx, actor, addSource, copy)
  await perform(ctx, actor, readSource, { sourceId: second.sourceId })
  const repeated = await showSource(ctx, { office, lang: line.lang }, { sourceId: second.sourceId })
  rows.push({
    cards: asked.reduce((sum, group) => sum + group.cards.length, 0),
    decisions: asked.length,
    again: repeated.groups.filter((group) => group.key !== 'courtesies').length,
  })
}
await close()

console.log(`${rows.length} articles`)
console.log('                              median   most')
const table: readonly (readonly [string, readonly number[]])[] = [
  ['cards', rows.map((row) => row.cards)],
  ['decisions (groups)', rows.map((row) => row.decisions)],
  ['decisions, told again', rows.map((row) => row.again)],
]
for (const [name, numbers] of table) {
  console.log(name.padEnd(28), String(median(numbers)).padStart(7), String(Math.max(...numbers)).padStart(6))
}
