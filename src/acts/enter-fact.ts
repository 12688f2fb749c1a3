import { z } from 'zod'
import type { Context } from '#context.ts'
import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import { ActError } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import { type Draft, parseSlots } from '#model/statement.ts'
import { dayAt } from '#model/values/zone.ts'
import { ground, groundDraft } from '#reading/ground.ts'
import { findSource } from '#store/queries/source.ts'
import { type Act, type Change, changing } from './act.ts'
import { deskSentence } from './desk-sentence.ts'
import { unsaidByHand } from './ground-words.ts'
import { judgeOwn, keepOwnWords } from './keep-own-words.ts'
import { keepStatements } from './keep-statements.ts'
import { namesOf } from './names-of.ts'
import { notFound, orRefuse } from './refuse.ts'
import { refuseEndsEarly } from './refuse-ends-early.ts'
import { refuseErased } from './refuse-erased.ts'
import { refuseSecret } from './refuse-secret.ts'

const input = z.strictObject({
  kind: z.enum(KIND_NAMES),
  slots: z.record(z.string(), z.unknown()),
  /** The source whose words carry it; without one the entry itself, signed by the person, is the source. */
  sourceId: z.string().optional(),
  quote: z.string().max(2000).optional(),
  /** The sentence of a desk entry, in the person's words. */
  note: z.string().trim().max(2000).optional(),
})

export type EnterFactInput = z.infer<typeof input>
export type EnteredFact = { readonly statementId: string; readonly sourceId: string }

/**
 * Enters a fact by hand: with the words of a source, checked by the same gate as the reader's; or as a desk entry, whose
 * sentence becomes a source signed by the person. Accepted by being made.
 */
export const enterFact: Act<EnterFactInput, EnteredFact> = {
  name: 'enter-fact',
  says: { en: 'Enter a fact', vi: 'Nhập điều ghi nhận' },
  input,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'enter-fact', async (change) => {
      const { judgementIds, ...answer } = await enterWithin(ctx, change, given)
      const { statementId, sourceId } = answer
      return {
        answer,
        subject: { statementIds: [statementId], judgementIds, sourceId, kind: given.kind },
      }
    }),
}

/** Enters a fact as part of a larger change. */
export async function enterWithin(
  ctx: Context,
  change: Change,
  given: EnterFactInput,
): Promise<EnteredFact & { readonly judgementIds: readonly string[] }> {
  refuseSecret(given.note ?? '')
  const slots = orRefuse(parseSlots(given.kind, given.slots))
  refuseEndsEarly(slots)
  if (given.sourceId) await refuseErased(change.tx, { sourceId: given.sourceId })
  const source = given.sourceId
    ? await findSource(change.tx, given.sourceId)
    : await keepOwnWords(ctx, change, { text: given.note || deskSentence(ctx.gazetteer, given.kind, slots) })
  if (!source) throw notFound({ en: 'source', vi: 'nguồn' }, given.sourceId ?? '')
  const draft = draftOf(ctx, source, given, slots)
  const resolving = { gazetteer: ctx.gazetteer, day: source.published ?? dayAt(change.at, change.tx.zone) }
  const { statements } = await keepStatements(
    change,
    { sourceId: source.id, drafts: [draft], enteredBy: change.person.id },
    resolving,
  )
  const statementId = statements[0]?.id ?? ''
  const judgementIds = await judgeOwn(ctx, change, [statementId])
  return { statementId, sourceId: source.id, judgementIds }
}

function draftOf(ctx: Context, source: Source, given: EnterFactInput, slots: Draft['slots']): Draft {
  const stands = ground(source.text, given.quote ?? source.text)
  if (!stands.stands) throw new ActError('refused', stands.problem)
  const draft: Draft = {
    kind: given.kind,
    slots,
    quote: stands.quote,
    start: stands.start,
    end: stands.end,
    readBy: 'desk',
  }
  // Made with this fact, it says nothing else; an entry that was there is somebody's word, and is asked as any source is.
  if (!given.sourceId) return draft
  const problems = [
    ...groundDraft(source.text, draft, (name) => namesOf(ctx.gazetteer, name)),
    ...unsaidByHand(source, draft),
  ]
  if (problems.length) throw new ActError('refused', problems)
  return draft
}
