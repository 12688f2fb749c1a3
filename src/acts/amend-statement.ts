import { z } from 'zod'
import type { Slots } from '#model/kinds/kind.ts'
import { ActError, problem } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import { parseSlots, type Statement } from '#model/statement.ts'
import { ground, groundDraft } from '#reading/ground.ts'
import { insertJudgements } from '#store/queries/judgement.ts'
import { findSource } from '#store/queries/source.ts'
import { getStatements } from '#store/queries/statement.ts'
import { type Act, changing } from './act.ts'
import { unsaidByHand } from './ground-words.ts'
import { keepAmendedMentions } from './keep-statements.ts'
import { namesOf } from './names-of.ts'
import { refold } from './refold.ts'
import { notFound, orRefuse } from './refuse.ts'
import { keepSpelling } from './same-spelling.ts'

const input = z.strictObject({
  statementId: z.string(),
  slots: z.record(z.string(), z.unknown()),
  /** Words of the source the amended values rest on; the statement's own quote where left out. */
  quote: z.string().max(2000).optional(),
  /** True where the values rest on the person's word: shown as a desk entry, never as the quote's. */
  deskEntry: z.boolean().optional(),
  why: z.string().trim().max(2000).optional(),
  /** The decision the person had before their eyes; a newer one is not overwritten unseen. */
  seen: z.string().nullable().optional(),
})

export type AmendStatementInput = z.infer<typeof input>

/**
 * Corrects what was read and accepts it so. The statement stays as it was read; the amendment carries the corrected
 * slots and the words they rest on, and passes the same quote gate as the reader.
 */
export const amendStatement: Act<AmendStatementInput, { readonly judgementId: string }> = {
  name: 'amend-statement',
  says: { en: 'Correct', vi: 'Sửa' },
  input,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'amend', async (change) => {
      const { tx, person, at, wrote } = change
      const statement = (await getStatements(tx, [given.statementId]))[0]
      if (!statement) throw notFound({ en: 'finding', vi: 'điều ghi nhận' }, given.statementId)
      refuseUnseen(given.seen, statement.standing?.judgementId ?? null, statement.standing)
      const source = await findSource(tx, statement.sourceId)
      if (!source) throw new Error(`statement ${statement.id} has no source`)
      const before = statement.standing?.slots ?? statement.slots
      const slots = keepSpelling(ctx.gazetteer, orRefuse(parseSlots(statement.kind, given.slots)), before)
      const judgement = {
        id: ctx.newId(),
        verdict: 'amend' as const,
        statementId: statement.id,
        slots,
        ...groundAmendment(source, statement, slots, given, (name) => namesOf(ctx.gazetteer, name)),
        ...(given.why ? { why: given.why } : {}),
        personId: person.id,
        at,
      }
      await insertJudgements(tx, [judgement])
      await keepAmendedMentions(
        change,
        { statement, slots, judgementId: judgement.id },
        { gazetteer: ctx.gazetteer, day: source.published },
      )
      await refold(tx, [statement.id], at)
      wrote(judgement)
      return {
        answer: { judgementId: judgement.id },
        subject: {
          statementIds: [statement.id],
          judgementIds: [judgement.id],
          ...(given.why ? { why: given.why } : {}),
        },
      }
    }),
}

/** Where the amendment rests: a quote of the source that holds its values, or the person's word. */
function groundAmendment(
  source: Source,
  statement: Statement,
  slots: Statement['slots'],
  given: AmendStatementInput,
  names: (slotText: string) => readonly string[],
) {
  const stands = ground(source.text, given.quote ?? statement.quote, statement.start)
  if (!stands.stands) throw new ActError('refused', stands.problem)
  const span = { start: stands.start, end: stands.end }
  if (given.deskEntry) return { quote: stands.quote, span, deskEntry: true }
  const draft = { ...statement, slots, quote: stands.quote, ...span }
  const sameWords = span.start === statement.start && span.end === statement.end
  const checked = sameWords ? changedSlots(slots, statement.slots) : slots
  const problems = [
    ...groundDraft(source.text, { ...draft, slots: checked }, names),
    ...unsaidByHand(source, draft, statement.slots),
  ]
  if (problems.length) throw new ActError('refused', problems)
  return { quote: stands.quote, span }
}

/** What the person changed: under the same words, the rest stands as it was read. */
function changedSlots(slots: Slots, before: Slots): Slots {
  return Object.fromEntries(
    Object.entries(slots).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  )
}

function refuseUnseen(seen: string | null | undefined, now: string | null, standing: unknown): void {
  if (seen === undefined || seen === now) return
  throw new ActError(
    'conflict',
    problem(
      'decided-meanwhile',
      {
        en: 'Somebody decided on this while you were working, and that decision stands. Look at it first; if you still want yours, save it again.',
        vi: 'Trong lúc bạn đang làm, có người vừa quyết định mục này và quyết định ấy đang được giữ. Hãy xem quyết định ấy trước; nếu vẫn muốn sửa, hãy lưu lại lần nữa.',
      },
      { details: { now: standing, seen } },
    ),
  )
}
