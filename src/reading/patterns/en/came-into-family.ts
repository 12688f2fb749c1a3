import type { Pattern } from '../pattern.ts'

/** Reads, in a text on a city’s sisters: Honolulu heads the list, having signed in 1980. Amiens joined the family in 2005. */
export const cameIntoFamily: Pattern = {
  name: 'en/came-into-family',
  lang: 'en',
  kind: 'partnership',
  says: 'Toledo and its sister cities: Honolulu heads the list, having signed in 1980. Amiens joined the family in 2005.',
  mustNot: 'Amiens joined the union in 2005.',
  triggers: [
    'came',
    'followed',
    'signed',
    'entered',
    'linked',
    'twinned',
    'next',
    'both',
    'sister',
    'began',
    'said',
  ],
  shapes: [
    '(?<b>{L})(?: , [LC]\\d+)? (?:followed|came next|came along|came aboard)(?! (?:by|with|from|up))',
    '(?<b>{L}(?: and {L})?)(?: , [LC]\\d+)? (?:\\S+ ){0,8}?, (?:both |all |each )?(?:having signed|twinned|linked|signed|since|sisters) (?:\\S+ ){0,2}?(?<since>{D})',
  ],
  state: {},
  modality: 'status',
  under:
    /\b(sisters?|sister cit\w+|twins|twin cit\w+|twinn\w+|twin towns|partner (cit|town)\w+|partnerships)\b/,
}
