import { isProblem } from '#model/problem.ts'
import { parseDate, printDate } from '#model/values/date.ts'
import type { RowMaking } from '#views/partner.ts'
import type { Anniversary, TieRow } from '#views/partner-view.ts'

/** Round years a desk marks. */
const ROUND = 5

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
      const began = since.split('/')[0] ?? since
      const year = Number(began.slice(0, 4))
      const rest = began.slice(4)
      const thisYear = Number(asOf.slice(0, 4))
      const passed = `${thisYear}${rest}` < asOf.slice(0, began.length)
      const age = thisYear - year + (passed ? 1 : 0)
      if (began > asOf.slice(0, began.length)) return []
      const years = Math.max(1, Math.ceil(age / ROUND)) * ROUND
      const on = dayThatIs(`${year + years}${rest}`)
      return [{ partner: tie.partner, years, on, onText: printDate(on, lang), marks: tie.since?.marks ?? [] }]
    })
    .sort((a, b) => a.on.localeCompare(b.on))
}

/** 29 February is kept on the 28th in a year without it. */
function dayThatIs(iso: string): string {
  return iso.endsWith('-02-29') && isProblem(parseDate(iso)) ? iso.replace(/29$/, '28') : iso
}
