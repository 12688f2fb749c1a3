import { sha256 } from '#model/digest.ts'
import { findSourceByHash } from '#store/queries/source.ts'
import { deleteDraftsBefore, insertSourceDraft } from '#store/queries/source-draft.ts'
import { type Act, changing } from './act.ts'
import { type AddSourceInput, addSource } from './add-source.ts'
import { refuseErased } from './refuse-erased.ts'
import { contentOf } from './source-content.ts'

const DAY_MS = 86_400_000

/** Where to look at what was found; or the source that holds these very bytes already. */
export type DraftedSource = { readonly draftId?: string; readonly sourceId?: string }

/**
 * Takes what is given apart and lays it aside, so that a person sees what was found – title, publisher, day, language,
 * what was left out – and corrects it before anything is kept. What nobody comes back to within a day is gone.
 */
export const draftSource: Act<AddSourceInput, DraftedSource> = {
  name: 'draft-source',
  says: { en: 'Look at a source before it is kept', vi: 'Xem nguồn trước khi lưu' },
  input: addSource.input,
  run: async (ctx, actor, given) => {
    const { bytes, mediaType, fileName, text, ...facts } = await contentOf(ctx, given)
    const hash = sha256(bytes)
    return await changing<DraftedSource>(ctx, actor, 'draft-source', async ({ tx, person, at }) => {
      await deleteDraftsBefore(tx, new Date(at.getTime() - DAY_MS))
      await refuseErased(tx, { sha256: hash })
      const there = await findSourceByHash(tx, hash)
      if (there) return { answer: { sourceId: there.id }, subject: {} }
      const draft = {
        id: `d-${ctx.newId()}`,
        sha256: hash,
        mediaType,
        ...(fileName ? { fileName } : {}),
        text,
        facts,
        at: at.toISOString(),
        by: person.id,
      }
      await insertSourceDraft(tx, draft, bytes)
      return { answer: { draftId: draft.id }, subject: {} }
    })
  },
}
