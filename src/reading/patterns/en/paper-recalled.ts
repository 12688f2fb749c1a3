import type { Pattern } from '../pattern.ts'

const PACT =
  '(?:memorandum of understanding|memorandum|mou|(?:cooperation |friendship |twinning )?(?:agreement|pact|accord|treaty)|letter of intent|joint statement|joint declaration|protocol|charter)'

/** Reads: What Kasama and Taipei have is an accord of 2020 on civil servants. */
export const paperRecalled: Pattern = {
  name: 'en/paper-recalled',
  lang: 'en',
  kind: 'agreement',
  says: 'What Turku and Da Nang have is a letter of intent dating from 2021 on harbours.',
  mustNot: 'A treaty of 1954 is on show in Da Nang.',
  triggers: ['of', 'from', 'dating', 'dated', 'cities', 'sides', 'pair', 'two', 'exchanged'],
  shapes: [
    `(?:have|has|had|is|than|share|under|replac\\w+) (?:(?!, )\\S+ ){0,4}?(?:an?|the|their) (?:\\S+ ){0,2}?${PACT} (?:of|from|dating from|dating back to|dated) (?<date>{D})`,
    `${PACT}(?: \\( \\S+ \\))? (?:that |which )?(?:they|(?<parties>{B})) (?:had |have )?(?:also |already )?(?:exchanged|initialled|initialed|made|drawn up)`,
    `(?:the|its) (?:paper|document|agreement|charter|treaty|pact) (?:is|was) dated {D}`,
  ],
  state: {},
  modality: 'status',
}
