import { printDate } from '#model/values/date.ts'
import { roundAnniversary } from '#registry/anniversary.ts'
import type { RowMaking } from '../partner.ts'
import type { Anniversary, TieRow } from '../partner-view.ts'

/** The next round anniversary of each standing, dated tie, today’s included, soonest first: since 1997 → 30 years in 2027. */
export function anniversariesOf(
  ties: readonly TieRow[],
  { asOf, lang }: Pick<RowMaking, 'asOf' | 'lang'>,
): readonly Anniversary[] {
  return ties
    .flatMap((tie) => {
      const since = tie.since?.value
      const standing = tie.status?.value ?? 'established'
      if (typeof since !== 'string' || !['established', 'inherited', 'dormant'].includes(String(standing)))
        return []
      const next = roundAnniversary(since, asOf)
      if (!next) return []
      return [
        { partner: tie.partner, ...next, onText: printDate(next.on, lang), marks: tie.since?.marks ?? [] },
      ]
    })
    .sort((a, b) => a.on.localeCompare(b.on))
}
