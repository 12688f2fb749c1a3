/** What two people do when they are in one place. */
export const TOGETHER =
  /\b(met|meets|talked|sat (?:down|together|opposite|beside|next to)|sitting (?:down|together|opposite|beside)|received|welcomed|greeted|hosted|called on|conferred|shook hands|compared notes|breakfasted|lunched|dined|supper|breakfast|lunch|dinner|coffee|tea|banquet|over (?:a )?(?:meal|drinks|beer|wine)|toasted|raised (?:a|their) glass(?:es)?|walked (?:\S+ )?(?:along|through|round|around|him|her|them)|showed (?:him|her|them|his guests?|her guests?)|strolled|sign(?:ed|ing)(?! (?:off|up))|co-signed|countersigned|inked|sealed|initial(?:l)?ed|put(?:ting)? (?:their |his |her |the )?(?:names?|signatures?|pens?)|penned|pen to paper|exchanged|swapped|traded|unveiled|planted|cut the|rang|raised the|renewed|closeted|face to face|opposite|facing|across from|shared a|held up|tasted|strolled|toured|inspected|opened the|concluded|spent (?:the|an?|two|three) (?:\S+ )?(?:day|hours?|morning|afternoon|evening)|conversation|talks|discussed|settled|agreed with|handed (?:over|him|her|them)|presented (?:him|her|them)|gave (?:him|her|them)|told (?:him|her|them)|joined (?:him|her|them|his guests?|her guests?)|(?:was|were) (?:the )?guests? of|(?:was|were) shown (?:round|around|over|through)|(?:in|to|into) (?:his|her) office)\b/

const THEM =
  '(?:him|her|them|us|(?:his|her|the) (?:\\S+ ){0,2}?(?:guests?|visitors?|delegation|group|party|team|mission|crew|crowd|callers?))'

/** What two can only have of each other: a stretch of time, a meal, a talk. */
const SHARED =
  '(?:\\S+ ){0,4}?(?:hours?|minutes|morning|afternoon|evening|half-day|lunch|dinner|supper|breakfast|tea|coffee|meal|talk|chat|conversation|audience|hearing|tour)'

/** What a host does with guests who are not named beside him. */
export const RECEIVES = new RegExp(
  `\\b(?:${[
    `(?:received|receives|welcomed|welcomes|greeted|greets|hosted|hosts|met|meets|entertained|briefed|thanked|joined|accompanied|guided|fed|treated|toasted|served|drove|kept|saw|sees|handed|presented|reminded|assured) (?:with )?${THEM}`,
    `(?:invited|asked|invites) ${THEM} (?:in|round|over|up|home|(?:in)?to (?:his|her|the|their|tea|lunch|dinner|supper|breakfast|sit|stay))`,
    'had (?:him|her|them|us|the (?:\\S+ ){0,2}\\S+|(?:his|her) (?:guests?|visitors?)) (?:over|round|in|to (?:tea|lunch|dinner|supper|coffee|breakfast|his|her|the))',
    `(?:had|has|shared|took|enjoyed|over) (?:an? |his |her )?(?:\\S+ )?(?:lunch|dinner|breakfast|supper|tea|coffee|talks|meeting|conversation|session|chat|word|meal|drink) with ${THEM}`,
    `(?:walked|walks|showed|shows|took|takes|drove|led|leads) ${THEM} (?:\\S+ )?(?:along|through|round|around|over|about|to|across|up|down)`,
    `(?:gave|gives|granted) ${THEM} (?:an?|the)`,
    `(?:gave|gives|given|grant(?:ed|s)|spared|allowed|lent|served|poured|offered|stood|cooked) ${THEM} ${SHARED}`,
    `told ${THEM} (?:over|at|during|that|how)`,
    'opened (?:his|her|the) (?:\\S+ )?(?:office|door|doors|hall|house) to (?:them|us|him|her|the)',
    `(?:was|were|stood) (?:waiting|there|ready) (?:for ${THEM}|to (?:greet|meet|welcome|receive))`,
    `(?:waited|waiting|waits) (?:for ${THEM}|on the steps|at the (?:door|gate|station|airport|top)|with)`,
    `(?:opposite|facing|beside|next to|across (?:the table )?from) ${THEM}`,
    '(?:his|her|their) (?:opposite number|counterpart|host|hostess|interlocutor|partner(?! city)) (?:was|is|,)',
    `(?:sat(?: down)?|talked|spoke|conferred|spent (?:\\S+ ){1,4}|closeted|held talks) with ${THEM}`,
    '(?:they|we|he|she|the (?:guests?|visitors?|delegation|group|party|team|mission)) (?:\\S+ )?(?:were|was) (?:\\S+ )?(?:received|welcomed|greeted|hosted|met|shown|briefed|awaited)',
    '(?:they|we|the (?:guests?|visitors?|delegation|group|party|team|mission)) (?:\\S+ )?(?:called on|met(?: with)?|sat down with|talked (?:to|with)|had (?:talks|lunch|dinner|breakfast|tea|coffee) with|held talks with|conferred with|paid a (?:courtesy )?(?:call|visit) (?:on|to)|lunched with|dined with|were guests of)',
  ].join('|')})(?![\\p{L}])`,
  'u',
)

