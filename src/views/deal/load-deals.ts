import type { Context, Reader } from '#context.ts'
import { type Entry, entriesOf, type Provenance, provenanceOf } from '#desk/investment/money/entry.ts'
import type { Deal, DealEvent } from '#desk/investment/pipeline/deal.ts'
import { foldDeal } from '#desk/investment/pipeline/fold-deal.ts'
import { placeName } from '#gazetteer/place-name.ts'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { loadGroups } from '#store/foldings.ts'
import { listAllDealEvents } from '#store/queries/deal.ts'
import { listParts } from '#store/queries/dossier.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { listPeople, type Person } from '#store/queries/person.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { namesOfNodes, type PartyNames } from '../party-names.ts'

/** A file with everything around it that its views need. */
export type LoadedDeal = {
  readonly deal: Deal
  readonly events: readonly DealEvent[]
  /** Address of the investor's group now. */
  readonly investorId: string
  readonly project: StoredRecord | undefined
  /** The name its sheet gives the project in the reader's language, else its title. */
  readonly projectTitle: string | undefined
  /** Name of the place in the reader's language, and its id of the gazetteer. */
  readonly place: { readonly name: string; readonly id?: string }
  readonly sector: string | undefined
  readonly provenance: Provenance
  readonly origin: string | undefined
  readonly entries: readonly Entry[]
}

/** The files of an office on a day, and what their views are made with. */
export type LoadedDeals = {
  readonly asOf: string
  /** Where the office's clocks hang. */
  readonly zone: string
  readonly deals: readonly LoadedDeal[]
  readonly names: PartyNames
  readonly people: ReadonlyMap<string, Person>
}

/** Loads every file as it stood on a day and was known by another, the one opened last first. */
export async function loadDeals(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  at: BookAt,
): Promise<LoadedDeals> {
  const asOf = at.asOf ?? dayAt(ctx.now(), tx.zone)
  const knownAt = at.knownAt ? momentKnown(at.knownAt, tx.zone).toISOString() : undefined
  const folded = (await listAllDealEvents(tx)).flatMap(({ id, events }) => {
    const told = knownAt ? events.filter((event) => event.at <= knownAt) : events
    const deal = foldDeal(id, told, { asOf })
    return deal ? [{ deal, events: told }] : []
  })
  const groups = await loadGroups(tx, at)
  const groupOf = (id: string) => groups.get(id) ?? id
  const nodes = await getNodes(tx, [...new Set(folded.map(({ deal }) => groupOf(deal.investorId)))])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const projects = await projectsOf(tx, at)
  const titleOf = await projectTitles(tx, at, reader.lang)
  const countries = await countriesOf(tx, at, groupOf)
  const office = await getOffice(tx)
  const homeCountry = parsePartyName(office.home).country ?? 'VN'
  const deals = folded.map(({ deal, events }): LoadedDeal => {
    const investorId = groupOf(deal.investorId)
    const project = deal.projectId ? projects.get(deal.projectId) : undefined
    const place = placeAt(ctx, deal.place ?? slotOf(project, 'place') ?? office.home, reader.lang, asOf)
    const sector = deal.sector ?? slotOf(project, 'sector')
    const origin = deal.origin ?? countries.get(investorId) ?? byId.get(investorId)?.country
    const bearings = {
      homeCountry,
      ...(origin ? { origin } : {}),
      place: place.id ?? place.name,
      ...(sector ? { sector } : {}),
    }
    const provenance = provenanceOf(origin, homeCountry)
    const entries = entriesOf(deal, bearings)
    const projectTitle = project && titleOf(project)
    const money = { provenance, origin, entries }
    return { deal, events, investorId, project, projectTitle, place, sector, ...money }
  })
  const people = new Map((await listPeople(tx)).map((person) => [person.id, person]))
  return { asOf, zone: tx.zone, deals, names: namesOfNodes(ctx.gazetteer, reader.lang, nodes), people }
}

/** Projects by every address they may go by. */
async function projectsOf(tx: OfficeTx, at: BookAt): Promise<ReadonlyMap<string, StoredRecord>> {
  const { asOf: _any, ...known } = at
  const records = await listRecords(tx, 'project', known)
  return new Map(records.flatMap((record) => record.statementIds.map((id) => [id, record] as const)))
}

/** What a project is called in a language: as its sheet says, else by its title. */
export async function projectTitles(
  tx: OfficeTx,
  { asOf: _any, ...known }: BookAt,
  lang: Reader['lang'],
): Promise<(project: StoredRecord) => string> {
  const parts = (await listParts(tx, 'project', known)).filter(({ part }) => part === 'name')
  const names = new Map(
    parts.flatMap(({ subjectId, value }) => (value[lang] ? [[subjectId, value[lang]]] : [])),
  )
  return ({ id, slots, statementIds }) =>
    statementIds.flatMap((one) => names.get(one) ?? [])[0] ?? String(slots.title?.shown.value ?? id)
}

/** Where investors come from as their sheets say, by the address of their group; what was said last stands. */
async function countriesOf(
  tx: OfficeTx,
  at: BookAt,
  groupOf: (id: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const parts = (await listParts(tx, 'investor', at)).filter(({ part }) => part === 'country')
  return new Map(
    parts.flatMap(({ subjectId, value }) => (value.value ? [[groupOf(subjectId), value.value]] : [])),
  )
}

function slotOf(record: StoredRecord | undefined, slot: string): string | undefined {
  const value = record?.slots[slot]?.shown.value
  if (typeof value === 'string') return value
  return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : undefined
}

/** A place by its written form: its name in the reader's language, and its id where the gazetteer knows it. */
export function placeAt(ctx: Context, text: string, lang: Reader['lang'], day?: string): LoadedDeal['place'] {
  const { name, country } = parsePartyName(text)
  const place = ctx.gazetteer.find(name, { ...(country ? { country } : {}), ...(day ? { day } : {}) })[0]
  return place ? { name: placeName(place, lang), id: place.id } : { name }
}
