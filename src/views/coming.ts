import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { addDays } from '#model/values/day.ts'
import { dayAt } from '#model/values/zone.ts'
import { readOf } from './lists/list-page.ts'
import { occasionsPage } from './occasions/occasions-page.ts'
import type { Occasion } from './occasions-view.ts'
import { DAYS_AHEAD } from './ties/counting.ts'
import type { ListName } from './ties/ties-view.ts'

/** What the first page says of ties and of what is coming: numbers out of the same lists the pages show. */
export type ComingView = {
  readonly ties: Readonly<Partial<Record<ListName, number>>>
  readonly occasions: readonly Occasion[]
}

/** So many occasions stand on the first page. */
const MOST = 5

/** The next occasions, and how many ties stand in each list. */
export async function showComing(ctx: Context, reader: Reader, at: BookAt): Promise<ComingView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const from = at.asOf ?? dayAt(ctx.now(), tx.zone)
    const stretch = { from, to: addDays(from, DAYS_AHEAD) }
    const read = readOf(tx, ctx, at)
    const { lists, occasions } = await occasionsPage(tx, ctx, reader, { read, stretch, most: MOST })
    return { ties: Object.fromEntries(lists.ties(read).counts(undefined)), occasions }
  })
}
