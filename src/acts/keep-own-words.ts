import type { Context } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import type { Source } from '#model/source.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { insertJudgements } from '#store/queries/judgement.ts'
import { insertSource } from '#store/queries/source.ts'
import type { Change } from './act.ts'
import { refold } from './refold.ts'

/** A sentence somebody of the office wrote or did. */
export type OwnWords = {
  readonly text: string
  /** Who and when, where left out. */
  readonly title?: string
  /** `act` for what the office did, `entry` for what somebody noted. */
  readonly kind?: 'act' | 'entry'
  /** The day it speaks from; today where left out. */
  readonly day?: string
}

/** Keeps the words as a source signed by the person. The same words twice are two sources: each was said on its own. */
export async function keepOwnWords(
  ctx: Context,
  change: Change,
  { text, kind = 'entry', day = dayAt(change.at, change.tx.zone), title }: OwnWords,
): Promise<Source & { readonly published: string }> {
  const id = ctx.newId()
  const source = {
    id: `e-${id.slice(0, 12)}`,
    kind,
    title: title ?? `${change.person.name}, ${printDate(day, 'vi')}`,
    text,
    sha256: sha256(`${id} ${text}`),
    publisher: change.person.name,
    published: day,
    addedAt: change.at.toISOString(),
    addedBy: change.person.id,
  }
  await insertSource(change.tx, source)
  change.wrote(source)
  return source
}

/** Decides on statements that are made with the act itself, and folds them. Returns the addresses of the judgements. */
export async function judgeOwn(
  ctx: Context,
  change: Change,
  statementIds: readonly string[],
  verdict: 'accept' | 'reject' = 'accept',
): Promise<readonly string[]> {
  const { tx, person, at } = change
  const judgements = statementIds.map((statementId) => ({
    id: ctx.newId(),
    verdict,
    statementId,
    personId: person.id,
    at,
  }))
  await insertJudgements(tx, judgements)
  await refold(tx, statementIds, at)
  change.wrote(...judgements)
  return judgements.map((judgement) => judgement.id)
}
