import type { Refusal } from '#model/refusal.ts'
import { type Figure, STOCKS } from './figure.ts'
import { refuseSum } from './refuse-sum.ts'

/** Whether figures measure one thing. */
export function measuresUnlike(figures: readonly Figure[]): readonly Refusal[] {
  const measures = [...new Set(figures.flatMap((figure) => figure.measure ?? []))]
  const unsaid = figures.some((figure) => figure.measure === undefined)
  const pledged = measures.includes('pledged')
  const made = measures.filter((measure) => measure !== 'pledged')
  const stocks = made.filter((measure) => STOCKS.has(measure))
  const flows = made.filter((measure) => !STOCKS.has(measure))
  return [
    ...(unsaid && figures.length > 1 ? [NOT_SAID] : []),
    ...(pledged && made.length ? [PLEDGED] : []),
    ...(stocks.length && flows.length ? [STOCK_AND_FLOW] : []),
    ...(flows.length > 1 ? [FLOWS] : []),
  ]
}

const ONE_MEASURE = {
  en: 'Choose figures that measure the same thing.',
  vi: 'Hãy chọn các số liệu cùng một chỉ tiêu.',
} as const

const NOT_SAID = refuseSum(
  'measure-not-said',
  {
    en: 'The source of one of them does not say what it measures: all that stands, or what came in a period.',
    vi: 'Có số liệu mà nguồn không nói rõ là lũy kế hay trong kỳ.',
  },
  {
    en: 'Leave it out, or correct it by a source that says so.',
    vi: 'Hãy bỏ số liệu đó ra, hoặc sửa theo nguồn nêu rõ.',
  },
)

const PLEDGED = refuseSum(
  'pledged-and-made',
  {
    en: 'Some are only pledged, others were made; what is promised is not invested.',
    vi: 'Có số mới là cam kết, có số đã đầu tư; cam kết chưa phải là đầu tư.',
  },
  ONE_MEASURE,
)

const STOCK_AND_FLOW = refuseSum(
  'stock-and-flow',
  {
    en: 'Some tell all that stands on a day, others what came in a period; the first hold the second already.',
    vi: 'Có số lũy kế đến một ngày, có số trong kỳ; số lũy kế đã gồm số trong kỳ.',
  },
  ONE_MEASURE,
)

const FLOWS = refuseSum(
  'different-measures',
  {
    en: 'They measure different things – new licences, adjustments, share purchases, capital disbursed – and may count one project twice.',
    vi: 'Các số liệu thuộc nhiều chỉ tiêu (cấp mới, điều chỉnh, góp vốn mua cổ phần, vốn thực hiện), có thể tính một dự án hai lần.',
  },
  ONE_MEASURE,
)
