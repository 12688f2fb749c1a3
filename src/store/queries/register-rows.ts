import { type RawBuilder, sql } from 'kysely'
import type { Node } from '#model/party.ts'
import type { Statement } from '#model/statement.ts'
import type { OfficeTx } from '../store.ts'
import { insertingJudgements, type NewJudgement } from './judgement.ts'
import { insertingMentions, type MentionRow, mintingNodes } from './mention.ts'
import { insertingSources, type PlainSource } from './source.ts'
import { insertingStatements } from './statement.ts'

/** Rows of a register: what is not in the store yet, and a judgement on each. */
export type RegisterRows = {
  readonly sources: readonly PlainSource[]
  readonly statements: readonly Statement[]
  /** Nodes that have to be minted, or may have to be. */
  readonly nodes: readonly Node[]
  readonly mentions: readonly MentionRow[]
  readonly judgements: readonly NewJudgement[]
}

export type Written = {
  readonly at: Date
  readonly enteredBy: string
  readonly foldedName: (name: string) => string
  /** Every node among the rows is known not to be there. */
  readonly nodesAreNew: boolean
}

/**
 * Writes rows of a register at one asking: while it is answered, nobody here has to hear that one table is written and send
 * what belongs into the next, so that the database goes on writing while the next rows are made ready.
 * Statements that are there already must not be among them.
 */
export async function insertRegisterRows(
  tx: OfficeTx,
  rows: RegisterRows,
  { at, enteredBy, foldedName, nodesAreNew }: Written,
): Promise<void> {
  const { sources, statements, nodes, mentions, judgements } = rows
  const parts: RawBuilder<unknown>[] = []
  if (sources.length) parts.push(insertingSources(tx, sources))
  if (statements.length) parts.push(insertingStatements(tx, statements, { at, enteredBy }))
  if (nodes.length) parts.push(mintingNodes(tx, nodes, { at, foldedName, allNew: nodesAreNew }))
  if (mentions.length) parts.push(insertingMentions(tx, mentions))
  if (judgements.length) parts.push(insertingJudgements(tx, judgements))
  if (!parts.length) return
  const named = parts.map((part, i) => sql`${sql.raw(`part${i}`)} as (${part})`)
  await sql`/* register.insertRegisterRows */ with ${sql.join(named)} select`.execute(tx.db)
}
