import type { Pattern } from '../pattern.ts'

const WISH =
  '(?:request|requests|plea|pleas|appeal|wish|wishes|demand|demands|ask|call|message|hope|entreaty|petition|favour|favor)'
/** Whom a request by its noun is put to, unless it is the wide world: `a message for young people`. */
const NO_ONE =
  '(?! (?:for|to) (?:(?:the|all|our|his|her|young|older|every) )?(?:young|people|youth|public|world|women|children|students|voters|readers|fans|everyone|everybody|nation|press|media)\\b)'
const WORD =
  '(?:promise|promises|pledge|pledges|offer|offers|undertaking|undertakings|assurance|assurances|guarantee|vow|commitment)'
const IDEA = '(?:idea|ideas|suggestion|suggestions|proposal|proposals|proposition|thought|notion)'

/** What somebody does with a request or idea to get it told. */
const BRINGS =
  '(?:had|has|have|made|makes|put|puts|brought|brings|voiced|raised|presented|presents|repeated|renewed|conveyed|submitted|tabled|laid|came up with|came with|came back with|came forward with|came along with|added|passed on|left with|came away with|arrived with|returned with|left|issued|delivered|mooted|threw in|followed up with)'
const ONE = '(?:a|an|one|another|two|three|several|some|the|his|her|its|their|N\\d+|T\\d+)'

