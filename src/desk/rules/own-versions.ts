import { addDays } from '#model/values/day.ts'
import type { OwnRule } from './own-rule.ts'

/**
 * What the versions of a rule leave in force, the latest first as they come in. A version of the same first day corrects
 * the one before; one of a later first day follows it, and the one before holds until the day before.
 */
export function standingVersions(latestFirst: readonly OwnRule[]): readonly OwnRule[] {
  const kept: OwnRule[] = []
  for (const version of latestFirst) {
    const next = kept.at(-1)
    if (!next) kept.push(version)
    else if (version.from < next.from) {
      const last = addDays(next.from, -1)
      kept.push({ ...version, to: version.to && version.to < last ? version.to : last })
    }
  }
  return kept
}
