import type { Pattern } from '../pattern.ts'

/** Reads: Toyama came first in 1989, then Tours (1998), while Durham in 2002 and Lund in 2006 closed the list. */
export const rollOfPartners: Pattern = {
  name: 'en/roll-of-partners',
  lang: 'en',
  kind: 'partnership',
  says: 'Toyama came first in 1989, then Tours (1998), while Durham in 2002 and Lund in 2006 closed the list.',
  mustNot: 'The mayor visited Toyama, Tours, Durham and Lund in 2006.',
  triggers: ['*'],
  shapes: ['^.+$'],
  state: {},
  under:
    /\b(sisters?|sisterhood (?:ties|relations|links|agreements|partners)|twin|twinned|twinnings?|twins)\b/,
}
