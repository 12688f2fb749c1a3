import type { Commitment, CommitmentEvent, CommitmentGround } from './commitment.ts'

/** The day an event counts from: what was done on a day counts from then, whenever it was entered. */
function effectiveDay(event: CommitmentEvent): string {
  return event.act === 'done' ? event.day : event.onDay
}

/** A commitment as of a day, or as it stands: what the book says of it, and what the desk did since. */
export function foldCommitment(
  ground: CommitmentGround,
  events: readonly CommitmentEvent[],
  asOf?: string,
): Commitment {
  const start: Commitment = {
    state: ground.told ?? 'open',
    side: ground.side,
    ...(ground.due ? { due: ground.due } : {}),
    dateless: false,
    version: versionOf(events),
  }
  return events.filter((event) => !asOf || effectiveDay(event) <= asOf).reduce(apply, start)
}

/** Entered twice, one promise has acts numbered under two addresses: it stands behind the highest number and behind all of them. */
function versionOf(events: readonly CommitmentEvent[]): number {
  return Math.max(events.length, ...events.map((event) => event.seq))
}

function apply(one: Commitment, event: CommitmentEvent): Commitment {
  switch (event.act) {
    case 'taken':
      return taken(one, event)
    case 'started':
      return { ...one, state: 'in-hand' }
    case 'told': {
      const { says, words, day } = event
      const state = one.state === 'open' ? 'in-hand' : one.state
      return { ...one, state, told: { says, words, ...(day ? { day } : {}) } }
    }
    case 'done':
      return { ...bare(one), state: 'done', doneOn: event.day, evidenceId: event.evidenceId }
    case 'dropped':
      return { ...bare(one), state: 'dropped', why: event.why }
    case 'reopened':
      return { ...bare(one), state: 'open' }
  }
}

function taken(
  one: Commitment,
  { side, unit, due, missionId }: CommitmentEvent & { act: 'taken' },
): Commitment {
  const { due: before, ...rest } = one
  const date = due === undefined ? before : due === 'none' ? undefined : due
  return {
    ...rest,
    ...(side ? { side } : {}),
    ...(unit ? { unit } : {}),
    ...(date ? { due: date } : {}),
    dateless: due === undefined ? one.dateless : due === 'none',
    ...(missionId ? { missionId } : {}),
  }
}

/** Without what an earlier end had left. */
function bare(one: Commitment): Commitment {
  const { doneOn: _on, evidenceId: _file, why: _why, ...rest } = one
  return rest
}

/** How a commitment counts on a day. */
export type Count = 'done' | 'done-late' | 'late' | 'open' | 'undated' | 'dropped'

/** Done in time or late, open in time, late, without a date, or dropped: each commitment counts once. */
export function countOf({ state, due, doneOn }: Commitment, day: string): Count {
  if (state === 'dropped') return 'dropped'
  if (state === 'done') return due && doneOn && doneOn > due ? 'done-late' : 'done'
  if (!due) return 'undated'
  return due < day ? 'late' : 'open'
}
