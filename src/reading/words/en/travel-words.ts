/** Words of a journey. */
export const TRAVELS =
  /\b(visit|visits|visited|visiting|trip|trips|tour|tours|toured|touring|travels?|travell?ed|travell?ing|arrives?|arrived|arriving|landed|lands|flew|flies|fly|flying|departed|departs|left for|leaves for|leave for|headed for|headed to|heads to|heading to|stay|stays|stayed|staying|spent|spending|spend|touched down|called at|called in|call at|mission|delegation|delegations|journey|journeyed|voyage|sailed|sends?|sent|sending|dispatched|dispatch|returned from|returning from|back from|stopover|came to|comes to|come to|coming to|went to|goes to|go to|going to|led|leads|lead|leading|took|takes|bring|brings|brought|homestay|sojourn|(?:was|were|is|are|will be) (?:currently |now |recently |also |back )?in)\b/

/** Words right before a place one goes to. */
export const GOES_TO =
  /^(in|to|at|visit|visits|visited|visiting|tour|tours|toured|touring|reach|reached|across|around)$/

/** Words that make the `of` or `for` behind them lead to a place: `a tour of Vietnam`, `left for Seoul`. */
export const GOAL_OF =
  /^(tour|tours|visit|left|leaves|leave|leaving|departed|departs|departing|bound|headed|heads|heading|off)$/

/** What a head count is hyphened with: `a 25-strong mission`. */
export const STRONG =
  '(?:member|strong|person|man|woman|people|seat|head|delegate|official|student|firm|company|artist)'
