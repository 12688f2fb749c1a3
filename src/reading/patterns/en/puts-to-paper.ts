import type { Pattern } from '../pattern.ts'

const SIGN =
  '(?:signed|signs?|signing|inked|concluded?|concludes|sealed|exchanged|renewed?|renews|prolonged|extended|struck|clinched|entered into|initial(?:l)?ed|executed?|penned|endorsed|adopted|formali[sz]ed?|finali[sz]ed|cemented|reached|countersigned|autographed|put|puts|set down|committed|bound|binds|tied|ties|wound up|closed|cut|cemented|traded|swapped|affixed|appended|backed|unveiled|sealing|inking|concluding|exchanging|renewing|extending)'
const DOC =
  '(?:memorandum|memoranda|mou|mous|agreements?|pacts?|accords?|letters? of intent|loi|joint statement|joint declaration|declaration|minutes|protocol|charter|treaty|arrangement|communique|contract|(?:cooperation|action|work|working) (?:plan|programme|program)|compact|covenant|framework|text|document|paper|instrument)'

/** Reads: The agreement was put to paper in Namur on Monday by Mayor Maxime Prevot and his guest, Mayor Ridwan Kamil of Bandung. */
export const putsToPaper: Pattern = {
  name: 'en/puts-to-paper',
  lang: 'en',
  kind: 'agreement',
  says: 'The agreement was put to paper in Namur on Monday by Mayor Maxime Prevot of Namur and his guest, Mayor Ridwan Kamil of Bandung.',
  mustNot: 'The agreement of 2020 has been dropped by Namur and Bandung.',
  triggers: [
    'writing',
    'memorandum',
    'memoranda',
    'mou',
    'mous',
    'agreement',
    'agreements',
    'pact',
    'pacts',
    'accord',
    'accords',
    'letter',
    'letters',
    'loi',
    'statement',
    'declaration',
    'minutes',
    'protocol',
    'charter',
    'treaty',
    'arrangement',
    'communique',
    'contract',
    'plan',
    'programme',
    'program',
    'compact',
    'covenant',
    'framework',
    'text',
    'document',
    'paper',
    'instrument',
  ],
  shapes: [
    `${DOC}(?: \\( \\S+ \\))? (?:\\S+ ){0,4}?(?:that |which )?(?<parties>{XX}) (?:\\S+ ){0,2}?${SIGN}`,
    `${DOC}(?: of understanding| of intent)?(?: \\( \\S+ \\))? (?:that|which) (?<parties>{XX}) , (?:\\S+ ){1,14}?, (?:\\S+ ){0,2}?${SIGN}`,
    `${DOC}(?: \\( \\S+ \\))? (?:\\S+ ){0,14}?${SIGN} (?:\\S+ ){0,14}?(?:by|between) (?:\\S+ ){0,3}?(?<parties>{XX}|{B})`,
    `(?<parties>O\\d+(?: ,)? and (?:the )?O\\d+)(?: ,)? (?:\\S+ ){0,14}?(?<!\\bthe )${SIGN} (?:\\S+ ){0,12}?${DOC}`,
    '(?<parties>{XX}) (?:have |had )?agreed in writing',
  ],
  state: {},
  modality: 'status',
}
