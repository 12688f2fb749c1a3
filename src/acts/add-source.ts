import { z } from 'zod'
import type { Context } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import { ActError, isProblem, problem } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import { parseDate } from '#model/values/date.ts'
import { findSourceByHash, insertSource } from '#store/queries/source.ts'
import { type Act, changing } from './act.ts'

const MOST_CHARACTERS = 1_000_000

const input = z.strictObject({
  /** The text as it will be kept and quoted. */
  text: z.string(),
  title: z.string().trim().max(500).optional(),
  publisher: z.string().trim().max(200).optional(),
  /** Day of publication, ISO. Without it, days without a year are not read. */
  published: z
    .string()
    .refine((text) => !isProblem(parseDate(text)) && text.length === 10, 'not a day such as 2025-04-02')
    .optional(),
  lang: z.enum(['en', 'vi']).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  /** What was given, where that is not the text itself (a saved page). Base64. */
  original: z
    .strictObject({
      base64: z.base64(),
      mediaType: z.string().max(100),
      fileName: z.string().max(255).optional(),
    })
    .optional(),
})

export type AddSourceInput = z.infer<typeof input>

export type AddedSource = { readonly sourceId: string; readonly title: string; readonly already: boolean }

/** The first line that says something, when nobody gave a title. */
function titleOf(text: string): string {
  const line = text.split(/\r?\n/).find((each) => each.trim().length > 3) ?? text
  const clean = line.trim().replace(/\s+/g, ' ')
  return clean.length > 160 ? `${clean.slice(0, 157)}…` : clean
}

function checkText(text: string): void {
  if (!text.trim()) {
    throw new ActError(
      'invalid',
      problem('text-empty', {
        en: 'There is no text in this. Paste the words of the article, or choose a .txt or .html file.',
        vi: 'Không có văn bản nào. Hãy dán nội dung bài viết, hoặc chọn tệp .txt hay .html.',
      }),
    )
  }
  if (text.length > MOST_CHARACTERS) {
    throw new ActError(
      'invalid',
      problem('text-too-long', {
        en: `This text has ${text.length} characters; the most is ${MOST_CHARACTERS}. Split it into its documents.`,
        vi: `Văn bản có ${text.length} ký tự; tối đa là ${MOST_CHARACTERS}. Hãy tách thành từng văn bản riêng.`,
      }),
    )
  }
}

/** Keeps a text as a source. The same bytes twice are the same source. */
export const addSource: Act<AddSourceInput, AddedSource> = {
  name: 'add-source',
  says: { en: 'Add a source', vi: 'Thêm nguồn' },
  input,
  run: async (ctx: Context, actor, given) => {
    const text = given.text.replace(/\u0000/g, '\ufffd')
    checkText(text)
    const bytes = given.original
      ? Buffer.from(given.original.base64, 'base64')
      : Buffer.from(given.text, 'utf8')
    const hash = sha256(bytes)
    return await changing<AddedSource>(ctx, actor, 'add-source', async ({ tx, person, at, wrote }) => {
      const there = await findSourceByHash(tx, hash)
      if (there) return { answer: { sourceId: there.id, title: there.title, already: true }, subject: {} }
      const source: Source = {
        id: `s-${hash.slice(0, 12)}`,
        kind: 'document',
        title: given.title || titleOf(text),
        text,
        sha256: hash,
        ...(given.publisher ? { publisher: given.publisher } : {}),
        ...(given.published ? { published: given.published } : {}),
        ...(given.lang ? { lang: given.lang } : {}),
        ...(given.url ? { url: given.url } : {}),
        addedAt: at.toISOString(),
        addedBy: person.id,
      }
      await insertSource(tx, source, {
        bytes,
        mediaType: given.original?.mediaType ?? 'text/plain; charset=utf-8',
        ...(given.original?.fileName ? { fileName: given.original.fileName } : {}),
      })
      wrote(source)
      return {
        answer: { sourceId: source.id, title: source.title, already: false },
        subject: { sourceId: source.id, title: source.title },
      }
    })
  },
}
