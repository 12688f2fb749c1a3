import { type Filled, type Finding, withSlots } from '../engine-finding.ts'
import { grown } from '../grown.ts'

/** How much of a finding is filled. */
function weight(finding: Finding): number {
  return Object.values(finding.slots).length
}

/** Keeps one of findings that say the same; the fullest wins, and takes what only the others know. */
export function mergeBy(findings: readonly Finding[], key: (f: Finding) => string): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) groups.set(key(finding), [...(groups.get(key(finding)) ?? []), finding])
  return [...groups.values()].map((group) => filledBy(fullest(group), group))
}

/** The finding that fills most slots. */
export function fullest(group: readonly Finding[]): Finding {
  return group.reduce((a, b) => (weight(b) > weight(a) ? b : a))
}

/** The best of a group with what only the others know. */
export function filledBy(best: Finding, group: readonly Finding[]): Finding {
  const slots: Record<string, Filled> = grown(best.slots, {})
  for (const other of group) for (const [slot, fill] of Object.entries(other.slots)) slots[slot] ??= fill
  return withSlots(best, slots)
}
