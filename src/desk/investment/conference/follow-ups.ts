import { addMonths } from '#model/values/day.ts'
import { type ConferenceList, FOLLOW_UP_MONTHS, type FollowUp, type FollowUpMonth } from './conference.ts'

/** Working days ahead at which a look is brought up: a month, as whoever is asked needs time to answer. */
export const FOLLOW_UP_WARNS = 22

/** One look at all that came of a conference: when it falls due, how many lines were looked at, which are left. */
export type FollowUpRound = {
  readonly months: FollowUpMonth
  readonly due: string
  readonly done: readonly FollowUp[]
  readonly leftRowIds: readonly string[]
  /** It was asked after as a whole, or there is no list to go through line by line. */
  readonly whole: boolean
  /** The day of the last look, once every line was looked at, or the conference as a whole. */
  readonly doneOn?: string
}

/**
 * The rounds after 6, 12 and 24 months. Without a list there is nothing to look at line by line: a conference that is asked
 * after (`asked`) is then looked at as a whole; any other has no rounds.
 */
export function followUpRounds(
  { rows, followUps }: Pick<ConferenceList, 'rows' | 'followUps'>,
  conferenceDay: string,
  { asked = false }: { readonly asked?: boolean } = {},
): readonly FollowUpRound[] {
  if (!rows.length && !asked) return []
  return FOLLOW_UP_MONTHS.map((months) => {
    const done = followUps.filter((one) => one.months === months)
    const asWhole = done.find((one) => one.rowId === undefined)
    const seen = new Set(done.map((one) => one.rowId))
    const leftRowIds = asWhole ? [] : rows.filter((row) => !seen.has(row.id)).map((row) => row.id)
    const whole = !rows.length || asWhole !== undefined
    const last = done
      .map((one) => one.day)
      .sort()
      .at(-1)
    return {
      months,
      due: addMonths(conferenceDay, months),
      done,
      leftRowIds,
      whole,
      ...(leftRowIds.length || !last ? {} : { doneOn: last }),
    }
  })
}
