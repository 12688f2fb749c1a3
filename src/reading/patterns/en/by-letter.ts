import type { Pattern } from '../pattern.ts'

const LETTER = '(?:letter|letters|note|message|mail|email|fax|postcard|cable|telegram|memo|reply)'

const WRITES =
  '(?:(?:has|have|had) (?:\\S+ly |since |also |already |now |again )?(?:written|mailed|replied|phoned|sent word)|wrote|writes|mailed|cabled|faxed|phoned|rang|called|telephoned|has been in touch|got in touch|sent word|replied)'

/** Whose letter it is, and what it asks, offers or proposes: `From Chiba there is a letter asking for …`, `Sapporo has written, proposing …`. */
function shapesOf(words: string): readonly string[] {
  return [
    `from (?:the )?(?<by>[LPO]\\d+)(?: (?:prefecture|city|province))?(?: ,)? (?:\\S+ ){0,6}?${LETTER} (?:(?!P\\d)\\S+ ){0,4}?(?:${words})(?= \\S+ \\S+)`,
    `${LETTER} (?:(?!P\\d)\\S+ ){0,3}?(?:from|by|signed by) (?:the )?(?<by>[LPO]\\d+) (?:(?!P\\d)\\S+ ){0,6}?(?:${words})(?= \\S+ \\S+)`,
    `(?<by>[LPO]\\d+) ${WRITES} (?:(?!P\\d)\\S+ ){0,6}?(?:${words})(?= \\S+ \\S+)`,
  ]
}

/** Reads: From Leeds there is a letter asking for the loan of a dragon boat. */
export const asksByLetter: Pattern = {
  name: 'en/asks-by-letter',
  lang: 'en',
  kind: 'commitment',
  says: 'From Leeds there is a letter asking for the loan of a dragon boat.',
  mustNot: 'From Leeds there is a letter about the loan of a dragon boat.',
  triggers: ['asking', 'requesting', 'seeking', 'begging', 'urging', 'asks', 'ask', 'request'],
  shapes: shapesOf(
    'asking(?! (?:about|how|why|after)\\b)|requesting|seeking|begging|urging|which asks|that asks|to ask(?! (?:about|how|why|after)\\b)|to request',
  ),
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}

/** Reads: Leeds has written, offering two places at its nautical school. */
export const offersByLetter: Pattern = {
  name: 'en/offers-by-letter',
  lang: 'en',
  kind: 'commitment',
  says: 'Leeds has written to the port, offering two places at its nautical school.',
  mustNot: 'Leeds has written to the port, offering its thanks.',
  triggers: ['offering', 'promising', 'undertaking', 'pledging', 'agreeing', 'promise', 'offer', 'promises'],
  shapes: shapesOf(
    '(?:promising|undertaking|pledging|agreeing|offering|to promise|to offer|which promises|that promises)(?! (?:(?:its|his|her|their|warm|heartfelt|best) )?(?:thanks|congratulations|condolences|sympathy|wishes|greetings|apologies|regrets)\\b)',
  ),
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}

/** Reads: Leeds has written, proposing a tie between the two ports. */
export const proposesByLetter: Pattern = {
  name: 'en/proposes-by-letter',
  lang: 'en',
  kind: 'commitment',
  says: 'Leeds has written to the port, proposing a joint class for pilots.',
  mustNot: 'Leeds has written to the port, describing a joint class for pilots.',
  triggers: ['proposing', 'suggesting', 'propose', 'suggest', 'proposes', 'suggests'],
  shapes: shapesOf('proposing|suggesting|to propose|to suggest|which proposes|which suggests'),
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}
