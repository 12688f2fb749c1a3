import type { BookChanges } from '#store/queries/book-changes.ts'
import {
  countCountryDays,
  getGroundRecords,
  getTellings,
  listDaysStanding,
  listResting,
} from '#store/queries/list-ground.ts'
import { getNodes } from '#store/queries/node.ts'
import type { OfficeTx } from '#store/store.ts'
import { replacedIn } from './book-order.ts'
import type { Ground, GroundContact } from './ground.ts'
import { type GroundMaking, type GroundParts, partsIn } from './ground-parts.ts'
import { type KnownAt, tellingsOf } from './ground-tellings.ts'
import { sharing } from './sharing.ts'

/** Whose lines a change may have touched: parties, by what names them, and people by the offices they hold. */
export type Touched = { readonly parties: Set<string>; readonly people: Set<string> }

/** What changed since a ground was read, read and ready to be put into it. */
export type Mending = {
  readonly records: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly parts: GroundParts
  readonly nodes: Parameters<Ground['learn']>[0]
  /** First days of countries, empty texts for folds without a day; none for countries nothing is on file about any more. */
  readonly countries: ReadonlyMap<string, string | undefined>
}

/** Reads the folds that were touched, and nothing else. The ground is not altered yet. */
export async function readMending(
  tx: OfficeTx,
  ground: Ground,
  { changes, at }: { readonly changes: BookChanges; readonly at: KnownAt },
): Promise<Mending> {
  const resting = await listResting(tx, [...changes.statements], at)
  const records = new Set([...changes.records, ...resting])
  const rows = await getGroundRecords(tx, [...records], at)
  const parties = new Set([...changes.parties, ...rows.flatMap((row) => row.party_ids)])
  const nodes = await getNodes(
    tx,
    [...parties].filter((id) => !ground.nodes.has(id)),
  )
  ground.learn(nodes)
  const told = rows.flatMap((row) => row.statement_ids ?? [])
  const shared = sharing()
  const making: GroundMaking = {
    who: ground,
    shared,
    told: await tellingsOf(tx, at, { pieces: [await getTellings(tx, told)], shared, among: told }),
    passes: ground.holders !== undefined,
    decided: ground.decisions.length > 0,
  }
  return {
    records,
    parties,
    parts: partsIn(rows, making),
    nodes,
    countries: await countryDays(tx, ground, { changes, at }),
  }
}

/** The first days of the countries that were touched, counted anew only where the first of them may have gone. */
async function countryDays(
  tx: OfficeTx,
  ground: Ground,
  { changes, at }: { readonly changes: BookChanges; readonly at: KnownAt },
): Promise<ReadonlyMap<string, string | undefined>> {
  const before = [...changes.countries].flatMap((code) => {
    const begun = ground.countries.get(code)
    return begun === undefined ? [] : [[code, begun] as const]
  })
  const standing = await listDaysStanding(tx, before, at)
  const gone = before.flatMap(([code]) => (standing.has(code) ? [] : [code]))
  const anew = gone.length ? await countCountryDays(tx, { countries: gone }, at) : new Map<string, string>()
  const days = new Map<string, string | undefined>(gone.map((code) => [code, anew.get(code)]))
  for (const [code, begun] of await countCountryDays(tx, { records: [...changes.records] }, at)) {
    const there = days.has(code) ? days.get(code) : ground.countries.get(code)
    if (there === undefined || begun < there) days.set(code, begun)
  }
  return days
}

/** Puts what was read into a ground, at once; says whose lines it touched. */
export function mendGround(ground: Ground, { records, parties, parts, countries }: Mending): Touched {
  const touched: Touched = { parties: new Set(parties), people: new Set() }
  const meet = () => {
    for (const party of parties)
      for (const role of ground.rolesBy.get(party) ?? []) {
        touched.parties.add(role.of)
        if (records.has(role.id)) touched.people.add(party)
      }
  }
  meet()
  const { ties, papers, roles, met } = parts
  ground.ties = replacedIn(ground.ties, records, ties)
  ground.papers = replacedIn(ground.papers, records, papers)
  for (const party of parties) {
    const names = (one: { readonly partyIds: readonly string[] }) => one.partyIds.includes(party)
    put(ground.tiesOf, party, (list) => replacedIn(list, records, ties.filter(names)))
    put(ground.papersOf, party, (list) => replacedIn(list, records, papers.filter(names)))
    const fresh = met.filter(names).map(({ contact }) => contact)
    put(ground.contactsOf, party, (list: readonly GroundContact[]) => [
      ...list.filter((one) => !records.has(one.id)),
      ...fresh,
    ])
    const own = (side: 'of' | 'person') => roles.filter((role) => role[side] === party)
    put(ground.rolesOf, party, (list) => replacedIn(list, records, own('of')))
    put(ground.rolesBy, party, (list) => replacedIn(list, records, own('person')))
  }
  meet()
  const places = new Set([...touched.parties].flatMap((id) => placesOfBody(ground, id)))
  if (places.size)
    for (const { partner } of ground.ties)
      if (places.has(ground.nodes.get(partner)?.placeId ?? '')) touched.parties.add(partner)
  for (const [code, begun] of countries) {
    if (begun === undefined) ground.countries.delete(code)
    else ground.countries.set(code, begun)
  }
  return touched
}

function put<T>(
  lists: Map<string, readonly T[]>,
  party: string,
  change: (list: readonly T[]) => readonly T[],
) {
  const made = change(lists.get(party) ?? [])
  if (made.length) lists.set(party, made)
  else lists.delete(party)
}

/** The places a body belongs to, whose last contact may be another now. */
function placesOfBody({ nodes, lineage }: Ground, id: string): readonly string[] {
  const node = nodes.get(id)
  return node ? lineage.placesOf(node) : []
}
