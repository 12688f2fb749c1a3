import { SENT } from './travellers.ts'

const WILL =
  "(?:will|would|shall|is to|are to|is going to|are going to|plans? to|promised to|promises to|pledged to|offered to|undertook to|intends? to|agreed to|is expected to|are expected to|is due to|are due to|'ll)"

/** Somebody will send or bring people who are named by what they are. */
export const SEND = new RegExp(
  `(?<!\\S)(?:${WILL} (?:\\S+ ){0,2}?(?:send|bring|take|lead|fly|dispatch)|(?:is|are) (?:bringing|sending|leading|taking)) (?:(?![LPO]\\d|,|;|to )\\S+ ){0,6}?${SENT}(?= )(?:(?! ,| ;) (?!to |and )\\S+){0,7}? (?:to (?=(?:the )?[LC]\\d)|here|there|over)(?= |$)?`,
)

/** People, by what they are, who will go or come. */
export const COME = new RegExp(
  `(?<!\\S)(?:an? |the |N\\d+ )(?:(?![LPO]\\d|,|;)\\S+ ){0,4}?${SENT}(?: (?![,;])\\S+){0,6}? (?:${WILL} (?:\\S+ )?(?:go|come|travel|fly|visit|sail|head|return|follow)|goes|travels|visits|flies|comes|sails)(?! home| back| on | (?:out|off) )(?= (?:\\S+ ){0,3}?(?:[LCD]\\d|here|over|there))(?: (?:to|over|here|there|back|in))?`,
)
