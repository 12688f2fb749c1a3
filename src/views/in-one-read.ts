import type { Context } from '#context.ts'

/**
 * Hands a context on which everything is read in one transaction, as the book stands at one moment: for a page whose parts
 * would else each begin one of their own. Whatever would change something is refused.
 */
export async function inOneRead<T>(
  ctx: Context,
  office: string,
  work: (within: Context) => Promise<T>,
): Promise<T> {
  return await ctx.store.readOffice(
    office,
    async (tx) => await work({ ...ctx, store: ctx.store.joining(tx) }),
  )
}
