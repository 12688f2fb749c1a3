import type { Pattern } from '../pattern.ts'

/** What is done with a tie by those who have it, or set it up. */
const HOLDS =
  '(?:has|have|had|keeps?|kept|maintains?|maintained|enjoys?|established|establish|set up|forged|forge|entered into|enter into|enters into|entering into|built|developed|concluded|signed|formed|opened|sealed|runs?|holds?|possesses|strengthens|boasts|counts|shares?|shared|created|launched|initiated|inaugurated|sustains?|sustained|preserves?|took up|struck up)'

/** Nouns for what stands between two places. */
const TIES =
  '(?:treaty|treaties|relations|relation|relationships?|ties?|partnerships?|links?|pacts?|accords?|cooperation|twinnings?|friendships?|sisterhood|arrangements?|agreements?|mous?|memorandums? of understanding|memoranda of understanding|bonds?|twins?|sister - city ties)'

/** Reads: Da Nang has had cooperative relations with Changwon (1997) and Daegu (2004). */
export const hasTiesWith: Pattern = {
  name: 'en/has-ties-with',
  lang: 'en',
  kind: 'partnership',
  says: 'Da Nang has had cooperative relations with Changwon (1997) and Daegu (2004).',
  mustNot: 'Da Nang has no relations with Changwon.',
  triggers: [
    'relations',
    'relation',
    'relationship',
    'relationships',
    'tie',
    'ties',
    'partnership',
    'partnerships',
    'link',
    'links',
    'pact',
    'pacts',
    'accord',
    'accords',
    'cooperation',
    'twinning',
    'friendship',
    'sisterhood',
    'arrangement',
    'agreement',
    'memoranda',
    'mous',
    'linked',
    'paired',
    'partnered',
    'allied',
    'twinned',
    'partner',
    'since',
    'cut',
    'severed',
    'broke',
    'terminated',
    'dissolved',
    'ended',
    'revoked',
    'scrapped',
    'sisterhood',
    'status',
    'sister',
    'twin',
    'annulled',
  ],
  shapes: [
    `(?<!(?:in|with|from|of|,) )(?<a>{L}) and (?<b>{L})(?: , (?:\\S+ ){1,7}?,)? (?:\\S+ ){0,3}?(?:${HOLDS}|formalised|formalized|began|started|keep|maintain|enjoy|share) (?:\\S+ ){0,4}?(?:sister|twin|twinning|friendly|friendship|cooperative|cooperation|partnership|partner|official|formal) (?:\\S+ ){0,3}?(?:treaty|treaties|relations|relation|relationships?|ties?|partnerships?|links?|pacts?|accords?|twinnings?|friendships?|sisterhood|bonds?)(?: (?:\\S+ ){0,4}?(?:in|since|on) (?<since>{D}))?`,
    `(?<!(?:in|with|from|of|,) )(?<a>{L}) and (?<b>{L})(?: , (?:\\S+ ){1,7}?,)? (?:\\S+ ){0,2}?(?:${HOLDS}|keep|maintain|enjoy|share) (?:an?|the|their) (?:\\S+ ){0,2}?(?:partnership|twinning|friendship|sisterhood)(?! (?:games|cup|match|festival|club|association))(?: (?:\\S+ ){0,4}?(?:in|since) (?<since>{D}))?`,
    `(?<a>{L})(?: , (?:\\S+ ){1,6}?,)? (?:\\S+ ){0,3}?${HOLDS}(?: had| been)? (?:\\S+ ){0,6}?${TIES} (?:\\S+ ){0,4}?with (?:(?:\\S+ ){0,9}?(?:including|such as|such (?:\\S+ ){1,4}?as|namely|like|:) |(?:\\S+ ){0,3}?(?:cities|provinces|prefectures|localities|towns|regions|municipalities) , |(?:the )?C\\d+ (?:cities|provinces|prefectures|localities|towns|city|province|prefecture) of )?(?<b>{LIST})(?: since (?<since>{D}))?`,
    `(?<!\\S{1,3}: )${HOLDS} (?:\\S+ ){0,6}?${TIES} (?:\\S+ ){0,3}?with (?:(?:\\S+ ){0,9}?(?:including|such as|such (?:\\S+ ){1,4}?as|namely|like|:) |(?:\\S+ ){0,3}?(?:cities|provinces|prefectures|localities|towns|regions|municipalities) , |(?:the )?C\\d+ (?:cities|provinces|prefectures|localities|towns|city|province|prefecture) of )?(?<b>{LIST})(?: since (?<since>{D}))?`,
    `${TIES} (?:\\S+ ){0,3}?between (?<a>{L}) and (?<b>{LIST})`,
    `(?<pair>{B}) (?:\\S+ ){0,3}?${HOLDS} (?:\\S+ ){0,5}?(?:twinning|sister|friendly|friendship|cooperative|cooperation) (?:\\S+ ){0,3}?${TIES}(?: since (?<since>{D}))?`,
    '(?<a>{L}) - (?<b>{L}) (?:sister|twin|twinning|friendship|partnership|partner|relationship|cooperation|ties|links)(?: -)?(?: city| cities| state| province| town)?',
    '(?<a>{L}) , (?:in (?:a )?(?:\\S+ )?partnership|linked|paired|partnered|allied|twinned|a (?:\\S+ )?partner) (?:with|to) (?<b>{LIST})(?: since (?<since>{D}))?',
    '(?<a>{L}) (?:\\S+ ){0,2}?(?:is|are|has been|have been|was) (?:\\S+ )?(?:linked|paired|partnered|in partnership) (?:\\S+ ){0,2}?(?:with|to) (?<b>{LIST})(?: since (?<since>{D}))?',
    '(?<a>{L}) (?:\\S+ ){0,4}?(?:cut|severed|broke off|terminated|dissolved|ended|revoked|scrapped|annulled) (?:\\S+ ){0,5}?(?:ties|relations|links?|relationship|partnership|twinning|agreement|cooperation|friendship|sisterhood|accord|pact|bond) with (?<b>{LIST})',
    `(?:cooperative|friendly|friendship|sister|sisterly|twinning|twin|partner)(?: city| cities| town)? ${TIES} with (?<b>{LIST})`,
    '(?:relations|relationship|ties|partnership|links?|friendship|cooperation|twinning|tie) with (?<b>{L}) (?:\\S+ ){0,2}?(?:dates?|dating|goes|go|began|started|stretch|stretches|were established|was established|have existed|has existed|were set up|was set up) (?:\\S+ ){0,3}?(?<since>{D})',
    `${TIES} (?:are|is) in force with (?<b>{LIST})`,
  ],
  state: {},
  modality: 'status',
}
