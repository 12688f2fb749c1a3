import { WORKS } from '../../words/en/action-words.ts'
import type { Pattern } from '../pattern.ts'

/** Reads: Nordhavn Wind announced EUR 55 million for a blade plant in Quang Ngai. */
export const moneyForWorks: Pattern = {
  name: 'en/money-for-works',
  lang: 'en',
  kind: 'investment',
  says: 'Nordhavn Wind Company announced EUR 55 million for a blade plant in Quang Ngai.',
  mustNot: 'Nordhavn Wind Company announced sales of EUR 55 million for a blade plant in Quang Ngai.',
  triggers: [
    'announced',
    'announce',
    'announces',
    'unveiled',
    'allocate',
    'allocates',
    'allocated',
    'earmarked',
    'earmarks',
    'promised',
    'promises',
    'confirmed',
    'pledged',
    'pledges',
    'aside',
    'spend',
    'commit',
    'committed',
  ],
  shapes: [
    `(?:announced?|announces|unveiled|allocates?|allocated|earmarks|earmarked|promised|promises|confirmed|pledged|pledges|set aside|spend|commit|committed) (?:(?!M\\d|P\\d|sales |orders |a contract |contracts )\\S+ ){0,3}?(?<amount>{M}) (?:for|on|towards|to build|to set up|to open) (?:(?!and |M\\d)\\S+ ){0,5}?(?:${WORKS})`,
  ],
  state: {},
  modality: 'status',
}
