import { partiesIn, textIn } from '#registry/folding.ts'
import { alike, type Comparison, lastDayOf, UNLIKE } from './likeness.ts'

/**
 * One figure a host, origin, field, measure, territory and day, stated or estimated: other numbers for it stand side by side,
 * other days are other figures.
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
    ].join('+'),
  ],
  compare: (a, b) =>
    compareInvestment.keys(a)[0] === compareInvestment.keys(b)[0]
      ? alike(1, 'same place, origin, measure and day')
      : UNLIKE,
}
