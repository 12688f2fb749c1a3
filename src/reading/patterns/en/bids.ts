import type { Pattern } from '../pattern.ts'

/** What somebody bids others do, in the bare verb. */
const DO =
  '(?:do not|don.t|never) (?:forget|close|cut|raise|wait|stop|abandon|drop)|send|give|lend|help|bring|teach|come|take|build|open(?= (?:the|an?|your|our|up|more|another|these|those|this|it|them|new|direct|[NTLO]\\d+|two|three) )|keep|write|pay|train|buy|make|find|stop|cut|lower|fix|join|print|plant|share|invest|put|return|grant|waive|extend|start|begin|allow|host|hire|support|move|add|add to|translate|ship|choose|pick|name|leave|provide|supply|receive|welcome|accept|invite|set up|speed up|repair|restore'

/** What is said in passing and bids nothing: `Take care`, `Come in`, `Give me a moment`. */
const IDLE =
  '(?:(?:join (?:us|me) in (?:thanking|wishing|welcoming|saying|congratulating|raising)|(?:come|take|give|make|keep|put|find|start|begin|join|help|bring|leave) (?:in|on|off|along|care|heart|note|a (?:seat|look|bow|moment|minute|break|guess)|an example|it|that|this|my word|your time|me (?:a moment|time|a minute|a chance)|yourself|yourselves|no mistake|sure|calm|going|smiling|quiet|simply|differently|out)))\\b'

/** Reads: "Send us ten apprentices in May," Ms Ward said. */
export const bids: Pattern = {
  name: 'en/bids',
  lang: 'en',
  kind: 'commitment',
  says: '"Come to Leeds in May with your ten best apprentices," Mayor Helen Ward of Leeds said.',
  mustNot: '"Come in and take a seat," Mayor Helen Ward of Leeds said.',
  triggers: ['"'],
  shapes: [
    `(?<=(?:^|[.,:;!-] )" (?:(?:so|and|then|but|first|well|now) (?:, )?)?)(?:please )?(?!${IDLE})(?:${DO})(?= (?:(?!")\\S+ ){3,}?(?:.* )?")`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}
