import type { Context } from '#context.ts'
import type { OfficeTx } from '#store/store.ts'
import { listsOf } from './lists/kept-ground.ts'
import { withBodies } from './lists/last-met-with.ts'

/**
 * Some parties and the bodies that belong to them by name: the port of a city with the city. Names do not change with the day
 * a book is read at, so they are asked of the book as it is.
 */
export async function withTheirBodies(
  tx: OfficeTx,
  ctx: Context,
  ids: readonly string[],
): Promise<readonly string[]> {
  return withBodies((await listsOf(tx, ctx, undefined)).ground, ids)
}
