/** The stages of a tie in the order it usually grows; `signed` is a paper signed within it that renews nothing. */
export const TIE_STEPS = [
  'contact',
  'letter-of-intent',
  'planned',
  'established',
  'cooperation',
  'friendship',
  'sister-city',
  'signed',
  'renewed',
  'inherited',
  'dormant',
  'suspended',
  'ended',
  'denied',
] as const

export type TieStepName = (typeof TIE_STEPS)[number]

/** Where a tie may stand on a day; `unknown` where nothing on file by then says so. */
export const TIE_STATES = [
  'contact',
  'letter-of-intent',
  'planned',
  'established',
  'dormant',
  'suspended',
  'ended',
  'denied',
  'unknown',
] as const

export type TieState = (typeof TIE_STATES)[number]

/** Does a tie in this state stand? One of unknown state does, as somebody told of it and nobody of its end. */
export function tieStands(state: TieState): boolean {
  return state === 'established' || state === 'unknown' || state === 'dormant'
}

/** Is a tie in this state still to come? */
export function tieIsAhead(state: TieState): boolean {
  return state === 'contact' || state === 'letter-of-intent' || state === 'planned'
}
