import type { Pattern } from '../pattern.ts'

/** Reads: A memorandum of understanding between Osaka and Da Nang covers waste. */
export const agreementBetween: Pattern = {
  name: 'en/agreement-between',
  lang: 'en',
  kind: 'agreement',
  says: 'A memorandum of understanding between Osaka and Da Nang covers waste.',
  mustNot: 'Trade between Osaka and Da Nang grew.',
  triggers: [
    'issued',
    'adopted',
    'published',
    'presented',
    'delivered',
    'released',
    'announced',
    'agreed',
    'memorandum',
    'mou',
    'agreement',
    'pact',
    'accord',
    'letter',
    'memoranda',
    'minutes',
  ],
  shapes: [
    '(?<parties>{XLIST}|{XX}|{B}) (?:\\S+ ){0,3}?(?:issued|released|adopted|announced|published|presented|delivered) (?:an? |the |their )?(?:\\S+ )?joint (?:statement|declaration|communique)',
    'joint (?:statement|declaration|communique) (?:\\S+ ){0,3}?(?:was |were )?(?:issued|released|adopted|announced) (?:\\S+ ){0,4}?by (?<parties>{XX}|{B})',
    '(?:memorandum of understanding|memorandum|mou|agreement|pact|accord|letter of intent|joint statement)(?: \\( \\S+ \\))? (?:\\S+ ){0,4}?between (?<parties>{XLIST})',
    '(?:memorandum of understanding|memorandum|mou|cooperation agreement|agreement|pact|accord|treaty)(?: \\( \\S+ \\))? (?:on (?:\\S+ ){1,4}?)?with (?<parties>{LIST})',
    '(?:memorandum of understanding|memorandum|mou|agreement|pact|accord)(?: \\( \\S+ \\))? (?:\\S+ ){0,7}?(?:binds|ties|links) (?<parties>[LO]\\d+) (?:to|with) (?<parties2>{LIST})',
    '(?<parties>{L} (?:and|,) (?:{L} , )*{L}|{B}) (?:\\S+ ){0,10}?agreed to (?:twin|establish|become)',
  ],
  state: {},
  modality: 'status',
}
