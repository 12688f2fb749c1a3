import type { Pattern } from '../pattern.ts'

const WHOSE = '(?<origin>{O})'
const ABOUT = '(?:(?:about|around|nearly|some|over|almost|roughly|more than|up to) )?'

/** Reads: Half of the money, 42 million USD, belongs to Toyosei Precision. */
export const shareOfOne: Pattern = {
  name: 'en/share-of-one',
  lang: 'en',
  kind: 'investment',
  says: 'Da Nang has drawn 900 million USD of foreign investment this year. Samsung alone stands for 93 million USD of that.',
  mustNot:
    'Da Nang sold shrimp for 900 million USD this year. Samsung alone stands for 93 million USD of that.',
  triggers: [
    ...'stands stand stood accounts account accounted answers belongs belonged belong came comes come is are handed given granted issued awarded'.split(
      ' ',
    ),
  ],
  shapes: [
    `${WHOSE}(?: firms| companies| investors| makers)?(?: alone| by itself| by themselves)?(?: , (?:[^,\\s]+ ){1,8},)? (?:stands?|stood|accounts?|accounted|answers?|answered) for ${ABOUT}(?:(?<amount>{M})|(?<projects>{N}) of (?:these|those|them))`,
    `(?<amount>{M})(?: of (?:it|that|this|the (?:sum|total|money)))?(?: ,)? (?:belongs?|belonged) to (?:the )?${WHOSE}`,
    `(?<amount>{M})(?: of (?:it|that|this|the (?:sum|total|money)))?(?: ,)? (?:comes?|came|is|are|was|were) from (?:the )?${WHOSE}`,
    '^(?:out )?of (?:(?!P\\d)\\S+ ){1,9}?, (?<amount>{M}) (?:comes?|came|is|are|was|were) from (?:the )?(?<origin>{C})',
    `${WHOSE}(?: (?:of|from) (?:{L}|{C}))?(?: , (?:[^,\\s]+ ){1,6},)? (?:was|is|were|has been|have been) (?:handed|given|granted|issued|awarded) (?:its|an?|the|their) (?:(?!M\\d)\\S+ )?(?:licen[cs]e|certificate|approval|permit)(?: (?!M\\d|and |while )\\S+){0,14}? (?<amount>{M})`,
  ],
  state: {},
  modality: 'status',
}
