import type { Context } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { Source, SourceKind } from '#model/source.ts'
import { parseSlots } from '#model/statement.ts'
import { insertJudgements } from '#store/queries/judgement.ts'
import { insertSource } from '#store/queries/source.ts'
import { dayHere } from '#views/moment.ts'
import type { Change } from './act.ts'
import { keepStatements } from './keep-statements.ts'
import { refold } from './refold.ts'
import { orRefuse } from './refuse.ts'

/** A fact somebody's deed states, in the sentence it is recorded with. */
export type ActFact = {
  readonly kind: KindName
  readonly slots: Readonly<Record<string, unknown>>
  readonly title: string
  /** The sentence; it becomes the text of a source and is quoted whole. */
  readonly says: string
  /** `act` for what the office did, `entry` for what somebody noted. */
  readonly as?: SourceKind
  readonly readBy: string
}

/** Keeps a fact that an act states as a source of its own, accepted by being made. Returns the address of its statement. */
export async function keepActFact(ctx: Context, change: Change, fact: ActFact): Promise<string> {
  const source = await keepSource(ctx, change, fact)
  const draft = {
    kind: fact.kind,
    slots: orRefuse(parseSlots(fact.kind, fact.slots)),
    quote: source.text,
    start: 0,
    end: source.text.length,
    readBy: fact.readBy,
  }
  const resolving = { gazetteer: ctx.gazetteer, day: dayHere(change.at) }
  const { statements } = await keepStatements(change, source.id, [draft], resolving, change.person.id)
  const id = statements[0]?.id ?? ''
  await judge(ctx, change, id, 'accept')
  return id
}

/** Takes a fact back that an act had stated, since the act was replaced or undone; both stay in the history. */
export async function dropActFact(ctx: Context, change: Change, statementId: string): Promise<void> {
  await judge(ctx, change, statementId, 'reject')
}

async function judge(ctx: Context, change: Change, statementId: string, verdict: 'accept' | 'reject') {
  const { tx, person, at, wrote } = change
  const judgement = { id: ctx.newId(), verdict, statementId, personId: person.id, at }
  await insertJudgements(tx, [judgement])
  await refold(tx, [statementId], at)
  wrote(judgement)
}

async function keepSource(
  ctx: Context,
  change: Change,
  { title, says, as = 'act' }: ActFact,
): Promise<Source> {
  const id = ctx.newId()
  const source: Source = {
    id: `e-${id.slice(0, 12)}`,
    kind: as,
    title,
    text: says,
    sha256: sha256(`${id} ${says}`),
    publisher: change.person.name,
    published: dayHere(change.at),
    addedAt: change.at.toISOString(),
    addedBy: change.person.id,
  }
  await insertSource(change.tx, source)
  change.wrote(source)
  return source
}
