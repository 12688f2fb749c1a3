import type { Context, Reader } from '#context.ts'
import { addDays } from '#desk/clocks/day.ts'
import type { BookAt } from '#model/book-at.ts'
import { dayAt } from '#model/values/zone.ts'
import { occasionsWithin } from './occasions.ts'
import type { Occasion } from './occasions-view.ts'
import { DAYS_AHEAD } from './ties/make-list.ts'
import type { ListName } from './ties/ties-view.ts'
import { listTies } from './ties.ts'

/** What the first page says of ties and of what is coming: numbers out of the same lists the pages show. */
export type ComingView = {
  readonly ties: Readonly<Partial<Record<ListName, number>>>
  readonly occasions: readonly Occasion[]
}

/** So many occasions stand on the first page. */
const MOST = 5

/** The next occasions, and how many ties stand in each list. */
export async function showComing(ctx: Context, reader: Reader, at: BookAt = {}): Promise<ComingView> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const from = at.asOf ?? dayAt(ctx.now(), tx.zone)
    const stretch = { from, to: addDays(from, DAYS_AHEAD) }
    const { loaded, occasions } = await occasionsWithin(tx, ctx, reader, { ...at, stretch })
    const { lists } = listTies(loaded, {})
    return {
      ties: Object.fromEntries(lists.map(({ list, count }) => [list, count])),
      occasions: occasions.slice(0, MOST),
    }
  })
}
