import type { Context, Reader } from '#context.ts'
import { foldText } from '#model/values/fold.ts'
import { loadGroups } from '#store/foldings.ts'
import { getNodes } from '#store/queries/node.ts'
import { listNeighbours, searchNames } from '#store/queries/search.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyRef } from './cite.ts'
import { partyRef } from './party-names.ts'

/** How many of a like name, and how many of a kind and country, are offered: more than that nobody looks through. */
const MOST_ALIKE = 100
const MOST_BESIDE = 60

/** Parties that could be the same as one: those of a name like its own first, then those of its kind and country. */
export async function likelySameIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  subject: PartyRef,
): Promise<readonly PartyRef[]> {
  if (subject.kind === 'country') return []
  const { kind, country } = subject
  const [alike, beside, groups] = await Promise.all([
    searchNames(tx, foldText(subject.name), MOST_ALIKE),
    listNeighbours(tx, { kind, country, limit: MOST_BESIDE }),
    loadGroups(tx),
  ])
  const near = [...alike, ...beside].filter((node) => node.kind === subject.kind)
  const ids = near.map((node) => groups.get(node.id) ?? node.id)
  const order = [...new Set(ids)].filter((id) => id !== subject.id)
  const nodes = new Map(near.map((node) => [node.id, node]))
  const heads = order.filter((id) => !nodes.has(id))
  for (const node of heads.length ? await getNodes(tx, heads) : []) nodes.set(node.id, node)
  return order.flatMap((id) => {
    const node = nodes.get(id)
    return node ? [partyRef(ctx.gazetteer, node, reader.lang)] : []
  })
}
