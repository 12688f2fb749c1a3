import type { Context, Reader } from '#context.ts'
import { makeWorkCalendar } from '#desk/clocks/work-calendar.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Evidence } from '#model/evidence.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { dayAt } from '#model/values/zone.ts'
import { listDays } from '#store/queries/calendar.ts'
import type { CitedStatement } from '#store/queries/cited-statement.ts'
import { listEvidence } from '#store/queries/evidence.ts'
import { listRecords, listRecordsAbout, type StoredRecord } from '#store/queries/record.ts'
import type { SourceHead } from '#store/queries/source.ts'
import { listDecisions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import type { RowMaking } from '../partner.ts'
import { prepareBook } from '../prepare-book.ts'
import { type Lapse, lapsesOn } from './lapsed.ts'

/** Everything the lists of ties and agreements are made from, at the days the book is read at. */
export type LoadedTies = {
  readonly making: RowMaking
  readonly ties: readonly StoredRecord[]
  /** Those that lapsed by the day read, by their address. */
  readonly lapsed: ReadonlyMap<string, Lapse>
  readonly agreements: readonly StoredRecord[]
  /** Visits, meetings, signings, gifts and greetings. */
  readonly contacts: readonly StoredRecord[]
  readonly roles: readonly StoredRecord[]
  readonly statements: ReadonlyMap<string, CitedStatement>
  readonly sources: ReadonlyMap<string, SourceHead>
  readonly evidence: readonly Evidence[]
  readonly workingDaysBefore: (day: string, count: number) => string
}

/** The kinds of records that tell of ties, in the order their quotes are numbered. */
export const TIE_KINDS: readonly KindName[] = [
  'partnership',
  'agreement',
  'visit',
  'meeting',
  'gift',
  'event',
  'role',
]

/** Loads ties, agreements and what shows that somebody spoke to somebody: of one office, or of it with some partners only. */
export async function loadTies(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { partners, beside = [], ...at }: BookAt & Around,
): Promise<LoadedTies> {
  const read: Read = {
    ...(at.knownAt ? { knownAt: at.knownAt } : {}),
    asOf: at.asOf ?? dayAt(ctx.now(), tx.zone),
  }
  const found = partners ? await recordsWith(tx, partners, read) : await allRecords(tx, read)
  const told = [...TIE_KINDS.flatMap((kind) => found.get(kind) ?? []).filter(isTelling), ...beside]
  return await tiesAmong(tx, found, await prepareBook(tx, ctx, reader, told, read), read)
}

/** Of events, greetings alone show that somebody spoke to somebody. */
export function isTelling({ kind, slots }: StoredRecord): boolean {
  return kind !== 'event' || slots.kind?.shown.value === 'greeting'
}

/** Ties and what goes with them out of records that were loaded, and named and cited, before. */
export async function tiesAmong(
  tx: OfficeTx,
  found: Found,
  making: RowMaking,
  read: Read,
): Promise<LoadedTies> {
  return tiesOf(found, making, await loadBesideTies(tx, found, { ...making.lineage, ...read }), read)
}

/** What ties are read beside: files attached to them, days that are worked, and what was decided on those held twice. */
export type BesideTies = {
  readonly evidence: readonly Evidence[]
  readonly workingDaysBefore: LoadedTies['workingDaysBefore']
  readonly decisions: Awaited<ReturnType<typeof listDecisions>>
}

/** Loads what the ties among some records are read beside. */
export async function loadBesideTies(
  tx: OfficeTx,
  found: Found,
  { home, decisions: known }: Pick<RowMaking['lineage'], 'home'> & Pick<Read, 'decisions'>,
): Promise<BesideTies> {
  const tellings = [...(found.get('partnership') ?? []), ...(found.get('agreement') ?? [])]
  const told = [...new Set(tellings.flatMap((record) => [record.id, ...record.statementIds]))]
  const [evidence, workingDaysBefore, decisions] = await Promise.all([
    listEvidence(tx, told),
    workingDaysAround(tx, home?.country, found.get('agreement') ?? []),
    known ?? listDecisions(tx),
  ])
  return { evidence, workingDaysBefore, decisions }
}

/** The day so many working days before another: days off and on are read only where some notice may count them. */
export async function workingDaysAround(
  tx: OfficeTx,
  country: string | undefined,
  agreements: readonly StoredRecord[],
): Promise<LoadedTies['workingDaysBefore']> {
  const of = country ?? 'VN'
  const calendar = makeWorkCalendar(of, countsWorkingDays(agreements) ? await listDays(tx, of) : [])
  return (day, count) => calendar.addWorkingDays(day, -count)
}

/** Ties and what goes with them, of which everything is at hand. */
export function tiesOf(
  found: Found,
  making: RowMaking,
  { evidence, workingDaysBefore, decisions }: BesideTies,
  read: Read,
): LoadedTies {
  const of = (kind: KindName) => found.get(kind) ?? []
  const greetings = of('event').filter(isTelling)
  const { statements, sources } = making.citing.cited
  return {
    making: { ...making, asOf: read.asOf },
    ties: of('partnership'),
    lapsed: lapsesOn(of('partnership'), decisions, { ...read, zone: making.zone }),
    agreements: of('agreement'),
    contacts: [...of('visit'), ...of('meeting'), ...of('agreement'), ...of('gift'), ...greetings],
    roles: of('role'),
    statements,
    sources,
    evidence,
    workingDaysBefore,
  }
}

/** True where some notice may have to be given so many working days before an end: no list asks else which days are worked. */
function countsWorkingDays(agreements: readonly StoredRecord[]): boolean {
  return agreements.some(({ slots }) => slots.notice !== undefined)
}

type Around = {
  /** Only what names these, the bodies of a place among them. */
  readonly partners?: readonly string[]
  /** Records that are cited and named beside the rest. */
  readonly beside?: readonly StoredRecord[]
}

type Read = BookAt & {
  readonly asOf: string
  /** Every word on two ties with one partner, where these are at hand. */
  readonly decisions?: Awaited<ReturnType<typeof listDecisions>>
}
type Found = ReadonlyMap<KindName, readonly StoredRecord[]>

async function allRecords(tx: OfficeTx, at: Read): Promise<Found> {
  const found = new Map<KindName, readonly StoredRecord[]>()
  for (const kind of TIE_KINDS) found.set(kind, await listRecords(tx, kind, at))
  return found
}

/** What names some partners with their bodies, or people who hold an office of them. */
async function recordsWith(tx: OfficeTx, partyIds: readonly string[], at: Read): Promise<Found> {
  const roles = await listRecordsAbout(tx, { partyIds, kind: 'role' }, at)
  const people = roles.flatMap((role) => role.parties.person ?? [])
  const all = await listRecordsAbout(tx, { partyIds: [...partyIds, ...people] }, at)
  return byKind(all)
}

/** Records by their kind, of the kinds that tell of ties. */
export function byKind(records: readonly StoredRecord[]): Found {
  return new Map(TIE_KINDS.map((kind) => [kind, records.filter((record) => record.kind === kind)]))
}

/** The slots of a statement as they stand after judgement. */
export function slotsOfStanding(statement: CitedStatement) {
  const { standing } = statement
  return standing?.verdict === 'amend' && standing.slots ? standing.slots : statement.slots
}

/** The day a source told something: its publication, else when it came in. */
export function toldDay({ sources, making }: LoadedTies, statement: CitedStatement): string {
  return sources.get(statement.sourceId)?.published ?? dayAt(statement.madeAt, making.zone)
}

type FoundIn = {
  /** Bodies by the places they belong to. */
  readonly bodies: ReadonlyMap<string, readonly string[]>
  /** Who holds an office of a party. */
  readonly people: ReadonlyMap<string, readonly string[]>
  /** Where among the contacts stand those that name somebody. */
  readonly contacts: ReadonlyMap<string, readonly number[]>
}

/** A list asks for the contacts of every one of its lines: what was loaded is looked through once for all of them. */
const found = new WeakMap<LoadedTies['contacts'], FoundIn>()

function foundIn(loaded: LoadedTies): FoundIn {
  const there = found.get(loaded.contacts)
  if (there) return there
  const people = new Map<string, string[]>()
  for (const { parties } of loaded.roles)
    if (parties.of && parties.person) putIn(people, parties.of, parties.person)
  const contacts = new Map<string, number[]>()
  for (const [place, { partyIds }] of loaded.contacts.entries())
    for (const id of new Set(partyIds)) putIn(contacts, id, place)
  const bodies = new Map<string, string[]>()
  const { nodes, lineage } = loaded.making
  // Of all parties of the book those alone that were met, or of which somebody is.
  for (const id of new Set([...contacts.keys(), ...people.keys()])) {
    const node = nodes.get(id)
    for (const place of node ? lineage.placesOf(node) : []) putIn(bodies, place, id)
  }
  const made = { people, contacts, bodies }
  found.set(loaded.contacts, made)
  return made
}

function putIn<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/**
 * What was exchanged with a partner: records that name it, a body of it or somebody who holds an office of either, without those that name
 * another place of our own country and not ours.
 */
export function contactsWith(loaded: LoadedTies, partnerIds: readonly string[]): readonly StoredRecord[] {
  const { nodes, lineage } = loaded.making
  const { people, contacts, bodies } = foundIn(loaded)
  const those = [...partnerIds, ...partnerIds.flatMap((id) => bodies.get(nodes.get(id)?.placeId ?? '') ?? [])]
  const theirs = new Set([...those, ...those.flatMap((id) => people.get(id) ?? [])])
  const places = new Set([...theirs].flatMap((id) => contacts.get(id) ?? []))
  const told = [...places].sort((a, b) => a - b).flatMap((place) => loaded.contacts[place] ?? [])
  return told.filter((record) => {
    const named = record.partyIds.flatMap((id) => nodes.get(id) ?? [])
    if (named.some((node) => lineage.isHome(node))) return true
    return !named.some(
      (node) =>
        node.kind === 'locality' && node.country === lineage.home?.country && !partnerIds.includes(node.id),
    )
  })
}
