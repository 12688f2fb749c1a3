import { z } from 'zod'
import { findSourceByHash } from '#store/queries/source.ts'
import {
  deleteSourceDraft,
  findSourceDraft,
  keepDraftBytes,
  type SourceDraft,
} from '#store/queries/source-draft.ts'
import type { OfficeTx } from '#store/store.ts'
import { type Act, changing } from './act.ts'
import { type AddedSource, addedAs, sourceFacts } from './add-source.ts'
import { keepSource, type NewSource } from './keep-source.ts'
import { notFound } from './refuse.ts'
import { refuseSecret } from './refuse-secret.ts'

const input = z.strictObject({
  draftId: z.string(),
  ...sourceFacts,
  title: z.string().trim().min(1).max(500),
})

export type KeepDraftInput = z.infer<typeof input>

/** Keeps what was looked at as a source, with what the person says of it; what is left out is not known. */
export const keepDraft: Act<KeepDraftInput, AddedSource> = {
  name: 'keep-draft',
  says: { en: 'Keep a source that was looked at', vi: 'Lưu nguồn đã xem' },
  input,
  run: (ctx, actor, given) =>
    changing<AddedSource>(ctx, actor, 'add-source', async (change) => {
      refuseSecret(given.title)
      const draft = await getDraft(change.tx, given.draftId)
      const there = await findSourceByHash(change.tx, draft.sha256)
      if (!there) await keepDraftBytes(change.tx, draft.id)
      const source = there ?? (await keepSource(change, knownOf(draft, given)))
      await deleteSourceDraft(change.tx, draft.id)
      const subject = there ? {} : { sourceId: source.id, title: source.title }
      return { answer: addedAs(source, there !== undefined), subject }
    }),
}

/** Whoever names the language of a text has looked at it. */
function knownOf(draft: SourceDraft, { title, publisher, published, lang }: KeepDraftInput): NewSource {
  const { url, unread, notes } = draft.facts
  return {
    title,
    text: draft.text,
    sha256: draft.sha256,
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(lang ? { lang } : {}),
    ...(url ? { url } : {}),
    ...(unread && !lang ? { unread } : {}),
    ...(notes?.length ? { notes } : {}),
  }
}

const dropping = z.strictObject({ draftId: z.string() })

/** Throws away what was looked at and is not wanted. */
export const dropDraft: Act<z.infer<typeof dropping>, { readonly dropped: string }> = {
  name: 'drop-draft',
  says: { en: 'Throw a draft away', vi: 'Bỏ bản xem trước' },
  input: dropping,
  run: (ctx, actor, { draftId }) =>
    changing(ctx, actor, 'drop-draft', async ({ tx }) => {
      await deleteSourceDraft(tx, draftId)
      return { answer: { dropped: draftId }, subject: {} }
    }),
}

async function getDraft(tx: OfficeTx, id: string): Promise<SourceDraft> {
  const draft = await findSourceDraft(tx, id)
  if (!draft) throw notFound({ en: 'text waiting to be kept', vi: 'văn bản chờ lưu' }, id)
  return draft
}
