import type { Context, Reader } from '#context.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Node } from '#model/party.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { countryName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice, type Office } from '#store/queries/office.ts'
import { listOfficesHeld, listPartnerRecords } from '#store/queries/partner-records.ts'
import { listPartyIds, type PartyId } from '#store/queries/party-id.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import { listWaitingAbout } from '#store/queries/waiting.ts'
import type { OfficeTx } from '#store/store.ts'
import { withTheirBodies } from './bodies-of.ts'
import type { PartyRef } from './cite.ts'
import { loadCited } from './cited.ts'
import { type Citing, makeCiting } from './citing.ts'
import { externalIdsOf } from './external-ids.ts'
import { groupMembers } from './group-members.ts'
import { type Lineage, lineageOf } from './lineage.ts'
import { partnerPage } from './partner-page.ts'
import type { PartnerView } from './partner-view.ts'
import { namesOfNodes, type PartyNames, partyRef } from './party-names.ts'
import { loadProjectNames } from './project-names.ts'
import { type TieHolders, tieHolders } from './succession/tie-holders.ts'

/** What the rows of a partner's page are made with. */
export type RowMaking = {
  readonly names: PartyNames
  readonly nodes: ReadonlyMap<string, Node>
  readonly citing: Citing
  readonly lineage: Lineage
  readonly subject: PartyRef
  readonly lang: Language
  readonly asOf: string
  /** Where the office's clocks hang. */
  readonly zone: string
  /** Until when we count what we knew; left out for all we know. */
  readonly knownAt?: string
  /** Bodies a person holds an office of, by the person's address. */
  readonly officesOf: ReadonlyMap<string, readonly string[]>
  /** Who held a tie of ours up to the day shown. */
  readonly holders: TieHolders
  /** Names of projects in the reader’s language, where their sheets give one, by the project’s address. */
  readonly projectNames?: ReadonlyMap<string, string>
}

/** The party or country an address means; a country is there even before anything is on file. */
export async function findSubject(
  tx: OfficeTx,
  ctx: Context,
  address: string,
  { lang, at = {} }: { readonly lang: Language; readonly at?: BookAt },
): Promise<{ readonly subject: PartyRef; readonly ids: readonly string[] }> {
  if (/^[a-z]{2}$/i.test(address)) {
    const code = address.toUpperCase()
    const name = countryName(code, lang)
    if (name === code) throw unknownPartner(address)
    return {
      subject: { id: code.toLowerCase(), kind: 'country', name, country: code, countryName: name },
      ids: [code.toLowerCase()],
    }
  }
  const members = await groupMembers(tx, address, at)
  const node = members[0]
  if (!node) throw unknownPartner(address)
  return { subject: partyRef(ctx.gazetteer, node, lang), ids: members.map((member) => member.id) }
}

function unknownPartner(address: string): ActError {
  return new ActError(
    'not-found',
    problem('no-such-partner', {
      en: `There is no partner “${address}” on file in this office. Look it up in the list of partners, or search.`,
      vi: `Cơ quan này không có đối tác “${address}” trong sổ. Hãy xem danh sách đối tác, hoặc tìm kiếm.`,
    }),
  )
}

/** “What do we have with X?” as of a day, on what the book holds now or was known to hold then. */
export async function showPartner(
  ctx: Context,
  reader: Reader,
  input: { readonly with: string } & BookAt,
): Promise<PartnerView> {
  return await ctx.store.readOffice(reader.office, async (tx) => await partnerIn(tx, ctx, reader, input))
}

/** The same within a transaction that is under way. */
export async function partnerIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  input: { readonly with: string } & BookAt,
): Promise<PartnerView> {
  const found = await findPartner(tx, ctx, reader, input)
  return (await loadPartner(tx, ctx, reader, await gatherPartner(tx, ctx, found))).view
}

/** A partner’s page with what it was made from, for what stands beside it and needs the same. */
export type LoadedPartner = {
  readonly view: PartnerView
  readonly making: RowMaking
  readonly records: readonly StoredRecord[]
}

/** A partner that an address means, with the office that asks and the days its book is read at. */
export type FoundPartner = {
  readonly office: Office
  readonly subject: PartyRef
  readonly ids: readonly string[]
  readonly at: BookAt & { readonly asOf: string }
}

/** A partner with what the book holds on it. */
export type GatheredPartner = FoundPartner & {
  readonly records: readonly StoredRecord[]
  /** Its numbers in public catalogues, as somebody entered them. */
  readonly entered: readonly PartyId[]
}

/** Loads what the book holds on a partner. */
export async function gatherPartner(
  tx: OfficeTx,
  ctx: Context,
  found: FoundPartner,
): Promise<GatheredPartner> {
  const [records, entered] = await Promise.all([gather(tx, ctx, found), listPartyIds(tx, found.ids)])
  return { ...found, records, entered }
}

/** Finds the partner an address means. */
export async function findPartner(
  tx: OfficeTx,
  ctx: Context,
  { lang }: Reader,
  input: { readonly with: string } & BookAt,
): Promise<FoundPartner> {
  const at = { ...input, asOf: input.asOf ?? dayAt(ctx.now(), tx.zone) }
  const [office, found] = await Promise.all([getOffice(tx), findSubject(tx, ctx, input.with, { lang, at })])
  return { office, ...found, at }
}

