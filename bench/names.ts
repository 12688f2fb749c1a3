// What it costs to compare the names of an office: `npx tsx bench/names.ts [COUNT]` (20000 where left out). Names are made,
// always the same; two of a hundred are another's in another spelling. Prints a table; nothing is asserted.

import { performance } from 'node:perf_hooks'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { foldText } from '#model/values/fold.ts'
import { remembering } from '#registry/alike/remembering.ts'
import { suggestFor } from '#registry/alike/suggest.ts'
import { suggestAnew } from '#registry/alike/suggest-anew.test.support.ts'
import { insertMentions } from '#store/queries/mention.ts'
import { loadProfiles } from '#views/same/load-profiles.ts'
import { offerNames } from '#views/same/on-file.ts'
import { search, suggest as suggestTyped } from '#views/search.ts'
import { showAlike, showSuggestions } from '#views/suggestions.ts'
import { partyAt } from './made-matter.ts'
import { openBench } from './open-bench.ts'

const count = Number(process.argv[2] ?? 20_000)
const office = 'names'
const { ctx, close } = openBench('names')

await perform(ctx, { office, person: '' }, createOffice, {
  id: office,
  home: 'Da Nang|VN',
  people: [{ name: 'Bench' }],
})
const actor = { office, person: 'Bench' }
const reader = { office, lang: 'en' as const }
const { statementId } = await perform(ctx, actor, enterFact, {
  kind: 'agreement',
  slots: { parties: ['Da Nang|VN', 'Bench Trading'], instrument: 'mou' },
})
await ctx.store.inOffice(office, async (tx) => {
  const mentions = Array.from({ length: count }, (_, i) => {
    const { name } = partyAt(i % 50 === 49 ? i - 1 : i + 4000)
    const written = `${name} ${i % 3 ? 'Industries' : 'Holdings'}${i % 50 === 49 ? ' Co., Ltd' : ''}`
    const node = {
      id: `b-${i}`,
      key: `organisation:${foldText(written)}:${i}`,
      kind: 'organisation',
      name: written,
    }
    return { statementId, path: `parties.${i + 2}`, node: node as typeof node & { kind: 'organisation' } }
  })
  for (let from = 0; from < mentions.length; from += 2000)
    await insertMentions(tx, mentions.slice(from, from + 2000), { at: new Date(), foldedName: foldText })
})

const rows: [string, number][] = []
async function timed(what: string, work: () => unknown, times = 1): Promise<void> {
  const spent: number[] = []
  for (let i = 0; i < times; i++) {
    const from = performance.now()
    await work()
    spent.push(performance.now() - from)
  }
  rows.push([what, spent.sort((a, b) => a - b)[Math.floor(spent.length * 0.95)] ?? 0])
}

const { profiles } = await ctx.store.inOffice(office, async (tx) => await loadProfiles(tx, ctx))
await timed('all pairs, nothing remembered', () => suggestAnew(profiles))
const memory = remembering()
memory.compare(profiles)
await timed('all pairs after a change, remembered', () => memory.compare(profiles.slice(1)))
await timed('one typed name among all, nothing remembered', () =>
  suggestFor({ id: '', kind: 'organisation', name: 'Karimo Industries' }, profiles),
)
await timed('suggestions, the first time', async () => await showSuggestions(ctx, reader))
await timed('suggestions, nothing changed (p95)', async () => await showSuggestions(ctx, reader), 20)
await timed(
  'a typed name: may it be on file? (p95)',
  async () => {
    await showAlike(ctx, reader, { name: 'Karimo Industries', kind: 'organisation' })
  },
  20,
)
await timed(
  'names offered below a field (p95)',
  async () => {
    await offerNames(ctx, reader, { query: 'karimo', kinds: ['organisation', 'person'] })
  },
  20,
)
await timed(
  'names offered below the header (p95)',
  async () => await suggestTyped(ctx, reader, { query: 'karimo' }),
  20,
)
await timed('search (p95)', async () => await search(ctx, reader, { query: 'karimo' }), 20)
const { suggestions, total } = await showSuggestions(ctx, reader)
const [first] = suggestions
if (first) {
  await perform(ctx, actor, relateParties, { a: first.a.id, b: first.b.id, verdict: 'same' })
  await timed('suggestions after one was decided', async () => await showSuggestions(ctx, reader))
}
await close()

console.log(`${count} names, ${total} pairs that may be one`)
for (const [what, ms] of rows) console.log(`${what.padEnd(48)}${ms.toFixed(1).padStart(10)} ms`)
