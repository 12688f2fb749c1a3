import type { Context, Reader } from '#context.ts'
import { type BodySort, sortOfBody } from '#desk/investment/body-sort.ts'
import type { BookAt } from '#model/book-at.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { Node } from '#model/party.ts'
import { groupBy } from '#model/values/group-by.ts'
import { dayAt } from '#model/values/zone.ts'
import { loadGroups } from '#store/foldings.ts'
import { type DossierPart, listBodies, listParts } from '#store/queries/dossier.ts'
import { listPeople } from '#store/queries/person.ts'
import { listRecords, listRecordsAbout, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite, PartyRef } from '../cite.ts'
import type { RowMaking } from '../partner.ts'
import { partyRef } from '../party-names.ts'
import { prepareBook } from '../prepare-book.ts'
import { type GuestVisits, guestsName, loadGuestVisits } from './guests.ts'
import { type PartView, partCites, partMark, partView, standingParts } from './standing-parts.ts'
import { visitTitle } from './visit-title.ts'

/** A body of the book that may invest or take part, with its sheet. */
export type Body = {
  readonly ref: PartyRef
  /** Every address it ever had, its own first. */
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly country?: string
  /** What its name says it is. */
  readonly sort?: BodySort
  readonly parts: readonly DossierPart[]
  /** Set for business people of a delegation whom no source names: the visit they came with. */
  readonly visit?: StoredRecord
}

/** Everything that is told of projects and investors, loaded once for one answer. */
export type InvestmentBook = {
  readonly making: RowMaking
  readonly at: BookAt & { readonly asOf: string }
  readonly projects: readonly StoredRecord[]
  readonly bodies: ReadonlyMap<string, Body>
  readonly about: (partyId: string, ...kinds: readonly KindName[]) => readonly StoredRecord[]
  readonly partsOf: (project: StoredRecord) => readonly DossierPart[]
  readonly print: (part: DossierPart) => PartView
  readonly visits: ReadonlyMap<string, StoredRecord>
  /** Business people of delegations to us, by visit. */
  readonly guests: readonly Body[]
  readonly guestWords: GuestVisits['words']
  /** Grounds of a reason as marks. */
  readonly marksOf: (grounds: readonly string[]) => readonly number[]
  readonly cites: () => readonly Cite[]
}

/** Loads the projects of the book, the bodies it names and what they had to do with one another, as of a day. */
export async function loadInvestment(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  asked: BookAt,
): Promise<InvestmentBook> {
  const at = { ...asked, asOf: asked.asOf ?? dayAt(ctx.now(), tx.zone) }
  const nodes = await listBodies(tx)
  const groups = await loadGroups(tx, at)
  const [investorParts, projectParts] = [
    await listParts(tx, 'investor', at),
    await listParts(tx, 'project', at),
  ]
  const projects = await listRecords(tx, 'project', at)
  const guests = await loadGuestVisits(tx, reader.lang, at)
  const records = await recordsAbout(tx, { nodes, groups, came: investorParts, guests, at })
  const all = [...new Map([...projects, ...records].map((one) => [one.id, one])).values()]
  const making = await prepareBook(tx, ctx, reader, all, at)
  const grouped = groupBy(nodes, (node) => groups.get(node.id) ?? node.id)
  const bodies = new Map(
    [...grouped].map(([id, own]) => [id, bodyOf(ctx, reader, id, { own, parts: investorParts })]),
  )
  const people = new Map((await listPeople(tx)).map((one) => [one.id, one.name]))
  const visits = new Map(
    all
      .filter((one) => one.kind === 'visit')
      .flatMap((one) => [one.id, ...one.statementIds].map((id) => [id, one] as const)),
  )
  const nameOf = (id: string) => {
    const visit = visits.get(id)
    return visit ? visitTitle(visit, making) : people.get(id)
  }
  const cited = await partCites(tx, [...investorParts, ...projectParts], reader.lang)
  const byParty = new Map<string, StoredRecord[]>()
  for (const record of all) {
    for (const id of new Set(record.partyIds)) byParty.set(id, [...(byParty.get(id) ?? []), record])
  }
  return {
    making,
    at,
    projects,
    bodies,
    about: (id, ...kinds) =>
      (byParty.get(id) ?? []).filter((one) => !kinds.length || kinds.includes(one.kind)),
    partsOf: (project) =>
      standingParts(
        'project',
        projectParts.filter(
          (one) => project.id === one.subjectId || project.statementIds.includes(one.subjectId),
        ),
      ),
    print: (part) => partView(part, { lang: reader.lang, nameOf }),
    visits,
    guests: guests.visits.filter((one) => comesToUs(one, making)).map((one) => guestBody(one, making)),
    guestWords: guests.words,
    marksOf: (grounds) => grounds.flatMap((ground) => markOf(ground, making, guests)),
    cites: () => [...making.citing.cites(), ...cited, ...guests.words.values()],
  }
}

