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
  ],
  shapes: [
    '(?:sister|twin|twinned|twinning|sisterhood)(?: -)?(?: city| cities| town| towns| relations| relationship| ties| partnership| agreement| province| state| link| links| programme| program)?',
    '(?:partner|friendship|friendly) (?:city|cities|town|towns|province|provinces|prefecture|region|regions|municipality|municipalities)',
  ],
  state: {},
  modality: 'status',
}
