import { z } from 'zod'
import { identityNumber } from '#desk/mission/identity-number.ts'
import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import { daySchema, textSchema } from '#model/mission.ts'
import { ActError, isProblem, type Problem } from '#model/problem.ts'
import { type Draft, parseSlots } from '#model/statement.ts'
import { ground } from '#reading/ground.ts'
import { type Act, changing } from './act.ts'
import { judgeOwn, keepOwnWords } from './keep-own-words.ts'
import { keepStatements } from './keep-statements.ts'
import { refuseIdentity } from './refuse-identity.ts'
import { refuseSecret } from './refuse-secret.ts'

const part = z.strictObject({
  kind: z.enum(KIND_NAMES),
  slots: z.record(z.string(), z.unknown()),
  /** The words of the note it rests on; the whole note where left out. */
  quote: z.string().max(2000).optional(),
})

const input = z.strictObject({
  /** The note as it was typed. It becomes a source signed by its writer. */
  text: textSchema(2000),
  /** Day it was written, which settles its days; today where left out. */
  written: daySchema.optional(),
  /** What the writer confirms of it, each as they left it. */
  parts: z.array(part).min(1).max(40),
})

export type KeepNoteInput = z.infer<typeof input>
export type KeptNote = { readonly sourceId: string; readonly statementIds: readonly string[] }

/** Keeps a quick note and what its writer confirmed of it, all of it or nothing. Accepted by being made. */
export const keepNote: Act<KeepNoteInput, KeptNote> = {
  name: 'keep-note',
  says: { en: 'Keep a quick note', vi: 'Lưu ghi nhanh' },
  input,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'keep-note', async (change) => {
      refuseSecret(given.text)
      if (identityNumber(given.text)) refuseIdentity()
      const drafts = draftsOf(given)
      const { text, written } = given
      const source = await keepOwnWords(ctx, change, { text, ...(written ? { day: written } : {}) })
      const day = source.published
      const resolving = { gazetteer: ctx.gazetteer, day }
      const { statements } = await keepStatements(
        change,
        { sourceId: source.id, drafts, enteredBy: change.person.id },
        resolving,
      )
      const statementIds = statements.map((one) => one.id)
      const judgementIds = await judgeOwn(ctx, change, statementIds)
      return {
        answer: { sourceId: source.id, statementIds },
        subject: { sourceId: source.id, statementIds, judgementIds },
      }
    }),
}

/** What is confirmed, held to the vocabulary and to the words of the note; every fault is told, by its part. */
function draftsOf({ text, parts }: KeepNoteInput): readonly Draft[] {
  const problems: Problem[] = []
  const drafts = parts.flatMap(({ kind, slots, quote }, at): Draft[] => {
    const parsed = parseSlots(kind, slots)
    const stands = ground(text, quote ?? text)
    if (isProblem(parsed)) problems.push({ ...parsed, where: `parts.${at}.${parsed.where ?? ''}` })
    if (!stands.stands) problems.push({ ...stands.problem, where: `parts.${at}.quote` })
    if (isProblem(parsed) || !stands.stands) return []
    const { start, end } = stands
    return [{ kind, slots: parsed, quote: stands.quote, start, end, readBy: 'note' }]
  })
  if (problems.length > 0) throw new ActError('invalid', problems)
  return drafts
}
