import { TELLS } from '../../words/en/action-words.ts'
import type { Pattern } from '../pattern.ts'

/** Verbs of telling and of thinking aloud. */
const THINKS = `(?:${TELLS.slice(3, -1)}|argued|argues|thought|felt|reckoned|believed|remarked|observed|suggested)`

const BY = '(?:R\\d+ )?(?<by>{P})'

/** Verbs of those who may be served by what another side does. */
const SERVES =
  'fly|run|call|sail|land|stop|serve|lend|send|spare|give|grant|help|take|open|offer|provide|fund|pay|waive|cut|lower|ease|arrange|build|bring|buy|allow|extend|add|move|keep|start|return|teach|train'

/** Reads: High on Mayor Ward's list stood the reopening of the market to her growers. */
export const wantRoundabout: Pattern = {
  name: 'en/want-roundabout',
  lang: 'en',
  kind: 'commitment',
  says: 'If Da Nang could spare a tug or two, Mayor Helen Ward of Leeds said, nobody at home would complain.',
  mustNot: 'If the rain stopped, Mayor Helen Ward of Leeds said, nobody at home would complain.',
  triggers: [
    ...'list condition high top thing things word yet still overdue time know could grateful glad thankful'.split(
      ' ',
    ),
    ...'use mind addressed directed case lobbied held angled without come came'.split(' '),
  ],
  shapes: [
    "(?<by>{P}) 's (?:\\S+ )?(?:shopping list|wish list|list of wishes|one condition|only condition|condition|one wish|main wish|first wish) (?:\\S+ ){0,3}?(?:was|is|had|has|:)(?= (?:\\S+ ){0,5}?: \\S+ \\S+| (?!short|long|modest)(?:(?!\\.)\\S+ ){4,})",
    "(?:high|top|first|near the top|at the top|uppermost) (?:on|of) (?<by>{P}) 's (?:\\S+ )?(?:list|agenda)(?: of \\S+)? (?:stood|stands|was|is|were|are|came|comes)(?= \\S+ \\S+)",
    '(?:[NT]\\d+|one|a single|another|first|last) (?:\\S+ )?(?:thing|matter|point) (?:that )?(?<by>{P}) (?:\\S+ ){0,2}?(?:wanted|wants|needed|needs|asked for|asks for|without|came for|come for|hoped for|insisted on|missed|misses|sought)(?: (?!P\\d)\\S+){0,7}? (?::|,|was|is)(?= \\S+ \\S+)',
    "(?<=(?<by>{P}) (?:\\S+ )?)(?:wanted|needed|asked|came|had come|asks|wants|needs) (?:for )?(?:only |just )?(?:[NT]\\d+|one|two|a single) (?:thing|things|favours?)(?: (?!P\\d)\\S+){0,5}? (?::|,|-)(?= \\S+ \\S+)(?! (?:an? |some |his |her |the )?(?:\\S+ )?(?:\\S+ 's )?(?:sleep|rest|bath|bed|shower|dinner|lunch|meal|beer|coffee|tea|drink|photograph|photo|picture|nap)\\b)",
    '(?<=(?<by>{P}) (?:also |then )?)(?:put in a (?:good )?word for|made (?:a|the|his|her) case for|held out for(?! (?:[UD]\\d|long\\b))|angled for|lobbied for|put (?:him|her|them) in mind of)(?! (?:an? )?(?:peace|friendship|tea|calm|himself|herself))(?= \\S+ \\S+)',
    '(?<=(?<by>{P}) (?:also |then )?)reminded (?!reporters|journalists|voters|listeners|readers|residents|citizens|people)(?:\\S+ ){1,4}?that(?= (?:\\S+ ){1,14}?(?:yet to|still (?:waits?|ows?|owes?|owed|lacks?|lacked|needs?|needed|has no|had no|without|missing|pending|unsigned|to (?:come|be))|overdue|waiting|awaits?|outstanding|unpaid|unanswered) )',
    `^(?:" )?if (?:{L} |{O} |you |(?:the|his|her|their) (?:(?!P\\d)\\S+ ){1,3}?)(?:could|would|can|were to)(?! (?:only |just )?(?:win|lose|score|beat|see|stop|speak|talk|sing|hear|choose|be |have ))(?= (?:\\S+ ){2,24}?, (?:" )?(?:${BY} (?:${THINKS})|(?:said|added) (?:R\\d+ )?P\\d+))`,
    '(?<=(?<by>{P}) )(?:would be (?:\\S+ )?(?:grateful|glad|thankful|obliged) (?:for|of)|could do with|could use(?= (?:(?:an?|a few|a lot|much|many|one|[NT]\\d+) )?(?:T\\d+|more|some|another|extra|new|better|bigger|help|few|further|direct|such|spare|hands?|advice|experience|money|support)\\b)|would not say no to|would not mind|had no objection to)(?! (?:tea|coffee|a (?:cup|seat|break|drink|rest|nap|walk|holiday))\\b)(?= \\S+ \\S+)',
    `^(?:" )?(?:could|can|would|might) (?:the \\S+(?: \\S+)?|{L}|{O}|they)(?: not)? (?:${SERVES})(?= (?:\\S+ ){1,24}?, (?:" )?${BY} (?:wanted to know|wished to know|asked|wondered|inquired)(?! (?:the|an?) (?:waiter|waitress|driver|guide|interpreter|cook|pianist|crew)\\b))`,
    `^(?:" )?it (?:is|was|'s) (?:high |about )?time(?:(?= (?:\\S+ ){3,30}?, ${BY} ${THINKS})|(?= , (?:R\\d+ )?(?<by2>{P}) ${THINKS} (?:(?!,)\\S+ ){0,4}?, (?:that|for|the|[LO]\\d)))(?! (?:to|for \\S+(?: \\S+)? to) (?:go|leave|eat|part|rest|stop)\\b)`,
    '(?<=(?<by>{P}) )(?:addressed|directed) (?:an?|the|his|her|another) (?:\\S+ )?(?:plea|request|appeal|wish|call)(?= (?:for|that|to) \\S+)',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}

/** What makes a thing one for both. */
const JOINT =
  '(?:both|shared|common|joint|jointly|together|between them|{B}|in turn|by turns|twin|two (?:cities|towns|provinces|ports|sides))'
const WITH_JOINT = `(?= (?:(?!P\\d|were |was )\\S+ ){0,16}?${JOINT}(?: |$))`

/** Reads: The next step, in Mayor Ward's eyes, ought to be a common calendar of festivals. */
export const ideaRoundabout: Pattern = {
  name: 'en/idea-roundabout',
  lang: 'en',
  kind: 'commitment',
  says: "The next step, in Mayor Helen Ward's eyes, ought to be a common calendar of festivals for Leeds and Da Nang.",
  mustNot: "The next guest, in Mayor Helen Ward's eyes, was a common thief.",
  triggers: [
    ...'plan idea scheme project concept vision thought prospect notion eyes view opinion mind why together jointly'.split(
      ' ',
    ),
  ],
  shapes: [
    `(?<=(?<by>{P}) (?:also |then )?)(?:brought|carried|came with|presented|unpacked|sketched|outlined|laid out|had|unveiled) (?:an?|one|another|his|her) (?:\\S+ )?(?:plan|idea|scheme|project|concept|vision|thought)(?: (?!P\\d)\\S+){0,6}? (?::|for|of|,)(?! (?:what|how|who|where|why)\\b)${WITH_JOINT}`,
    `(?<by>{P}) (?:(?:also|too) )?(?:liked|likes|warmed to|welcomed) the (?:thought|prospect|notion) of(?! (?:an? |the )?(?:\\S+ )?(?:lunch|dinner|supper|breakfast|tea|coffee|drinks|home|bed)\\b)${WITH_JOINT}`,
    `^(?:" )?why (?:wait|stop|leave it|stay)(?= (?:\\S+ ){1,34}?(?:could|might|can)(?: |$))(?= (?:\\S+ )*(?:\\?|P\\d))`,
    `in (?<by>{P}) 's (?:eyes|view|opinion|mind|book)(?: ,)?(?: (?!P\\d)\\S+){0,10}? (?:should|ought to|might|could|would)${WITH_JOINT}`,
    `^(?:" )?(?:together|jointly) , ${BY} ${THINKS} , (?:{B}|the (?:two|pair|cities|towns|ports)|[LO]\\d+)(?: (?!P\\d)\\S+){0,4}? (?:should|ought to|might|could|can)(?! (?:hardly|not|never|be (?:mistaken|called|seen|proud|told|taken)|boast|claim|look)\\b)(?= \\S+ \\S+)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}
