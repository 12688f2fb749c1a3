import type { Told } from '#desk/investment/money/explain-difference.ts'
import type { Span } from '#desk/investment/money/tally.ts'
import { printDate } from '#model/values/date.ts'
import { moneyText, printMoney } from '#model/values/money.ts'
import { type Figure, STOCKS } from '#registry/ledger/figure.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '#views/partner.ts'
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

/** A figure as its reader sees it, with the words it rests on. */
export function toldView(
  figure: Figure,
  { making, byId }: { readonly making: RowMaking; readonly byId: ReadonlyMap<string, StoredRecord> },
): MoneyTold {
  const { citing, lang } = making
  return {
    recordId: figure.recordId,
    ...(figure.amount
      ? { amount: moneyText(figure.amount), amountText: printMoney(figure.amount, lang) }
      : {}),
    ...(figure.projects === undefined ? {} : { projects: figure.projects }),
    ...(figure.asof ? { asofText: printDate(figure.asof.iso, lang) } : {}),
    marks: citing.marks(byId.get(figure.recordId)?.statementIds ?? []),
    disputed: figure.disputed,
  }
}
