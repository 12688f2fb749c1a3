import type { Context, Reader } from '#context.ts'
import { languageName } from '#intake/words/language-names.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { read } from '#reading/read.ts'
import { CUT_REASONS } from '#reading/words/cut-reasons.ts'
import { findSourceDraft, type SourceDraft } from '#store/queries/source-draft.ts'
import { wordFor } from './words/word-for.ts'

/** What was found in something given, for a person to correct before it is kept. */
export type SourceDraftView = {
  readonly id: string
  readonly title: string
  readonly publisher?: string
  readonly published?: string
  readonly lang?: Language
  readonly url?: string
  /** Name of its language, where that is one that is not read. */
  readonly unread?: string
  readonly fileName?: string
  /** How its text was taken from the file. */
  readonly notes: readonly string[]
  /** What would not be read, and why. */
  readonly cuts: readonly { readonly text: string; readonly reason: string }[]
  /** How many findings there would be. */
  readonly findings: number
  readonly text: string
  readonly characters: number
}

const SHOWN = 6_000

/** A draft with what reading it would leave out and find. Nothing is written. */
export async function showSourceDraft(
  ctx: Context,
  reader: Reader,
  { draftId }: { readonly draftId: string },
): Promise<SourceDraftView> {
  const draft = await ctx.store.readOffice(reader.office, (tx) => findSourceDraft(tx, draftId))
  if (!draft) throw goneDraft()
  const { title, publisher, published, lang, url, unread, notes } = draft.facts
  const reading = unread ? undefined : readDraft(ctx, draft)
  return {
    id: draft.id,
    title,
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(lang ? { lang } : reading ? { lang: reading.lang } : {}),
    ...(url ? { url } : {}),
    ...(unread ? { unread: languageName(unread)[reader.lang] } : {}),
    ...(draft.fileName ? { fileName: draft.fileName } : {}),
    notes: (notes ?? []).map((note) => note[reader.lang]),
    cuts: (reading?.cuts ?? []).map(({ start, end, reason }) => ({
      text: draft.text.slice(start, end),
      reason: wordFor(CUT_REASONS, reason, reader.lang) ?? reason,
    })),
    findings: reading?.statements.length ?? 0,
    text: draft.text.slice(0, SHOWN),
    characters: draft.text.length,
  }
}

function readDraft(ctx: Context, { text, facts }: SourceDraft) {
  const { lang, published, publisher } = facts
  return read(
    {
      text,
      ...(lang ? { lang } : {}),
      ...(published ? { published } : {}),
      ...(publisher ? { publisher } : {}),
    },
    ctx.gazetteer,
  )
}

function goneDraft(): ActError {
  return new ActError(
    'not-found',
    problem('no-such-draft', {
      en: 'This text is not waiting any more: it was kept or thrown away, or lay here for more than a day. Look for it among the sources, or add it again.',
      vi: 'Văn bản này không còn chờ lưu: đã được lưu, đã bỏ, hoặc để quá một ngày. Hãy tìm trong danh sách nguồn, hoặc thêm lại.',
    }),
  )
}
