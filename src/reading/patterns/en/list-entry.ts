import type { Pattern } from '../pattern.ts'

/** Reads: Nagaoka, Japan – since 1987 */
export const listEntry: Pattern = {
  name: 'en/list-entry',
  lang: 'en',
  kind: 'partnership',
  says: 'Nagaoka, Japan – since 1987',
  mustNot: 'Nagaoka, Japan, has a good museum of its own.',
  triggers: ['*'],
  shapes: [
    '^(?:(?:•|\\*|-|N\\d+ (?:/|\\.|\\))) )?(?<b>{L})(?:(?: ,| -| \\()? [LC]\\d+){0,2}(?: (?:\\)|-|:|,|\\(|since|est|established|in|from|joined|signed|twinned|\\.)){0,4} (?<since>{D})(?: \\)| \\.)?(?: (?:\\S+ ){0,6}\\S+)?$',
    '^(?:(?:•|\\*|-|N\\d+ (?:/|\\.|\\))) )(?<b>{L})(?: , [LC]\\d+){0,2}(?: \\.)?$',
    '^(?<since>{D})(?: -| :| ,|\\.\\.\\.)? (?<b>{L})(?: , [LC]\\d+){0,2}(?: \\.)?$',
    '^(?<b>{L})(?: , [LC]\\d+){0,2}(?: \\.)?$',
  ],
  state: {},
  under: /\b(sister|twin|partner|friendship) (cities|city|towns|provinces)\b|\bsister cit/,
}
