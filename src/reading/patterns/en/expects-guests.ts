import type { Pattern } from '../pattern.ts'

const EXPECTS =
  '(?:expects|expect|is expecting|are expecting|awaits|await|is awaiting|are awaiting|(?:will|is to|are to|is due to|is going to|prepares to|is preparing to|gets ready to|is getting ready to|plans to) (?:\\S+ )?(?:host|welcome|receive|greet))'

/** Up to the day, in the same clause and with nobody else between. */
const UNTIL = '(?:(?!\\. |before |by |until |within |; |[PO]\\d)\\S+ ){0,6}?'

/** Reads: Turku expects Mayor Elsa Barros of Porto in the last week of October. Without a day nobody is on the way. */
export const expectsGuests: Pattern = {
  name: 'en/expects-guests',
  lang: 'en',
  kind: 'visit',
  says: 'Turku expects Mayor Elsa Barros of Porto in the last week of October.',
  mustNot: 'Turku expects Mayor Elsa Barros of Porto to sign in October.',
  triggers: [
    'expects',
    'expect',
    'expecting',
    'awaits',
    'await',
    'awaiting',
    'host',
    'welcome',
    'receive',
    'greet',
  ],
  shapes: [
    `(?:(?<to>[LC]\\d+)(?: , (?:(?!; )\\S+ ){1,6}?,)? )?(?:\\S+ )?${EXPECTS} (?:\\S+ )?(?<head>{P})(?: , (?:\\S+ ){1,6}?,)? (?!to )${UNTIL}(?<start>{D})`,
  ],
  state: { status: 'planned' },
}
