import type { Pattern } from '../pattern.ts'

/** Occasions that are not called by one of the seven plain words. */
const SORTS =
  'carnival|fest|fiesta|gala|biennale|biennial|jamboree|pageant|expo|exposition|trade show|art show|photo show|summit|symposium|congress|colloquium|seminar|roundtable|(?:investors?|business|buyers?|trade|industry)(?: [\u0027’]s?)?(?: - seller)? meet|christmas market|lantern market|(?:culture|cultural|film|food|fashion|music|tourism|cuisine|book|arts) (?:week|days|weekend|month)|days of culture|week of culture|C\\d+ (?:week|day|days|night|weekend|month)'

/** What an occasion does, or what is done with it. */
const HAPPENS =
  'opens|opened|open|will open|closes|closed|ends|ended|wrapped up|wound up|runs|ran|run|running|starts|started|begins|began|kicks off|kicked off|gets under way|got under way|is under way|returns|returned|is on|was on|is back|takes place|took place|will take place|will be held|was held|is held|were held|is to be held|is to be staged|was staged|will be staged|is due|is set for|is scheduled|is planned|is to take place|to be held|to take place|held|taking place|being held|has been (?:moved|postponed|rescheduled|put off|put back|pushed back|brought forward)|was (?:moved|postponed|rescheduled)|drew|attracted|brings|brought|fills|filled'

/** What somebody does to an occasion. */
const STAGES =
  'opens|opened|hosts|hosted|host|hosting|holds|held|hold|holding|stages|staged|stage|staging|organi[sz]es|organi[sz]ed|organi[sz]e|attends|attended|attend|attending|joins|joined|join|visited|launched|launches|puts on|put on|throws|threw|plans|during|at|for|venue of|venue for|part in|participate in|participated in|participating in'

/** Reads: The Nagano Food Fest returned to Can Tho on October 3 for its fifth edition. */
export const occasionTold: Pattern = {
  name: 'en/occasion-told',
  lang: 'en',
  kind: 'event',
  says: 'The Nagano Food Fest returned to Da Nang on May 3, 2024 for its fifth edition.',
  mustNot: 'The week in Nagano costs 900 dollars from May 3.',
  triggers: [
    'night',
    'day',
    'years',
    'meet',
    'carnival',
    'fest',
    'fiesta',
    'gala',
    'biennale',
    'biennial',
    'jamboree',
    'pageant',
    'expo',
    'exposition',
    'show',
    'summit',
    'symposium',
    'congress',
    'colloquium',
    'seminar',
    'roundtable',
    'market',
    'week',
    'days',
    'weekend',
    'month',
    'birthday',
  ],
  shapes: [
    `(?:\\S+ )?(?:${SORTS})(?= (?:(?!;|and )\\S+ ){0,8}?(?:${HAPPENS}) )`,
    `(?<=(?:${STAGES}) (?:the |a |an |its |their |this year 's |his |her )?(?:(?!;|and |or |of |, )\\S+ ){0,5}?)(?:${SORTS})(?= )`,
    `(?:\\S+ )?(?:carnival|fest|fiesta|gala|biennale|jamboree|pageant|expo|exposition|trade show|summit|symposium)(?= (?:, )?(?:(?:in|on|from|this|next|of|late|early|mid) ){0,2}D\\d)`,
    '(?<=(?:marks?|marked|marking|celebrates?|celebrated|celebrating|commemorates?|commemorated|commemorating) (?:the )?){U} of (?:the |its |their )?(?:\\S+ ){0,2}?(?:twinning|partnership|friendship|tie|ties|link|association|sisterhood)',
    '(?:T\\d+|N\\d+ (?:st|nd|rd|th)|\\S+th) birthday of (?:the |its |their )?(?:\\S+ ){0,2}?(?:twinning|partnership|friendship|tie|ties|link|association)',
  ],
  slots: {
    place: { type: 'place', side: 'around', within: 12 },
    date: { type: 'date', side: 'around', within: 16 },
  },
  state: {},
  modality: 'status',
}
