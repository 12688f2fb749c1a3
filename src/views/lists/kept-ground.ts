import type { Context } from '#context.ts'
import type { Language } from '#model/problem.ts'
import { findBookVersion } from '#store/queries/identity-stamp.ts'
import type { OfficeTx, Store } from '#store/store.ts'
import type { PartyRef } from '#views/cite.ts'
import type { Draft } from '#views/occasions/occasion-drafts.ts'
import { partyRef } from '#views/party-names.ts'
import { type AgreementKey, agreementKeys } from './agreement-keys.ts'
import type { Ground } from './ground.ts'
import { bitOf } from './line-keys.ts'
import { type LineShelf, lineShelf } from './line-shelf.ts'
import { loadGround } from './load-ground.ts'
import { type PartnerCountry, partnerCountries } from './partner-countries.ts'
import { type Read, type TieKey, tieKeys } from './tie-keys.ts'

/** The lists of an office on a day: counted and sorted once while its book stands as it is. */
export type ListsOn = {
  readonly ground: Ground
  readonly ties: (read: Read) => LineShelf<TieKey>
  readonly agreements: (read: Read) => LineShelf<AgreementKey>
  /** Partners of the ties in force as a day reads them. */
  readonly inForce: (read: Read, lang: Language) => readonly { readonly partner: PartyRef }[]
  /** Something made of the ground, kept beside it under a key of its own. */
  readonly remember: (key: string, make: () => readonly Draft[]) => readonly Draft[]
  readonly partners: (day: string, lang: Language) => readonly PartnerCountry[]
}

type Kept = { readonly version: string; readonly lists: Promise<ListsOn>; size: number }

/** How much is kept of all offices together: ties, agreements, offices, contacts and parties; some 150 MB. */
const MOST = 1_500_000
/** Days whose lists are kept beside one another, of ties and of agreements each. */
const MOST_DAYS = 6

/** What was read, by the database it was read from; it goes when that is closed. */
const SHELVES = new WeakMap<Store, Map<string, Kept>>()

/**
 * What the lists of an office are made of, as its book stands and was known at a moment. Kept until the book is another,
 * which is asked for every time, so that no list is older than the question; whoever asks at the same time waits for the
 * same reading.
 */
export async function listsOf(tx: OfficeTx, ctx: Context, knownAt: string | undefined): Promise<ListsOn> {
  const shelf = SHELVES.get(ctx.store) ?? new Map<string, Kept>()
  SHELVES.set(ctx.store, shelf)
  const version = await findBookVersion(tx)
  const key = `${tx.office} ${knownAt ?? ''}`
  const there = shelf.get(key)
  if (there?.version === version) {
    shelf.delete(key)
    shelf.set(key, there)
    return await there.lists
  }
  for (const [old, one] of shelf)
    if (old.startsWith(`${tx.office} `) && one.version !== version) shelf.delete(old)
  const lists = loadGround(tx, ctx, knownAt).then((ground) => listsFrom(ground, ctx))
  const kept: Kept = { version, lists, size: 0 }
  shelf.set(key, kept)
  try {
    const made = await lists
    kept.size = made.ground.size
    // What was changed while it was read is not what the number told: whoever asks next reads again.
    if ((await findBookVersion(tx)) !== version && shelf.get(key) === kept) shelf.delete(key)
    forgetOldest(shelf, kept)
    return made
  } catch (error) {
    if (shelf.get(key) === kept) shelf.delete(key)
    throw error
  }
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

function listsFrom(ground: Ground, { gazetteer }: Context): ListsOn {
  const ties = new Map<string, LineShelf<TieKey>>()
  const agreements = new Map<string, LineShelf<AgreementKey>>()
  const partners = new Map<string, readonly PartnerCountry[]>()
  const drafts = new Map<string, readonly Draft[]>()
  const inForce = new Map<string, readonly { readonly partner: PartyRef }[]>()
  const tiesOn = (read: Read) =>
    kept(ties, keyOf(read), () => lineShelf(tieKeys(ground, read), { ground, gazetteer }))
  return {
    ground,
    ties: tiesOn,
    agreements: (read) =>
      kept(agreements, keyOf(read), () => lineShelf(agreementKeys(ground, read), { ground, gazetteer })),
    remember: (key, make) => kept(drafts, key, make),
    inForce: (read, lang) =>
      kept(inForce, `${keyOf(read)} ${lang}`, () =>
        tiesOn(read).lines.flatMap((line) => {
          const node = ground.nodes.get(line.partner)
          if (!(line.lists & bitOf('in-force'))) return []
          return [{ partner: node ? partyRef(gazetteer, node, lang) : nameless(line.partner) }]
        }),
      ),
    partners: (day, lang) => kept(partners, `${day} ${lang}`, () => partnerCountries(ground, day, lang)),
  }
}

function nameless(id: string): PartyRef {
  return { id, kind: 'organisation', name: id }
}

function keyOf({ day, days, years }: Read): string {
  return `${day} ${days} ${years}`
}

function kept<T>(days: Map<string, T>, key: string, make: () => T): T {
  const made = days.get(key) ?? make()
  days.delete(key)
  days.set(key, made)
  const [oldest] = days.keys()
  if (days.size > MOST_DAYS && oldest !== undefined) days.delete(oldest)
  return made
}
