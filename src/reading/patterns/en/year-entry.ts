import type { Pattern } from '../pattern.ts'

/** Reads, under a heading of twins: 1986: Beihai, China; Tiberias, Israel. */
export const yearEntry: Pattern = {
  name: 'en/year-entry',
  lang: 'en',
  kind: 'partnership',
  says: 'The sister cities of Tulsa by year. 1986: Beihai, China; Tiberias, Israel.',
  mustNot: '1986: Beihai builds a new port.',
  triggers: ['*'],
  shapes: [
    '^(?:- )?(?<since>{D})(?: :| -| ,| \\.\\.\\.)? (?<b>{L}(?:(?: , [LC]\\d+)?(?: ;| and| ; and) {L}){0,6})(?: ,? ?(?:in )?[LC]\\d+)?(?: , on .*)?(?: \\.)?$',
  ],
  state: {},
  under:
    /\b(sisters?|sister cit\w+|twins|twin cit\w+|twinn\w+|twin towns|partner (cit|town)\w+|partnerships)\b/,
}
