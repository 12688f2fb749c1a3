import { DEEDS, IS_GIVEN, TELLS } from '../../words/en/action-words.ts'
import type { Pattern } from '../pattern.ts'

const WILL = "(?:will|would|shall|is going to|are going to|is to|are to|'ll)"

/** How a promise is told of by who closes the sentence with it. */
const PROMISED = '(?:promised|promises|pledged|pledges|vowed|undertook|guaranteed|assured|swore)'

/** What is told to come and is nobody’s gift. */
const IDLE =
  '(?:\\S+ )?(?:be (?:an?|the|one|up|too|very|good|able|here|back|there|late|early|cold|warm|hard|easy|difficult|more|less|better|worse|known|seen|heard|felt|visible|missed|remembered|held|followed|attended|joined|used|needed|required|affected)|become|remain|visit|travel|fly|arrive|leave|come|go|meet|attend|return|stay|need|depend|cost|mean|suffer|rise|fall|grow|reach|happen|end|begin|last|take (?:place|time|part|years|months)|have to|like|love|welcome|hope|want|not|never|rain|snow|tell|show|benefit|strengthen|deepen|play|call (?:it|the|this|that|him|her|them)|say|think|believe|imagine|guess|forget|decide)\\b'

/** What is handed over at the door and binds nobody. */
const COURTEOUS =
  '(?:an? |the |some |only |just )?(?:\\S+ )?(?:apology|apologies|smile|toast|cup|glass|tea|coffee|bouquet|flowers|handshake|explanation|look|words?|joke|bow|advice|comment|guess|answer|thanks|congratulations|condolences|view|glimpse|story|tale|anecdote|memory|warning|excuse|seat|song|speech|laugh|shrug|nod)\\b'

