import type { Context, Reader } from '#context.ts'
import { newestDocuments } from '../sources.ts'

/** The documents of an office, for choosing the one whose words carry an entry. */
export async function sourceChoices(
  ctx: Context,
  reader: Reader,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const sources = await newestDocuments(ctx, reader)
  return sources.map(({ id, title }) => ({ id, title }))
}
