import type { Figure } from '#registry/ledger/figure.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '../partner.ts'
import { printRank } from '../print-value.ts'
import { cited } from '../rows/slots.ts'
import { FIGURE_WORDS } from '../words/figure-words.ts'
import type { FigureLine } from './figures-view.ts'

/** A figure as its reader sees it, with everything that sets it apart from its neighbours. */
export function figureLine(
  figure: Figure,
  record: StoredRecord,
  { making, chosen }: { readonly making: RowMaking; readonly chosen: boolean },
): FigureLine {
  const { citing, names, lang } = making
  const rank = citing.value(record, 'rank')
  return {
    recordId: record.id,
    marks: citing.marks(record.statementIds),
    ...cited(record, ['asof', 'projects', 'amount'], making),
    ...(figure.amount ? { currency: figure.amount.currency } : {}),
    estimated: figure.estimated,
    certainty: FIGURE_WORDS[figure.estimated ? 'estimated' : 'stated'][lang],
    ...(figure.territory ? { territory: names(figure.territory) } : {}),
    ...(rank && figure.rank ? { rank, rankText: rankText(figure.rank, making) } : {}),
    disputed: figure.disputed,
    chosen,
  }
}

/** A rank without its basis is half a rank: what it is by stands beside it, or that no source says. */
function rankText({ at, within, by }: NonNullable<Figure['rank']>, { lang }: RowMaking): string {
  const basis = by === 'capital' ? 'byCapital' : by === 'number' ? 'byNumber' : 'byUnsaid'
  return `${printRank(at, within, lang)}, ${FIGURE_WORDS[basis][lang]}`
}
