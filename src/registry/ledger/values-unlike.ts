import type { Refusal } from '#model/refusal.ts'
import type { Figure } from './figure.ts'
import { refuseSum } from './refuse-sum.ts'

/** Whether figures state numbers that can be added: two at least, of one currency, stated or estimated alike. */
export function valuesUnlike(figures: readonly Figure[]): readonly Refusal[] {
  if (figures.length < 2) return [TOO_FEW]
  const currencies = [...new Set(figures.flatMap((figure) => figure.amount?.currency ?? []))]
  const estimated = new Set(figures.map((figure) => figure.estimated))
  const all = (has: (figure: Figure) => boolean) => figures.every(has)
  const states =
    all((figure) => figure.amount !== undefined) || all((figure) => figure.projects !== undefined)
  return [
    ...(currencies.length > 1 ? [currenciesDiffer(currencies)] : []),
    ...(estimated.size > 1 ? [ESTIMATED] : []),
    ...(states ? [] : [NO_NUMBER]),
  ]
}

const TOO_FEW = refuseSum(
  'too-few',
  {
    en: 'One figure alone makes no sum.',
    vi: 'Một số liệu thì không có gì để cộng.',
  },
  { en: 'Choose two figures or more.', vi: 'Hãy chọn từ hai số liệu trở lên.' },
)

const ESTIMATED = refuseSum(
  'stated-and-estimated',
  {
    en: 'Some are stated, some estimated; a sum would pass an estimate off as stated.',
    vi: 'Có số công bố, có số ước tính; cộng lại thì số ước tính bị hiểu là số công bố.',
  },
  {
    en: 'Choose figures that are all stated, or all estimated.',
    vi: 'Hãy chọn toàn số công bố, hoặc toàn số ước tính.',
  },
)

const NO_NUMBER = refuseSum(
  'nothing-in-all',
  {
    en: 'Not every figure states an amount, and not every one a number of projects; a sum of some would pass for the whole.',
    vi: 'Không phải số liệu nào cũng nêu số vốn, cũng không phải số liệu nào cũng nêu số dự án; cộng một phần sẽ bị hiểu là toàn bộ.',
  },
  {
    en: 'Choose figures that all state an amount, or all a number of projects.',
    vi: 'Hãy chọn các số liệu đều nêu số vốn, hoặc đều nêu số dự án.',
  },
)

function currenciesDiffer(currencies: readonly string[]): Refusal {
  const list = currencies.join(', ')
  return refuseSum(
    'currencies',
    {
      en: `The amounts are in different currencies (${list}), and no rate of a day is stated.`,
      vi: `Số vốn tính theo nhiều loại tiền (${list}) mà không có tỷ giá của ngày nào.`,
    },
    { en: 'Choose figures of one currency.', vi: 'Hãy chọn số liệu cùng một loại tiền.' },
  )
}
