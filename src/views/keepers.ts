import type { Context, Reader } from '#context.ts'
import { printDate } from '#model/values/date.ts'
import { orderOf } from '#model/values/order-of.ts'
import { dayAt } from '#model/values/zone.ts'
import { loadGroups } from '#store/foldings.ts'
import { type Keeper, listKeepers } from '#store/queries/keeper.ts'
import { getNodes } from '#store/queries/node.ts'
import { listPeople, type Person } from '#store/queries/person.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from './cite.ts'
import { findSubject } from './partner.ts'
import { partyRef } from './party-names.ts'

/** Who looks after a partner, and since when. */
export type KeeperView = {
  readonly personId: string
  readonly name: string
  /** ISO day. */
  readonly since: string
  readonly sinceText: string
  readonly by: string
  readonly why?: string
}

export type KeptPartner = { readonly partner: PartyRef; readonly keeper: KeeperView }
export type KeptPartnersView = { readonly partners: readonly KeptPartner[] }

/** Whoever looks after each partner, by its address; of entries that were joined the latest word stands for all of them. */
export async function keepersIn(
  tx: OfficeTx,
  lang: Reader['lang'],
): Promise<ReadonlyMap<string, KeeperView>> {
  const said = await listKeepers(tx)
  if (!said.length) return new Map()
  const groups = await loadGroups(tx)
  const latest = new Map<string, Keeper>()
  for (const one of said) latest.set(groups.get(one.nodeId) ?? one.nodeId, one)
  const making = { people: await listPeople(tx), lang, zone: tx.zone }
  return new Map(
    [...latest].flatMap(([id, one]) => {
      const view = keeperView(one, making)
      return view ? [[id, view] as const] : []
    }),
  )
}

/** Whoever looks after one partner, of whose entries the latest word stands; undefined where nobody does. */
export async function findKeeper(
  tx: OfficeTx,
  lang: Reader['lang'],
  ids: readonly string[],
): Promise<KeeperView | undefined> {
  const latest = (await listKeepers(tx, ids)).at(-1)
  return latest && keeperView(latest, { people: await listPeople(tx), lang, zone: tx.zone })
}

type Making = { readonly people: readonly Person[]; readonly lang: Reader['lang']; readonly zone: string }

function keeperView(
  { holder, personId, at, why }: Keeper,
  { people, lang, zone }: Making,
): KeeperView | undefined {
  if (!holder) return undefined
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id
  const since = dayAt(at, zone)
  const sinceText = printDate(since, lang)
  return {
    personId: holder,
    name: nameOf(holder),
    since,
    sinceText,
    by: nameOf(personId),
    ...(why ? { why } : {}),
  }
}

/** The partners somebody looks after, of one person or of all, in the order of their names. */
export async function showKeptPartners(
  ctx: Context,
  reader: Reader,
  { person }: { readonly person?: string } = {},
): Promise<KeptPartnersView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const keepers = await keepersIn(tx, reader.lang)
    const kept = [...keepers].filter(
      ([, keeper]) => !person || keeper.personId === person || keeper.name === person,
    )
    const nodes = new Map(
      (
        await getNodes(
          tx,
          kept.map(([id]) => id),
        )
      ).map((node) => [node.id, node]),
    )
    const partners: KeptPartner[] = []
    for (const [id, keeper] of kept) {
      const node = nodes.get(id)
      const partner = node
        ? partyRef(ctx.gazetteer, node, reader.lang)
        : (await findSubject(tx, ctx, id, { lang: reader.lang })).subject
      partners.push({ partner, keeper })
    }
    const order = orderOf(reader.lang)
    return { partners: partners.sort((a, b) => order(a.partner.name, b.partner.name)) }
  })
}
