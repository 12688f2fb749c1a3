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
import { listToldDays } from '#store/queries/told-day.ts'
import type { OfficeTx } from '#store/store.ts'
import { loadPosts, type Posts } from './commitment-posts.ts'
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
  const told = await toldDays(tx, records)
  const there = asOf ? records.filter((record) => (told.get(record.id) ?? '') <= asOf) : records
  return await withDesk(tx, ctx, there, { asOf, told })
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

/** The first day a source told each of some records, by their addresses; '' where nothing tells of one any more. */
async function toldDays(
  tx: OfficeTx,
  records: readonly StoredRecord[],
): Promise<ReadonlyMap<string, string>> {
  const told = await listToldDays(
    tx,
    records.map(({ id }) => id),
  )
  return new Map(records.map(({ id }) => [id, told.get(id) ?? '']))
}

/** One commitment by its address or that of any of its findings; undefined where the book has none. */
export async function findCommitment(
  tx: OfficeTx,
  ctx: Context,
  id: string,
): Promise<LoadedCommitment | undefined> {
  const record = await findRecord(tx, id)
  if (record?.kind !== 'commitment') return undefined
  return (await withDesk(tx, ctx, [record], { told: await toldDays(tx, [record]) }))[0]
}

type Reading = {
  readonly asOf?: string | undefined
  /** The first day each was told, by address. */
  readonly told: ReadonlyMap<string, string>
}

async function withDesk(
  tx: OfficeTx,
  ctx: Context,
  records: readonly StoredRecord[],
  { asOf, told }: Reading,
): Promise<readonly LoadedCommitment[]> {
  const events = eventsBy(await listCommitmentEvents(tx))
  const named = await nodesOf(tx, records)
  const people = [...named.values()].flatMap(({ id, kind }) => (kind === 'person' ? [id] : []))
  const held = await rolesOf(tx, people)
  const posts = await loadPosts(
    tx,
    held.filter((role) => named.has(role.parties.person ?? '')),
  )
  const nodes = new Map([...named, ...(await nodesOf(tx, held))])
  const lineage = lineageOf(ctx.gazetteer, await getOffice(tx))
  const today = asOf ?? dayAt(ctx.now(), tx.zone)
  return records.map((record) => {
    const sides = { nodes, lineage, posts, day: today, given: told.get(record.id) ?? today }
    const byUs = isOurs(record.parties.by, sides)
    const partner = partnerOf(byUs ? record.parties.to : record.parties.by, sides)
    return { ...(partner ? { partner } : {}), ...leftBy(record, { byUs, events, zone: tx.zone, asOf }) }
  })
}

/** People beyond whom all roles are read at once: to look for each of so many takes longer. */
const MANY_PEOPLE = 500

async function rolesOf(tx: OfficeTx, people: readonly string[]): Promise<readonly StoredRecord[]> {
  if (!people.length) return []
  return people.length > MANY_PEOPLE
    ? await listRecords(tx, 'role')
    : await listRecordsAbout(tx, { partyIds: people, kind: 'role' })
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
  readonly posts: Posts
  /** The day it is read as of. */
  readonly day: string
  /** The day a source first told it. */
  readonly given: string
}

/**
 * Whom a commitment is counted under: a mayor's promise is the city's, and stays so when he leaves. The post held when it was
 * told decides, else the one held on the day it is read as of; somebody without a post in the book stands for themselves.
 */
function partnerOf(id: string | undefined, { nodes, posts, day, given }: Sides): LoadedCommitment['partner'] {
  if (!id) return undefined
  if (nodes.get(id)?.kind !== 'person') return { id, person: false }
  const body = posts.on(id, given) ?? posts.on(id, day)
  return body ? { id: body, person: false } : { id, person: true }
}

/** Our own place, or somebody who by then held a post of it. */
function isOurs(id: string | undefined, { nodes, lineage, posts, day }: Sides): boolean {
  const node = nodes.get(id ?? '')
  if (!node) return false
  if (lineage.isHome(node)) return true
  return posts.by(id ?? '', day).some((body) => {
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
