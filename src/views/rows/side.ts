import type { RowMaking } from '#views/partner.ts'

/** Whose side a party stands on, seen from the office: its own bodies and people are ours, the partner's are theirs. */
export function sideOf(id: string | undefined, making: RowMaking): 'ours' | 'theirs' | 'other' {
  const { nodes, lineage, officesOf, subject } = making
  const node = nodes.get(id ?? '')
  if (!node) return 'other'
  if (lineage.isHome(node)) return 'ours'
  if (node.id === subject.id) return 'theirs'
  const bodies = officesOf.get(node.id) ?? []
  if (bodies.some((body) => sideOf(body, { ...making, officesOf: new Map() }) === 'ours')) return 'ours'
  if (bodies.some((body) => body === subject.id)) return 'theirs'
  const countries = [node.country, ...bodies.map((body) => nodes.get(body)?.country)]
  return countries.some((country) => country !== undefined && country === subject.country)
    ? 'theirs'
    : 'other'
}
