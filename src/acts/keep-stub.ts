import { z } from 'zod'
import { secretMark } from '#intake/state-secret.ts'
import type { Stub } from '#model/evidence.ts'
import { ActError, problem } from '#model/problem.ts'
import { insertStub } from '#store/queries/stub.ts'
import { type Act, changing } from './act.ts'
import { toldDay } from './told-day.ts'

const input = z.strictObject({
  degree: z.enum(['mat', 'toi-mat', 'tuyet-mat']),
  /** Number and sign of the document, on one line. */
  number: z
    .string()
    .trim()
    .max(60)
    .regex(/^[^\n\r]*$/)
    .optional(),
  /** Day of the document, ISO. */
  day: toldDay.optional(),
  /** Who holds it: an office or a person, in a few words. */
  holder: z
    .string()
    .trim()
    .min(2)
    .max(120)
    .regex(/^[^\n\r]*$/),
})

export type KeepStubInput = z.infer<typeof input>

/**
 * Notes that a document marked as a state secret exists: number, day, holder, and nothing of what it says. The fields are
 * too short for a text, and one that bears a mark itself is refused.
 */
export const keepStub: Act<KeepStubInput, { readonly stubId: string }> = {
  name: 'keep-stub',
  says: { en: 'Keep a stub of a secret document', vi: 'Lưu phiếu văn bản mật' },
  input,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'keep-stub', async ({ tx, person, at, wrote }) => {
      const { degree, number, day, holder } = given
      if (secretMark(holder)) throw new ActError('invalid', notAHolder())
      const stub: Stub = {
        id: `stub-${ctx.newId()}`,
        degree,
        ...(number ? { number } : {}),
        ...(day ? { day } : {}),
        holder,
        keptAt: at.toISOString(),
        keptBy: person.id,
      }
      await insertStub(tx, stub)
      wrote(stub)
      return { answer: { stubId: stub.id }, subject: { stubId: stub.id, title: number ?? holder } }
    }),
}

function notAHolder() {
  return problem(
    'stub-holder',
    {
      en: 'Name the office or person that holds the document here, not the document or its mark.',
      vi: 'Hãy ghi cơ quan hoặc người đang giữ văn bản, không ghi nội dung hay dấu mật.',
    },
    { where: 'holder' },
  )
}
