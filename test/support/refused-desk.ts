import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { addPerson } from '#acts/keep-person.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor, Context } from '#context.ts'
import { nodeOf } from '#model/party.ts'
import { realGazetteer } from './context.ts'
import { openDesk } from './desk.ts'

const TEXT =
  'DA NANG – On April 2, 2025, Da Nang City and Daegu of the Republic of Korea signed a memorandum of understanding on tourism. Kim Min Su, Mayor of Daegu, said 285 projects stand in the city.'
export const SIGNED =
  'On April 2, 2025, Da Nang City and Daegu of the Republic of Korea signed a memorandum of understanding on tourism.'

/** What the refused deeds start from: an office with a source, one fact by hand, a partner said to be another. */
export type RefusedDesk = {
  readonly ctx: Context
  readonly actor: Actor
  readonly reader: { readonly office: string; readonly lang: 'vi' }
  readonly sourceId: string
  readonly statementId: string
  readonly personId: string
  readonly undone: string
}

export const AGREEMENT = {
  parties: ['Da Nang|VN', 'Daegu|KR'],
  instrument: 'mou',
  date: '2025-04-02',
  status: 'signed',
}
export const DAEGU = nodeOf({
  path: 'b',
  kind: 'locality',
  name: 'Daegu',
  country: 'KR',
  placeId: placeOf('Daegu', 'KR'),
}).id
export const JEJU = nodeOf({
  path: 'b',
  kind: 'locality',
  name: 'Jeju',
  country: 'KR',
  placeId: placeOf('Jeju', 'KR'),
}).id

/** The id of a place as its name was used on a day. */
export function placeOf(name: string, country: string, day = '2025-06-15'): string {
  return realGazetteer().find(name, { country, day })[0]?.id ?? ''
}

export async function openRefusedDesk(ctx: Context): Promise<RefusedDesk> {
  const actor = await openDesk(ctx, 'desk')
  const { sourceId } = await perform(ctx, actor, addSource, {
    text: TEXT,
    published: '2025-04-03',
    lang: 'en',
  })
  await perform(ctx, actor, addSource, {
    text: 'Jeju and Da Nang are friends. Quang Nam is near.',
  })
  const entered = { kind: 'agreement', slots: AGREEMENT, sourceId, quote: SIGNED }
  const { statementId } = await perform(ctx, actor, enterFact, entered)
  for (const fact of [
    { kind: 'partnership', slots: { a: 'Quang Nam|VN', b: 'Jeju|KR' } },
    { kind: 'investment', slots: { host: 'Da Nang|VN', origin: 'KR', projects: 3 } },
  ]) {
    await perform(ctx, actor, enterFact, { ...fact, note: 'Told by the desk' })
  }
  const { personId } = await perform(ctx, actor, addPerson, { name: 'Lê Văn Hai' })
  await perform(ctx, actor, relateParties, {
    a: DAEGU,
    b: JEJU,
    verdict: 'different',
  })
  const rejected = await perform(ctx, actor, judgeStatements, {
    statementIds: [statementId],
    verdict: 'reject',
  })
  const undone = rejected.judgementIds[0] ?? ''
  await perform(ctx, actor, undoJudgement, { judgementIds: [undone] })
  const reader = { office: 'desk', lang: 'vi' } as const
  return {
    ctx,
    actor,
    reader,
    sourceId,
    statementId,
    personId,
    undone,
  }
}