const DEED =
  '(?:sat|stood|bent|leaned|leant|pored|huddled|crouched|knelt|lingered|waited|walked|strolled|wandered|rode|drove|sailed|rowed|climbed|cycled|paddled|went|looked|leafed|ate|drank|lunched|dined|breakfasted|cooked|baked|talked|spoke|chatted|laughed|sang|danced|prayed|played|fished|dug|planted|spent|passed|shared|took|had|signed|toured|danced|waded|skied|skated|shovelled|painted|hammered)'

/**
 * In shorthand, a person whose body does something with another: `she bent over the map with Mayor P2`, `a cup of tea with P2`.
 * The deed and `with` stand in one clause, and nobody else between them.
 */
export const DOES_WITH = new RegExp(
  `\\bP\\d+ (?:(?!P\\d)[^;]){0,70}?\\b${DEED} (?:(?!P\\d|\\b(?:and|to(?! L\\d)|that|ties|links|relations|agreements?|memorandum|pact|partnerships?|contacts?|cooperation|friendship|contract)\\b)[^;,]){0,60}?\\bwith (?:(?:the|his|her|its|host|hostess|guest|counterpart|colleague|visiting|R\\d+|[LC]\\d+|'s|,) ){0,5}P\\d+`,
)

/** In shorthand, a call paid that comes before who paid it: `the call P1 paid there, on D2, on P3`. */
export const CALL_PAID =
  /\b(?:call|visit|courtesy) (?:which |that )?P\d+ (?:had |has )?(?:then |later |also )?(?:paid|made)(?= )(?:(?!P\d)[^;]){0,40}? (?:on|to|upon) (?:the |his |her |R\d+ ){0,2}P\d+/

/** Two who were told before, under one word. */
export const THE_TWO =
  /\b(?:the (?:two|pair)(?: of them)?(?: (?:men|women|mayors|governors|leaders|chairmen|ladies|gentlemen))?|both (?:men|women|mayors|governors|leaders)) (?!cities|towns|sides|parties|countries|bodies|provinces|places|ports|schools|universities|will|would|are to|can|may)/

/** `They had sat together for an hour beforehand`: the two, where nobody is named beside them. */
export const THEY_TWO =
  /^(?:before (?:that|it|the \S+)(?: ,)? |earlier(?: ,)? |over (?:lunch|dinner|breakfast|coffee|tea) )?they (?:had |then |later |also |both )?(?:(?:sat|spent|talked|met|spoke|walked|lunched|dined|breakfasted|stood|eaten|ate|shared|signed) (?:(?!with |to )\S+ ){0,6}?(?:together|alone|side by side|face to face|to themselves|beforehand|over (?:lunch|dinner|breakfast|coffee|tea|a \S+))(?= |$)|had (?:(?:an|half an|a full|a good|one) hour|\S+ minutes|it over))/

/** What makes two who are told under one word keep each other company. */
export const BY_THEMSELVES =
  /\b(?:alone|together|to themselves|face to face|side by side|behind (?:a )?closed doors?|of talks?|each other|one another|locked|closeted|over (?:tea|coffee|lunch|dinner|a (?:meal|map|cup|pot|table))|(?:sat|sitting|talk(?:ed|ing)|met|shook|toured|walk(?:ed|ing)|strolled|lunched|dined|breakfasted|conferred))\b/