/** A visit to our own place from elsewhere. */
function comesToUs({ parties }: StoredRecord, { nodes, lineage }: RowMaking): boolean {
  const isOurs = (id: string | undefined) => {
    const node = id ? nodes.get(id) : undefined
    return node !== undefined && lineage.isHome(node)
  }
  const goals = Object.entries(parties).flatMap(([path, id]) => (path.startsWith('to.') ? [id] : []))
  return goals.some(isOurs) && !isOurs(parties.from)
}

function guestBody(visit: StoredRecord, making: RowMaking): Body {
  const country = making.nodes.get(visit.parties.from ?? '')?.country
  return {
    ref: { id: visit.id, kind: 'organisation', name: guestsName(visit, making) },
    ids: [visit.id, ...visit.statementIds],
    names: [],
    ...(country ? { country } : {}),
    parts: [],
    visit,
  }
}

/** A ground is a statement (`s:…`), a part of a sheet (`p:…`) or the words on who travelled along (`m:…`). */
function markOf(ground: string, { citing }: RowMaking, { words }: GuestVisits): readonly number[] {
  const [sort, id = ''] = [ground.slice(0, 2), ground.slice(2)]
  if (sort === 'm:') return words.get(id) ? [words.get(id)?.mark ?? 0] : []
  return sort === 'p:' ? [partMark({ seq: Number(id) })] : citing.marks([id])
}

/** The ground a part of a sheet is. */
export function groundOfPart({ seq }: DossierPart): string {
  return `p:${seq}`
}

/** The grounds statements are. */
export function groundsOfStatements(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `s:${id}`)
}

type Gathering = {
  readonly nodes: readonly Node[]
  readonly groups: ReadonlyMap<string, string>
  readonly came: readonly DossierPart[]
  readonly guests: GuestVisits
  readonly at: BookAt
}

/** What names a body, what the people of bodies did, the visits bodies came with, and what we have with the cities of those. */
async function recordsAbout(
  tx: OfficeTx,
  { nodes, groups, came, guests, at }: Gathering,
): Promise<readonly StoredRecord[]> {
  const ids = [...new Set(nodes.map((node) => groups.get(node.id) ?? node.id))]
  const own = ids.length ? await listRecordsAbout(tx, { partyIds: ids }, at) : []
  const people = own.flatMap((one) => (one.kind === 'role' && one.parties.person ? [one.parties.person] : []))
  const through = people.length ? await listRecordsAbout(tx, { partyIds: [...new Set(people)] }, at) : []
  const asked = new Set(came.flatMap((one) => (one.part === 'came' ? (one.value.value ?? []) : [])))
  const visits = asked.size ? await listRecords(tx, 'visit', at) : []
  const joined = [
    ...visits.filter((one) => asked.has(one.id) || one.statementIds.some((id) => asked.has(id))),
    ...guests.visits,
  ]
  const cities = [...new Set(joined.flatMap((one) => one.parties.from ?? []))]
  const tied = cities.length ? await listRecordsAbout(tx, { partyIds: cities }, at) : []
  const ties = tied.filter((one) => one.kind === 'partnership' || one.kind === 'agreement')
  return [...own, ...through, ...joined, ...ties]
}

type Naming = { readonly own: readonly Node[]; readonly parts: readonly DossierPart[] }

function bodyOf(ctx: Context, { lang }: Reader, id: string, { own, parts }: Naming): Body {
  const ids = [id, ...own.map((node) => node.id).filter((one) => one !== id)]
  const first = own.find((node) => node.id === id) ?? own[0]
  const names = [...new Set(own.map((node) => node.name))]
  const sort = names.map(sortOfBody).find(Boolean)
  const country = own.find((node) => node.country)?.country
  return {
    ref: first ? partyRef(ctx.gazetteer, first, lang) : { id, kind: 'organisation', name: id },
    ids,
    names,
    ...(country ? { country } : {}),
    ...(sort ? { sort } : {}),
    parts: standingParts(
      'investor',
      parts.filter((one) => ids.includes(one.subjectId)),
    ),
  }
}

/** Bodies that may invest or take part: authorities do not, unless somebody opened a sheet for them. */
export function investorsIn({ bodies }: InvestmentBook): readonly Body[] {
  return [...bodies.values()].filter(({ sort, parts }) => sort !== 'authority' || parts.length > 0)
}

/** Who may be put forward for a project: bodies of the book, and business people who came and are not named yet. */
export function candidatesIn(book: InvestmentBook): readonly Body[] {
  return [...investorsIn(book), ...book.guests]
}
