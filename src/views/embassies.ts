import type { Context, Reader } from '#context.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Node } from '#model/party.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { foldText, slugOf } from '#model/values/fold.ts'
import { groupBy } from '#model/values/group-by.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { dateIn } from '#registry/date-in.ts'
import { type EmbassyName, embassyHeaded, embassyNamed } from '#registry/embassy-name.ts'
import { getCitedStatements } from '#store/queries/cited-statement.ts'
import { listHeadingRoles, listMissionNodes, listProfiles } from '#store/queries/embassy.ts'
import { getNodes } from '#store/queries/node.ts'
import { getRecords, type StoredRecord } from '#store/queries/record.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import { countryAsked } from './country-asked.ts'
import type { EmbassiesView, Embassy, EmbassyHead } from './embassies-view.ts'
import type { RowMaking } from './partner.ts'
import { namesOfNodes } from './party-names.ts'
import { prepareBook } from './prepare-book.ts'
import { renumberMarks } from './ties/join-marks.ts'
import { EMBASSY_WORDS } from './words/embassy-words.ts'

/** Embassies and consulates on file by country, with who headed each in turn, as of a day. */
export async function showEmbassies(
  ctx: Context,
  reader: Reader,
  asked: { readonly country?: string } & BookAt,
): Promise<EmbassiesView> {
  const { country: typed, ...at } = asked
  const country = countryAsked(typed)
  const wanted = { ...(country ? { country } : {}), ...at }
  return await ctx.store.readOffice(reader.office, async (tx) => await embassiesIn(tx, ctx, reader, wanted))
}

/** The same within a transaction that is under way. */
async function embassiesIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { country, ...at }: { readonly country?: string } & BookAt,
): Promise<EmbassiesView> {
  const asOf = at.asOf ?? dayAt(ctx.now(), tx.zone)
  const loaded = await load(tx, ctx, reader, { ...at, asOf })
  const found = [...bodiesIn(loaded.bodies, ctx.gazetteer), ...headedIn(loaded, ctx.gazetteer)]
  const keyed = groupBy(found, keyOf)
  const order = orderOf(reader.lang)
  const embassies = [...keyed]
    .map(([key, tellings]) => embassyOf(key, tellings, loaded, ctx.gazetteer))
    .filter((one) => !country || one.country === country)
    .sort((a, b) => order(a.countryName, b.countryName) || (a.key < b.key ? -1 : 1))
  const cites = loaded.making.citing.cites()
  return renumberMarks({ asOf, asOfText: printDate(asOf, reader.lang), embassies, cites })
}

/** One of them by its address. */
export async function showEmbassy(
  ctx: Context,
  reader: Reader,
  asked: { readonly key: string } & BookAt,
): Promise<EmbassiesView & { readonly embassy: Embassy }> {
  const { key, ...at } = asked
  const view = await showEmbassies(ctx, reader, at)
  const embassy = view.embassies.find((one) => one.key === key)
  if (!embassy) throw new ActError('not-found', noSuch(key))
  return renumberMarks({ ...view, embassies: [embassy], embassy })
}

type Loaded = {
  readonly making: RowMaking
  /** Bodies whose name may be an embassy's, the oldest entry first. */
  readonly bodies: readonly Node[]
  readonly roles: readonly StoredRecord[]
  readonly profiles: readonly StoredRecord[]
  /** The newest day a source of a record was published. */
  readonly newest: (record: StoredRecord) => string | undefined
}

/** Records that name an embassy where it has something to do with us, or is told of. */
const NAMING = ['role', 'meeting', 'visit', 'agreement', 'link', 'gift', 'profile'] as const

async function load(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  at: BookAt & { readonly asOf: string },
): Promise<Loaded> {
  const bodies = await getNodes(tx, await listMissionNodes(tx, NAMING, at))
  const heading = await getRecords(tx, await listHeadingRoles(tx, at), at)
  const roles = heading.filter((record) => embassyHeaded(postIn(record)))
  const countries = [
    ...bodies.map((node) => embassyNamed(node.name)?.of),
    ...roles.map((record) => embassyHeaded(postIn(record))?.of),
  ].flatMap((of) => (of && ctx.gazetteer.country(of)) || [])
  const told = [...new Set([...countries, ...roles.flatMap((record) => record.countries)])]
  const profiles = await getRecords(tx, await listProfiles(tx, told, at), at)
  const making = withBodies(await prepareBook(tx, ctx, reader, [...roles, ...profiles], at), bodies, ctx)
  const statements = new Map(
    (
      await getCitedStatements(
        tx,
        roles.flatMap((record) => record.statementIds),
        at,
      )
    ).map((one) => [one.id, one]),
  )
  const sources = await getSourceHeads(tx, [...new Set([...statements.values()].map((one) => one.sourceId))])
  const newest = (record: StoredRecord) =>
    record.statementIds
      .flatMap((id) => sources.get(statements.get(id)?.sourceId ?? '')?.published ?? [])
      .sort()
      .at(-1)
  return { making, bodies, roles, profiles, newest }
}

/** Bodies that no office or profile names stand among the rest with their names. */
function withBodies(making: RowMaking, bodies: readonly Node[], { gazetteer }: Context): RowMaking {
  const nodes = new Map([...making.nodes.values(), ...bodies].map((node) => [node.id, node]))
  return { ...making, nodes, names: namesOfNodes(gazetteer, making.lang, nodes.values()) }
}

function postIn(record: StoredRecord): string {
  return String(record.slots.role?.shown.value ?? '')
}

/** What tells of an embassy: a body by its name, or somebody who heads one. */
type Telling = EmbassyName & {
  readonly country: string
  readonly nodeId?: string
  readonly head?: StoredRecord
}

