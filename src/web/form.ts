import type { Context } from 'hono'

/** What a form sent: every text by field, in order, and files. */
export type Form = {
  readonly texts: ReadonlyMap<string, readonly string[]>
  readonly file: (name: string) => File | undefined
  /** The first text of a field, trimmed of nothing; empty where it was not sent. */
  readonly text: (name: string) => string
  /** All texts of a field, cut at white space: lists of ids. */
  readonly list: (name: string) => readonly string[]
  /** Field by field, for showing a form again as it was. */
  readonly typed: Readonly<Record<string, string>>
}

/** Reads a form of either encoding. */
export async function readForm(c: Context): Promise<Form> {
  const data = await c.req.formData().catch(() => new FormData())
  const texts = new Map<string, string[]>()
  const files = new Map<string, File>()
  for (const [name, value] of data.entries()) {
    if (typeof value === 'string') texts.set(name, [...(texts.get(name) ?? []), value])
    else if (value.size) files.set(name, value)
  }
  return {
    texts,
    file: (name) => files.get(name),
    text: (name) => texts.get(name)?.[0] ?? '',
    list: (name) => (texts.get(name) ?? []).flatMap((text) => text.split(/\s+/).filter(Boolean)),
    typed: Object.fromEntries([...texts].map(([name, [first]]) => [name, first ?? ''])),
  }
}

/** Leaves out what is empty, so that a schema sees only what was said. */
export function filled<T extends Record<string, unknown>>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<T>
}
