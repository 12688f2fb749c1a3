import { FINDINGS, FOLLOW_UP_MONTHS, HANDED, SIDES } from '#desk/investment/conference/conference.ts'

/** What may be chosen where a line is entered or followed up. */
export const HANDED_CHOICES = {
  handed: HANDED,
  side: SIDES,
  months: FOLLOW_UP_MONTHS,
  finding: FINDINGS,
} as const
