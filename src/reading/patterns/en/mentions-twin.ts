import { TWIN_THINGS } from '../../words/en/twin-things.ts'
import type { Pattern } from '../pattern.ts'

/** Reads: San Francisco, a sister city for half a century, sent its greetings. */
export const mentionsTwin: Pattern = {
  name: 'en/mentions-twin',
  lang: 'en',
  kind: 'partnership',
  says: 'San Francisco, a sister city for half a century, sent its greetings.',
  mustNot: 'The city has no twin in Japan.',
  triggers: [
    'sister',
    'twinned',
    'twin',
    'twinning',
    'sisterhood',
    'partner',
    'friendship',
    'twins',
    'sisters',
    'among',
  ],
  shapes: [
    `(?:sister|twin|twinned|twinning|sisterhood)(?! (?:- )?(?:${TWIN_THINGS})(?= |$))(?: -)?(?: city| cities| town| towns| relations| relationship| ties| partnership| agreement| province| state| link| links| programme| program)?`,
    'among (?:its|their|our|his|her) (?:\\S+ ){0,3}?(?:partners|friends|sisters|twins|siblings)',
    '(?:partner|friendship|friendly) (?:city|cities|town|towns|province|provinces|prefecture|region|regions|municipality|municipalities)',
  ],
  state: {},
  modality: 'status',
}
