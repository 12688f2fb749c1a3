import type { Node } from '#model/party.ts'
import type { PartyRef } from '../cite.ts'
import type { RowMaking } from '../partner.ts'

/** What sides are told by. */
export type Sides = Pick<RowMaking, 'nodes' | 'lineage' | 'officesOf' | 'subject'>

/** Whose side a party stands on, seen from the office: its own bodies and people are ours, the partner's are theirs. */
export function sideOf(id: string | undefined, sides: Sides): 'ours' | 'theirs' | 'other' {
  const { nodes, lineage, officesOf, subject } = sides
  const node = nodes.get(id ?? '')
  if (!node) return 'other'
  if (lineage.isHome(node) || lineage.isOwnBody(node)) return 'ours'
  if (node.id === subject.id) return 'theirs'
  const bodies = (officesOf.get(node.id) ?? []).flatMap((body) => nodes.get(body) ?? [])
  if (bodies.some((body) => lineage.isHome(body))) return 'ours'
  const own = [node, ...bodies]
  if (own.some((each) => each.id === subject.id)) return 'theirs'
  return own.some((each) => standsFor(each, subject)) ? 'theirs' : 'other'
}

/** All of a country stands on the country's side; beside one of its localities, only the country itself does. */
function standsFor(node: Node, subject: PartyRef): boolean {
  if (node.country === undefined || node.country !== subject.country) return false
  return subject.kind === 'country' || node.kind === 'country'
}
