import { z } from 'zod'
import type { Context } from '#context.ts'
import type { Extracted } from '#intake/intake.ts'
import { sha256 } from '#model/digest.ts'
import { ActError, isProblem, type Language, problem } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import { parseDate } from '#model/values/date.ts'
import { findSourceByHash, insertSource } from '#store/queries/source.ts'
import { type Act, changing } from './act.ts'
import { fetchAsFile } from './fetch-as-file.ts'
import { orRefuse } from './refuse.ts'

const MOST_CHARACTERS = 1_000_000

const input = z.strictObject({
  /** The text as it will be kept and quoted; or else a file it is taken from; or neither, and it is fetched from `url`. */
  text: z.string().optional(),
  file: z
    .strictObject({
      base64: z.base64().max(28_000_000),
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
  run: async (ctx, actor, given) => {
    const found = await contentOf(ctx, given)
    const hash = sha256(found.bytes)
    return await changing<AddedSource>(ctx, actor, 'add-source', async ({ tx, person, at, wrote }) => {
      const there = await findSourceByHash(tx, hash)
      if (there) return { answer: { sourceId: there.id, title: there.title, already: true }, subject: {} }
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
      return {
        answer: { sourceId: source.id, title: source.title, already: false },
        subject: { sourceId: source.id, title: source.title },
      }
    })
  },
}

type Content = {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly fileName?: string
  readonly text: string
  readonly title: string
  readonly publisher?: string
  readonly published?: string
  readonly lang?: Language
  readonly url?: string
}

/** What was given; an address and nothing else is fetched. */
async function givenOrFetched(ctx: Context, given: AddSourceInput): Promise<AddSourceInput> {
  if (given.file || given.text?.trim() || !given.url) return given
  const { file, url } = await fetchAsFile(ctx, given.url)
  return { ...given, file, url }
}

/** The text and what is known of it: what the person typed goes before what the file states. */
async function contentOf(ctx: Context, asked: AddSourceInput): Promise<Content> {
  const given = await givenOrFetched(ctx, asked)
  const bytes = given.file ? Buffer.from(given.file.base64, 'base64') : Buffer.from(given.text ?? '', 'utf8')
  const extracted = given.file
    ? orRefuse(
        await ctx.intake.extract({
          bytes,
          ...(given.file.fileName ? { fileName: given.file.fileName } : {}),
          ...(given.file.mediaType ? { mediaType: given.file.mediaType } : {}),
        }),
      )
    : ({ text: given.text ?? '', mediaType: 'text/plain; charset=utf-8' } satisfies Extracted as Extracted)
  const text = extracted.text.replaceAll('\u0000', '\ufffd')
  checkText(text)
  const stated = {
    ...extracted,
    ...withoutEmpty({ publisher: given.publisher, published: given.published, lang: given.lang }),
  }
  const publisher = stated.publisher || (given === asked ? '' : hostOf(given.url ?? ''))
  return {
    bytes,
    mediaType: extracted.mediaType,
    ...(given.file?.fileName ? { fileName: given.file.fileName } : {}),
    text,
    title: given.title || extracted.title || titleOf(text),
    ...(publisher ? { publisher } : {}),
    ...(stated.published ? { published: stated.published } : {}),
    ...(stated.lang ? { lang: stated.lang } : {}),
    ...(given.url ? { url: given.url } : {}),
  }
}

/** Who published a page that does not say so: the place it was fetched from. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

function withoutEmpty<T extends Record<string, unknown>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Partial<T>
}
