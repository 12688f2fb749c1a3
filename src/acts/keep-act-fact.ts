import type { Context } from '#context.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { parseSlots } from '#model/statement.ts'
import { dayAt } from '#model/values/zone.ts'
import type { Change } from './act.ts'
import { judgeOwn, keepOwnWords, type OwnWords } from './keep-own-words.ts'
import { keepStatements } from './keep-statements.ts'
import { orRefuse } from './refuse.ts'

/** A fact somebody's deed states, in the sentence it is recorded with. */
export type ActFact = {
  readonly kind: KindName
  readonly slots: Readonly<Record<string, unknown>>
  readonly title: string
  /** The sentence; it becomes the text of a source and is quoted whole. */
  readonly says: string
  /** `act` for what the office did, `entry` for what somebody noted. */
  readonly as?: OwnWords['kind']
  /** The day the sentence speaks from; today where left out. */
  readonly day?: string
  readonly readBy: string
}

/** Keeps a fact that an act states as a source of its own, accepted by being made. Returns the address of its statement. */
export async function keepActFact(ctx: Context, change: Change, fact: ActFact): Promise<string> {
  const { title, says, as = 'act', day } = fact
  const source = await keepOwnWords(ctx, change, { text: says, title, kind: as, ...(day ? { day } : {}) })
  const draft = {
    kind: fact.kind,
    slots: orRefuse(parseSlots(fact.kind, fact.slots)),
    quote: source.text,
    start: 0,
    end: source.text.length,
    readBy: fact.readBy,
  }
  const resolving = { gazetteer: ctx.gazetteer, day: dayAt(change.at, change.tx.zone) }
  const { statements } = await keepStatements(
    change,
    { sourceId: source.id, drafts: [draft], enteredBy: change.person.id },
    resolving,
  )
  const id = statements[0]?.id ?? ''
  await judgeOwn(ctx, change, [id])
  return id
}

/** Takes a fact back that an act had stated, since the act was replaced or undone; both stay in the history. */
export async function dropActFact(ctx: Context, change: Change, statementId: string): Promise<void> {
  await judgeOwn(ctx, change, [statementId], 'reject')
}
