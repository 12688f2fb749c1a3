import type { Gazetteer } from '#gazetteer/place.ts'
import type { Language } from '#model/problem.ts'
import type { PartyRef } from '../cite.ts'
import type { Placed } from '../occasions/occasion-drafts.ts'
import { type AgreementKey, agreementKeys } from './agreement-keys.ts'
import type { Ground } from './ground.ts'
import { type LastMet, lastMetOn } from './last-met-with.ts'
import { bitOf, type LineKey } from './line-keys.ts'
import { lineOrder } from './line-order.ts'
import { type LineShelf, lineShelf } from './line-shelf.ts'
import { type Mending, mendGround, type Touched } from './mend-ground.ts'
import { type PartnersOn, partnersOn } from './partner-countries.ts'
import { type Before, type Read, type TieKey, tieKeys } from './tie-keys.ts'

/** The lists of an office on a day: counted and sorted once while its book stands as it is. */
export type ListsOn = {
  readonly ground: Ground
  readonly ties: (read: Read) => LineShelf<TieKey>
  readonly agreements: (read: Read) => LineShelf<AgreementKey>
  /** Partners of the ties in force as a day reads them. */
  readonly inForce: (read: Read, lang: Language) => readonly { readonly partner: PartyRef }[]
  /** The countries they are in. */
  readonly countriesInForce: (read: Read, lang: Language) => readonly string[]
  /** Something made of the ground, kept beside it under a key of its own. */
  readonly remember: (key: string, make: () => Placed) => Placed
  /** True where that is there. */
  readonly remembers: (key: string) => boolean
  readonly partners: (day: string, lang: Language) => PartnersOn
  /** A party as it is named. */
  readonly party: (id: string, lang: Language) => PartyRef
  /** Takes in what changed; what it does not touch stays as it was counted. */
  readonly follow: (mending: Mending) => void
}

/** Days whose lists are kept beside one another, of ties and of agreements each. */
const MOST_DAYS = 6

/** Lists that follow a ground. */
export function listsOn(ground: Ground, gazetteer: Gazetteer): ListsOn {
  const order = lineOrder(ground, gazetteer)
  // Both lists of a day ask who was met last; the last day asked for is kept.
  let last: { readonly day: string; readonly met: LastMet } | undefined
  const metOn = (day: string) => {
    if (last?.day !== day) last = { day, met: lastMetOn(ground, day) }
    return last.met
  }
  const ties = daysOf<TieKey>((read, before) => tieKeys(ground, read, { before, met: metOn(read.day) }))
  const agreements = daysOf<AgreementKey>((read, before) =>
    agreementKeys(ground, read, { before, met: metOn(read.day) }),
  )
  const partners = new Map<string, PartnersOn>()
  const drafts = new Map<string, Placed>()
  const inForce = new Map<string, readonly { readonly partner: PartyRef }[]>()
  const countries = new Map<string, readonly string[]>()
  const tiesOn = (read: Read) => ties.on(read, (keys) => lineShelf(keys, order))
  const inForceOn = (read: Read, lang: Language) =>
    kept(inForce, `${keyOf(read)} ${lang}`, () =>
      tiesOn(read).lines.flatMap((line) =>
        line.lists & bitOf('in-force') ? [{ partner: order.party(line.partner, lang) }] : [],
      ),
    )
  return {
    ground,
    ties: tiesOn,
    agreements: (read) => agreements.on(read, (keys) => lineShelf(keys, order)),
    remembers: (key) => drafts.has(key),
    remember: (key, make) => kept(drafts, key, make),
    inForce: inForceOn,
    party: order.party,
    countriesInForce: (read, lang) =>
      kept(countries, `${keyOf(read)} ${lang}`, () => [
        ...new Set(inForceOn(read, lang).flatMap((tie) => tie.partner.country ?? [])),
      ]),
    partners: (day, lang) => kept(partners, `${day} ${lang}`, () => partnersOn(ground, day, lang)),
    follow: (mending) => {
      const touched = mendGround(ground, mending)
      last = undefined
      ties.touch(touched)
      agreements.touch(touched)
      for (const made of [partners, drafts, inForce, countries]) made.clear()
    },
  }
}

function keyOf({ day, days, years }: Read): string {
  return `${day} ${days} ${years}`
}

type Day<Key extends LineKey> = { keys: readonly Key[]; shelf: LineShelf<Key> | undefined; touched: Touched }

/** The lines of some days, each made anew only where a change touched it, and only when it is asked for again. */
function daysOf<Key extends LineKey>(make: (read: Read, before?: Before<Key>) => readonly Key[]) {
  const days = new Map<string, Day<Key>>()
  const on = (read: Read, lay: (keys: readonly Key[]) => LineShelf<Key>): LineShelf<Key> => {
    const day = kept(days, keyOf(read), () => ({ keys: make(read), shelf: undefined, touched: nobody() }))
    if (day.touched.parties.size) {
      day.keys = make(read, day)
      day.touched = nobody()
    }
    day.shelf ??= lay(day.keys)
    return day.shelf
  }
  const touch = ({ parties, people }: Touched) => {
    for (const day of days.values()) {
      for (const id of parties) day.touched.parties.add(id)
      for (const id of people) day.touched.people.add(id)
      day.shelf = undefined
    }
  }
  return { on, touch }
}

function nobody(): Touched {
  return { parties: new Set(), people: new Set() }
}

function kept<T>(days: Map<string, T>, key: string, make: () => T): T {
  const made = days.get(key) ?? make()
  days.delete(key)
  days.set(key, made)
  const [oldest] = days.keys()
  if (days.size > MOST_DAYS && oldest !== undefined) days.delete(oldest)
  return made
}
