import { type Member, RANKS } from '#model/roster.ts'
import { byPrecedence } from './seating.ts'

/** Two who face each other, or one who has nobody to face; and who stands higher. */
export type Pair = {
  readonly ours?: Member
  readonly theirs?: Member
  readonly level: 'same' | 'ours-higher' | 'theirs-higher' | 'unknown' | 'alone'
}

/** Those who come to talk; interpreters, press and security have no counterpart. */
function talks({ role }: Member): boolean {
  return role !== 'interpreter' && role !== 'press' && role !== 'security'
}

/** Matches both sides by precedence, head to head; whoever is left over stands alone. */
export function matchCounterparts(roster: readonly Member[]): readonly Pair[] {
  const side = (name: Member['side']) => byPrecedence(roster.filter((one) => one.side === name && talks(one)))
  const [ours, theirs] = [side('ours'), side('theirs')]
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) => {
    const [a, b] = [ours[at], theirs[at]]
    return { ...(a ? { ours: a } : {}), ...(b ? { theirs: b } : {}), level: levelOf(a, b) }
  })
}

function levelOf(ours: Member | undefined, theirs: Member | undefined): Pair['level'] {
  if (!ours || !theirs) return 'alone'
  if (!ours.rank || !theirs.rank) return 'unknown'
  const gap = RANKS.indexOf(ours.rank) - RANKS.indexOf(theirs.rank)
  if (gap === 0) return 'same'
  return gap < 0 ? 'ours-higher' : 'theirs-higher'
}
