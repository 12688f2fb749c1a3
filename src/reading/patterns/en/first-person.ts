import type { Pattern } from '../pattern.ts'

const ASIDE = '(?:(?!you |they )\\S+ ){0,2}?'

/** Reads: "We will open an office in Busan by September," said Mayor Helen Ward. */
export const firstPersonPledge: Pattern = {
  name: 'en/first-person-pledge',
  lang: 'en',
  kind: 'commitment',
  says: '"We will open an office in Busan by September," said Mayor Helen Ward.',
  mustNot: '"We had a long trip," said Mayor Helen Ward.',
  triggers: ['we', 'i', "we'll", "i'll", 'my', 'our'],
  shapes: [
    `(?:(?:we|i) ${ASIDE}(?:will|shall|promise|pledge|undertake|guarantee|commit|am ready|are ready|are committed|am committed|intend|plan|are going to|am going to|aim to|'re going to)|we'll|i'll)(?! (?:be (?:a|an|the|glad|happy|able)|never|need|always|remember|see|have to|not))(?= \\S+ \\S+ \\S+)`,
    '(?:my|our) (?:\\S+ ){1,3}?(?:will|shall|is ready to|are ready to|is going to|are going to)(?! (?:be (?:a|an|the|glad|happy|able)|never|need|always|remember|see|have to|not))(?= \\S+ \\S+ \\S+)',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}

/** Whom a wish is addressed to; one for oneself asks nothing of anybody. */
const ADDRESSED =
  '[LCOPB]\\d+|you|your \\S+|our \\S+|more \\S+|both \\S+|the (?:other side|two sides|embassy|consulate|ambassador|mayor|governor|government|city|province|companies|side)|companies|investors|firms|businesses|universities'

/** Reads: "We hope that Busan will train our engineers," said Mayor Helen Ward. */
export const firstPersonRequest: Pattern = {
  name: 'en/first-person-request',
  lang: 'en',
  kind: 'commitment',
  says: '"We hope that Busan will train our engineers every year," said Mayor Helen Ward.',
  mustNot: '"We hope so," said Mayor Helen Ward.',
  triggers: ['we', 'i', 'send', 'let', 'could', 'would', 'can', 'please', 'kindly'],
  shapes: [
    '^(?:" )?(?:could (?:{L}|you|your \\S+)|(?:would|can) you (?:please|kindly))(?= (?:\\S+ ){2,30}?\\?)',
    '^(?:(?:could|would) you )?(?:please|kindly) (?:send|confirm|let (?:us|me) know|advise|provide|inform|share|return|forward|arrange|complete|reply|respond|nominate|submit|book|reserve|tell us)(?= \\S+ \\S+)',
    '(?:we|i) (?:have the (?:\\S+ )?(?:honou?r|pleasure) (?:to|of)|(?:am|are) (?:\\S+ )?(?:pleased|delighted|honou?red|happy|glad) to|take (?:\\S+ )?pleasure (?:in|to)) invit(?:e|ing)(?= \\S+ \\S+)',
    "(?:we|i) (?:would|'d|should) (?:be (?:\\S+ )?(?:grateful|obliged|thankful|glad|pleased) if|(?:\\S+ )?appreciate(?: it)? if) (?:you|your \\S+)(?= \\S+ \\S+)",
    `(?:we|i) ${ASIDE}(?:ask|invite|urge|call on|call upon|request|appeal to|appeal for|count on|look to)(?= \\S+ \\S+ \\S+)`,
    `(?:we|i) ${ASIDE}(?:hope|wish|expect|trust)(?= (?:that )?(?:${ADDRESSED}))`,
    `(?:we|i) ${ASIDE}(?:want|would like|'d like|would love|'d love|would want|would be grateful)(?= (?:(?:${ADDRESSED}) (?:\\S+ ){0,6}?to |to see (?:your|more|[LCO]\\d)|for ))`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}

/** Reads: "I propose that our schools exchange letters," said Mayor Helen Ward. */
export const firstPersonProposal: Pattern = {
  name: 'en/first-person-proposal',
  lang: 'en',
  kind: 'commitment',
  says: '"I propose that our two cities exchange teachers next year," said Mayor Helen Ward.',
  mustNot: '"I propose a toast," said Mayor Helen Ward.',
  triggers: ['we', 'i', 'let', 'why'],
  shapes: [
    `(?:we|i) ${ASIDE}(?:propose|suggest|would propose|would suggest|recommend)(?! (?:a toast|so))(?= \\S+ \\S+ \\S+)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}
