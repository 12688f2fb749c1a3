import type { KindName } from '#model/kinds/kind.ts'
import type { Folding } from '../folding.ts'
import { compareAgreement } from './agreement.ts'
import { compareCommitment } from './commitment.ts'
import { compareEvent } from './event.ts'
import { compareGift } from './gift.ts'
import { compareInvestment } from './investment.ts'
import type { Comparison } from './likeness.ts'
import { compareLink } from './link.ts'
import { compareMeeting } from './meeting.ts'
import { comparePartnership } from './partnership.ts'
import { compareProfile } from './profile.ts'
import { compareProject } from './project.ts'
import { compareRole } from './role.ts'
import { compareVisit } from './visit.ts'

/** How each kind tells whether two statements are about one thing. */
export const COMPARISONS: Readonly<Record<KindName, Comparison>> = {
  partnership: comparePartnership,
  agreement: compareAgreement,
  visit: compareVisit,
  meeting: compareMeeting,
  role: compareRole,
  investment: compareInvestment,
  commitment: compareCommitment,
  event: compareEvent,
  link: compareLink,
  project: compareProject,
  profile: compareProfile,
  gift: compareGift,
}

/** What finds a statement's record again, its kind before each key: two kinds never meet. */
export function keysOf(folding: Folding): readonly string[] {
  return COMPARISONS[folding.kind].keys(folding).map((key) => `${folding.kind}:${key}`)
}
