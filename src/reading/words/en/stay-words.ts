/** Small words between a verb of a stay and its day. */
const SMALL =
  '(?: (?:again|early|late|only|just|here|there|with us|in town|over|together|on|from|since|until|till|to|through|the|last|this|next)){0,4}$'

/** Words right before the last day of a stay. */
export const LAST_DAY = new RegExp(
  `\\b(?:${[
    '(?:goes|go|going|went|fl(?:y|ies|ew|ying)|heads?|headed|heading|travel\\w*|sails?|sailed|returns?|returned|returning|drove|drives?) home',
    '(?:got|gets?|c[ao]mes?|were|was|are|is|went|goes?|going|head(?:s|ed)|fl(?:y|ies|ew|ying)|drove|sails?|sailed|travel(?:s|led)?|and) (?:back|home)',
    'fl(?:y|ies|ew) (?:back|out|off)',
    'winds up|wound up|wraps up|wrapped up|leaves?|left|leaving|departs?|departed|departing|returns?|returned|returning',
    '(?:stays?|stayed|staying|remains?|remained|lasts?|lasted|runs?|ran|(?:was|were|is|are|been|be) (?:here|over|in town|with us))(?: \\S+){0,3}? (?:until|till|to|through)',
  ].join('|')})${SMALL}`,
)

/** The same of being somewhere, which tells a stay only where its first day is told: `will be in the province until Thursday`. */
export const BE_UNTIL = new RegExp(
  `\\b(?:was|were|is|are|been|be) in (?:the )?\\S+(?: \\S+)?(?: \\S+){0,3}? (?:until|till|to|through)${SMALL}`,
)

/** The same where it is told for where the guests go next: `leaves for Seoul on Friday`. */
export const LEAVES_FOR =
  /\b(?:leaves?|left|leaving|departs?|departed|sets? off|head(?:s|ed)|moves? on|moved on|fl(?:y|ies|ew)(?: on)?|continues?) (?:for|to) (?:the )?(?:\S+ ){1,3}(?:early |late )?(?:on )?(?:the )?$/

/** Words right before the first day of a stay. */
export const FIRST_DAY = new RegExp(
  `\\b(?:${[
    '(?:came|come|flew|flown|fly|got|drove|driven|sailed|rode|rolled|pulled|checked|jetted) (?:in|over|here|across|down|up|out)',
    'came|arrived|arrives?|landed|touched down|set out|set off|disembarked|reached \\S+(?: \\S+)?|crossed',
    '(?:has|have|had) been(?: \\S+){0,4}? since',
    "(?:is|are|was|were|been|'s|'re|'ve been)(?: \\S+){0,4}? (?:since|from)",
    '(?:stays?|stayed|staying|guests|visitors|visit|trip|tour|journey|stay)(?: \\S+){0,3}? (?:since|from|starting|beginning|began|begins|started|starts|opened|opens)',
    '(?:began|begins|started|starts) (?:\\S+ ){0,2}?(?:visit|trip|tour|journey|stay|programme|program|mission)',
  ].join(
    '|',
  )})(?: (?:in|at|to) (?:the )?\\S+(?: \\S+)?(?: \\S+)?)?(?: (?:with|by|from) (?:\\S+ ){0,3}?\\S+)?${SMALL}`,
)

/** Words right before the day the journey itself began on, wherever the guests were told of since. */
export const SETS_OUT = new RegExp(
  `\\b(?:(?:trip|journey|tour|mission) (?:had )?(?:began|begun|started)|(?:the|their|his|her) (?:trip|journey|tour|mission) which (?:began|started)|(?:had )?set (?:out|off)(?: from \\S+(?: \\S+)?)?|(?:left|departed) (?:home|from home))${SMALL}`,
)

/** Words of a stay before its first and last day. */
export const STAYS =
  /\b(?:stay\w*|visit\w*|trip|tour\w*|journey|spen[dt]\w*|guests?|over|in town|here|there|with us|(?:is|are|was|were|be|been) (?:back )?in|came|come|comes|travel\w*|abroad|mission)\b/

/** A day told by its being the one before. */
export const DAY_BEFORE =
  /\b(?:arriv\w+|landed|came|come|flew|flown|got in|reached|touched down|checked in) (?:\S+ ){0,6}?(?:the (?:night|day|evening|afternoon|morning) before|the previous (?:day|evening|night|afternoon)|a day (?:earlier|before))\b/
