/** What of a sentence in shorthand tells that somebody comes, stays or is here; where no place is told, it is where the text is told. */
export const COMES = new RegExp(
  `(?<!\\S)(?:${[
    '(?:came|comes?|coming)(?= (?:over|from (?:the )?L\\d+ (?:to|on|in|for)|here|along|by (?:train|bus|air|ship|boat|car|road|rail|sea|ferry|plane|coach)|back|again|with (?:\\S+ )?N\\d|in D\\d|on D\\d|this way|our way|to (?:us|town|(?:the )?[LC]\\d)|D\\d|for U\\d|for D\\d|for an? (?:\\S+ ){0,3}?(?:visit|day|week|stay)))',
    'arrive[sd]?|arriving|landed|lands?(?= (?:in|at|on|here|D\\d))|touch(?:ed|es)? down|flew in|fl(?:y|ies|own|ying) in|jetted in|drove in|driven in|sailed in|rode in|rolled in|pulled in|got in(?= D\\d)|turned up|turns up|showed up|checked in|drop(?:s|ped)? (?:in|by)|call(?:s|ed) (?:in|by)(?= (?:D\\d|on D\\d|here|at|in|\\.|,))|stop(?:s|ped) (?:by|off|over)|popped in|looked in|stepped off|set foot|disembarked|reached(?= (?:the )?[LC]\\d)',
    "(?:was|were|is|are|'s|be|been) (?:(?:all|also|now|still|currently|already|once) )?(?:over|back|here|in town|with us|among us|visiting|staying|(?:the )?guests? (?:in|of|at)|our guests?|the (?:city|town|province) 's guests?|due(?= (?:in|on|here|back|D\\d|next|this))|expected(?= (?:in|on|here|D\\d))|booked(?= (?:in|on|to))|on (?:an?|their|his|her|its) (?:\\S+ ){0,4}?(?:visit|trip|tour|mission|stay|call|journey))(?= |$)",
    "(?:was|were|is|are|'s|be|been) (?:(?:all|also|now|still|currently|already|once|back|again) )?in(?= (?:the )?[LC]\\d)",
    '(?:stay(?:s|ed|ing)?|spend(?:s|ing)?|spent|lodge[sd]?)(?= (?:(?:\\S+ ){0,3}?(?:[UD]\\d|nights?|week)|here|with us|with (?:host )?families|in (?:the )?[LC]\\d))',
    '(?:has |have |had )?(?:brought|brings?|bringing)(?= (?:(?:along|over|with (?:him|her|them|it)) )?(?:(?:some|about|around|nearly|over|her|his|its|their) )?(?:N\\d|an? (?:\\S+ )?(?:delegation|party|group|team|dozen)))',
    '(?:visit(?:s|ed|ing)?(?= (?:us|here|(?:the )?[LC]\\d|D\\d|in D\\d|on D\\d|from D\\d|for U\\d))|pa(?:id|ys?) (?:us|(?:the )?[LC]\\d) an? (?:\\S+ ){0,2}?visit|pa(?:id|ys?) an? (?:\\S+ ){0,3}?visit to|toured|tours)',
    'return(?:s|ed|ing)?(?= (?:\\S+ )?(?:to (?:the )?[LC]\\d|in D\\d|on D\\d|D\\d))',
    '(?:made|makes?|making) (?:the|their|his|her|its) (?:\\S+ )?(?:trip|journey|crossing|way)',
  ].join('|')})`,
  'g',
)

/** Words between setting out and the place one sets out for, the place one sets out from among them. */
const ON =
  '(?:(?![LCPOR]\\d|;|from\\b)\\S+ ){0,5}?(?:from (?:the )?[LC]\\d+ (?:(?![LCPOR]\\d|;|from\\b)\\S+ ){0,2}?)?'

/** What tells that somebody goes to a place behind it. */
export const GOES = new RegExp(
  `(?<!\\S)(?:cross(?:es|ed)?|drove|drives?|flew|fly|flies|flown|sail(?:s|ed)|travel(?:s|l?ed|l?ing)?|goes|go|went|gone|head(?:s|ed|ing)|set(?:s|ting)? (?:off|out)|lea(?:ve|ves|ving|ft)|depart(?:s|ed|ing)?|walked|cycled|journey(?:s|ed)|mov(?:e|es|ed|ing) on|going|flying|work(?:s|ed|ing) (?:its|their|his|her|our) way|continu(?:e|es|ed|ing)|proceed(?:s|ed)|took the \\S+(?: train)?|(?:is|are|was|were) (?:off|bound|away)) ${ON}(?:(?:to|for|into)(?= (?:the )?(?:\\S+ern )?[LC]\\d)|there(?= |$))`,
  'g',
)

/** What tells that somebody sends or takes others to a place behind it. */
export const TAKES =
  /(?<!\S)(?:send(?:s|ing)?|sent|dispatch(?:es|ed|ing)?|tak(?:e|es|ing)|took|lead(?:s|ing)?|led|br(?:ing|ings|inging|ought)) (?=(?:(?![LCPO]\d)\S+ ){0,5}?(?:N\d|delegations?|part(?:y|ies)|groups?|teams?|mission|choir|orchestra|pupils|students|teachers|officials|craftsmen|artists|players|experts|engineers|members|colleagues|companies|people|them|us)\b)(?:(?![PR]\d|;|,)\S+ ){1,9}?(?:(?:to|on)(?= (?:the )?(?:\S+ern )?[LC]\d)|(?:over )?here(?= |$))/g

/** What tells that somebody is home again, from a place behind it. */
export const BACK =
  /(?<!\S)(?:back|home|return(?:s|ed|ing)?) (?:(?:again|again|safely|D\d|on D\d) )?from (?:(?![LCPOR]\d|;)\S+ ){0,5}?(?=(?:the )?[LC]\d)/g

/** Crowds nobody receives. */
export const CROWDS =
  /\b(tourists?|holidaymakers|passengers|migrants|refugees|shoppers|pilgrims|arrivals|workers|exports|imports|goods|cargo|ships|vessels|containers|flights|trains|planes|letters?|money|cars|products|investments?|capital|trade|relations|ties)\b/
