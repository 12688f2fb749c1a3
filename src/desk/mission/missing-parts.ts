import type { Direction, PartName } from '#model/mission.ts'
import { type Mission, travellersOf } from './mission.ts'

/** A part a proposal or request has to have: one of the file's own, or its list of people. */
export type MandatoryPart = PartName | 'roster' | 'dates'

const OUT: readonly MandatoryPart[] = [
  'basis',
  'purpose',
  'hosts',
  'invitation',
  'roster',
  'dates',
  'countries',
  'outline',
  'budget',
  'payer',
  'recommendation',
]

const IN: readonly MandatoryPart[] = [
  'body',
  'size',
  'roster',
  'purpose',
  'dates',
  'language',
  'interpreter',
  'gifts',
  'press',
  'needs',
]

/** The parts a paper of this direction has to have, in the order of the paper. */
export function mandatoryParts(direction: Direction): readonly MandatoryPart[] {
  return direction === 'out' ? OUT : IN
}

/** Whether a part is there. A programme laid out by the day is an outline, too. */
export function hasPart(mission: Mission, part: MandatoryPart): boolean {
  const { parts } = mission
  switch (part) {
    case 'roster':
      return travellersOf(mission).length > 0
    case 'dates':
      return parts.start !== undefined && parts.end !== undefined
    case 'outline':
      return parts.outline !== undefined || mission.programme.length > 0
    case 'budget':
      return parts.budget !== undefined || parts.budgetTotal !== undefined
    case 'gifts':
      return parts.gifts !== undefined || mission.gifts.length > 0
    default:
      return parts[part] !== undefined
  }
}

/** Mandatory parts nobody has written yet. They are named, and stop nothing. */
export function missingParts(mission: Mission): readonly MandatoryPart[] {
  return mandatoryParts(mission.direction).filter((part) => !hasPart(mission, part))
}
