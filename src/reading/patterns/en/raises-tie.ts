import type { Pattern } from '../pattern.ts'

const RAISE = '(?:elevat(?:e|es|ing)|upgrad(?:e|es|ing)|rais(?:e|es|ing)|lift(?:s|ing)?|promot(?:e|es|ing))'
const RAISED = '(?:elevated|upgraded|raised|lifted|promoted)'

const TIE = '(?:ties?|relations|relationship|friendship|partnership|cooperation|links?|bonds?|agreement|pact)'

/** What it becomes: sisters, or friends. */
const GOAL =
  '(?:to|into) (?:(?:the|that|those|a|an|full|formal|official|fully - fledged|level|status|rank|of|one) ){0,5}?(?:sister|sisters|twin|twins|friendship|sisterhood|twinning)'

/** What it was before: `from a friendly city tie , which was forged in 2002 ,`. */
const FROM = '(?: from (?:\\S+ ){0,14}?\\S+)?'

const WHEN = '(?: (?:\\S+ ){0,4}?(?:in|on) (?<since>{D}))?'

/** Said of the tie before what it becomes: `, which began in 2019 with a memorandum ,`. */
const ASIDE =
  '(?: , (?:which|that|now|begun|started|forged|established|set|built|dating) (?:(?!,)\\S+ ){1,16}?,)?'

/** Reads: Incheon and San Diego agreed to upgrade their friendship ties to a sister-city relationship. */
export const raisesTie: Pattern = {
  name: 'en/raises-tie',
  lang: 'en',
  kind: 'partnership',
  says: 'Incheon and San Diego agreed to upgrade their friendship ties to a sister-city relationship.',
  mustNot: 'Incheon and San Diego raised funds for a sister school.',
  triggers: ['elevate', 'elevating', 'upgrade', 'upgrading', 'raise', 'raising', 'lift', 'lifting'],
  shapes: [
    `(?<a>{L}) and (?<b>{L}) (?:\\S+ ){0,8}?${RAISE} (?:\\S+ ){0,5}?${TIE} ${GOAL}`,
    `${RAISE} (?:the )?(?<pair>{B}) (?:'s |' )?(?:\\S+ ){0,4}?${TIE} (?:\\S+ ){0,3}?${GOAL}`,
    `${RAISE} (?:\\S+ ){0,5}?${TIE} (?:\\S+ )?between (?<a>{L}) and (?<b>{L}) (?:\\S+ ){0,3}?${GOAL}`,
    `${RAISE} (?:\\S+ ){0,4}?${TIE} with (?<b>{L}) (?:\\S+ ){0,3}?${GOAL}`,
    `${RAISE} (?:\\S+ ){0,5}?${TIE}${ASIDE} (?:\\S+ ){0,3}?${GOAL}`,
  ],
  state: { status: 'planned' },
  modality: 'status',
}

/** Reads: Hue and Gyeongju raised their friendship to a sister-city relationship in 2014. */
export const raisedTie: Pattern = {
  name: 'en/raised-tie',
  lang: 'en',
  kind: 'partnership',
  says: 'Hue and Gyeongju raised their friendship to a sister-city relationship in 2014.',
  mustNot: 'Hue and Gyeongju raised 2014 dollars for the sister schools.',
  triggers: ['elevated', 'upgraded', 'raised', 'lifted'],
  shapes: [
    `(?<a>{L}) and (?<b>{L}) (?:\\S+ ){0,4}?${RAISED} (?:\\S+ ){0,5}?${TIE}${FROM} ${GOAL}${WHEN}`,
    `(?<pair>{B}) (?:\\S+ ){0,3}?${RAISED} (?:\\S+ ){0,4}?${TIE}${FROM} ${GOAL}${WHEN}`,
    `${RAISED} (?:\\S+ ){0,4}?${TIE} with (?<b>{L})${FROM} (?:\\S+ ){0,2}?${GOAL}${WHEN}`,
    `${TIE} (?:\\S+ )?between (?<a>{L}) and (?<b>{L})${ASIDE} (?:\\S+ ){0,4}?(?:was|were|has been|have been) ${RAISED}${FROM} ${GOAL}${WHEN}`,
    `${TIE} with (?<b>{L}) (?:\\S+ ){0,3}?(?:was|were|has been|have been) ${RAISED} ${GOAL}${WHEN}`,
    `${TIE} (?:\\S+ ){0,3}?(?:was|were|has been|have been) ${RAISED} ${GOAL}${WHEN}`,
  ],
  state: {},
  modality: 'status',
}
