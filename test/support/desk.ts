import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { createOffice } from '#acts/create-office.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { readSource } from '#acts/read-source.ts'
import type { Actor, Context } from '#context.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'

/** Two articles about one signing and one tie, as two outlets would tell it. */
export const ARTICLES: readonly string[] = [
  'Da Nang and Changwon sign a memorandum of understanding\n\nDA NANG – On April 2, 2025, Da Nang City and Changwon City of the Republic of Korea signed a memorandum of understanding on port logistics and education.\n\nDa Nang established friendship and cooperation relations with Changwon in 1997.',
  'Korean city comes calling\n\nDa Nang established cooperation relations with Changwon, Republic of Korea, in 1997.\n\nA delegation of Changwon City visited Da Nang on April 2, 2025.',
]

/** Opens an office with one person on its list. */
export async function openDesk(ctx: Context, id: string): Promise<Actor> {
  const actor = { office: id, person: 'Nguyễn Thị Mẫu' }
  await perform(ctx, actor, createOffice, { id, home: 'Da Nang|VN', people: [{ name: actor.person }] })
  return actor
}

/** Adds a text and reads it; what it gave waits for a decision. */
export async function addAndRead(
  ctx: Context,
  actor: Actor,
  text: string,
): Promise<{ readonly sourceId: string; readonly statementIds: readonly string[] }> {
  const { sourceId } = await perform(ctx, actor, addSource, { text, published: '2025-04-03', lang: 'en' })
  await perform(ctx, actor, readSource, { sourceId })
  const found = await ctx.store.inOffice(actor.office, (tx) => listStatementsOfSource(tx, sourceId))
  return { sourceId, statementIds: found.map((statement) => statement.id) }
}

/** Adds, reads and accepts the articles: a small book. */
export async function fillDesk(ctx: Context, actor: Actor): Promise<readonly string[]> {
  const ids: string[] = []
  for (const text of ARTICLES) {
    const { statementIds } = await addAndRead(ctx, actor, text)
    ids.push(...statementIds)
    if (statementIds.length) await perform(ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
  }
  return ids
}
