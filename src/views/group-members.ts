import type { BookAt } from '#model/book-at.ts'
import type { Node } from '#model/party.ts'
import { groupNodes } from '#registry/identity.ts'
import { listIdentity } from '#store/queries/judgement.ts'
import { findNode, getNodes } from '#store/queries/node.ts'
import type { OfficeTx } from '#store/store.ts'

/** Every node of the party an address means, the group's own address first. Empty where there is no such address. */
export async function groupMembers(tx: OfficeTx, address: string, at: BookAt = {}): Promise<readonly Node[]> {
  const node = await findNode(tx, address)
  if (!node) return []
  const edges = (await listIdentity(tx, at)).flatMap((j) =>
    j.verdict === 'same' && j.nodeA && j.nodeB ? [{ verdict: j.verdict, a: j.nodeA, b: j.nodeB }] : [],
  )
  const nodes = await getNodes(tx, [...new Set([address, ...edges.flatMap((edge) => [edge.a, edge.b])])])
  const groups = groupNodes(nodes, edges)
  const group = groups.get(address) ?? address
  return nodes.filter((each) => groups.get(each.id) === group)
}
