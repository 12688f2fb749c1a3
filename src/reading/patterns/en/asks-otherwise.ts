import type { Pattern } from '../pattern.ts'

/** What one asks that is no request: `asked how`, `to ask questions`. */
const MERELY =
  'questions|about|how|why|where|when|who|what|himself|herself|themselves|leave|permission|forgiveness|pardon|them|you'

/** Reads: She used her three minutes to urge the city to waive port fees. */
export const asksOtherwise: Pattern = {
  name: 'en/asks-otherwise',
  lang: 'en',
  kind: 'commitment',
  says: 'Mayor Helen Ward of Leeds used her three minutes to urge the city to waive the port fees.',
  mustNot: 'Mayor Helen Ward of Leeds went out to ask how the bridge was built.',
  triggers: [
    'ask',
    'urge',
    'request',
    'press',
    'plead',
    'beg',
    'appeal',
    'lobby',
    'petition',
    'implore',
    'entreat',
    'push',
    'after',
    'search',
    'lookout',
    'market',
    'use',
    'needs',
    'needed',
    'settle',
    'wants',
    'wanted',
  ],
  shapes: [
    `(?<by>{P}) (?:(?![PLO]\\d|that |said |says |told |you |we |i |they )\\S+ ){0,9}?(?:to|would|did|could|must|may|might|will) (?:(?:also|again|only|now|once more|\\w+ly) )?(?:ask|urge|request|press|plead with|plead for|beg|appeal to|appeal for|lobby|petition|implore|entreat|press for|push for)(?! (?:${MERELY})\\b)(?! (?:if|whether)(?! (?:\\S+ ){1,6}?(?:could|would|might)))(?= \\S+ \\S+ \\S+)`,
    '(?<={P} (?:is |was |are |were |has been |had been ))(?:(?:also|still|now) )?(?:after|in search of|on the lookout for|in the market for|in need of|hungry for)(?= \\S+ \\S+)',
    '(?<={P} )(?:could use|could do with|would settle for|needs|needed)(?= (?:N\\d+|more|better|[LOC]\\d+ to) \\S+)',
    '(?<={P} (?:(?:also|too ,|now|still|in return|, however ,) ){0,2})(?:wants|wanted)(?! (?:a|an) (?:word|look|photo|photograph|picture|souvenir|cup|glass|rest|walk|closer))(?= (?:N\\d+|C\\d+|more|fewer|better|longer|cheaper|faster|direct|a|an|some) (?:\\S+ ){1,3})',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}

/** Reads: Could Leeds lend the city a modeller for a year? Ms Ward asked. */
export const putsQuestion: Pattern = {
  name: 'en/puts-question',
  lang: 'en',
  kind: 'commitment',
  says: 'Mayor Helen Ward of Leeds talked of floods. Would Da Nang lend her a modeller for a year?',
  mustNot: 'Would it rain again?',
  triggers: ['could', 'can', 'would', 'might', "couldn't", "can't"],
  shapes: [
    "(?<=(?:^|: |, )(?:\" )?(?:(?:so|and|but) )?)(?:could|can|would|might|couldn't|why can't|why couldn't) (?:{L}|{O}|{C}|{P}|you|your \\S+|the (?:city|province|port|university|school|district|government|council|company))(?= (?:\\S+ ){2,30}?\\?)",
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}
