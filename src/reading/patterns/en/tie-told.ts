import type { Pattern } from '../pattern.ts'

/** What a tie may be called, and much else: something more has to be said of it. */
const TIE =
  '(?:friendship|twinning|sisterhood|bond|bonds|tie|ties|link|links|partnership|cooperation|collaboration|relationship|relations|pact|accord|charter|agreement|memorandum|mou)'

const BOND = '(?:friendship|twinning|sisterhood|sister - city (?:ties?|link|relationship)|bond)'

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

/** Reads: Paired since 2008, Fukuoka and Hue look for a second theme; the friendship of Hue with Nara goes back to 1990. */
export const tieTold: Pattern = {
  name: 'en/tie-told',
  lang: 'en',
  kind: 'partnership',
  says: 'Paired since 2008, Fukuoka and Hue look for a second theme.',
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
    '^(?:\\S+ ){0,2}?(?:having )?(?:been )?(?:paired|partnered|twinned|linked|allied|sisters|twins|partners|friends|sister cities|twin towns)(?: (?:since|in|from))? (?<since>{D}) , (?<a>{L}) and (?<b>{L})',
    `(?<a>{L}) and (?<b>{L})${ASIDE} (?:which |who )?(?:has|have|had) (?:\\S+ ){0,2}?${TOGETHER} (?:\\S+ ){0,5}?(?:since|from) (?<since>{D})`,
    `(?<pair>{B})${ASIDE} (?:which |who )?(?:has|have|had) (?:\\S+ ){0,2}?${TOGETHER} (?:\\S+ ){0,5}?(?:since|from) (?<since>{D})`,
    `(?<a>{L}) 's (?:\\S+ ){0,2}?${TIE} with (?<b>{L})${ASIDE} (?:${BEGAN} (?<since>{D})|${FATE})`,
    `(?:the|a|an|its|their|our|his|that|this|old|once|another) (?:(?!intended|proposed|planned|possible|draft|mooted|hoped)\\S+ ){0,2}?${TIE} with (?<b>{L})${ASIDE}(?: ,| ;)? ?(?:(?:it|which) )?(?:${BEGAN} (?<since>{D})|${FATE})`,
    `(?<!(?:in|from|of|with|at|to|between|by|,) )(?<a>{L}) and (?<b>{L})${ASIDE} (?:(?!L\\d)\\S+ ){0,9}?their (?:\\S+ ){0,2}?${BOND}(?! (?:games|cup|match|festival|club|association))`,
    `(?:U\\d+|century) of (?:\\S+ )?${BOND} with (?<b>{LIST})`,
    `(?:^|, |; |: |and )with (?<b>{L})${ASIDE} (?:there (?:is|are|has been|exists?)|(?:we|it|they) (?:has|have|share|shares|keep|keeps|maintains?)|,|it is|is it|only|just|plain|simply) (?:\\S+ ){0,3}?(?:${TIE}|friends|sisters|twins|partners)`,
    "(?:makes|made) friends with (?<b>{LIST})(?! (?:'s|') )",
    '(?<a>{L}) (?:(?!L\\d)\\S+ ){0,3}?(?:takes?|took|taken|taking) over (?:\\S+ ){0,4}?(?:partnership|friendship|twinning|ties|tie|links?|relations|relationship|cooperation|agreement) with (?<b>{LIST})',
  ],
  state: {},
  modality: 'status',
}
