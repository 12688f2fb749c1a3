import { standingEvents } from './fold.ts'
import type { MissionEvent } from './mission.ts'

/**
 * The attached files that show what a mission says was decided or reached: every decision that was not taken back, a
 * replaced one included, and the results of the report as it stands. They stay, or the step would stand on nothing.
 */
export function filesStoodOn(events: readonly MissionEvent[]): ReadonlySet<string> {
  const standing = standingEvents(events)
  const decided = standing.flatMap((event) => (event.act === 'decided' ? [event.decision.evidenceId] : []))
  const report = standing.findLast((event) => event.act === 'reported')
  const results = report?.act === 'reported' ? (report.report.results ?? []) : []
  return new Set([...decided, ...results.flatMap((result) => result.evidenceId ?? [])])
}
