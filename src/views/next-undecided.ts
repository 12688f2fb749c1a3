import type { Context, Reader } from '#context.ts'
import { listWaitingSources, type WaitingSource } from '#store/queries/waiting.ts'
import { titleIn } from './erased-title.ts'

/** The text with something to decide that comes after the one at hand, older by one and round again; undefined where the pile is worked off. */
export async function showNextUndecided(
  ctx: Context,
  reader: Reader,
  { after }: { readonly after: string },
): Promise<WaitingSource | undefined> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const [next] = await listWaitingSources(tx, 1, after)
    return next && { ...next, title: titleIn(next.title, reader.lang) }
  })
}
