import type { Deal, DealStep } from './deal.ts'

/** The days of a file that rules count from or to, by the name rules know them by. */
export type DealMoments = {
  readonly [moment in
    | 'investor-interest'
    | 'investor-met'
    | 'policy-approved'
    | 'investment-dossier'
    | 'investment-certified']?: string
}

/** The first day of each step rules speak of. An investor has been met by the first step that takes a meeting. */
export function momentsOf({ steps }: Pick<Deal, 'steps'>): DealMoments {
  const first = (...wanted: readonly DealStep[]) => steps.find(({ step }) => wanted.includes(step))?.day
  const certified = first('investment-certificate')
  const named = {
    'investor-interest': first('lead'),
    'investor-met': first('qualified', 'site-visit', 'intent'),
    'policy-approved': first('policy-approval'),
    'investment-dossier': dossierDay({ steps }, certified),
    'investment-certified': certified,
  }
  return Object.fromEntries(Object.entries(named).filter(([, day]) => day !== undefined))
}

/** A dossier that was sent back is filed again: the term counts from the last one before the certificate. */
function dossierDay({ steps }: Pick<Deal, 'steps'>, certified: string | undefined): string | undefined {
  return steps.findLast(({ step, day }) => step === 'dossier' && (!certified || day <= certified))?.day
}