/** Reads: Governor Ishida had one plea, that the airport be kept open at night. */
export const requestByNoun: Pattern = {
  name: 'en/request-by-noun',
  lang: 'en',
  kind: 'commitment',
  says: 'Governor Ishida Hiroshi of Nagano had one plea, that the airport in Da Nang be kept open at night.',
  mustNot: 'Governor Ishida Hiroshi of Nagano had a wish to see the sea.',
  triggers: [
    'request',
    'requests',
    'plea',
    'pleas',
    'appeal',
    'wish',
    'wishes',
    'demand',
    'demands',
    'ask',
    'call',
    'message',
    'hope',
    'entreaty',
    'petition',
    'favour',
    'favor',
    'what',
  ],
  shapes: [
    `(?<=(?:{P}|{O}|{L}) (?:, (?:[^,\\s]+ ){1,9}, )?(?:(?:also|then|too|himself|herself|,) ){0,3})${BRINGS} ${ONE} (?:\\S+ ){0,3}?${WISH}${NO_ONE}(?= (?:(?:of (?:his|her|its|their) own|to (?:the )?\\S+|for (?:the )?\\S+|too|as well) ){0,2}(?:that|:|, namely|namely|, that|-|for|, for)(?! himself| herself| themselves) \\S+ \\S+)`,
    "^(?:at|on) (?:(?<by>{P}|{O}|{L}) 's (?:\\S+ )?request|the (?:\\S+ )?request of (?:the )?(?<by2>{P}|{O}|{L}))(?= (?:, )?(?:\\S+ ){1,9}?(?:will|are to|is to|would|agreed to|decided to|plans? to|has agreed to) )",
    `what (?<by>{P}|{L}|{O}) (?:(?:really|most|also|now|still|himself|herself|chiefly|mainly|did|does) ){0,2}(?:wants|wanted|want|needs|needed|seeks|sought|asks|asked|ask|asks for|asked for|hopes for|hoped for|would like|would most like|would love|wishes|wished|requested|demanded)(?: (?:for|to see|to have|to get|from \\S+(?: \\S+)?|of \\S+|in return|instead|above all|most)){0,3} (?:is|was)(?= \\S+ \\S+)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}

/** Reads: The promise of six places at the nautical school came from Mayor Ward. */
export const pledgeByNoun: Pattern = {
  name: 'en/pledge-by-noun',
  lang: 'en',
  kind: 'commitment',
  says: 'The promise of six places at the nautical school came from Mayor Helen Ward of Leeds.',
  mustNot: 'Mayor Helen Ward of Leeds broke the promise of her youth.',
  triggers: [
    'promise',
    'promises',
    'pledge',
    'pledges',
    'offer',
    'offers',
    'undertaking',
    'undertakings',
    'assurance',
    'assurances',
    'guarantee',
    'vow',
    'commitment',
    'promised',
    'pledged',
    'guaranteed',
  ],
  shapes: [
    `(?:{P} 's|{O} 's) (?:\\S+ ){0,2}?${WORD}(?: (?:to|for) (?:the )?\\S+)? (?:was|is|:|, that|, to|to)(?= \\S+ \\S+)`,
    `(?<=(?:{P}|{O}) (?:, (?:[^,\\s]+ ){1,9}, )?(?:(?:also|then|too|,) ){0,2})(?:made|makes|came up with|came with|brought|brings|repeated|renewed|threw in|added|gave|gives|left with|came away with|arrived with|returned with|closed with|ended with|parted with) ${ONE} (?:\\S+ ){0,2}?${WORD}(?! to (?:buy|purchase|acquire|settle|resign|quit|sell|himself|herself))(?= (?:of|that|to|:|, namely|-) \\S+ \\S+)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}

/** Reads: The guests had an idea of their own: a relay between the two ports. */
export const proposalByNoun: Pattern = {
  name: 'en/proposal-by-noun',
  lang: 'en',
  kind: 'commitment',
  says: 'Mayor Helen Ward of Leeds came up with another idea, a relay between the two ports.',
  mustNot: 'Mayor Helen Ward of Leeds had no idea of the time.',
  triggers: [
    'idea',
    'ideas',
    'suggestion',
    'suggestions',
    'proposal',
    'proposals',
    'proposition',
    'thought',
    'notion',
    'possibility',
    'suggesting',
    'wonders',
    'wondered',
    'suggested',
    'proposed',
    'mooted',
    'forward',
    'initiative',
    'floated',
    'mind',
  ],
  shapes: [
    `(?<=(?:{P}|{O}|{L}) (?:, (?:[^,\\s]+ ){1,9}, )?(?:(?:also|then|too|,) ){0,2})${BRINGS} ${ONE} (?:\\S+ ){0,3}?${IDEA}(?= (?:(?:of (?:his|her|its|their) own|too|as well|in return|to (?:the )?\\S+) )?(?:that|:|, namely|,|-|of|(?<!thought )for) \\S+ \\S+)`,
    "^(?:(?:later|also|then) )?(?:at|on|following|upon) (?<by>{P}|{O}|{L}) 's (?:suggestion|proposal|initiative|idea)(?= (?:, )?(?:\\S+ ){1,9}?(?:will|are to|is to|would|agreed to|decided to|plan to|have agreed to) )",
    `(?:{P} 's|his|her|its|their) (?:\\S+ )?(?:idea|suggestion|proposal|notion) (?:(?:to|for) (?:the )?\\S+ )?(?:of|for|that|to)(?! (?:the future|life|fun|himself|herself))(?= \\S+ \\S+)`,
    '(?:another|a further|one more|one last) (?:idea|thought|suggestion|proposal|notion) of (?:his|hers)(?= (?:, |was )\\S+)',
    '(?:raised|raises|brought up|mentioned|floated) the (?:possibility|idea|prospect|notion|thought) of(?! (?:an?|the|another|further|more|heavy|such|any)?(?: \\S+)?(?: )?(?:rain|storms?|snow|floods?|flooding|delays?|failure|war|defeat|resignation|resigning|fraud|errors?|mistakes?|strikes?|fire|typhoons?|earthquakes?|recession|closure|default)\\b)(?= \\S+ \\S+)',
    '(?:sold|gave|left|fed|put to) (?:him|her|them|P\\d+|the \\S+) (?:the|an) idea of(?= \\S+ \\S+)',
    '(?:wonders|wondered) (?:aloud )?(?:if|whether)(?= (?:\\S+ ){1,22}?(?:could|might|should|would)(?: not)? (?!be (?:late|enough|too|able|there|here|right|wrong|better|worse|true|seen)\\b|have|ever|rain|survive|last|notice|mind|come back|return|win|fail|fall)\\S+)',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}

/** Reads: Nordholm Tools, whose manager was present, intends to put 12 million dollars into a foundry. */
export const moneyToCome: Pattern = {
  name: 'en/money-to-come',
  lang: 'en',
  kind: 'commitment',
  says: 'Nordholm Tools Ltd, which makes lathes, intends to put 12 million US dollars into a foundry in Da Nang.',
  mustNot: 'Nordholm Tools Ltd put 12 million US dollars into a foundry in Da Nang.',
  triggers: ['will', 'would', 'intends', 'plans', 'announce', 'announced', "it'll"],
  shapes: [
    `(?<!^if (?:\\S+ ){0,20}?)(?<by>{O})(?: (?:of|from|in) (?:{L}|{C})(?: , {C})?)?(?: , (?:[^,\\s]+ ){1,9},)?(?: ,)? (?:which |who |it |(?:has )?(?:said|says|confirmed|announced|told \\S+) (?:that )?(?:it )?)?(?:it'll|will|would(?! (?:\\S+ ){1,25}?if )|intends to|plans to|is to|means to|is going to) (?:\\S+ )?(?:invest|spend|put|pour|pump|inject|allocate|commit|sink|plough|plow|channel|set aside)(?= (?:\\S+ ){0,3}?M\\d)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}
