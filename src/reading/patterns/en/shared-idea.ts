import type { Pattern } from '../pattern.ts'

/** What makes a thing one for both: `a songbook of both schools`, `one clock for the pair`, `half ours and half theirs`. */
const JOINT =
  '(?:both|shared|common|joint|jointly|together|between them|{B}|the pair|the pair of them|for two \\S+|side by side|taking turns|in turn|in turns|by turns|half \\S+(?: \\S+){1,5}? half)'

/** Words up to where that is said. */
const WITH_JOINT = `(?= (?:(?!P\\d|that is |were |was )\\S+ ){0,16}?${JOINT}(?: |$))`

/** Verbs of thinking of a thing that is not there yet. */
const FANCIES =
  '(?:could (?:well )?(?:see|imagine|picture)|can (?:well )?(?:see|imagine|picture)|fancies|fancied|imagines|imagined|pictures|pictured|dreams of|dreamt of|dreamed of|toyed with|toys with|played with the (?:idea|thought) of|was thinking of|is thinking of|has in mind|had in mind|liked the idea of|likes the idea of|warmed to|came out for|spoke up for|argued for|pleaded for|saw room for|sees room for|saw a case for|was all for|is all for|(?:is|was|spoke|came out|declared (?:himself|herself)) in favou?r of|came up with an? (?:plan|scheme|project|programme|program|design) for|put forward an? (?:plan|scheme|project) for|would like|would love|had an answer(?: ready)? :|had an idea :|had a thought :)'

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
    ..."favour favor plan scheme project thought view opinion eyes up left way room let let's should could might ought can may would".split(
      ' ',
    ),
  ],
  shapes: [
    `(?<by>{P}) (?:(?:also|then|too|aloud|already|,) ){0,2}${FANCIES}(?! both | {B} | the (?:joint|shared|common) )${WITH_JOINT}`,
    `(?<={P} (?:(?!P\\d)\\S+ ){0,6}?: (?:" )?)(?:let us|let's|let 's|let {B})(?! (?:say|see|not|be|hope|face|pretend|remember|begin|go|look|thank|drink|toast|raise|celebrate|wait|pray) )(?= \\S+ \\S+ \\S+)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}

/** Reads: “I'd urge the port to lend us its drummers,” said Mayor Ward. */
export const wishTold: Pattern = {
  name: 'en/wish-told',
  lang: 'en',
  kind: 'commitment',
  says: "Mayor Helen Ward of Leeds praised the stage. “I'd urge Da Nang to lend us its drummers,” she said.",
  mustNot: 'Mayor Helen Ward of Leeds would be thrilled if it rained.',
  triggers: ["i'd", "we'd", "she'd", "he'd"],
  shapes: [
    "(?:i'd|we'd|she'd|he'd) (?:\\S+ )?(?:ask|beg|urge|invite|implore|be (?:glad|grateful|delighted) if|love it if|(?:like|love)(?= (?:[LOC]\\d+|you|your|each|every|the) ))(?= \\S+ \\S+)",
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}
