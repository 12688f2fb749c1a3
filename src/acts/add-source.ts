import { z } from 'zod'
import { sha256 } from '#model/digest.ts'
import { type Bilingual, isProblem } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import { parseDate } from '#model/values/date.ts'
import { findSourceByHash, insertSource } from '#store/queries/source.ts'
import { type Act, changing } from './act.ts'
import { givenBytes } from './given-file.ts'
import { noteOrigin } from './note-origin.ts'
import { contentOf } from './source-content.ts'

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
  title: z.string().trim().max(500).optional(),
  publisher: z.string().trim().max(200).optional(),
  /** Day of publication, or the month or year where no more is known, ISO. Without it, days without a year are not read. */
  published: z
    .string()
    .trim()
    .refine((text) => !isProblem(parseDate(text)) && !text.includes('/'), {
      error: 'write a day such as 2025-04-02',
      params: { vi: 'hãy viết ngày dạng 2025-04-02' },
    })
    .optional(),
  lang: z.enum(['en', 'vi']).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
})

export type AddSourceInput = z.infer<typeof input>

export type AddedSource = {
  readonly sourceId: string
  readonly title: string
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
    const found = await contentOf(ctx, given)
    const hash = sha256(found.bytes)
    return await changing<AddedSource>(ctx, actor, 'add-source', async (change) => {
      const { tx, person, at, wrote } = change
      const there = await findSourceByHash(tx, hash)
      if (there) return { answer: answerOf(there, true), subject: {} }
      const { bytes, mediaType, fileName, text, title, ...stated } = found
      const source: Source = {
        id: `s-${hash.slice(0, 12)}`,
        kind: 'document',
        title,
        text,
        sha256: hash,
        ...stated,
        addedAt: at.toISOString(),
        addedBy: person.id,
      }
      await insertSource(tx, source, { bytes, mediaType, ...(fileName ? { fileName } : {}) })
      wrote(source)
      await noteOrigin(change, source)
      return {
        answer: answerOf(source, false),
        subject: { sourceId: source.id, title: source.title },
      }
    })
  },
}

function answerOf(source: Source, already: boolean): AddedSource {
  return {
    sourceId: source.id,
    title: source.title,
    already,
    ...(source.unread ? { unread: source.unread } : {}),
    ...(source.notes ? { notes: source.notes } : {}),
  }
}
