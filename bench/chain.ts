// What the chain of the history costs and how fast it is checked: `npx tsx bench/chain.ts [ACTS]`. Enters so many facts, one
// act each, with the rows noted and without; notes every row of a register of as many rows anew; and verifies it all.

import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { verifyHistory } from '#views/verify.ts'
import { openBench } from './open-bench.ts'

const acts = Number(process.argv[2] ?? 1000)
const { ctx, database, close } = openBench('chain')
const actor = { office: 'desk', person: 'Nguyễn Thị Mẫu' }
const table: Record<string, Record<string, string | number>> = {}

async function timed(name: string, each: number, work: () => Promise<unknown>): Promise<void> {
  const begin = performance.now()
  await work()
  const ms = performance.now() - begin
  table[name] = { ms: Math.round(ms), 'ms each': (ms / each).toFixed(3) }
}

async function enter(from: number, many: number): Promise<void> {
  for (let at = from; at < from + many; at += 1) {
    const slots = { host: 'Da Nang|VN', origin: 'KR', projects: at + 1, asof: `${1900 + (at % 120)}` }
    await perform(ctx, actor, enterFact, { kind: 'investment', slots })
  }
}

try {
  await perform(ctx, actor, createOffice, {
    id: 'desk',
    home: 'Da Nang|VN',
    people: [{ name: actor.person }],
  })
  await enter(0, 20)
  await timed('acts, their rows noted', acts, () => enter(20, acts))
  await timed('verify', acts, async () => {
    const { whole, rows, says } = await verifyHistory(ctx, { office: 'desk', lang: 'en' })
    if (!whole) throw new Error(says)
    table.rows = { ms: rows, 'ms each': '–' }
  })
  const { admin } = await database()
  const noted = async (on: 'enable' | 'disable') => {
    for (const name of ['sources', 'statements', 'nodes', 'mentions', 'judgements']) {
      for (const trigger of ['written_noted', 'change_noted']) {
        await admin.query(`alter table ${name} ${on} trigger ${trigger}`)
      }
    }
  }
  await noted('disable')
  await timed('acts, no row noted', acts, () => enter(20 + acts, acts))
  await noted('enable')
} finally {
  console.table(table)
  await close()
}
