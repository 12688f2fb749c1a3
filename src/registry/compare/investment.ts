import { partiesIn, textIn } from '../folding.ts'
import { alike, type Comparison, lastDayOf, UNLIKE } from './likeness.ts'

const SIDES_APART: ReadonlySet<string> = new Set(['domestic', 'mixed'])

/**
 * One figure a host, origin, field, measure, territory, day and sort of capital, stated or estimated: other numbers for it
 * stand side by side, other days are other figures. Capital nobody says the side of is foreign, as the ledger takes it.
 */
export const compareInvestment: Comparison = {
  keys: (f) => [
    [
      partiesIn(f, 'host')[0],
      partiesIn(f, 'origin')[0] ?? '-',
      textIn(f, 'measure') ?? '-',
      lastDayOf(textIn(f, 'asof')),
      textIn(f, 'rankBy') ?? '-',
      partiesIn(f, 'territory')[0] ?? '-',
      f.slots.estimated === true ? 'estimated' : '-',
      ...(textIn(f, 'sector') ? [textIn(f, 'sector')] : []),
      ...(SIDES_APART.has(textIn(f, 'whose') ?? '') ? [textIn(f, 'whose')] : []),
    ].join('+'),
  ],
  compare: (a, b) =>
    compareInvestment.keys(a)[0] === compareInvestment.keys(b)[0]
      ? alike(1, 'same place, origin, measure and day')
      : UNLIKE,
}
