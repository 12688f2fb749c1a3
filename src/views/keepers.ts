import type { Context, Reader } from '#context.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { loadGroups } from '#store/foldings.ts'
import { type Keeper, listKeepers } from '#store/queries/keeper.ts'
import { getNodes } from '#store/queries/node.ts'
import { listPeople } from '#store/queries/person.ts'
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
  of?: readonly string[],
): Promise<ReadonlyMap<string, KeeperView>> {
  const said = await listKeepers(tx, of)
  if (!said.length) return new Map()
  const groups = await loadGroups(tx)
  const latest = new Map<string, Keeper>()
  for (const one of said) latest.set(groups.get(one.nodeId) ?? one.nodeId, one)
  const names = new Map((await listPeople(tx)).map((person) => [person.id, person.name]))
  return new Map(
    [...latest].flatMap(([id, { holder, personId, at, why }]) => {
      if (!holder) return []
      const since = dayAt(at, tx.zone)
      const name = names.get(holder) ?? holder
      const by = names.get(personId) ?? personId
      const sinceText = printDate(since, lang)
      return [[id, { personId: holder, name, since, sinceText, by, ...(why ? { why } : {}) }] as const]
    }),
  )
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
    const order = new Intl.Collator(reader.lang)
    return { partners: partners.sort((a, b) => order.compare(a.partner.name, b.partner.name)) }
  })
}
