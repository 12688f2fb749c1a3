import type { Pattern } from '../pattern.ts'

/** What makes a thing one for both: `a songbook of both schools`, `one clock for the pair`, `half ours and half theirs`. */
const JOINT =
  '(?:both|shared|common|joint|jointly|together|between them|{B}|the pair|the pair of them|for two \\S+|side by side|taking turns|in turn|in turns|by turns|half \\S+(?: \\S+){1,5}? half)'

/** Words up to where that is said. */
const WITH_JOINT = `(?= (?:(?!P\\d|that is |were |was )\\S+ ){0,16}?${JOINT}(?: |$))`

/** Verbs of thinking of a thing that is not there yet. */
const FANCIES =
  '(?:could (?:well )?(?:see|imagine|picture)|can (?:well )?(?:see|imagine|picture)|fancies|fancied|imagines|imagined|pictures|pictured|dreams of|dreamt of|dreamed of|toyed with|toys with|played with the (?:idea|thought) of|was thinking of|is thinking of|has in mind|had in mind|liked the idea of|likes the idea of|warmed to|came out for|spoke up for|argued for|pleaded for|saw room for|sees room for|saw a case for|was all for|is all for|would like|would love|had an answer(?: ready)? :|had an idea :|had a thought :)'

/** In whose opinion a thing might be. */
const OPINION =
  '(?:in the (?:view|opinion|eyes) of|to the mind of|if it (?:were|was) (?:up|left) to|if (?:it were for|asked by)|the way)'

/** Reads: Mayor Ward could see one kite festival for both towns, flown here and there in turn. */
export const sharedIdea: Pattern = {
  name: 'en/shared-idea',
  lang: 'en',
  kind: 'commitment',
  says: 'Mayor Helen Ward of Leeds could picture one choir for both cities, singing here and there in turn.',
  mustNot: 'Mayor Helen Ward of Leeds could see both cities from the tower.',
  triggers: [
    ...'see imagine picture fancies fancied imagines imagined pictures pictured dreams dreamt dreamed toyed toys'.split(
      ' ',
    ),
    ...'played thinking mind liked likes warmed came spoke argued pleaded saw sees all like love answer idea'.split(
      ' ',
    ),
    ..."thought view opinion eyes up left way room let let's should could might ought can may would".split(
      ' ',
    ),
  ],
  shapes: [
    `(?<by>{P}) (?:(?:also|then|too|aloud|already|,) ){0,2}${FANCIES}(?! both | {B} | the (?:joint|shared|common) )${WITH_JOINT}`,
    `(?<=(?:^|, )what )(?<by>{P}) ${FANCIES}(?:(?: \\S+){0,3}?) (?:is|was)${WITH_JOINT}`,
    `${OPINION} (?<by>{P})(?: ,)?(?= (?:(?:\\S+ ){0,12}?(?:would|could|should|might|ought|time|moment|nothing|room|why) ))${WITH_JOINT}`,
    `^(?:nothing (?:stood|stands) in the way of|the time (?:was|is|had come|has come) for|there (?:was|is) (?:room|a case|every reason) for|why not)(?= (?:(?!P\\d)\\S+ ){0,9}?${JOINT} (?:\\S+ ){0,8}?(?:in the (?:view|opinion|eyes) of|thought|felt|said|to the mind of) (?:(?:L\\d+ 's |the )?(?:\\S+ )?(?:, )?)?(?<by>P\\d+))`,
    `(?<={P} (?:(?!P\\d)\\S+ ){0,6}?: (?:" )?)(?:let us|let's|let 's|let {B})(?! (?:say|see|not|be|hope|face|pretend|remember|begin|go|look|thank|drink|toast|raise|celebrate|wait|pray) )(?= \\S+ \\S+ \\S+)`,
    `(?<=(?:^|" )(?:the \\S+ )?{B} , P\\d+ (?:said|says|added|adds|told \\S+|stressed|argued|suggested|thought|felt) , )(?:should|could|might|ought to)(?! be (?:proud|glad))(?= \\S+ \\S+)`,
    `^(?:could|might|can|may|would|should) (?:not )?(?:an?|N\\d+|the|our|some)(?= (?:\\S+ ){1,24}?\\?)(?= (?:\\S+ ){0,16}?${JOINT}(?: |$))`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}

/** Reads: Mayor Ward would be thrilled, she said, if Da Nang lent her its drummers. */
export const wishTold: Pattern = {
  name: 'en/wish-told',
  lang: 'en',
  kind: 'commitment',
  says: 'Mayor Helen Ward of Leeds would be thrilled, she said, if Da Nang put her drummers on its stage.',
  mustNot: 'Mayor Helen Ward of Leeds would be thrilled if it rained.',
  triggers: ['would', 'could', 'might', 'can', 'will', 'may', 'dream', "i'd", "we'd"],
  shapes: [
    'would be (?:\\S+ )?(?:thrilled|overjoyed|delighted|honou?red|relieved|glad|happy|grateful|pleased|thankful|obliged)(?: , (?:[^,\\s]+ ){1,4},)? if(?= (?:{L}|{O}|the (?:city|town|province|port|guests|hosts|other side|two|visitors|university|school|council|company|government)|its|his|her|their|some|an?|one|more) (?!were|was|is|had|has)\\S+ \\S+)',
    '(?<={P} (?:of (?:\\S+ ){1,4}?)?(?:(?:also|, in return ,|in return|too) )?)would be (?:glad|grateful|thankful|happy) (?:of|for|about|with)(?! (?:an? (?:cup|glass|bite|bed|chair|seat|rest|break|nap)|the (?:chance|company|rest|opportunity)|this|that|it|them)\\b)(?= \\S+ \\S+)',
    '(?<by>{P}) (?:(?!P\\d)\\S+ ){0,3}?(?:had|has|cherished|cherishes|nursed|told of) (?:a|one|another|his|her) (?:\\S+ )?dream(?= (?:for (?:the )?\\S+ )?(?:: |, |that (?=(?:\\S+ ){1,12}?(?:would|will|could|might|should|shall) )|of (?:an?|the|two|N\\d+) )\\S+ \\S+)',
    "(?:i'd|we'd) (?:\\S+ )?(?:ask|beg|urge|invite|implore|be (?:glad|grateful|delighted) if|love it if|(?:like|love)(?= (?:[LOC]\\d+|you|your|each|every|the) ))(?= \\S+ \\S+)",
    `(?<=(?:^|: |, )(?:" )?)(?:would|could|might|can|will|may) (?:it|they|its \\S+|their \\S+)(?= (?:not )?(?:lend|send|spare|share|give|grant|part with|help|host|train|teach|open|offer|provide|fund|pay|waive|let|allow|join|come) (?:\\S+ ){1,24}?\\?)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}
