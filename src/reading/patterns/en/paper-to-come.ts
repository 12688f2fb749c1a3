import type { Pattern } from '../pattern.ts'

const PACT =
  '(?:memorandum of understanding|memorandum|mou|agreement|pact|accord|treaty|letter of intent|protocol|charter)'

/** Reads: The letter is to be replaced by a friendship and cooperation agreement in the fourth quarter. */
export const paperToCome: Pattern = {
  name: 'en/paper-to-come',
  lang: 'en',
  kind: 'agreement',
  says: 'The letter of Turku and Da Nang is to be replaced by a cooperation agreement in the fourth quarter.',
  mustNot: 'The bridge of Turku and Da Nang is to be replaced by a tunnel.',
  triggers: [
    'replaced',
    'superseded',
    'followed',
    'upgraded',
    'drafting',
    'preparing',
    'finalising',
    'finalizing',
    'drawing',
    'drafted',
    'drawn',
  ],
  shapes: [
    `(?<parties>{XLIST}|{B}) (?:\\S+ ){0,3}?(?:is|are|have been|has been) (?:\\S+ )?(?:drafting|preparing|finali[sz]ing|drawing up) (?:an? |the |their )?(?:\\S+ ){0,4}?${PACT}`,
    `${PACT}(?: \\S+){0,3}? between (?<parties>{XX}|{B}) (?:is|was|has been|are) (?:\\S+ )?being (?:drafted|prepared|drawn up|finali[sz]ed)`,
    `(?:is|are|will|would) (?:to )?(?:be )?(?:replaced|superseded|followed|upgraded) (?:by|with|to) (?:an? )(?:\\S+ ){0,5}?${PACT}`,
  ],
  state: { status: 'planned' },
}