/** Loads and shows a partner that was found, out of what the book holds on it. */
export async function loadPartner(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { office, subject, ids, at, records, entered }: GatheredPartner,
): Promise<LoadedPartner> {
  const about = {
    nodeIds: [...ids, ...peopleOf(records)],
    ...(subject.kind === 'country' && subject.country ? { countries: [subject.country] } : {}),
  }
  const [making, waiting] = await Promise.all([
    prepare(tx, ctx, { office, subject, records, lang: reader.lang, at }),
    listWaitingAbout(tx, about, at),
  ])
  const page = partnerPage(making, records, unconfirmedOf(waiting), homeRef(ctx, office, reader.lang))
  const own = ids.flatMap((id) => making.nodes.get(id) ?? [])
  const told = records.filter((record) => ids.includes(record.parties.locality ?? ''))
  const bare = own.length ? own : [{}]
  const numbers = bare.flatMap((node) => externalIdsOf(ctx.gazetteer, node, told, entered))
  const externalIds = [...new Map(numbers.map((each) => [each.id, each])).values()]
  return { view: { ...page, externalIds }, making, records }
}

function homeRef(ctx: Context, office: Office, lang: Language): PartyRef {
  const place = office.homePlace ? ctx.gazetteer.get(office.homePlace) : undefined
  const [name, country] = office.home.split('|')
  return {
    id: '',
    kind: 'locality',
    name: (place && placeName(place, lang)) ?? name ?? office.home,
    ...(country ? { country, countryName: countryName(country, lang) } : {}),
  }
}

function peopleOf(records: readonly StoredRecord[]): readonly string[] {
  return records.flatMap((record) =>
    record.kind === 'role' && record.parties.person ? [record.parties.person] : [],
  )
}

/**
 * The records about a subject: those that name it or a body of it, those that name the people who hold an office of either,
 * and what our side promised or asked in the sources that tell of a meeting, visit or agreement with it.
 */
export async function gather(
  tx: OfficeTx,
  ctx: Context,
  { subject, ids, at }: Pick<FoundPartner, 'subject' | 'ids'> & { readonly at: BookAt },
): Promise<readonly StoredRecord[]> {
  const country = subject.kind === 'country' && subject.country ? { country: subject.country } : {}
  const partyIds = subject.kind === 'locality' ? await withTheirBodies(tx, ctx, ids) : ids
  return await listPartnerRecords(tx, { partyIds, ...country }, at)
}

type Preparing = Pick<RowMaking, 'subject' | 'lang'> & {
  readonly at: BookAt & { readonly asOf: string }
  readonly office: Office
  readonly records: readonly StoredRecord[]
}

async function prepare(tx: OfficeTx, ctx: Context, preparing: Preparing): Promise<RowMaking> {
  const { records, lang, at } = preparing
  const [sides, cited, projectNames] = await Promise.all([
    loadSides(tx, ctx, preparing),
    loadCited(tx, records, at),
    loadProjectNames(tx, records, { lang, at }),
  ])
  return { ...sides, citing: makeCiting(cited, { names: sides.names, lang, at }), projectNames }
}

/** Who is who among the parties of some records, and which of them are ours; without what the records rest on. */
export async function loadSides(
  tx: OfficeTx,
  ctx: Context,
  { office, subject, records, lang, at }: Preparing,
): Promise<Omit<RowMaking, 'citing'>> {
  const ids = [...new Set(records.flatMap((record) => record.partyIds))]
  const [named, roles, successions] = await Promise.all([
    getNodes(tx, ids),
    listOfficesHeld(tx, ids, at),
    listSuccessions(tx),
  ])
  const there = new Set(named.map((node) => node.id))
  const bodies = roles.flatMap((role) => role.partyIds).filter((id) => !there.has(id))
  const nodes = new Map(
    [...named, ...(await getNodes(tx, [...new Set(bodies)]))].map((node) => [node.id, node]),
  )
  const names = namesOfNodes(ctx.gazetteer, lang, nodes.values())
  const officesOf = new Map<string, string[]>()
  for (const role of roles) {
    const person = role.parties.person
    const of = role.parties.of
    if (person && of) officesOf.set(person, [...(officesOf.get(person) ?? []), of])
  }
  const { asOf, knownAt } = at
  const lineage = lineageOf(ctx.gazetteer, office, successions)
  const holders = tieHolders(ctx.gazetteer, successions, { lang, day: asOf })
  const known = knownAt ? { knownAt } : {}
  return { names, nodes, lineage, subject, lang, asOf, zone: tx.zone, ...known, officesOf, holders }
}

/** What waits, by its sources. */
export function unconfirmedOf(
  waiting: readonly { statementId: string; sourceId: string; sourceTitle: string }[],
): PartnerView['unconfirmed'] {
  const sources = new Map<string, { id: string; title: string; count: number }>()
  for (const each of waiting) {
    const source = sources.get(each.sourceId) ?? { id: each.sourceId, title: each.sourceTitle, count: 0 }
    sources.set(each.sourceId, { ...source, count: source.count + 1 })
  }
  return { count: waiting.length, sources: [...sources.values()] }
}
