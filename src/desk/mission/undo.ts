import { touchesOf } from './collide.ts'
import type { MissionAct, MissionEvent } from './mission.ts'

/**
 * What may be taken back: work on papers, lists and programmes, and a decision no later step stands on. Other steps are
 * corrected by noting them anew.
 */
const UNDOABLE: ReadonlySet<MissionAct['act']> = new Set([
  'renamed',
  'wrote',
  'listed',
  'unlisted',
  'ordered',
  'seated',
  'planned',
  'unplanned',
  'excepted',
  'decided',
])

/** An event may be taken back while nothing later touches what it touched. `standing` holds what was not undone. */
export function mayUndo(standing: readonly MissionEvent[], seq: number): boolean {
  const event = standing.find((each) => each.seq === seq)
  if (!event || !UNDOABLE.has(event.act)) return false
  const own = new Set(touchesOf(event))
  return !standing.some((later) => later.seq > seq && touchesOf(later).some((one) => own.has(one)))
}

/** The last thing that may be taken back without being named: a decision is only taken back by name. */
export function lastUndoable(standing: readonly MissionEvent[]): MissionEvent | undefined {
  return standing.findLast((event) => event.act !== 'decided' && mayUndo(standing, event.seq))
}
