import type { Pattern } from '../pattern.ts'

/** Reads: Its sister cities include Kakamigahara in Japan (2003) and Addis Ababa in Ethiopia (2004). */
export const listsPartners: Pattern = {
  name: 'en/lists-partners',
  lang: 'en',
  kind: 'partnership',
  says: 'Its sister cities include Kakamigahara in Japan (2003) and Addis Ababa in Ethiopia (2004).',
  mustNot: 'The sister cities include no port.',
  triggers: [
    'cities',
    'partners',
    'sisters',
    'localities',
    'locality',
    'city',
    'third',
    'second',
    'twins',
    'towns',
    'partner',
    'sister',
    'provinces',
    'list',
    'twin',
    'capitals',
    'friends',
    'friend',
  ],
  shapes: [
    '(?<b>{LIST}) (?:have|has) (?:long |both |all )?been (?:its|our|their) (?:\\S+ ){0,2}?(?:partners?|sisters?|twins?|friends?|sister cities|twin cities|twin towns|friendship cities|sister provinces)(?= |$)',
    '(?<a>{L}) (?:has|counts|keeps|boasts) (?:\\S+ ){0,5}?(?:sister|twin|partner|friendship|friendly|sisters|twins|partners)(?: cities| towns| provinces| partners| localities)?(?: abroad| overseas)? (?:,|-|–) (?<b>{LIST})(?= \\.|$| ;)',
    "(?<a>{L}) (?:'s |has |counts |, whose |whose |belongs to )(?:\\S+ ){0,5}?(?:sister|twin|partner|friendship|friendly|sisters|twins|partners)(?: cities| towns| provinces| partners| localities)? (?:\\S+ ){0,9}?(?:include|includes|including|such as|among them|among which are|among others|notably|namely|are|:|after|like|with) (?<b>{LIST})",
    '(?:sister|twin|partner|friendship|friendly|twinned|sisters|partners)(?: cities| towns| provinces| partners| localities| ties)? (?:\\S+ ){0,7}?(?:include|includes|including|such as|among them|among which are|among others|notably|namely|are|:|after|like|, after|with) (?<b>{LIST})',
    '(?:locality|city|province|partner) to (?:enter into|establish|have|sign) (?:\\S+ ){0,6}?with (?<a>{L}) (?:, )?after (?<b>{LIST})(?: in (?<since>{D}))?',
  ],
  state: {},
  modality: 'status',
}
