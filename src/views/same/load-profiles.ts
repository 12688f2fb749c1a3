import type { Context } from '#context.ts'
import type { Node } from '#model/party.ts'
import { groupBy } from '#model/values/group-by.ts'
import { idOfRecord } from '#registry/alike/external-id.ts'
import type { Post, Profile } from '#registry/alike/profile.ts'
import { pairKey } from '#registry/alike/suggest.ts'
import { loadGroups } from '#store/foldings.ts'
import { ERASED_KEY } from '#store/queries/erase-names.ts'
import { listIdentity } from '#store/queries/judgement.ts'
import { listNodes } from '#store/queries/node.ts'
import { listPartyIds } from '#store/queries/party-id.ts'
import { listRecords } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { externalIdsOf } from '../external-ids.ts'

/** The parties of an office as they are compared, and what a person has decided of already. */
export type LoadedProfiles = {
  readonly profiles: readonly Profile[]
  readonly nodes: ReadonlyMap<string, Node>
  /** Every node of a party by the party's address, oldest first. */
  readonly members: ReadonlyMap<string, readonly Node[]>
  readonly decided: ReadonlySet<string>
  readonly byId: ReadonlyMap<string, Profile>
  /** The address a name goes by now. */
  readonly groupOf: (id: string) => string
}

/** Loads every party of an office with all its names, its entry in the gazetteer and the offices it holds. */
export async function loadProfiles(tx: OfficeTx, ctx: Context): Promise<LoadedProfiles> {
  const nodes = await listNodes(tx)
  const groups = await loadGroups(tx)
  const groupOf = (id: string) => groups.get(id) ?? id
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const members = groupBy(
    nodes.filter((node) => node.kind !== 'country' && !node.key.startsWith(ERASED_KEY)),
    (node) => groupOf(node.id),
  )
  const posts = await postsByPerson(tx, byId)
  const told = groupBy(
    (await listRecords(tx, 'profile')).filter((record) => idOfRecord(record)),
    (record) => record.parties.locality ?? '',
  )
  const entered = groupBy(await listPartyIds(tx), (one) => one.nodeId)
  const profiles = [...members].map(([id, own]) => {
    const held = posts.get(id) ?? []
    const lands = new Set(held.flatMap(({ of }) => byId.get(of ?? '')?.country ?? []))
    const profile = profileOf(ctx, {
      id,
      own,
      posts: held,
      land: lands.size === 1 ? [...lands][0] : undefined,
    })
    const ids = own.flatMap((node) =>
      externalIdsOf(ctx.gazetteer, node, told.get(id) ?? [], entered.get(node.id)),
    )
    return ids.length ? { ...profile, externalIds: [...new Set(ids.map((each) => each.id))] } : profile
  })
  const decided = (await listIdentity(tx)).flatMap(({ verdict, nodeA, nodeB }) =>
    verdict === 'different' && nodeA && nodeB ? [pairKey(groupOf(nodeA), groupOf(nodeB))] : [],
  )
  return {
    profiles,
    nodes: byId,
    members,
    decided: new Set(decided),
    byId: new Map(profiles.map((profile) => [profile.id, profile])),
    groupOf,
  }
}

type Told = {
  readonly id: string
  readonly own: readonly Node[]
  readonly posts: readonly Post[]
  /** The one country a person holds offices in: by its habits a name is spelled. */
  readonly land: string | undefined
}

function profileOf(ctx: Context, { id, own, posts, land }: Told): Profile {
  const [first] = own
  const placeId = own.find((node) => node.placeId)?.placeId
  const country = own.find((node) => node.country)?.country ?? land
  const place = placeId ? ctx.gazetteer.get(placeId) : undefined
  const names = [...own.map((node) => node.name), place?.name, place?.nameVi, place?.nameNative]
  const name = first?.name ?? id
  const others = [...new Set(names.filter((each): each is string => each !== undefined && each !== name))]
  return {
    id,
    kind: first?.kind ?? 'organisation',
    name,
    ...(others.length ? { others } : {}),
    ...(country ? { country } : {}),
    ...(placeId ? { placeId } : {}),
    ...(posts.length ? { posts } : {}),
  }
}

/** The offices each person holds by the book, of what: a party of one address is one place under every name. */
async function postsByPerson(
  tx: OfficeTx,
  nodes: ReadonlyMap<string, Node>,
): Promise<ReadonlyMap<string, readonly Post[]>> {
  const roles = await listRecords(tx, 'role')
  const told = roles.flatMap(({ parties, slots }) => {
    const role = slots.role?.shown.value
    if (!parties.person || typeof role !== 'string') return []
    const of = parties.of ? (nodes.get(parties.of)?.id ?? parties.of) : undefined
    return [{ person: parties.person, post: { role, ...(of ? { of } : {}) } }]
  })
  const grouped = groupBy(told, ({ person }) => person)
  return new Map([...grouped].map(([person, list]) => [person, list.map(({ post }) => post)]))
}
