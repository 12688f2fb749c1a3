import type { Context, Reader } from '#context.ts'
import { listSourcesView } from '../home.ts'

/** The documents of an office, for choosing the one whose words carry an entry. */
export async function sourceChoices(
  ctx: Context,
  reader: Reader,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const sources = await listSourcesView(ctx, reader)
  return sources.filter((one) => one.kind === 'document').map(({ id, title }) => ({ id, title }))
}
