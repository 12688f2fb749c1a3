import type { Told } from '#desk/investment/money/explain-difference.ts'
import type { Span } from '#desk/investment/money/tally.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { moneyText, printMoney } from '#model/values/money.ts'
import { type Figure, STOCKS } from '#registry/ledger/figure.ts'
import type { RowMaking } from '../partner.ts'
import { printRank } from '../print-value.ts'
import { sayMixed } from '../words/money-words.ts'
import type { MoneyTold } from './money-view.ts'

/** The figure that speaks of a span best: of a stock the newest by its end, of a flow the newest that lies within it. */
export function figureFor(figures: readonly Figure[], { from, to }: Span): Figure | undefined {
  const fits = figures.filter(({ asof, measure }) => {
    if (!asof) return false
    if (asof.to > to) return false
    return STOCKS.has(measure ?? '') || from === undefined || asof.from >= from
  })
  const newest = fits.toSorted((a, b) => ((a.asof?.to ?? '') < (b.asof?.to ?? '') ? 1 : -1))
  return newest.find((figure) => figure.amount) ?? newest[0]
}

/** A figure as a difference is explained by. */
export function toldOf(figure: Figure): Told {
  const { amount, asof, estimated, territory } = figure
  return {
    ...(amount ? { amount } : {}),
    ...(asof ? { asof } : {}),
    estimated,
    otherGround: territory !== undefined,
  }
}

/** A figure as its reader sees it. Its marks are put on last: of very many figures one a line is shown. */
export function toldView(figure: Figure, { lang }: Pick<RowMaking, 'lang'>): MoneyTold {
  return {
    recordId: figure.recordId,
    ...(figure.amount
      ? { amount: moneyText(figure.amount), amountText: printMoney(figure.amount, lang) }
      : {}),
    ...(figure.projects === undefined ? {} : { projects: figure.projects }),
    ...(figure.asof ? { asofText: printDate(figure.asof.iso, lang) } : {}),
    ...(figure.rank ? { rankText: printRank(figure.rank.at, figure.rank.within, lang) } : {}),
    marks: [],
    disputed: figure.disputed,
  }
}

/** A line with the words its figure rests on. */
export function markTold<Row extends { readonly told?: MoneyTold }>(
  row: Row,
  marks: (recordId: string) => readonly number[],
): Row {
  return row.told ? { ...row, told: { ...row.told, marks: marks(row.told.recordId) } } : row
}

/** What sources tell of a span without telling foreign from domestic capital apart, in one sentence. */
export function mixedNote(
  figures: readonly Figure[],
  measure: string,
  { span, lang }: { readonly span: Span; readonly lang: Language },
): { readonly mixedNote?: string } {
  const mixed = figures.filter((one) => one.whose === 'mixed' && one.measure === measure)
  const told = mixed.filter((one) => figureFor([one], span) && one.amount)
  const list = told.map(({ amount, asof }) =>
    [amount && printMoney(amount, lang), asof && `(${printDate(asof.iso, lang)})`].filter(Boolean).join(' '),
  )
  return told.length ? { mixedNote: sayMixed(list.join('; '), lang) } : {}
}
