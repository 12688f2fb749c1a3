import type { Context, Reader } from '#context.ts'
import { foldText } from '#model/values/fold.ts'
import { loadGroups } from '#store/foldings.ts'
import { getNodes } from '#store/queries/node.ts'
import { listNeighbours, searchNames } from '#store/queries/search.ts'
import type { PartyRef } from './cite.ts'
import { partyRef } from './party-names.ts'

/** How many of a kind and country are offered. */
const MOST = 200

/** Parties that could be the same as one: those of a name like its own first, then those of its kind and country. */
export async function listLikelySame(
  ctx: Context,
  reader: Reader,
  subject: PartyRef,
): Promise<readonly PartyRef[]> {
  if (subject.kind === 'country') return []
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const alike = await searchNames(tx, foldText(subject.name), MOST)
    const beside = await listNeighbours(tx, { kind: subject.kind, country: subject.country, limit: MOST })
    const groups = await loadGroups(tx)
    const ids = [...alike, ...beside]
      .filter((node) => node.kind === subject.kind)
      .map((node) => groups.get(node.id) ?? node.id)
    const order = [...new Set(ids)].filter((id) => id !== subject.id)
    const nodes = new Map((await getNodes(tx, order)).map((node) => [node.id, node]))
    return order.flatMap((id) => {
      const node = nodes.get(id)
      return node ? [partyRef(ctx.gazetteer, node, reader.lang)] : []
    })
  })
}
