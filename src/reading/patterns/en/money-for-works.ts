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

/** Who is to do something, as alternatives of a shape that stand right before the verb. */
const IS_TO =
  "(?:will|would|it'll|we'll|they'll|is to|are to|plans? to|planned to|intends? to|wants to|agreed to|decided to|(?:going|set|due|ready|about) to|plans? for|(?:plans|intention|decision|word) to)"

/** What somebody who puts money into works does with it. */
const BUILD = '(?:build|open|establish|construct|set up|put up|develop|expand)'

/** Reads: Hirano Foods announced plans to build a $45 million packing plant in Da Nang. */
export const worksToCome: Pattern = {
  name: 'en/works-to-come',
  lang: 'en',
  kind: 'investment',
  says: 'Hirano Foods Ltd announced plans to build a 45 million USD packing plant in Da Nang.',
  mustNot: 'Hirano Foods Ltd announced plans to buy a 45 million USD packing plant in Da Nang.',
  triggers: [
    'build',
    'open',
    'establish',
    'construct',
    'set',
    'setting',
    'building',
    'plans',
    'expand',
    'planning',
    'put',
    'develop',
    'opening',
  ],
  shapes: [
    `(?:${IS_TO} (?:\\S+ )?${BUILD}|(?:is|are) (?:building|setting up|opening)|plans|(?:is|are) planning) (?:an?|another|its|their|the|{N})(?: new| second| third| first| further){0,2} (?:(?:about|around|nearly|some|over) )?(?<amount>{M}) (?:(?!and |M\\d|in |at )\\S+ ){0,5}?(?:${WORKS})`,
    `(?<amount>{M}) (?:(?!and |M\\d|in |at )\\S+ ){0,4}?(?:${WORKS}) (?:(?:in|at|near) (?:\\S+ ){1,3}?)?(?:(?:that|which) )?(?:(?!and |, )\\S+ ){1,4}?${IS_TO} (?:\\S+ )?${BUILD}`,
    `${IS_TO} (?:\\S+ )?${BUILD} (?:an?|another|its|their|{N}) (?:(?!and |M\\d)\\S+ ){0,5}?(?:${WORKS}) (?:(?!and |M\\d|;|which )\\S+ ){0,6}?(?:for|worth|costing|at a cost of|with an investment of|valued at|with) (?:(?:about|around|nearly|some|over|up to|more|than|an|a|estimated|total|of|investment) ){0,5}(?<amount>{M})`,
  ],
  state: {},
  modality: 'status',
}

/** What is done with works that are paid for. */
const RAISED =
  '(?:(?:broke|breaks|has broken|breaking) ground (?:on|for)|opened|opens|opening|inaugurated|inaugurates|commissioned|completed|built|runs|operates|owns|(?:started|began|begun|starts) (?:building|work on|production at)|(?:is|was|are|were) (?:building|running|operating))'

/** What comes between a thing and what it cost. */
const COSTING =
  '(?:worth|costing|valued at|capitali[sz]ed at|of|at a cost of|:|,|(?:for|with|at) (?:an? )?(?:(?:total|registered|estimated|combined) )?(?:investment|capital|cost)? ?(?:of)?)'

/** Reads: The Danish firm Nordhavn Wind opened a 55 million USD blade plant in Da Nang on May 3. */
export const worksStanding: Pattern = {
  name: 'en/works-standing',
  lang: 'en',
  kind: 'investment',
  says: 'The Danish firm Nordhavn Wind Ltd opened a 55 million USD blade plant in Da Nang on May 3.',
  mustNot: 'The city of Da Nang opened a 55 million USD water plant on May 3.',
  triggers: [
    'ground',
    'opened',
    'opens',
    'opening',
    'inaugurated',
    'inaugurates',
    'commissioned',
    'completed',
    'built',
    'runs',
    'operates',
    'owns',
    'building',
    'running',
    'operating',
    'licence',
    'license',
    'certificate',
    'approval',
    'permit',
    'by',
    'that',
    'which',
    'being',
  ],
  shapes: [
    `${RAISED} (?:an?|its|their|the|another|{N}) (?:(?!and |M\\d|in |at )\\S+ ){0,3}?(?<amount>{M}) (?:(?!and |M\\d|in |at )\\S+ ){0,4}?(?:${WORKS})`,
    `${RAISED} (?:an?|its|their|the|another|{N}) (?:(?!and |M\\d|in |at )\\S+ ){0,4}?(?:${WORKS}) (?:(?!and |M\\d|;|which )\\S+ ){0,6}?${COSTING} (?:(?:about|around|nearly|some|over|up to|more|than) ){0,3}(?<amount>{M})`,
    `(?:licen[cs]e|certificate|approval|permit|go - ahead) (?:(?!M\\d)\\S+ ){0,3}?(?:for|to build|to set up|to open|to run|to) (?:an?|its|their|the) (?:(?!and |M\\d)\\S+ ){0,3}?(?<amount>{M}) (?:(?!and |M\\d|in |at )\\S+ ){0,4}?(?:${WORKS}|project|venture)`,
    `(?:licen[cs]e|certificate|approval|permit|go - ahead) (?:(?!M\\d)\\S+ ){0,3}?(?:for|to build|to set up|to open|to run) (?:an?|its|their|the) (?:(?!and |M\\d)\\S+ ){0,4}?(?:${WORKS}|project|venture) (?:(?!and |M\\d|;|which )\\S+ ){0,7}?${COSTING} (?:(?:about|around|nearly|some|over|up to|more|than) ){0,3}(?<amount>{M})`,
    `(?<amount>{M}) (?:(?!and |M\\d|in |at )\\S+ ){0,4}?(?:${WORKS}) (?:(?:in|at|near) (?:\\S+ ){1,3}?)?(?:, )?(?:that|which|being (?:built|developed) by|(?:built|owned|run|developed|financed) by|by)`,
  ],
  state: {},
  modality: 'status',
}
