import type { KindName } from '#model/kinds/kind.ts'
import type { Bilingual } from '#model/problem.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Scene } from '../scene.ts'
import { AGREEMENT } from './agreement.ts'
import { COMMITMENT } from './commitment.ts'
import type { SureCondition } from './condition.ts'
import { EVENT } from './event.ts'
import { EVERY_KIND } from './every-kind.ts'
import { INVESTMENT } from './investment.ts'
import { MEETING } from './meeting.ts'
import { PARTNERSHIP } from './partnership.ts'
import { ROLE } from './role.ts'
import { VISIT } from './visit.ts'

/** What each kind has to meet besides what every reading has; a kind that is not here is looked at one by one. */
export const SURE_BY_KIND: Readonly<Partial<Record<KindName, readonly SureCondition[]>>> = {
  partnership: PARTNERSHIP,
  agreement: AGREEMENT,
  visit: VISIT,
  meeting: MEETING,
  role: ROLE,
  investment: INVESTMENT,
  commitment: COMMITMENT,
  event: EVENT,
}

/** Is a statement one whose reading the rules know to be safe? Only such may be confirmed many at once. */
export function isSure(finding: Finding, scene: Scene): boolean {
  const own = SURE_BY_KIND[finding.kind]
  if (!own) return false
  const holds = (condition: SureCondition): boolean => condition.holds(finding, scene)
  return own.every(holds) && EVERY_KIND.every(holds)
}

/** Readings of this kind are never confirmed many at once. */
const ONE_BY_ONE: Bilingual = {
  en: 'it may go unseen: findings of this kind are looked at one by one',
  vi: 'không phải xem từng điều: loại này luôn phải xem từng điều',
}

/** What a reading does not meet, each as what was asked of it; empty where it is sure. */
export function whyNotSure(finding: Finding, scene: Scene): readonly Bilingual[] {
  const own = SURE_BY_KIND[finding.kind]
  if (!own) return [ONE_BY_ONE]
  return [...own, ...EVERY_KIND].flatMap(({ asks, holds }) => (holds(finding, scene) ? [] : [asks]))
}
