import type { Context } from 'hono'
import { boundaryOf, type FormPart, parseFormParts } from '#model/values/form-parts.ts'
import { takeBytes } from '#model/values/taken-bytes.ts'

/** A file as it was sent: its bytes lie within the body they came in. */
export type SentFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** A file of 20 MB, with the fields around it. */
const MOST_BYTES = 21 * 1024 * 1024

/** What a form sent: every text by field, in order, and files. */
export type Form = {
  readonly texts: ReadonlyMap<string, readonly string[]>
  readonly file: (name: string) => SentFile | undefined
  /** The first text of a field, trimmed of nothing; empty where it was not sent. */
  readonly text: (name: string) => string
  /** All texts of a field, cut at white space: lists of ids. */
  readonly list: (name: string) => readonly string[]
  /** Field by field, for showing a form again as it was. */
  readonly typed: Readonly<Record<string, string>>
}

/** Reads a form of either encoding. */
export async function readForm(c: Context): Promise<Form> {
  const texts = new Map<string, string[]>()
  const files = new Map<string, SentFile>()
  for (const { name, bytes, fileName, mediaType } of await partsOf(c)) {
    if (fileName === undefined) texts.set(name, [...(texts.get(name) ?? []), new TextDecoder().decode(bytes)])
    // A browser sends a nameless empty file where none was chosen; one with a name was, and is refused as empty.
    else if (bytes.length || fileName) files.set(name, { name: fileName, type: mediaType ?? '', bytes })
  }
  return {
    texts,
    file: (name) => files.get(name),
    text: (name) => texts.get(name)?.[0] ?? '',
    list: (name) => (texts.get(name) ?? []).flatMap((text) => text.split(/\s+/).filter(Boolean)),
    typed: Object.fromEntries([...texts].map(([name, [first]]) => [name, first ?? ''])),
  }
}

/** The fields of a form of either encoding. A body that is no form, or cut off, has none. */
async function partsOf(c: Context): Promise<readonly FormPart[]> {
  const declared = Number(c.req.header('content-length') ?? Number.NaN)
  const body = await takeBytes({
    stream: c.req.raw.body,
    most: MOST_BYTES,
    ...(Number.isSafeInteger(declared) ? { declared } : {}),
  })
  const boundary = boundaryOf(c.req.header('content-type') ?? '')
  if (boundary) return parseFormParts(body ?? new Uint8Array(), boundary)
  const pairs = new URLSearchParams(new TextDecoder().decode(body))
  return [...pairs].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
}

/** Leaves out what is empty, so that a schema sees only what was said. */
export function filled<T extends Record<string, unknown>>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<T>
}
