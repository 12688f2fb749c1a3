import { dateOf } from './date-in.ts'
import { type Folding, textIn } from './folding.ts'

/**
 * Is a tie said to begin later than a source told of it as standing? The paper signed last renewed it, then, and did not set it
 * up. A tie of another sort, a plan, and what a person put there are left out of it.
 */
export function isToldBefore(group: readonly Folding[], cluster: readonly Folding[]): boolean {
  const [first] = group
  const begins = dateOf(first?.slots.since)?.from
  if (first?.kind !== 'partnership' || begins === undefined || group.some(({ amended }) => amended))
    return false
  return cluster.some(
    (other) => !group.includes(other) && other.day < begins && isStanding(other) && isOneSort(other, group),
  )
}

function isStanding(told: Folding): boolean {
  const status = textIn(told, 'status')
  return status === undefined || status === 'established'
}

function isOneSort(told: Folding, group: readonly Folding[]): boolean {
  const sort = textIn(told, 'kind')
  return sort === undefined || group.some((one) => (textIn(one, 'kind') ?? sort) === sort)
}
