import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { addMonths, eveOf } from '#model/values/day.ts'
import type { PaperKind } from './paper.ts'
import type { Period } from './paper-facts.ts'

/**
 * The days a periodic report speaks of: its month, half year or year up to the day named. The first day is the eve, when it
 * began to count. A period that is not over says until when it is told.
 */
export function periodOf(kind: PaperKind, asOf: string, lang: Language): Period | undefined {
  const period = spanOf(kind, asOf, lang)
  if (!period || period.last === asOf) return period
  const until = printDate(asOf, lang)
  return { ...period, text: `${period.text} (${lang === 'vi' ? `đến ngày ${until}` : `to ${until}`})` }
}

/** A period with its own last day. */
type Span = Period & { readonly last: string }

function spanOf(kind: PaperKind, asOf: string, lang: Language): Span | undefined {
  const [year = '', month = '01'] = asOf.split('-')
  if (kind === 'month' || kind === 'investment-month') {
    return {
      from: eveOf(`${year}-${month}-01`),
      to: asOf,
      last: eveOf(addMonths(`${year}-${month}-01`, 1)),
      text:
        lang === 'vi' ? `tháng ${printDate(`${year}-${month}`, 'vi')}` : printDate(`${year}-${month}`, 'en'),
    }
  }
  if (kind === 'half-year') {
    const second = Number(month) > 6
    const part = {
      vi: second ? '6 tháng cuối năm' : '6 tháng đầu năm',
      en: second ? 'second half of' : 'first half of',
    }[lang]
    const last = `${year}-${second ? '12-31' : '06-30'}`
    return { from: eveOf(`${year}-${second ? '07' : '01'}-01`), to: asOf, last, text: `${part} ${year}` }
  }
  if (kind === 'year' || kind === 'investment-year')
    return {
      from: eveOf(`${year}-01-01`),
      to: asOf,
      last: `${year}-12-31`,
      text: lang === 'vi' ? `năm ${year}` : year,
    }
  return undefined
}
