import { printDate } from '#model/values/date.ts'
import type { RowMaking } from '#views/partner.ts'
import type { Anniversary, TieRow } from '#views/partner-view.ts'

/** Round years a desk marks. */
const ROUND = 5

/** The next round anniversary of each standing, dated tie, soonest first: since 1997 → 30 years in 2027. */
export function anniversariesOf(ties: readonly TieRow[], { asOf, lang }: RowMaking): readonly Anniversary[] {
  return ties
    .flatMap((tie) => {
      const since = tie.since?.value
      const standing = tie.status?.value ?? 'established'
      if (typeof since !== 'string' || !['established', 'inherited', 'dormant'].includes(String(standing)))
        return []
      const began = since.split('/')[0] ?? since
      const year = Number(began.slice(0, 4))
      const rest = began.slice(4)
      const thisYear = Number(asOf.slice(0, 4))
      const passed = rest.length === 6 && `${thisYear}${rest}` < asOf
      const years = Math.ceil((thisYear - year + (passed ? 1 : 0)) / ROUND) * ROUND
      if (years <= 0) return []
      const on = `${year + years}${rest}`
      return [{ partner: tie.partner, years, on, onText: printDate(on, lang), marks: tie.since?.marks ?? [] }]
    })
    .sort((a, b) => a.on.localeCompare(b.on))
}
