import type { Pattern } from '../pattern.ts'

/** What one asks that is no request: `asked how`, `to ask questions`, `to ask the waiter for the bill`. */
const MERELY =
  'questions|about|how|why|where|when|who|what|himself|herself|themselves|leave|permission|forgiveness|pardon|them|you|directions|(?:a|the|his|her|their) (?:waiter|waitress|driver|guide|cook|porter|doctor|audience|class|pupils|children)'

/** What somebody wants or needs for himself, on the way or at table: `needs more time`, `wanted a second helping`. */
const FOR_HIMSELF =
  '(?:\\S+ ){0,3}?(?:time|minutes?|hours?|days|weeks|sleep|rest|breath|words?|look|photos?|photographs?|pictures?|souvenirs?|cups?|glass|glasses|helping|plates?|bowls?|walk|closer|seat|chair|umbrella|coat|doctor|interpreter|lawyer|operation|surgery|career|job|votes?|majority|term) '

/** What one side does for another when it is asked by a question: `Would The Hague lend him a modeller?` */
const GIVES =
  'lend|send|spare|share|give|grant|help|host|train|teach|take|open|offer|provide|supply|fund|pay|donate|waive|cut|lower|speed|ease|arrange|organi[sz]e|set up|build|run|put|bring|find|buy|sell|invite|receive|let|allow|join|support|invest|consider|agree|look into|see to|restore|extend|add|make|move|keep|start|sign|show|tell'

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
    'needed',
    'wants',
    'wanted',
  ],
  shapes: [
    `(?<by>{P}) (?:(?![PLO]\\d|that |said |says |told |you |we |i |they )\\S+ ){0,9}?(?:to|would|did|could|must|may|might|will) (?:(?:also|again|only|now|once more|\\w+ly) )?(?:ask|urge|request|press|plead with|plead for|beg|appeal to|appeal for|lobby|petition|implore|entreat|press for|push for)(?! (?:${MERELY})\\b)(?! (?:if|whether)(?! (?:\\S+ ){1,6}?(?:could|would|might)))(?= \\S+ \\S+ \\S+)`,
    '(?<={P} (?:is |was |are |were |has been |had been ))(?:(?:also|still|now) )?(?:after|in search of|on the lookout for|in the market for|in need of|hungry for)(?= \\S+ \\S+)',
    `(?<={P} (?:(?:also|too ,|now|still|in return|, however ,) ){0,2})(?:wants|wanted)(?! ${FOR_HIMSELF})(?= (?:N\\d+|C\\d+|more|fewer|better|longer|cheaper|faster|direct|a|an|some) (?:\\S+ ){1,3})`,
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
  mustNot: 'Mayor Helen Ward of Leeds talked of floods. Would the port survive another one?',
  triggers: ['could', 'can', 'would', 'might', "couldn't", "can't"],
  shapes: [
    `(?<=(?:^|: |, )(?:" )?(?:(?:so|and|but) )?)(?:could|can|would|might|couldn't|why can't|why couldn't) (?:{L}|{O}|{C}|{P}|you|your \\S+|the (?:city|province|port|university|school|district|government|council|company))(?= (?:(?!(?:be|have|ever|survive|last|cope)\\b)\\S+ ){0,5}?(?:${GIVES}) (?:\\S+ ){1,30}?(?:\\?|, (?:" )?(?:(?:R\\d+ )?P\\d+ (?:asked|wondered|asks)|(?:asked|wondered) (?:R\\d+ )?P\\d+)))`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}
