import type { BookAt } from '#model/book-at.ts'
import type { Node } from '#model/party.ts'
import { groupBy } from '#model/values/group-by.ts'
import { listIdentity } from '#store/queries/judgement.ts'
import { findNode, getNodes } from '#store/queries/node.ts'
import type { OfficeTx } from '#store/store.ts'

/** Every node of the party an address means, the group's own address first. Empty where there is no such address. */
export async function groupMembers(tx: OfficeTx, address: string, at: BookAt): Promise<readonly Node[]> {
  const [node, judged] = await Promise.all([findNode(tx, address), listIdentity(tx, at)])
  if (!node) return []
  const same = judged.flatMap(({ verdict, nodeA, nodeB }) =>
    verdict === 'same' && nodeA && nodeB ? [[nodeA, nodeB] as const] : [],
  )
  const members = reached(address, same)
  return members.size > 1 ? await getNodes(tx, [...members]) : [node]
}

/** Everything that pairs join to one, itself included. */
function reached(one: string, pairs: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const both = pairs.flatMap(([a, b]) => [
    { from: a, to: b },
    { from: b, to: a },
  ])
  const next = groupBy(both, ({ from }) => from)
  const there = new Set([one])
  // What is put in while it is walked is walked, too.
  for (const each of there) for (const { to } of next.get(each) ?? []) there.add(to)
  return there
}
