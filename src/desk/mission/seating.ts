import { type Member, RANKS, type RosterSide } from '#model/roster.ts'
import type { Mission } from './mission.ts'

/** Places at a table from the end on the left to the end on the right, as one side sits. */
export type Seat = {
  readonly id: string
  readonly name: string
  readonly principal: boolean
  readonly interpreter: boolean
}

/** How high somebody stands: the head first, then by rank, then as the list has them. */
export function byPrecedence(members: readonly Member[]): readonly Member[] {
  const height = (one: Member) => {
    if (one.role === 'head') return -1
    return one.rank ? RANKS.indexOf(one.rank) : RANKS.length
  }
  return members
    .map((member, at) => ({ member, at }))
    .toSorted((a, b) => height(a.member) - height(b.member) || a.at - b.at)
    .map(({ member }) => member)
}

/**
 * One side of the table: the principal in the middle, the others right and left of them in turn by the order of the list,
 * the interpreter beside the principal. Where somebody moved seats by hand, that order stands; whoever came later sits at
 * the end.
 */
export function seatsOf(
  { roster, seats }: Pick<Mission, 'roster' | 'seats'>,
  side: RosterSide,
): readonly Seat[] {
  const members = roster.filter((one) => one.side === side)
  const principal = members.find((one) => one.role === 'head') ?? byPrecedence(members)[0]
  const byHand = seats[side]
  const order = byHand
    ? [
        ...byHand.flatMap((id) => members.find((one) => one.id === id) ?? []),
        ...members.filter((one) => !byHand.includes(one.id)),
      ]
    : proposed(members, principal)
  return order.map((one) => ({
    id: one.id,
    name: one.name,
    principal: one === principal,
    interpreter: one.role === 'interpreter',
  }))
}

function proposed(members: readonly Member[], principal: Member | undefined): readonly Member[] {
  if (!principal) return members
  const interpreter = members.find((one) => one.role === 'interpreter')
  const others = members.filter((one) => one !== principal && one !== interpreter)
  const right = others.filter((_, at) => at % 2 === 0)
  const left = others.filter((_, at) => at % 2 === 1)
  return [...left.toReversed(), ...(interpreter ? [interpreter] : []), principal, ...right]
}
