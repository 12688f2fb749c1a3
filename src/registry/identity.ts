import type { Node } from '#model/party.ts'

/** A person's word that two nodes are one party, or two. */
export type Edge = { readonly verdict: 'same' | 'different'; readonly a: string; readonly b: string }

/**
 * The groups that "same" edges make: for each node its group's address, the oldest node's id. Nodes come oldest first.
 * "Different" joins nothing; it is a person's word kept against later suggestions. Undoing an edge is leaving it out.
 */
export function groupNodes(
  nodes: readonly Pick<Node, 'id'>[],
  edges: readonly Edge[],
): ReadonlyMap<string, string> {
  const parent = new Map<string, string>(nodes.map((node) => [node.id, node.id]))
  const age = new Map<string, number>(nodes.map((node, i) => [node.id, i]))
  const root = (id: string): string => {
    let at = id
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    return at
  }
  for (const edge of edges) {
    if (edge.verdict !== 'same') continue
    const a = root(edge.a)
    const b = root(edge.b)
    if (a === b) continue
    const older = (age.get(a) ?? 0) <= (age.get(b) ?? 0)
    parent.set(older ? b : a, older ? a : b)
  }
  return new Map(nodes.map((node) => [node.id, root(node.id)]))
}