/** Reads: The pitch will be laid out and paid for by Leeds, its mayor promised. */
export const promiseCloses: Pattern = {
  name: 'en/promise-closes',
  lang: 'en',
  kind: 'commitment',
  says: 'A deputy director will do nothing but follow the water plant, Mayor Helen Ward of Leeds assured her guest.',
  mustNot: 'The trams were built by hand, Mayor Helen Ward of Leeds assured her guest.',
  triggers: [
    ...'promised promises pledged pledges vowed undertook guaranteed assured swore much answer reply response'.split(
      ' ',
    ),
    ...'offered offers offer promise guarantee will would shall is are can may need took taken left stands stood ready word gave shook vouch put part end share you'.split(
      ' ',
    ),
  ],
  shapes: [
    `^(?:" )?(?:\\S+ ){1,16}?${WILL}(?= (?:[^;\\s]+ ){2,34}?, (?:" )?(?:R\\d+ )?(?<by>{P}) (?:has |had )?${PROMISED} (?:\\S+ ){0,4}?[.;])`,
    `^(?:" )?(?:\\S+ ){1,16}?${WILL}(?= (?:[^;\\s]+ ){2,34}?[;:,-] (?:so|that|this|as|thus) much (?:R\\d+ )?(?<by>{P}) (?:\\S+ ){0,4}?(?:promised?|pledged?|sa[iy]d?|guaranteed?|commit|confirm(?:ed)?|swear) )`,
    `^(?:" )?(?:(?!P\\d)\\S+ ){1,16}?(?:${WILL}(?! ${IDLE})|(?:can|may) (?:now |also |always )?(?:count on|have|use|borrow)|(?<=^(?:nobody|no one|no \\S+) (?:\\S+ ){0,3}?)(?:will|would) (?:have to|need to|ever(?! (?:know|dare|dream|tire|call|say|think|believe|imagine|guess|forget)\\b))|need not|need no longer|need only)(?= (?:[^;\\s]+ ){2,34}?, (?:" )?(?:(?:R\\d+ )?(?<by>{P}) (?:${TELLS} , |(?:${TELLS}|let) (?:\\S+ ){0,6}?[.;]|'s (?:answer|reply|word) (?:ran|went|was) [.;])|(?:says|said|adds|added|promises|promised) (?:R\\d+ )?(?<by2>{P})))`,
    `^(?:" )?(?:\\S+ ){4,34}?[:;,-] (?:on|to|for|of) (?:that|this|it) (?:R\\d+ )?(?<by>{P}) (?:gave (?:\\S+ )?word|pledged (?:himself|herself)|committed (?:himself|herself)|put (?:his|her) name|shook hands|would vouch|vouched|swore)`,
    `(?<=(?<by>{P}) (?:has |had |also )?)(?:took it (?:up)?on (?:himself|herself) to|taken it (?:up)?on (?:himself|herself) to|made it (?:his|her) (?:business|task|job) to|left no doubt that(?= (?:\\S+ ){1,12}?(?:will|would) )|put (?:his|her) (?:signature|name) (?:under|to|behind)(?= (?:[NT]\\d+|\\w+ty|ten|twelve) ))(?= \\S+ \\S+)`,
    `(?:{L}|{O}|the \\S+(?: \\S+)?|(?:his|her) \\S+) , (?:said (?:R\\d+ )?(?<by>{P})|(?:R\\d+ )?(?<by2>{P}) ${TELLS}) , (?:(?:will|would|shall)(?= (?:${DEEDS}|${IS_GIVEN}) )|stands? ready|stood ready|is ready|was ready|is prepared|was prepared)(?= \\S+ \\S+)`,
    `(?<by>{P}) 's (?:part|end|side|share) of the (?:bargain|deal|promise) (?:is|was|will be|:)(?= \\S+ \\S+)`,
    `you (?:will|shall|'ll) (?:have|get|receive|find)(?= (?:our|a|an|the|one|two|[NT]\\d+) (?:\\S+ ){1,24}?")`,
    `(?<by>{P}) 's (?:answer|reply|response|word|assurance) (?:was|is|came)(?: \\S+){0,2}? that(?= (?:\\S+ ){1,14}?${WILL} (?!${IDLE}))`,
    `^(?:his|her) (?:answer|reply|response) ?(?:was that|is that|was :|is :|came at once :|:)(?= (?:\\S+ ){1,14}?${WILL} (?!${IDLE}))`,
    `what (?<by>{P}|{O}) (?:(?:did|does|also|already|then) )?(?:offered|offers?|promised?|promises|pledged?|pledges|guaranteed?|had to offer|could offer|put on the table|held out)(?: (?:at once|on the spot|then and there|there and then|in return|instead|\\w+ly|them|him|her|(?:his|her|its) \\S+)){0,2} (?:was|is|were)(?! ${COURTEOUS})(?= \\S+ \\S+ \\S+)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}

/** Who is to act, where he is no party of his own name. */
const THOSE =
  '(?:they|[LOC]\\d+|(?:the|its|his|her|their) (?:companies|firms|investors|guests|visitors|exporters|buyers|carriers?|airlines?|city|province|port|government|ministry|council|embassy|railways?|other side|growers|makers|banks?|universit(?:y|ies)|schools?))'

/** Reads: Leeds begins where the moor ends, she said, and they ought to see it before they sign a lease elsewhere. */
export const oughtTold: Pattern = {
  name: 'en/ought-told',
  lang: 'en',
  kind: 'commitment',
  says: 'The moor is near, Mayor Helen Ward of Leeds said, and they ought to see it before they sign a lease elsewhere.',
  mustNot: 'The moor is near, Mayor Helen Ward of Leeds said, and they ought to be proud of it.',
  triggers: [
    'ought',
    'must',
    'should',
    'need',
    'needs',
    'nudge',
    'request',
    'plea',
    'appeal',
    'reminder',
    'demand',
  ],
  shapes: [
    `^(?:" )?(?:\\S+ ){2,24}?, (?:R\\d+ )?(?<by>{P}) ${TELLS} , (?:and |but |so )?${THOSE} (?:ought to|must|should|needs? to)(?! (?:be (?:proud|glad|happy|ready|there|able)|not|have|remember|never|wear|eat|taste|drink|dress|hurry|sleep|rest|expect)\\b)(?= \\S+ \\S+ \\S+)`,
    `^(?:the )?(?:{L}|{O}|{C}|(?:(?![PR]\\d)\\S+ ){1,4}?(?:company|airline|airways|airlines|railways|port|university|city|province|government)) (?:also |then )?(?:got|gets|received|was given|took home|heard) (?:an?|one|another|the) (?:\\S+ ){0,2}?(?:nudge|request|plea|appeal|reminder|demand) from (?:the )?(?:R\\d+ )?(?<by>{P}|{O}|{L})`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}
