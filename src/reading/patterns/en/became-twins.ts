import type { Pattern } from '../pattern.ts'

/** Reads: Toledo became a sister city in 1931. */
export const becameTwins: Pattern = {
  name: 'en/became-twins',
  lang: 'en',
  kind: 'partnership',
  says: 'Toledo became a sister city in 1931.',
  mustNot: 'Toledo became a big city in 1931.',
  triggers: [
    'became',
    'relationship',
    'established',
    'formalized',
    'formalised',
    'began',
    'started',
    'sealed',
    'dates',
    'added',
    'followed',
    'joined',
    'inaugurated',
    'ties',
    'link',
    'linked',
    'sister',
  ],
  shapes: [
    '(?:relationship|ties|link|partnership|friendship|twinning) with (?<b>{L}) (?:\\S+ ){0,3}?(?:began|started|dates|was established|was set up|goes back|was formalized|was sealed|was signed) (?:\\S+ ){0,4}?(?<since>{D})',
    '(?<b>{LIST}) (?:are|were|is|was|became) (?:\\S+ ){0,3}?(?:sister|twin|partner|friendship) (?:cities|city|towns)',
  ],
  state: {},
  modality: 'status',
  under: /\b(sister|twin|twinn\w+|twinned|partner|friendship) ?(cit|town|ship|rel|prov|prefect)?/,
}
