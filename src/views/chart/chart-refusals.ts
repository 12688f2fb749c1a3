import type { Refusal } from '#model/refusal.ts'
import type { Figure } from '#registry/ledger/figure.ts'
import { measuresUnlike } from '#registry/ledger/measures-unlike.ts'
import { refuseSum } from '#registry/ledger/refuse-sum.ts'

/** Why figures may not share one chart: several measures, currencies, grounds, or stated and estimated together. */
export function likeFigures(measures: readonly string[], figures: readonly Figure[]): readonly Refusal[] {
  const currencies = [...new Set(figures.flatMap((figure) => figure.amount?.currency ?? []))].sort()
  const named = new Set(measures)
  return [
    ...(named.size > 1 ? [MEASURES] : measuresUnlike(figures)),
    ...(currencies.length > 1 ? [currenciesDiffer(currencies)] : []),
    ...(new Set(figures.map((figure) => figure.estimated)).size > 1 ? [ESTIMATED] : []),
    ...(new Set(figures.map((figure) => figure.territory ?? '')).size > 1 ? [GROUNDS] : []),
  ]
}

const MEASURES = refuseSum(
  'chart-measures',
  {
    en: 'Several measures were asked for in one chart: what stands, what came and what is promised have no common scale.',
    vi: 'Một biểu đồ được yêu cầu nhiều chỉ tiêu: vốn lũy kế, vốn trong kỳ và vốn cam kết không chung một thang đo.',
  },
  { en: 'Ask for one measure a chart.', vi: 'Hãy chọn một chỉ tiêu cho mỗi biểu đồ.' },
)

const ESTIMATED = refuseSum(
  'chart-estimated',
  {
    en: 'Some of the figures are stated, some estimated; a line through both would pass an estimate off as stated.',
    vi: 'Có số công bố, có số ước tính; nối chung một đường sẽ làm số ước tính bị hiểu là số công bố.',
  },
  { en: 'Correct or leave out the estimates.', vi: 'Hãy sửa hoặc bỏ số ước tính.' },
)

const GROUNDS = refuseSum(
  'chart-grounds',
  {
    en: 'The figures are told for different grounds, before and after a merger.',
    vi: 'Các số liệu tính cho những địa bàn khác nhau, trước và sau sáp nhập.',
  },
  { en: 'Read the book as of a day before or after it.', vi: 'Hãy đọc sổ ở ngày trước hoặc sau sáp nhập.' },
)

function currenciesDiffer(currencies: readonly string[]): Refusal {
  const list = currencies.join(', ')
  return refuseSum(
    'chart-currencies',
    {
      en: `The figures are in several currencies (${list}); one scale would misplace some.`,
      vi: `Số liệu tính theo nhiều loại tiền (${list}); vẽ chung một thang sẽ sai.`,
    },
    { en: 'Choose figures of one currency.', vi: 'Hãy chọn số liệu cùng một loại tiền.' },
  )
}
