import type { Context } from '#context.ts'
import type { Extracted } from '#intake/intake.ts'
import { convertedNote } from '#intake/letters/converted-note.ts'
import { modernLetters } from '#intake/letters/modern-letters.ts'
import { MOST_CHARACTERS } from '#intake/limits.ts'
import { unreadLanguage, unreadNote } from '#intake/unread-language.ts'
import { ActError, problem } from '#model/problem.ts'
import { printNumber } from '#model/values/money.ts'
import type { DraftFacts } from '#store/queries/source-draft.ts'
import type { AddSourceInput } from './add-source.ts'
import { fetchAsFile } from './fetch-as-file.ts'
import { bytesOf } from './given-file.ts'
import { orRefuse } from './refuse.ts'
import { refuseSecret } from './refuse-secret.ts'

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
        en: 'There is no text in this. Paste the words of the article, choose a file, or give an address.',
        vi: 'Không có văn bản nào. Hãy dán nội dung bài viết, chọn tệp, hoặc ghi địa chỉ trên mạng.',
      }),
    )
  }
  if (text.length > MOST_CHARACTERS) {
    throw new ActError(
      'invalid',
      problem('text-too-long', {
        en: `This text has ${printNumber(text.length, 'en')} characters; the most is ${printNumber(MOST_CHARACTERS, 'en')}. Split it into its documents.`,
        vi: `Văn bản có ${printNumber(text.length, 'vi')} ký tự; tối đa là ${printNumber(MOST_CHARACTERS, 'vi')}. Hãy tách thành từng văn bản riêng.`,
      }),
    )
  }
}

/** What is kept of what was given: the text, the bytes it came in, what is known of it. */
export type Content = DraftFacts & {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly fileName?: string
  readonly text: string
}

/** What was given; an address and nothing else is fetched. */
async function givenOrFetched(ctx: Context, given: AddSourceInput): Promise<AddSourceInput> {
  if (given.file || given.text?.trim() || !given.url) return given
  const { file, url } = await fetchAsFile(ctx, given.url)
  return { ...given, file, url }
}

/** The text and what is known of it: what the person typed goes before what the file states. */
export async function contentOf(ctx: Context, asked: AddSourceInput): Promise<Content> {
  const given = await givenOrFetched(ctx, asked)
  const bytes = given.file ? bytesOf(given.file) : Buffer.from(given.text ?? '', 'utf8')
  const extracted = given.file ? await extractedFrom(ctx, given.file, bytes) : pasted(given.text ?? '')
  const text = extracted.text.replace(/[\0\p{Surrogate}]/gu, '\ufffd')
  checkText(text)
  refuseSecret(`${given.title ?? ''}\n${text}`)
  // Whoever names the language of a text has looked at it.
  const unread = given.lang ? undefined : unreadLanguage(text)
  const notes = [...(extracted.notes ?? []), ...(unread ? [unreadNote(unread)] : [])]
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
    ...(stated.lang && !unread ? { lang: stated.lang } : {}),
    ...(unread ? { unread } : {}),
    ...(notes.length ? { notes } : {}),
    ...(given.url ? { url: given.url } : {}),
  }
}

async function extractedFrom(
  ctx: Context,
  { fileName, mediaType }: NonNullable<AddSourceInput['file']>,
  bytes: Uint8Array,
): Promise<Extracted> {
  return orRefuse(
    await ctx.intake.extract({
      bytes,
      ...(fileName ? { fileName } : {}),
      ...(mediaType ? { mediaType } : {}),
    }),
  )
}

/** Pasted words are kept as they are, unless they were copied from a document in old letters. */
function pasted(words: string): Extracted {
  const { text, from } = modernLetters(words)
  return { text, mediaType: 'text/plain; charset=utf-8', ...(from ? { notes: [convertedNote(from)] } : {}) }
}

/** Who published a page that does not say so: the place it was fetched from. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

function withoutEmpty<T extends Record<string, unknown>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Partial<T>
}
