import type { Bilingual } from '#model/problem.ts'
import type { Refusal } from '#model/refusal.ts'
import { printDate } from '#model/values/date.ts'

/** Whose step it is: a delegation's or an investor's file. */
export type Stepped = 'mission' | 'deal'

/** Why a step of a file may not be noted: the order of the file says so, which is no clause of a rule book. */
export function stepRefusal(rule: `${Stepped}/${string}`, says: Bilingual, satisfiedBy: Bilingual): Refusal {
  return { rule, says, clause: '', source: '', satisfiedBy }
}

/** A step noted for a day that is still to come. */
export function notYet(of: Stepped, day: string): Refusal {
  return stepRefusal(
    `${of}/not-yet`,
    {
      en: `${printDate(day, 'en')} has not come yet; what is planned is not done.`,
      vi: `Ngày ${printDate(day, 'vi')} chưa đến; việc dự kiến chưa phải là việc đã làm.`,
    },
    { en: 'Note the step when it has happened.', vi: 'Hãy ghi bước này khi đã diễn ra.' },
  )
}
