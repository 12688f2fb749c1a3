import { DEEDS } from '../../words/en/action-words.ts'
import type { Pattern } from '../pattern.ts'

/** An occasion a place is to hold is told as an occasion; it is no word given to anybody. */
const HOSTS =
  '(?:host|hold|stage|organi[sz]e|open) (?:(?!for |in |to )\\S+ ){0,7}?(?:conference|forum|fair|festival|exhibition|summit|congress|symposium|expo|ceremony|games|championships?|cup|regatta|parade|celebrations?|meeting|seminar|workshop|session|week|show|market)'

/** Reads: The Busan side will send the draft plan by 15 July. */
export const sideWill: Pattern = {
  name: 'en/side-will',
  lang: 'en',
  kind: 'commitment',
  says: 'The Busan side will send the draft plan by 15 July.',
  mustNot: 'The Busan side will be happy.',
  triggers: ['side', 'will', 'shall', 'to', 'is'],
  shapes: [
    "(?<=(?:^|, |; |: |- )(?:the )?[LO]\\d+ (?:'s )?(?:side|team|desk|office|delegation|secretariat|administration) )(?:will|shall|is to|undertakes to|agreed to)(?! be )(?= \\S+ \\S+)",
    `(?<=(?:^|; |: |- ){P} )to(?= ${DEEDS} )`,
    `(?<=(?:^|; |: |- )(?:the )?(?:(?:city|town|municipality|province|prefecture|county|district|port) of )?[LO]\\d+ )(?:will|shall|is to|to)(?! ${HOSTS})(?= ${DEEDS} )`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}

/** Where the word of two sides is told, each with its own part. */
const AGREED =
  '(?:{B}|two|both|sides|parties|agreed|under the (?:\\S+ )?(?:deal|plan|agreement|pact|accord|memorandum|programme|program|terms))'

/** Reads: The two sides agreed that Leeds would send two teachers and Da Nang would house them. */
export const sidesAgree: Pattern = {
  name: 'en/sides-agree',
  lang: 'en',
  kind: 'commitment',
  says: 'The two sides agreed that Leeds would send two teachers of English.',
  mustNot: 'The two sides agreed that Leeds would be colder.',
  triggers: ['will', 'would', 'shall', 'agreed', 'agrees', 'undertook', 'undertakes'],
  shapes: [
    `(?<=agreed(?: that)? (?:the )?[LO]\\d+ )(?:will|would|shall)(?= ${DEEDS} )`,
    `(?<=^(?:\\S+ ){0,8}?${AGREED} (?:\\S+ ){1,30}?(?:and|while|whereas|,) (?:the )?[LO]\\d+ )(?:will|would|shall)(?= ${DEEDS} )`,
    `(?<=(?:^|; |: |- |and |while )(?:the )?[LO]\\d+ )(?:agrees to|agreed to|undertakes to|undertook to)(?! ${HOSTS})(?= ${DEEDS} )`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}
