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
    `(?<=(?:^|; |: |- )(?:the )?(?:(?:city|town|municipality|province|prefecture|county|district|port) of )?[LO]\\d+ )(?:will|shall|is to|to)(?! ${HOSTS})(?= ${DEEDS} )`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}
