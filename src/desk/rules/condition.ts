import type { TripFacts } from './trip-facts.ts'

/** When a clause concerns a file at all, besides its topic. */
export type Condition = (typeof CONDITIONS)[number]

export const CONDITIONS = [
  'inter-agency',
  'study',
  'training',
  'prime-minister-decides',
  'prime-minister-does-not-decide',
  'inherited-agreement',
  'in-name-of-department',
  'sister-tie',
  'official-visit',
  'gift-to-city',
  'border-permit-asked',
  'no-policy-approval',
] as const

/** A fact a rule needs and nobody has stated yet, by the name `missing-fact.ts` has words for. */
export type FactName =
  | 'roster'
  | 'leader'
  | 'head-count'
  | 'inter-agency'
  | 'days'
  | 'countries'
  | 'country-days'
  | 'trips'
  | 'ranks'
  | 'employers'
  | 'payers'
  | 'invitations'
  | 'kind'
  | 'parts'
  | 'partner-country'
  | 'tie'
  | 'tie-kind'
  | 'request'
  | 'earlier-requests'
  | 'conference'
  | 'inherited'
  | 'signatory'
  | 'visit-grade'
  | 'gift'
  | 'guest-grade'
  | 'meal-money'
  | `moment:${string}`

/** Yes, no, or the fact that has to be known first. */
type Answer = boolean | { readonly missing: FactName }

function known(value: boolean | undefined, missing: FactName): Answer {
  return value ?? { missing }
}

/** Ministers attend, or the matter is sensitive: either is enough, both have to be denied for a no. */
function primeMinisterDecides({ conference }: TripFacts): Answer {
  if (conference?.ministers || conference?.sensitive) return true
  if (conference?.ministers === false && conference.sensitive === false) return false
  return { missing: 'conference' }
}

const TESTS: Readonly<Record<Condition, (facts: TripFacts) => Answer>> = {
  'inter-agency': (facts) => known(facts.interAgency, 'inter-agency'),
  study: (facts) => known(facts.kind && facts.kind === 'study', 'kind'),
  training: (facts) => known(facts.kind && facts.kind === 'training', 'kind'),
  'prime-minister-decides': primeMinisterDecides,
  'prime-minister-does-not-decide': (facts) => {
    const decides = primeMinisterDecides(facts)
    return typeof decides === 'boolean' ? !decides : decides
  },
  'inherited-agreement': (facts) => known(facts.agreement?.inherited, 'inherited'),
  'in-name-of-department': (facts) => known(facts.agreement?.inNameOfDepartment, 'signatory'),
  'sister-tie': (facts) => known(facts.partner?.kind && facts.partner.kind === 'sister', 'tie-kind'),
  'official-visit': (facts) => known(facts.official, 'visit-grade'),
  'gift-to-city': (facts) => known(facts.gift?.meantForCity, 'gift'),
  // Few guests go to the border: who asks for no permit is not asked about one.
  'border-permit-asked': (facts) => facts.moments?.['border-permit-asked'] !== undefined,
  // A project that needs the approval has it noted before its certificate; its own term counts from there.
  'no-policy-approval': (facts) => facts.moments?.['policy-approved'] === undefined,
}

/** Whether a condition is met by the facts. */
export function meets(condition: Condition, facts: TripFacts): Answer {
  return TESTS[condition](facts)
}
