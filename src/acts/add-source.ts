import { z } from 'zod'
import { sha256 } from '#model/digest.ts'
import type { Bilingual, Language } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import { insertOriginal } from '#store/queries/original.ts'
import { findSourceByHash } from '#store/queries/source.ts'
import { type Act, changing } from './act.ts'
import { givenBytes } from './given-file.ts'
import { keepSource } from './keep-source.ts'
import { refuseErased } from './refuse-erased.ts'
import { contentOf } from './source-content.ts'
import { toldDay } from './told-day.ts'

/** What a person may say of a source. */
export const sourceFacts = {
  title: z.string().trim().max(500).optional(),
  publisher: z.string().trim().max(200).optional(),
  /** Day of publication, or the month or year where no more is known, ISO. Without it, days without a year are not read. */
  published: toldDay.optional(),
  lang: z.enum(['en', 'vi']).optional(),
}

const input = z.strictObject({
  /** The text as it will be kept and quoted; or else a file it is taken from; or neither, and it is fetched from `url`. */
  text: z.string().optional(),
  file: z
    .strictObject({
      ...givenBytes,
      fileName: z.string().max(255).optional(),
      mediaType: z.string().max(100).optional(),
    })
    .optional(),
  ...sourceFacts,
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
})

export type AddSourceInput = z.infer<typeof input>

export type AddedSource = {
  readonly sourceId: string
  readonly title: string
  /** What is known of it now, said or found. */
  readonly publisher?: string
  readonly published?: string
  readonly lang?: Language
  readonly already: boolean
  /** Code of its language where that is one that is not read: it is kept, and nothing is read from it. */
  readonly unread?: string
  /** The receipt of how its text was taken. */
  readonly notes?: readonly Bilingual[]
}

/** Keeps a text as a source. The same bytes twice are the same source. */
export const addSource: Act<AddSourceInput, AddedSource> = {
  name: 'add-source',
  says: { en: 'Add a source', vi: 'Thêm nguồn' },
  input,
  run: async (ctx, actor, given) => {
    const { bytes, mediaType, fileName, ...known } = await contentOf(ctx, given)
    const hash = sha256(bytes)
    return await changing<AddedSource>(ctx, actor, 'add-source', async (change) => {
      await refuseErased(change.tx, { sha256: hash })
      const there = await findSourceByHash(change.tx, hash)
      if (there) return { answer: addedAs(there, true), subject: {} }
      await insertOriginal(change.tx, { sha256: hash, bytes, mediaType, ...(fileName ? { fileName } : {}) })
      const source = await keepSource(change, { ...known, sha256: hash })
      return {
        answer: addedAs(source, false),
        subject: { sourceId: source.id, title: source.title },
      }
    })
  },
}

/** A source as whoever added it is told of it. */
export function addedAs(source: Source, already: boolean): AddedSource {
  const { publisher, published, lang, unread, notes } = source
  return {
    sourceId: source.id,
    title: source.title,
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(lang ? { lang } : {}),
    already,
    ...(unread ? { unread } : {}),
    ...(notes ? { notes } : {}),
  }
}
