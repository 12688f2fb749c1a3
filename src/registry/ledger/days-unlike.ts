import type { Refusal } from '#model/refusal.ts'
import type { DateValue } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import { type Figure, STOCKS } from './figure.ts'
import { refuseSum } from './refuse-sum.ts'

/**
 * Whether figures speak of days that add up. What stands has to be of one day. What came in a period may be added over
 * periods of one place and investor that do not overlap, and across places where each speaks of the same periods.
 */
export function daysUnlike(figures: readonly Figure[]): readonly Refusal[] {
  if (figures.length < 2) return []
  if (figures.some((figure) => figure.asof === undefined)) return [NO_DAY]
  const stock = figures.some((figure) => STOCKS.has(figure.measure ?? ''))
  if (stock) return new Set(figures.map((figure) => figure.asof?.to)).size > 1 ? [DAYS_DIFFER] : []
  const lines = [...groupBy(figures, ({ host, origin }) => `${host}\n${origin ?? ''}`).values()]
  const periods = lines.map((line) => line.flatMap((figure) => figure.asof ?? []))
  const covered = new Set(periods.map((line) => line.map(spanOf).sort().join()))
  return [...(periods.some(overlap) ? [OVERLAP] : []), ...(covered.size > 1 ? [PERIODS_DIFFER] : [])]
}

function spanOf({ from, to }: DateValue): string {
  return `${from}/${to}`
}

/** A figure that names one day only does not say since when, so it may reach back over any other. */
function overlap(periods: readonly DateValue[]): boolean {
  return periods.some((a, i) =>
    periods
      .slice(i + 1)
      .some((b) => (a.from <= b.to && b.from <= a.to) || a.precision === 'day' || b.precision === 'day'),
  )
}

const NO_DAY = refuseSum(
  'day-not-said',
  {
    en: 'One of them does not say which day or period it speaks of.',
    vi: 'Có số liệu không nêu tính đến ngày nào hay trong kỳ nào.',
  },
  {
    en: 'Leave it out, or correct it by a source that says so.',
    vi: 'Hãy bỏ số liệu đó ra, hoặc sửa theo nguồn nêu rõ.',
  },
)

const DAYS_DIFFER = refuseSum(
  'different-days',
  {
    en: 'They tell what stands on different days.',
    vi: 'Các số lũy kế tính đến những ngày khác nhau.',
  },
  { en: 'Choose figures of one day.', vi: 'Hãy chọn số liệu cùng một ngày.' },
)

const OVERLAP = refuseSum(
  'overlapping-periods',
  {
    en: 'Periods of one place and investor overlap, or one gives only its last day; something would be counted twice.',
    vi: 'Có các kỳ của cùng một nơi, cùng nhà đầu tư chồng lên nhau, hoặc chỉ nêu ngày cuối kỳ; cộng lại sẽ tính trùng.',
  },
  {
    en: 'Choose periods that follow one another.',
    vi: 'Hãy chọn các kỳ nối tiếp nhau.',
  },
)

const PERIODS_DIFFER = refuseSum(
  'different-periods',
  {
    en: 'The places or investors are not told of for the same periods.',
    vi: 'Các nơi, các nhà đầu tư không cùng một kỳ số liệu.',
  },
  { en: 'Choose the same periods for each.', vi: 'Hãy chọn cùng kỳ cho tất cả.' },
)
