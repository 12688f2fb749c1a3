import type { Context } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import { type HistoryEntry, listHistory } from '#store/queries/history.ts'
import { listPeople } from '#store/queries/person.ts'
import { findSource } from '#store/queries/source.ts'
import { listAllStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { showHome } from '#views/home.ts'
import { keptAndPure } from '../support/folds.ts'
import type { Acknowledged } from './acknowledged.ts'
import { type JudgementRow, listJudgementRows } from './judgement-rows.ts'

/** What is wrong with an office after a crash, in words; empty where all is well. */
export async function checkBook(
  ctx: Context,
  office: string,
  acknowledged: readonly Acknowledged[],
): Promise<readonly string[]> {
  const inside = await ctx.store.inOffice(office, async (tx) => {
    const history = await listHistory(tx, 1_000_000)
    const judgements = await listJudgementRows(tx)
    return [
      ...(await missing(tx, acknowledged, judgements)),
      ...withoutHistory(acknowledged, history),
      ...halfDecisions(history, judgements),
      ...(await unlikeFolds(tx)),
      ...((await listPeople(tx)).length ? [] : ['an office without people']),
    ]
  })
  await showHome(ctx, { office, lang: 'en' })
  return inside
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
}

/** Acknowledged sources, statements and decisions that are not there, or are not what was acknowledged. */
async function missing(
  tx: OfficeTx,
  acknowledged: readonly Acknowledged[],
  judgements: readonly JudgementRow[],
): Promise<readonly string[]> {
  const statements = new Set((await listAllStatements(tx)).map((statement) => statement.id))
  const decided = new Set(judgements.map((judgement) => judgement.id))
  const undone = new Set(judgements.map((judgement) => judgement.undoes))
  const faults: string[] = []
  for (const { act, answer, statementIds = [], textSha256 } of acknowledged) {
    const sourceId = list(answer.sourceId)[0]
    const source = sourceId ? await findSource(tx, sourceId) : undefined
    if (sourceId && !source) faults.push(`${act}: source ${sourceId} is lost`)
    if (source && textSha256 && sha256(source.text) !== textSha256)
      faults.push(`${act}: text of ${sourceId} differs`)
    for (const id of [...statementIds, ...list(answer.statementId)]) {
      if (!statements.has(id)) faults.push(`${act}: statement ${id} is lost`)
    }
    for (const id of [...list(answer.judgementIds), ...list(answer.judgementId)]) {
      if (!decided.has(id)) faults.push(`${act}: decision ${id} is lost`)
    }
  }
  const undos = acknowledged.filter((one) => one.act === 'undo-judgement').length
  if (undos > undone.size) faults.push(`${undos} undone, ${undone.size} found`)
  return faults
}

/** The acts whose name in the history is not their own. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  'judge-statements': ['accept', 'reject'],
  'undo-judgement': ['undo'],
  'relate-parties': ['same', 'different'],
}

/** Acknowledged acts that the history does not tell of. An act that found everything done already leaves none. */
function withoutHistory(
  acknowledged: readonly Acknowledged[],
  history: readonly HistoryEntry[],
): readonly string[] {
  const counts = new Map<string, number>()
  for (const { act } of history) counts.set(act, (counts.get(act) ?? 0) + 1)
  const wrote = acknowledged.filter(({ answer }) => answer.already !== true && answer.changed !== 0)
  return [...new Set(wrote.map((one) => one.act))].flatMap((act) => {
    const found = (CALLED[act] ?? [act]).reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)
    const wanted = wrote.filter((one) => one.act === act).length
    return found < wanted ? [`${act}: ${wanted} acknowledged, ${found} in the history`] : []
  })
}

/** Decisions without a history row, and history rows without their decisions. */
function halfDecisions(
  history: readonly HistoryEntry[],
  judgements: readonly JudgementRow[],
): readonly string[] {
  const told = new Set<string>()
  let attached = 0
  for (const { act, subject } of history) {
    const prefix = act === 'undo' ? 'undo of ' : act === 'enter-fact' ? 'entry of ' : ''
    const ids =
      act === 'enter-fact'
        ? list(subject.statementIds)
        : [...list(subject.judgementIds), ...list(subject.judgementId)]
    for (const id of ids) told.add(prefix + id)
    if (act === 'read-source') attached += Number(subject.attached ?? 0)
  }
  const made = judgements.filter((one) => !one.attached).map((one) => nameOf(one, told))
  const found = judgements.filter((one) => one.attached).length
  return [
    ...made.filter((name) => !told.has(name)).map((name) => `decision ${name} has no history`),
    ...[...told]
      .filter((name) => !made.includes(name))
      .map((name) => `history tells of ${name}, which is not there`),
    ...(found === attached ? [] : [`${attached} attached by the history, ${found} found`]),
  ]
}

/** A decision as the history names it: its own id, what it undid, or the entry it came with. */
function nameOf(one: JudgementRow, told: ReadonlySet<string>): string {
  if (one.undoes) return `undo of ${one.undoes}`
  return told.has(one.id) ? one.id : `entry of ${one.statementId}`
}

async function unlikeFolds(tx: OfficeTx): Promise<readonly string[]> {
  const { kept, pure } = await keptAndPure(tx)
  const had = new Set(kept)
  const lost = pure.filter((record) => !had.has(record)).length
  return lost || kept.length !== pure.length
    ? [`${kept.length} folds kept, ${pure.length} folded anew, ${lost} of them unlike`]
    : []
}
