import type { Pattern } from '../pattern.ts'

/** What a standing tie is called by a noun that can be nothing else. */
const BOND = '(?:friendship|twinning|sisterhood|sister - city (?:ties?|link|relationship)|bond)'

/** What a tie may be called, and much else: something more has to be said of it. */
const TIE =
  '(?:friendship|twinning|sisterhood|bond|bonds|tie|ties|link|links|partnership|cooperation|collaboration|relationship|relations|pact|accord|charter|agreement|memorandum|mou)'

/** Words put in between, parted by commas: where a partner lies, what it is. */
const ASIDE = '(?: , (?:\\S+ ){1,7}?,)?'

/** What became of a tie, with its day where that is when it began. */
const FATE =
  '(?:(?:which |that )?(?:was |were |has been |have been |is |are )?(?:\\S+ ){0,2}?(?:lapsed|expired|ended|ran out|run out|closed|annulled|dissolved|terminated|severed|cut|discontinued|scrapped|revoked|broken off|brought to an end|wound up|shut down|given up|called off)|came to an end)'

const BEGAN =
  '(?:(?:which |that )?(?:was |were |has |have |is )?(?:\\S+ ){0,2}?(?:dates?|dating|dated|goes|go|going|began|begun|started|established|set up|signed|sealed|formali[sz]ed|concluded|stood|stands|lasted|made official|in place)(?: back)?(?: to| from| since| in| on){0,2})'

/** Those who are tied by what they did together. */
const TOGETHER =
  '(?:(?:been )?(?:cooperating|collaborating|working together|friends|partners|allies)|cooperated|collaborated|worked together|joined hands|befriended each other)'

/** Reads: Paired with Fukuoka since 2008, Hue also counts Blois among its friends; its friendship with Nara goes back to 1990. */
export const tieTold: Pattern = {
  name: 'en/tie-told',
  lang: 'en',
  kind: 'partnership',
  says: 'Paired with Fukuoka since 2008, Hue looks for a second friend in Japan.',
  mustNot: 'Paired with a good sauce since 2008, the dish is served in Fukuoka and Hue.',
  triggers: [
    'paired',
    'partnered',
    'twinned',
    'linked',
    'sisters',
    'twins',
    'partners',
    'friends',
    'friendship',
    'twinning',
    'sisterhood',
    'bond',
    'bonds',
    'tie',
    'ties',
    'link',
    'links',
    'partnership',
    'cooperation',
    'collaboration',
    'relationship',
    'relations',
    'pact',
    'accord',
    'charter',
    'agreement',
    'memorandum',
    'mou',
    'cooperated',
    'cooperating',
    'collaborated',
    'collaborating',
    'together',
    'hands',
    'befriended',
    'partner',
  ],
  shapes: [
    `^(?:\\S+ ){0,2}?(?:having )?(?:been )?(?:paired|partnered|twinned|linked|allied|sisters|twins|partners|friends|sister cities|twin towns) with (?<b>{LIST})${ASIDE} (?:since|in|from) (?<since>{D}) , (?<a>{L})`,
    '^(?:\\S+ ){0,2}?(?:having )?(?:been )?(?:paired|partnered|twinned|linked|allied|sisters|twins|partners|friends|sister cities|twin towns)(?: (?:since|in|from))? (?<since>{D}) , (?<a>{L}) and (?<b>{L})',
    `(?<a>{L}) and (?<b>{L})${ASIDE} (?:which |who )?(?:has|have|had) (?:\\S+ ){0,2}?${TOGETHER} (?:\\S+ ){0,5}?(?:since|from) (?<since>{D})`,
    `(?<pair>{B})${ASIDE} (?:which |who )?(?:has|have|had) (?:\\S+ ){0,2}?${TOGETHER} (?:\\S+ ){0,5}?(?:since|from) (?<since>{D})`,
    `(?<a>{L}) 's (?:\\S+ ){0,2}?${BOND} with (?<b>{LIST})`,
    `(?<a>{L}) 's (?:\\S+ ){0,2}?${TIE} with (?<b>{L})${ASIDE} (?:${BEGAN} (?<since>{D})|${FATE})`,
    `(?:the|a|an|its|their|our|his|that|this|old|once|another) (?:(?!intended|proposed|planned|possible|draft|mooted|hoped)\\S+ ){0,2}?${TIE} with (?<b>{L})${ASIDE}(?: ,| ;)? ?(?:(?:it|which) )?(?:${BEGAN} (?<since>{D})|${FATE})`,
    `(?:U\\d+|century) of (?:\\S+ )?${BOND} with (?<b>{LIST})`,
    `${TIE} with (?<b>{LIST}) (?:still |also )?(?:stands?|remains? in (?:force|place))`,
    `(?:^|, |; |: |and )with (?<b>{L})${ASIDE} (?:there (?:is|are|has been|exists?)|(?:we|it|they) (?:has|have|share|shares|keep|keeps|maintains?)|,|it is|is it|only|just|plain|simply) (?:\\S+ ){0,3}?(?:${TIE}|friends|sisters|twins|partners)`,
    'there (?:is|are) (?<b>{LIST})(?: , (?:\\S+ ){1,5}?)?,? (?:with|to) (?:whom|which) (?:\\S+ ){1,6}?(?:friends|friendly|sisters|twins|twinned|paired|partners|linked|tied|cooperat\\w+|friendship|twinning)',
    '(?<a>{L}) and (?<b>{L}) (?:\\S+ ){0,3}?(?:celebrat\\w+|mark|marks|marked|marking|observed?) (?:\\S+ ){0,6}?(?:of|since) (?:their |a |the )?(?:\\S+ )?(?:partnership|friendship|twinning|sisterhood|cooperation|ties|relations|relationship)',
    "(?:makes|made) friends with (?<b>{LIST})(?! (?:'s|') )",
    `(?:shares?|shared) with (?<b>{L})(?: of| in| ,)? (?:\\S+ ){0,8}?${TIE}`,
    '(?<a>{L}) (?:(?!L\\d)\\S+ ){0,3}?(?:takes?|took|taken|taking) over (?:\\S+ ){0,4}?(?:partnership|friendship|twinning|ties|tie|links?|relations|relationship|cooperation|agreement) with (?<b>{LIST})',
    '(?<a>{L}) (?:(?!L\\d)\\S+ ){0,3}?(?:inherits?|inherited) (?:\\S+ ){0,4}?(?:partnership|friendship|twinning|ties|tie|links?|relations|relationship|cooperation|agreement) with (?<b>{LIST})',
    '(?:as|so) (?:did|has|have|does|is|are|was|were)(?<=(?:twinned|paired|sisters|twins|friends|friendship|twinning|cooperated|partners) (?:\\S+ ){0,40}?(?:as|so) \\S+) (?<a>{L}) with (?<b>{L})',
  ],
  state: {},
  modality: 'status',
}
