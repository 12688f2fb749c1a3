import type { Pattern } from '../pattern.ts'

/** Reads: Toyama (1989), Tours in 1998 and Durham in 2002 came later. */
export const yearsInList: Pattern = {
  name: 'en/years-in-list',
  lang: 'en',
  kind: 'partnership',
  says: 'Toyama (1989), Tours in 1998 and Durham in 2002 came later.',
  mustNot: 'Toyama has a tram.',
  triggers: ['*'],
  shapes: [
    '(?<b>{L} \\( (?:since |in )?{D} \\)(?:(?: ,| ;| and){1,2} (?:then |later |with |the )?{L}(?: \\( (?:since |in )?{D} \\))?){1,14})',
  ],
  state: {},
  under: /\b(sisters?|twins?|twinned|twinnings?|partner cities|partner towns)\b/,
}
