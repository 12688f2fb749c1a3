import type { Context } from '#context.ts'
import { findBookStanding, findChangesSince } from '#store/queries/book-changes.ts'
import type { OfficeTx, Store } from '#store/store.ts'
import { type ListsOn, listsOn } from './lists-on.ts'
import { loadGround } from './load-ground.ts'
import { readMending } from './mend-ground.ts'

type Kept = { readonly version: number; readonly lists: Promise<ListsOn>; size: number }

/** How much is kept of all offices together: ties, agreements, offices, contacts and parties; some 150 MB. */
const MOST = 1_500_000
/** What lists take up however little stands in them, as each day known is kept apart. */
const LEAST = 1_000
/** Folds that are read one by one; of more, all are read again. */
const MOST_MENDED = 5_000

/** What was read, by the database it was read from; it goes when that is closed. */
const SHELVES = new WeakMap<Store, Map<string, Kept>>()

/** The number of the book that lists show: it moves as they follow the book, also for those who hold them. */
const SHOWN = new WeakMap<ListsOn, number>()

/**
 * What the lists of an office are made of, as its book stands and was known at a moment. Where the book is another than the
 * one it was read from – asked for every time, so that no list is older than the question – what changed since is read and
 * put in its place; whoever asks at the same time waits for the same reading. A book that changes while it is read has the
 * number from before, so that the change is read once more and never missed. Where another reader took them on to a book newer
 * than the one this transaction sees, it is begun again, so that a page and the list on it tell of one book.
 */
export async function listsOf(tx: OfficeTx, ctx: Context, knownAt: string | undefined): Promise<ListsOn> {
  const shelf = SHELVES.get(ctx.store.whole) ?? new Map<string, Kept>()
  SHELVES.set(ctx.store.whole, shelf)
  const standing = await findBookStanding(tx)
  if (standing.changing) return listsOn(await loadGround(tx, ctx, knownAt), ctx.gazetteer)
  const key = `${tx.office} ${knownAt ?? ''}`
  const there = shelf.get(key)
  if (there && there.version >= standing.version) {
    shelf.delete(key)
    shelf.set(key, there)
    const lent = await lentOf(there)
    if (lent && (SHOWN.get(lent) ?? 0) > standing.version) tx.again?.()
    if (lent) return lent
  }
  const lists = followed(tx, ctx, { there, knownAt, version: standing.version })
  const kept: Kept = { version: standing.version, lists, size: 0 }
  shelf.delete(key)
  shelf.set(key, kept)
  try {
    const made = await lists
    kept.size = made.ground.size + LEAST
    forgetOldest(shelf, kept)
    return made
  } catch (error) {
    if (shelf.get(key) === kept) shelf.delete(key)
    throw error
  }
}

/** Lets go of all that is kept of an office’s lists: words that were erased stay in no memory until somebody asks again. */
export function forgetLists(store: Store, office: string): void {
  const shelf = SHELVES.get(store.whole)
  for (const key of shelf?.keys() ?? []) if (key.startsWith(`${office} `)) shelf?.delete(key)
}

/** What another is reading or has read; undefined where that failed, which is that one's affair: it is read anew then. */
async function lentOf({ lists }: Kept): Promise<ListsOn | undefined> {
  return await lists.catch(() => undefined)
}

type Following = {
  readonly there: Kept | undefined
  readonly knownAt: string | undefined
  readonly version: number
}

/** The lists there are with what changed since; read whole where not every change since is told, or too many are. */
async function followed(
  tx: OfficeTx,
  ctx: Context,
  { there, knownAt, version }: Following,
): Promise<ListsOn> {
  const changes = there && (await findChangesSince(tx, there.version))
  const many = changes ? changes.records.size + changes.statements.size : Infinity
  if (there && changes && many <= MOST_MENDED) {
    const lists = await lentOf(there)
    const at = knownAt === undefined ? {} : { knownAt }
    if (lists && many) lists.follow(await readMending(tx, lists.ground, { changes, at }))
    if (lists) return showing(lists, version)
  }
  return showing(listsOn(await loadGround(tx, ctx, knownAt), ctx.gazetteer), version)
}

function showing(lists: ListsOn, version: number): ListsOn {
  SHOWN.set(lists, version)
  return lists
}

/** Makes room; what was just read stays however much it is. */
function forgetOldest(shelf: Map<string, Kept>, fresh: Kept): void {
  let size = [...shelf.values()].reduce((sum, one) => sum + one.size, 0)
  for (const [key, one] of shelf) {
    if (size <= MOST) return
    if (one === fresh) continue
    shelf.delete(key)
    size -= one.size
  }
}
