import { fallsWithin, roundAnniversary } from '#registry/anniversary.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { AgreementKey } from '../lists/agreement-keys.ts'
import { bitOf, type LineKey } from '../lists/line-keys.ts'
import type { ListsOn } from '../lists/lists-on.ts'
import type { Read, TieKey } from '../lists/tie-keys.ts'
import { type BareOccasion, feasts, type Stretch, soonestFirst, tellsRelations } from './find-occasions.ts'

/** Something to mark before it is read: enough to put it in its place and to count whom it is for. */
export type Draft = {
  readonly id: string
  readonly on: string
  /** Partners to write to. */
  readonly partners: number
  readonly tie?: TieKey
  readonly agreement?: AgreementKey
  readonly profile?: StoredRecord
  /** A feast rests on a table and is told whole. */
  readonly feast?: BareOccasion
}

/** Drafts with how many places each and those before it take: one a partner, and one where it is for nobody. */
export type Placed = { readonly drafts: readonly Draft[]; readonly ends: readonly number[] }

/** Counts the places of drafts, once for all pages of them. */
export function placed(drafts: readonly Draft[]): Placed {
  let total = 0
  return { drafts, ends: drafts.map(({ partners }) => (total += Math.max(1, partners))) }
}

type Drafting = {
  readonly lists: ListsOn
  readonly read: Read
  readonly lang: 'en' | 'vi'
  readonly profiles: readonly StoredRecord[]
  readonly stretch: Stretch
}

/** Everything to mark within a stretch of days, the soonest first. */
export function occasionDrafts({ lists, read, lang, profiles, stretch }: Drafting): readonly Draft[] {
  const { ground } = lists
  // Most ties and papers began on a day that others began on, too.
  const known = new Map<string, string | undefined>()
  const next = (since: string) => {
    if (known.has(since)) return known.get(since)
    const round = roundAnniversary(since, stretch.from)
    const on = round && fallsWithin(round.on, stretch) ? round.on : undefined
    known.set(since, on)
    return on
  }
  const inForce = <Key extends LineKey>(keys: readonly Key[]) =>
    keys.filter((key) => key.lists & bitOf('in-force'))
  const ties = inForce(lists.ties(read).lines).flatMap((tie): Draft[] => {
    const on = tie.dated ? next(tie.since) : undefined
    return on ? [{ id: `tie.${tie.partner}`, on, partners: 1, tie }] : []
  })
  const agreements = inForce(lists.agreements(read).lines).flatMap((agreement): Draft[] => {
    const { paper, partners } = agreement
    const on = paper.dated && partners.length ? next(paper.date) : undefined
    return on ? [{ id: `agreement.${paper.id}`, on, partners: partners.length, agreement }] : []
  })
  const relations = profiles.filter(tellsRelations).flatMap((profile): Draft[] => {
    const country = ground.nodes.get(profile.parties.locality ?? '')?.country
    const on = next(String(profile.slots.value?.shown.value ?? ''))
    return country && on ? [{ id: `relations.${country.toLowerCase()}`, on, partners: 1, profile }] : []
  })
  const making = { lang, asOf: read.day, lineage: ground.lineage }
  const days = feasts({ making, ties: lists.inForce(read, lang) }, stretch).map(
    (feast): Draft => ({ id: feast.id, on: feast.on, partners: feast.parties.length, feast }),
  )
  return soonestFirst([...ties, ...agreements, ...relations, ...days])
}
