import type { Pattern } from '../pattern.ts'

/** Reads: A memorandum of understanding between Osaka and Da Nang covers waste. */
export const agreementBetween: Pattern = {
  name: 'en/agreement-between',
  lang: 'en',
  kind: 'agreement',
  says: 'A memorandum of understanding between Osaka and Da Nang covers waste.',
  mustNot: 'Trade between Osaka and Da Nang grew.',
  triggers: ['agreed', 'memorandum', 'mou', 'agreement', 'pact', 'accord', 'letter', 'memoranda', 'minutes'],
  shapes: [
    '(?:memorandum|mou|agreement|pact|accord|deal) (?:\\S+ ){0,3}?(?:signed|concluded|reached|made) with (?<parties>[LO]\\d+)(?: (?:in|on) {D})? , (?<parties2>[LO]\\d+)',
    '(?<parties>[LO]\\d+) (?:\\S+ ){0,2}?(?:teamed up|joined hands|partnered|joined forces) with (?<parties2>[LO]\\d+) (?:\\S+ ){0,6}?(?:memorandum|mou|agreement|pact|accord)',
    '(?<parties>{XX}) (?:\\S+ ){0,3}?agreed on (?:\\S+ ){0,4}?(?:agreement|pact|accord|plan|programme|program|scheme|memorandum)',
    '(?:memorandum of understanding|memorandum|mou|agreement|pact|accord|letter of intent|joint statement)(?: \\( \\S+ \\))? (?:\\S+ ){0,4}?between (?<parties>{XLIST})',
    '(?:memorandum of understanding|memorandum|mou|cooperation agreement|agreement|pact|accord|treaty)(?: \\( \\S+ \\))? (?:on (?:\\S+ ){1,4}?)?with (?<parties>{LIST})',
    '(?:memorandum of understanding|memorandum|mou|agreement|pact|accord)(?: \\( \\S+ \\))? (?:\\S+ ){0,7}?(?:binds|ties|links) (?<parties>{L}) to (?<parties2>{LIST})',
    '(?:memorandum of understanding|memorandum|mou|agreement|pact|accord|plan)(?: \\( \\S+ \\))? (?:that |which )?(?:they|{B}) (?:\\S+ ){0,2}?(?:signed|concluded|sealed)(?: for (?<parties>{B}))?',
    '(?:memorandum|mou|agreement|pact|accord|document) (?:\\S+ ){0,3}?between (?<parties>{B}) (?:\\S+ ){0,2}?(?:will be|is to be|was|has been) (?:signed|concluded)',
    '(?:memorandum of understanding|memorandum|mou|agreement|pact|accord|treaty)(?: \\( \\S+ \\))? (?:signed|concluded|dating|dated|of|from|made|reached) (?:\\S+ ){0,2}?{D} , (?<parties>{L} and {L}|{B})',
    '(?<parties>{L} (?:and|,) (?:{L} , )*{L}|{B}) (?:\\S+ ){0,10}?agreed to (?:twin|establish|become)',
  ],
  state: {},
  modality: 'status',
}
