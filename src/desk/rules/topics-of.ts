import type { Topic } from './clause.ts'
import { dayOf } from './moments.ts'
import type { Moment, TripFacts } from './trip-facts.ts'

/** What a file is about, in the order a person would look. */
export function topicsOf(facts: TripFacts): readonly Topic[] {
  const { direction, kind, agreement, conference, partner, gift, investment } = facts
  return [
    ...(direction === 'out' ? (['delegation-out', 'passport'] as const) : []),
    ...(direction === 'out' && kind === 'training' ? (['training'] as const) : []),
    ...(direction === 'in' ? (['delegation-in'] as const) : []),
    ...(agreement ? (['agreement'] as const) : []),
    ...(conference && conference.foreignElements !== false ? (['conference'] as const) : []),
    ...(partner?.tie || partner?.kind ? (['partner'] as const) : []),
    ...(gift ? (['gift'] as const) : []),
    ...(investment ? (['investment'] as const) : []),
  ]
}

/** Topics that stand beside another: nobody has to be told where no rule of theirs is on file. */
export const BESIDE_OTHERS: readonly Topic[] = ['passport', 'training']

const DAYS: Readonly<Record<Topic, readonly Moment[]>> = {
  'delegation-out': ['departure', 'decided', 'submitted'],
  'delegation-in': ['visit-start', 'request-received'],
  agreement: ['agreement-signed', 'opinions-asked'],
  conference: ['conference-start', 'conference-dossier'],
  partner: ['arrangement-entered', 'arrangement-notified'],
  gift: ['visit-start', 'departure'],
  passport: ['return', 'departure'],
  training: ['return', 'departure'],
  investment: ['investment-dossier', 'policy-approved', 'investor-interest'],
}

/** The day whose rules bind: that of the trip, the signing, the conference; today where none is known yet. */
export function bindingDay(topic: Topic, facts: TripFacts, today: string): string {
  for (const moment of DAYS[topic]) {
    const day = dayOf(moment, facts)
    if (day) return day
  }
  return today
}