function bodiesIn(bodies: readonly Node[], gazetteer: Gazetteer): readonly Telling[] {
  return bodies.flatMap((node) => {
    const named = embassyNamed(node.name)
    const country = named && gazetteer.country(named.of)
    return named && country ? [{ ...named, country, nodeId: node.id }] : []
  })
}

function headedIn({ making, roles }: Loaded, gazetteer: Gazetteer): readonly Telling[] {
  return roles.flatMap((record) => {
    if (record.slots.status?.shown.value === 'denied') return []
    const headed = embassyHeaded(postIn(record))
    if (!headed) return []
    const body = making.nodes.get(record.parties.of ?? '')
    const named = body?.kind === 'organisation' ? embassyNamed(body.name) : undefined
    const told = named ?? headed
    const country =
      (told.of && gazetteer.country(told.of)) || (body?.kind === 'country' ? body.country : undefined)
    if (!country || country === making.lineage.home?.country) return []
    const at = named?.at ?? headed.at
    return [{ ...told, ...(at ? { at } : {}), country, head: record }]
  })
}

/** A country has one embassy here; consulates are told apart by where they sit. */
function keyOf({ sort, country, at }: Telling): string {
  const seat = sort !== 'embassy' && at ? `-${slugOf(at)}` : ''
  return `${country.toLowerCase()}-${sort}${seat}`
}

const AREA =
  /\b(accredit\w*|consular (district|area|jurisdiction)|dia ban phu trach|khu vuc lanh su|dia ban lanh su)\b/

/** Where it sits, in the reader's language: a country, or a city of the world that goes by no other name. */
function seatName(gazetteer: Gazetteer, told: string, lang: Language): string {
  const country = gazetteer.country(told)
  const [place] = country ? [] : gazetteer.find(told)
  return country ? countryName(country, lang) : place ? placeName(place, lang) : told
}

function embassyOf(key: string, tellings: readonly Telling[], loaded: Loaded, gazetteer: Gazetteer): Embassy {
  const { making } = loaded
  const { lang, citing } = making
  const [first] = tellings
  if (!first) throw new Error('an embassy is told by somebody')
  const told = tellings.find((one) => one.at)?.at
  const seat = told && seatName(gazetteer, told, lang)
  const heads = tellings.flatMap((one) => (one.head ? [headOf(one.head, loaded)] : []))
  const area = loaded.profiles.find(
    (record) =>
      record.countries.includes(first.country) &&
      AREA.test(foldText(String(record.slots.attribute?.shown.value ?? ''))),
  )
  const stated = area && citing.value(area, 'value')
  return {
    key,
    sort: first.sort,
    sortWord: EMBASSY_WORDS[first.sort][lang],
    name: EMBASSY_WORDS.named[lang](EMBASSY_WORDS[first.sort][lang], countryName(first.country, lang), seat),
    country: first.country,
    countryName: countryName(first.country, lang),
    bodies: [
      ...new Map(
        tellings.flatMap((one) => (one.nodeId ? [[one.nodeId, making.names(one.nodeId)] as const] : [])),
      ).values(),
    ],
    ...(stated ? { area: stated } : seat ? { seat } : {}),
    heads: inTurn(heads),
  }
}

function headOf(record: StoredRecord, { making, newest }: Loaded): EmbassyHead {
  const { lang, names, citing } = making
  const [from, to] = [dateIn(record, 'heldFrom'), dateIn(record, 'heldTo')]
  const seen = newest(record)
  const person = record.parties.person
  const status = record.slots.status?.shown.value
  const over = status === 'former' || (to !== undefined && to.to < making.asOf)
  return {
    recordId: record.id,
    person: person
      ? names(person)
      : { id: '', kind: 'person', name: String(record.slots.person?.shown.value ?? '') },
    role: String(record.slots.role?.shown.value ?? ''),
    ...(from ? { from: from.iso, fromText: printDate(from.iso, lang) } : {}),
    ...(to ? { to: to.iso, toText: printDate(to.iso, lang) } : {}),
    ...(seen ? { seen, seenText: printDate(seen, lang) } : {}),
    present: !over,
    marks: citing.marks(record.statementIds),
  }
}

/**
 * One after the other: by the day they came, else by when a source last showed them. Of several who are told to be in
 * office, only the last is; the others are succeeded.
 */
function inTurn(heads: readonly EmbassyHead[]): readonly EmbassyHead[] {
  const people = [...groupBy(heads, (head) => head.person.id || head.person.name).values()]
  const sorted = people
    .flatMap(oneHead)
    .sort((a, b) => ((a.from ?? a.seen ?? '') < (b.from ?? b.seen ?? '') ? -1 : 1))
  const last = sorted.filter((head) => head.present).at(-1)
  return sorted.map((head) => ({ ...head, present: head === last }))
}

/** One person told twice, longer and shorter or in both languages: once, with all days and sources. */
function oneHead(told: readonly EmbassyHead[]): readonly EmbassyHead[] {
  const [first] = [...told].sort((a, b) => ((a.seen ?? '') < (b.seen ?? '') ? 1 : -1))
  if (!first) return []
  const from = told.filter((one) => one.from).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))[0]
  const to = told.find((one) => one.to)
  return [
    {
      ...first,
      ...(from ? { from: from.from ?? '', fromText: from.fromText ?? '' } : {}),
      ...(to ? { to: to.to ?? '', toText: to.toText ?? '' } : {}),
      present: told.every((one) => one.present),
      marks: [...new Set(told.flatMap((one) => one.marks))],
    },
  ]
}

function noSuch(key: string) {
  return problem('no-such-embassy', {
    en: `There is no embassy or consulate “${key}” on file in this office. Choose one from the list.`,
    vi: `Sổ của cơ quan không có cơ quan đại diện “${key}”. Hãy chọn từ danh sách.`,
  })
}
