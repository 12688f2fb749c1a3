import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { factsPrint, type Source } from '#model/source.ts'
import { findSource } from '#store/queries/source.ts'
import { insertSourceCorrection } from '#store/queries/source-correction.ts'
import { type Act, changing } from './act.ts'
import { notFound } from './refuse.ts'
import { refuseErased } from './refuse-erased.ts'
import { toldDay } from './told-day.ts'

const input = z.strictObject({
  sourceId: z.string(),
  title: z.string().trim().min(1).max(500),
  publisher: z.string().trim().max(200).optional(),
  /** Day of publication, or the month or year where no more is known, ISO. */
  published: toldDay.optional(),
  lang: z.enum(['en', 'vi']).optional(),
  /** The print of what was known when the person looked; what somebody corrected since is not overwritten unseen. */
  seen: z.string().optional(),
})

export type CorrectSourceInput = z.infer<typeof input>

export type CorrectedSource = {
  readonly sourceId: string
  readonly changed: boolean
  /** Its day or language is another now, so it may read otherwise: read it again. */
  readonly readAgain: boolean
}

/**
 * Says what is known of a source instead of what was found in it: title, publisher, day, language; what is left out is not
 * known. The text and what was found stay as they are; the newest correction is what is shown and read by.
 */
export const correctSource: Act<CorrectSourceInput, CorrectedSource> = {
  name: 'correct-source',
  says: { en: 'Correct what is known of a source', vi: 'Sửa thông tin về nguồn' },
  input,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'correct-source', async ({ tx, person, at, wrote }) => {
      const source = await findSource(tx, given.sourceId)
      if (!source) throw notFound({ en: 'source', vi: 'nguồn' }, given.sourceId)
      await refuseErased(tx, { sourceId: source.id })
      const { sourceId, title, publisher, published, lang, seen } = given
      if (seen !== undefined && seen !== factsPrint(source)) throw correctedMeanwhile(source, given)
      const readsOtherwise =
        (published ?? '') !== (source.published ?? '') || (lang ?? '') !== (source.lang ?? '')
      const readAgain = readsOtherwise && !(source.unread && !lang)
      const changed =
        readsOtherwise || title !== source.title || (publisher ?? '') !== (source.publisher ?? '')
      if (changed) {
        const row = {
          sourceId,
          title,
          ...(publisher ? { publisher } : {}),
          ...(published ? { published } : {}),
          ...(lang ? { lang } : {}),
          at,
          personId: person.id,
        }
        await insertSourceCorrection(tx, row)
        wrote(row)
      }
      return { answer: { sourceId, changed, readAgain }, subject: { sourceId, title } }
    }),
}

function correctedMeanwhile(
  { title, publisher, published, lang }: Source,
  { sourceId: _of, seen: _seen, ...yours }: CorrectSourceInput,
): ActError {
  return new ActError(
    'conflict',
    problem(
      'stale',
      {
        en: `Somebody corrected this source meanwhile: it is called “${title}” now. Look at what stands there and correct it again.`,
        vi: `Người khác vừa sửa thông tin về nguồn này: hiện có tiêu đề “${title}”. Hãy xem lại rồi sửa tiếp.`,
      },
      { details: { now: { title, publisher, published, lang }, yours } },
    ),
  )
}
