import type { Pattern } from '../pattern.ts'

const COUNT = '(?:\\S+ ){0,2}?(?<projects>{N}) (?:\\S+ )?projects? '

/** Reads: Singapore took the lead with 2.2 billion USD, followed by Japan with 1.9 billion USD and China with 750 million USD. */
export const ranksInvestors: Pattern = {
  name: 'en/ranks-investors',
  lang: 'en',
  kind: 'investment',
  says: 'Singapore took the lead among foreign investors with 2.2 billion USD, followed by Japan with 1.9 billion USD.',
  mustNot: 'Singapore took the lead in exports with 2.2 billion USD, followed by Japan with 1.9 billion USD.',
  triggers: [
    'leads',
    'tops',
    'comes',
    'followed',
    'led',
    'ranking',
    'second',
    'third',
    'ahead',
    'next',
    'first',
    'headed',
    'trailed',
    'behind',
    'biggest',
    'largest',
  ],
  shapes: [
    `(?:followed by|ahead of|next (?:was|were|came|come|is|are)|(?:then|next) came|trailed by|before|after (?:it|them|that) (?:came|come)|after that|runner - up|came) (?:the )?(?:northern |southern |central |neighbouring )?(?<origin>[CL]\\d+)(?: \\( \\S+ \\))? ?(?:, )?(?:with|at|\\(|on) (?:${COUNT}(?:\\S+ ){0,3}?|(?:(?!N\\d)\\S+ ){0,3}?)(?<amount>{M})`,
    `(?<=M\\d+ (?:\\) )?(?:, and |, |and |; |; and |, then |then ))(?<origin>[CL]\\d+)(?: \\( \\S+ \\))? (?:(?:comes?|came|is|was|ranks?|ranked|stands?|stood|follows|followed|takes?|took|in|the|a|close|distant|place|spot|T\\d+) ){0,4}(?:with |at |\\( |on )?(?:(?:a|an|about|around|nearly|almost|over|some|roughly|close|to|more|than|just|under) ){0,3}(?<amount>{M})`,
  ],
  state: {},
}
