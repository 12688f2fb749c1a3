import type { Context, Reader } from '#context.ts'
import { listWaitingSources, type WaitingSource } from '#store/queries/waiting.ts'
import { titleIn } from './erased-title.ts'

/** The newest text with something to decide besides the one at hand; undefined where the pile is worked off. */
export async function showNextUndecided(
  ctx: Context,
  reader: Reader,
  { besides }: { readonly besides: string },
): Promise<WaitingSource | undefined> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const [next] = await listWaitingSources(tx, 1, besides)
    return next && { ...next, title: titleIn(next.title, reader.lang) }
  })
}
