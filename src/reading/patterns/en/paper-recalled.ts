import type { Pattern } from '../pattern.ts'

const PACT =
  '(?:memorandum of understanding|memorandum|mou|(?:cooperation |friendship |twinning )?(?:agreement|pact|accord|treaty)|letter of intent|joint statement|joint declaration|protocol|charter)'

/** Words between a paper and the day it was made. */
const SINCE =
  '(?:, )?(?:(?:which |that )?(?:was |has been |is |has |had )?(?:of|from|since|dated|dates from|dates back to|goes back to|dating from|dating back to|dating to|going back to|concluded in|concluded|made in|made|signed in|signed|reached in|sealed in|inked in|struck in|agreed in|in force since|in place since|standing since|running since|begun in|,|\\() )(?:back in |the )?'

/** A stranger with his land behind the name. */
const STRANGER =
  '(?:the )?(?:C\\d+ )?(?:city of |town of |province of |port of |county of )?(?<parties>[LO]\\d+)(?: , C\\d+(?: ,)?| \\( C\\d+ \\)| in C\\d+| of C\\d+)?'

/** Reads: What Kasama and Taipei have is an accord of 2020 on civil servants. */
export const paperRecalled: Pattern = {
  name: 'en/paper-recalled',
  lang: 'en',
  kind: 'agreement',
  says: 'What Turku and Da Nang have is a letter of intent dating from 2021 on harbours.',
  mustNot: 'A treaty of 1954 is on show in Da Nang.',
  triggers: [
    'of',
    'from',
    'dating',
    'dated',
    'cities',
    'sides',
    'pair',
    'two',
    'exchanged',
    'with',
    'by',
    'under',
  ],
  shapes: [
    `(?:have|has|had|is|than|share|under|replac\\w+) (?:(?!, )\\S+ ){0,4}?(?:an?|the|their) (?:\\S+ ){0,2}?${PACT} (?:of|from|dating from|dating back to|dated) (?<date>{D})`,
    `${PACT}(?: \\( \\S+ \\))? (?:that |which )?(?:they|(?<parties>{B})) (?:had |have )?(?:also |already )?(?:exchanged|initialled|initialed|made|drawn up)`,
    `${PACT}(?: \\( \\S+ \\))? ${SINCE}(?<date>{D})(?: ,)? with ${STRANGER}`,
    `${PACT}(?: \\( \\S+ \\))?(?: on (?:\\S+ ){1,4}?| )with ${STRANGER} ${SINCE}(?<date>{D})`,
    `with ${STRANGER}(?: ,)? (?:\\S+ ){0,6}?(?:an?|its|their|our|the) (?:\\S+ ){0,3}?${PACT}(?: \\( \\S+ \\))?(?: of \\S+ and \\S+| on (?:\\S+ ){1,4}?)? (?:was |has been )?${SINCE}(?<date>{D})`,
    `(?<parties>[LO]\\d+)(?: , C\\d+)?(?: ,)? (?:\\S+ ){0,3}?(?:by|under|through|thanks to|on the strength of|on) (?:an?|their|its) (?:\\S+ ){0,3}?${PACT}(?: of \\S+ and \\S+)? ${SINCE}(?<date>{D})`,
    `(?:the|its) (?:paper|document|agreement|charter|treaty|pact) (?:is|was) dated {D}`,
  ],
  state: {},
  modality: 'status',
}
