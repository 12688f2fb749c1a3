import type { Context } from '#context.ts'
import type { Commitment, CommitmentEvent, CommitmentGround } from '#desk/commitment/commitment.ts'
import { foldCommitment } from '#desk/commitment/fold-commitment.ts'
import { groupBy } from '#model/values/group-by.ts'
import { dayAt } from '#model/values/zone.ts'
import { dateIn } from '#registry/date-in.ts'
import { listCommitmentEvents } from '#store/queries/commitment.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import {
  findRecord,
  getRecords,
  listRecords,
  listRecordsAbout,
  listRecordsResting,
  type StoredRecord,
} from '#store/queries/record.ts'
import { listSourceDays } from '#store/queries/source.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { type Lineage, lineageOf } from './lineage.ts'

/** A commitment of the book as the desk left it. */
export type LeftByDesk = {
  readonly record: StoredRecord
  /** We, or somebody who holds a post of ours, made it. */
  readonly byUs: boolean
  readonly commitment: Commitment
  readonly events: readonly CommitmentEvent[]
}

/** A commitment of the book with what the desk did about it. */
export type LoadedCommitment = LeftByDesk & {
  /** The other side: of somebody who holds a post, the place or body of the post. */
  readonly partner?: { readonly id: string; readonly person: boolean }
}

/** Which commitments alone are read: those of some addresses, and those in which parties, their people or countries have a side. */
export type CommitmentsOf = {
  readonly ids?: readonly string[]
  readonly partyIds?: readonly string[]
  readonly countries?: readonly string[]
}

/** The commitments of the book, or some of them, as the desk left them on a day. Goodwill and what was denied are no commitments. */
export async function loadCommitments(
  tx: OfficeTx,
  ctx: Context,
  { asOf, of }: { readonly asOf?: string; readonly of?: CommitmentsOf | undefined },
): Promise<readonly LoadedCommitment[]> {
  const records = (of ? await recordsOf(tx, of) : await listRecords(tx, 'commitment')).filter(
    ({ slots }) => slots.courtesy?.shown.value !== true && slots.status?.shown.value !== 'denied',
  )
  const said = asOf ? await saidBy(tx, records, asOf) : undefined
  const there = said ? records.filter((record) => record.statementIds.some((id) => said.has(id))) : records
  return await withDesk(tx, ctx, there, { asOf, all: !of })
}

/** In the order of the book. */
async function recordsOf(
  tx: OfficeTx,
  { ids = [], partyIds = [], countries = [] }: CommitmentsOf,
): Promise<readonly StoredRecord[]> {
  const about = async (kind: 'role' | 'commitment', parties: readonly string[]) =>
    await Promise.all([
      ...(parties.length ? [listRecordsAbout(tx, { partyIds: parties, kind })] : []),
      ...countries.map((country) => listRecordsAbout(tx, { country, kind })),
    ])
  const people = (await about('role', partyIds)).flat().flatMap(({ parties }) => parties.person ?? [])
  const found = await Promise.all([
    getRecords(tx, ids),
    listRecordsResting(tx, ids),
    ...(await about('commitment', [...new Set([...partyIds, ...people])])),
  ])
  const own = found.flat().filter(({ kind }) => kind === 'commitment')
  return await getRecords(tx, [...new Set(own.map(({ id }) => id))])
}

/** The findings whose source was there by a day. */
async function saidBy(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  day: string,
): Promise<ReadonlySet<string>> {
  const statements = await getStatements(tx, [...new Set(records.flatMap((record) => record.statementIds))])
  const days = await listSourceDays(tx, [...new Set(statements.map((statement) => statement.sourceId))])
  return new Set(statements.flatMap(({ id, sourceId }) => ((days.get(sourceId) ?? '') <= day ? [id] : [])))
}

/** One commitment by its address or that of any of its findings; undefined where the book has none. */
export async function findCommitment(
  tx: OfficeTx,
  ctx: Context,
  id: string,
): Promise<LoadedCommitment | undefined> {
  const record = await findRecord(tx, id)
  if (record?.kind !== 'commitment') return undefined
  return (await withDesk(tx, ctx, [record], { all: false }))[0]
}

async function withDesk(
  tx: OfficeTx,
  ctx: Context,
  records: readonly StoredRecord[],
  { asOf, all }: { readonly asOf?: string | undefined; readonly all: boolean },
): Promise<readonly LoadedCommitment[]> {
  const events = eventsBy(await listCommitmentEvents(tx))
  const named = await nodesOf(tx, records)
  const people = [...named.values()].flatMap(({ id, kind }) => (kind === 'person' ? [id] : []))
  const held = all
    ? await listRecords(tx, 'role')
    : people.length
      ? await listRecordsAbout(tx, { partyIds: people, kind: 'role' })
      : []
  const roles = groupBy(held, (role) => role.parties.person ?? '')
  const nodes = new Map([...named, ...(await nodesOf(tx, held))])
  const lineage = lineageOf(ctx.gazetteer, await getOffice(tx))
  const isHome = (id: string | undefined) => isOurs(id, { nodes, lineage, roles })
  return records.map((record) => {
    const byUs = isHome(record.parties.by)
    const partner = partnerOf(byUs ? record.parties.to : record.parties.by, { nodes, roles })
    return { ...(partner ? { partner } : {}), ...leftBy(record, { byUs, events, zone: tx.zone, asOf }) }
  })
}

