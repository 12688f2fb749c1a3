import { readFileSync } from 'node:fs'
import { type Act, perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { addPerson } from '#acts/keep-person.ts'
import { readSource } from '#acts/read-source.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor, Context } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import { ActError } from '#model/problem.ts'
import { listNodes } from '#store/queries/node.ts'
import { listAllStatements, listStatementsOfSource } from '#store/queries/statement.ts'
import type { Acknowledged, openLog } from './acknowledged.ts'

/** An office at work: who acts, with what luck, and where what was answered is written down. */
export type Busy = {
  readonly ctx: Context
  readonly office: string
  readonly random: () => number
  readonly log: ReturnType<typeof openLog>
  readonly texts: readonly string[]
  /** Decisions that may be taken back. */
  readonly judged: string[]
}

/** Articles to add: one JSON object with a `text` a line. */
export function readTexts(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}

const PERSON = 'Nguyễn Thị Mẫu'

/** Opens the office, or finds it open. */
export async function openOffice(busy: Busy): Promise<void> {
  const input = { id: busy.office, home: 'Da Nang|VN', people: [{ name: PERSON }] }
  await attempt(busy, createOffice, input)
}

/** Acts until the process is killed: adds, reads, decides, takes back, joins, enters. */
export async function workOn(busy: Busy): Promise<never> {
  for (;;) {
    const luck = busy.random()
    if (luck < 0.25) await addOne(busy)
    else if (luck < 0.7) await judgeSome(busy)
    else if (luck < 0.78) await undoOne(busy)
    else if (luck < 0.88) await relateTwo(busy)
    else if (luck < 0.97) await enterOne(busy)
    else await attempt(busy, addPerson, { name: `Person ${busy.ctx.newId()}`, post: 'Officer' })
  }
}

function pick<T>(busy: Busy, list: readonly T[]): T | undefined {
  return list[Math.floor(busy.random() * list.length)]
}

/** One act, written down when it was answered. What is refused changed nothing and is not written down. */
async function attempt<Input, Answer extends object>(
  { ctx, office, log }: Busy,
  act: Act<Input, Answer>,
  input: unknown,
  more: (answer: Answer) => Promise<Partial<Acknowledged>> = async () => ({}),
): Promise<Answer | undefined> {
  const actor: Actor = { office, person: PERSON }
  try {
    const answer = await perform(ctx, actor, act, input)
    log.write({
      office,
      act: act.name,
      answer: { ...answer } as Record<string, unknown>,
      ...(await more(answer)),
    })
    return answer
  } catch (error) {
    if (error instanceof ActError) return undefined
    throw error
  }
}

async function addOne(busy: Busy): Promise<void> {
  const text = `${pick(busy, busy.texts)}\n\n(${busy.ctx.newId()})`
  const added = await attempt(busy, addSource, { text, published: '2025-04-03' }, async () => ({
    textSha256: sha256(text),
  }))
  if (!added) return
  await attempt(busy, readSource, { sourceId: added.sourceId }, async () => ({
    statementIds: await busy.ctx.store.inOffice(busy.office, async (tx) =>
      (await listStatementsOfSource(tx, added.sourceId)).map((statement) => statement.id),
    ),
  }))
}

async function judgeSome(busy: Busy): Promise<void> {
  const all = await busy.ctx.store.inOffice(busy.office, listAllStatements)
  const waiting = all.filter(({ standing, inLatest }) => !standing && inLatest)
  const from = Math.floor(busy.random() * waiting.length)
  const some = waiting.slice(from, from + 1 + Math.floor(busy.random() * 8))
  const statementIds = some.map((statement) => statement.id)
  if (!statementIds.length) return
  const verdict = busy.random() < 0.8 ? 'accept' : 'reject'
  const judged = await attempt(busy, judgeStatements, { statementIds, verdict })
  busy.judged.push(...(judged?.judgementIds ?? []))
}

async function undoOne(busy: Busy): Promise<void> {
  const id = pick(busy, busy.judged)
  if (id) await attempt(busy, undoJudgement, { judgementIds: [id] }, async () => ({ statementIds: [] }))
}

async function relateTwo(busy: Busy): Promise<void> {
  const nodes = await busy.ctx.store.inOffice(busy.office, listNodes)
  const [a, b] = [pick(busy, nodes), pick(busy, nodes)]
  if (!a || !b) return
  const verdict = busy.random() < 0.7 ? 'same' : 'different'
  const related = await attempt(busy, relateParties, { a: a.id, b: b.id, verdict })
  if (related) busy.judged.push(related.judgementId)
}

async function enterOne(busy: Busy): Promise<void> {
  const b = pick(busy, ['Changwon|KR', 'Daegu|KR', 'Yokohama|JP', 'San Francisco|US'])
  const slots = {
    a: 'Da Nang|VN',
    b,
    status: 'established',
    since: String(1990 + Math.floor(busy.random() * 30)),
  }
  await attempt(busy, enterFact, { kind: 'partnership', slots, note: `Entry ${busy.ctx.newId()}` })
}
