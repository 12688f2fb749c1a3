import type { Context } from '#context.ts'
import { type Compared, type Remembering, remembering } from '#registry/alike/remembering.ts'
import { findBookVersion, findIdentityStamp } from '#store/queries/identity-stamp.ts'
import type { OfficeTx, Store } from '#store/store.ts'
import { type LoadedProfiles, loadProfiles } from './load-profiles.ts'

/** The names of an office as they stand, loaded and compared. */
export type ComparedNames = { readonly loaded: LoadedProfiles; readonly compared: Compared }

type Shelf = {
  readonly memory: Remembering
  version: string
  stamp: string
  names: ComparedNames | undefined
}

/** Offices whose names are kept ready at a time. */
const MOST_OFFICES = 12

/** What was worked out, by the database it was worked out of; it goes when that is closed. */
const SHELVES = new WeakMap<Store, Map<string, Shelf>>()

/**
 * The names of an office, compared with one another. Kept for as long as nothing they are compared by has changed, which is
 * asked for every time, so that no answer is older than the question.
 */
export async function comparedNames(tx: OfficeTx, ctx: Context): Promise<ComparedNames> {
  const shelf = shelfOf(ctx.store.whole, tx.office)
  const version = await findBookVersion(tx)
  if (shelf.names && shelf.version === version) return shelf.names
  const stamp = await findIdentityStamp(tx)
  if (shelf.names && shelf.stamp === stamp) {
    shelf.version = version
    return shelf.names
  }
  const loaded = await loadProfiles(tx, ctx)
  const names = { loaded, compared: shelf.memory.compare(loaded.profiles) }
  // All at once and last: whoever asks meanwhile works it out alone instead of being handed what was.
  Object.assign(shelf, { names, stamp, version })
  return names
}

/** Lets go of the names of an office and of all they were compared by. */
export function forgetNames(store: Store, office: string): void {
  SHELVES.get(store.whole)?.delete(office)
}

function shelfOf(store: Store, office: string): Shelf {
  const shelves = SHELVES.get(store) ?? new Map<string, Shelf>()
  SHELVES.set(store, shelves)
  const shelf = shelves.get(office) ?? { memory: remembering(), version: '', stamp: '', names: undefined }
  shelves.delete(office)
  shelves.set(office, shelf)
  const [oldest] = shelves.keys()
  if (shelves.size > MOST_OFFICES && oldest !== undefined) shelves.delete(oldest)
  return shelf
}