async function nodesOf(tx: OfficeTx, records: readonly StoredRecord[]) {
  const ids = [...new Set(records.flatMap((record) => record.partyIds))]
  return new Map((await getNodes(tx, ids)).map((node) => [node.id, node]))
}

/** How the desk left some commitments on a day, whoever made them. */
export async function leftByDesk(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  {
    asOf,
    isOurs: ours,
  }: { readonly asOf: string; readonly isOurs: (partyId: string | undefined) => boolean },
): Promise<readonly LeftByDesk[]> {
  const events = eventsBy(await listCommitmentEvents(tx))
  return records.map((record) =>
    leftBy(record, { byUs: ours(record.parties.by), events, zone: tx.zone, asOf }),
  )
}

type StoredEvents = Awaited<ReturnType<typeof listCommitmentEvents>>

/** What the desk did about one commitment, in order; whatever address of it was used. */
function eventsBy(events: StoredEvents): (record: StoredRecord) => StoredEvents {
  const byId = groupBy(
    events.map((event, at) => ({ event, at })),
    ({ event }) => event.commitmentId,
  )
  return ({ id, statementIds }) =>
    [...new Set([id, ...statementIds])]
      .flatMap((each) => byId.get(each) ?? [])
      .sort((a, b) => a.at - b.at)
      .map(({ event }) => event)
}

type Desk = {
  readonly byUs: boolean
  readonly events: (record: StoredRecord) => StoredEvents
  readonly zone: OfficeTx['zone']
  readonly asOf: string | undefined
}

function leftBy(record: StoredRecord, { byUs, events, zone, asOf }: Desk): LeftByDesk {
  const own = events(record).map(
    (event): CommitmentEvent => ({ ...event, onDay: dayAt(new Date(event.at), zone) }),
  )
  return { record, byUs, events: own, commitment: foldCommitment(groundOf(record, byUs), own, asOf) }
}

type Sides = {
  readonly nodes: ReadonlyMap<string, Parameters<Lineage['isHome']>[0]>
  readonly lineage: Lineage
  /** Offices by who holds them. */
  readonly roles: ReadonlyMap<string, readonly StoredRecord[]>
}

/**
 * Whom a commitment is counted under: a mayor's promise is the city's. The post named last decides; somebody without a post in
 * the book stands for themselves.
 */
function partnerOf(
  id: string | undefined,
  { nodes, roles }: Pick<Sides, 'nodes' | 'roles'>,
): LoadedCommitment['partner'] {
  if (!id) return undefined
  if (nodes.get(id)?.kind !== 'person') return { id, person: false }
  const held = (roles.get(id) ?? [])
    .filter((role) => role.parties.of && holds(role))
    .toSorted((a, b) => ((a.heldFrom ?? '') < (b.heldFrom ?? '') ? 1 : -1))
  const body = held[0]?.parties.of
  return body ? { id: body, person: false } : { id, person: true }
}

function holds({ slots }: StoredRecord): boolean {
  const status = slots.status?.shown.value
  return status !== 'former' && status !== 'denied'
}

/** Our own place, or somebody who holds a post of it. */
function isOurs(id: string | undefined, { nodes, lineage, roles }: Sides): boolean {
  const node = nodes.get(id ?? '')
  if (!node) return false
  if (lineage.isHome(node)) return true
  const bodies = (roles.get(id ?? '') ?? []).flatMap((role) => role.parties.of ?? [])
  return bodies.some((body) => {
    const of = nodes.get(body)
    return of !== undefined && lineage.isHome(of)
  })
}

function groundOf(record: StoredRecord, ours: boolean): CommitmentGround {
  const status = record.slots.status?.shown.value
  const due = dateIn(record, 'due')
  return {
    side: ours ? 'ours' : 'theirs',
    ...(due ? { due: due.to } : {}),
    ...(status === 'done' || status === 'dropped' ? { told: status } : {}),
  }
}

/** True for what is a debt: a promise, or a request or proposal somebody has taken up. */
export function isOwed({ record, events }: LeftByDesk): boolean {
  const kind = record.slots.kind?.shown.value
  return (kind !== 'request' && kind !== 'proposal') || events.length > 0
}
