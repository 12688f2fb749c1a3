import type { Context } from '#context.ts'
import { decidedFact, groundsOf } from '#desk/mission/decided-fact.ts'
import { foldMission } from '#desk/mission/fold.ts'
import type { Mission, MissionAct } from '#desk/mission/mission.ts'
import { getOffice, type Office } from '#store/queries/office.ts'
import { spelledMission } from '#views/spelled-mission.ts'
import { spelledPlace } from '#views/spelled-places.ts'
import type { Change } from './act.ts'
import { eventsOf, type FoundMission } from './change-mission.ts'
import { dropActFact, keepActFact } from './keep-act-fact.ts'

/**
 * Keeps the planned visit of the book in line with what a file will say once these acts stand: a decision, or the answer to a
 * request, makes it; what the file says of days, people and places changes it where the decision says nothing; the journey, a
 * file put aside or a decision taken back takes it out again; the history keeps both. Returns what the file has to note of it.
 */
export async function restatePlan(
  ctx: Context,
  change: Change,
  { mission, events }: FoundMission,
  acts: readonly MissionAct[],
): Promise<readonly MissionAct[]> {
  const after = foldMission(mission.id, [...events, ...eventsOf(acts, events, change)])
  const office = await getOffice(change.tx)
  const fact = after && plannedVisit(ctx, after, office)
  const before = mission.planFactId
  const grounds = after && groundsOf(after)
  const deciding = grounds?.decision ? 'decided' : 'answered'
  const stood = decidedFact(mission, office.home, office.lang)?.slots
  const other = JSON.stringify(stood) !== JSON.stringify(fact?.slots)
  const anew = fact !== undefined && (!before || other || acts.some((act) => changes(act, deciding, events)))
  if (before && (anew || !fact)) await dropActFact(ctx, change, before)
  if (!anew) return before && !fact ? [{ act: 'plan-stated' }] : []
  const day = (grounds?.decision ?? grounds?.answer)?.day
  const told = { kind: 'visit' as const, title: mission.title, readBy: 'mission', ...fact }
  return [
    { act: 'plan-stated', factId: await keepActFact(ctx, change, { ...told, ...(day ? { day } : {}) }) },
  ]
}

/** The planned visit with its sentence in the office's own spelling of places: Đà Nẵng, not Da Nang. */
function plannedVisit({ gazetteer }: Context, mission: Mission, { home, lang }: Office) {
  const fact = decidedFact(mission, home, lang)
  const spelled = spelledMission(gazetteer, mission, lang)
  const says = decidedFact(spelled, spelledPlace(gazetteer, home, lang), lang)?.says
  return fact && { ...fact, says: says ?? fact.says }
}

type Deciding = 'decided' | 'answered'

/** True for an act after which another decision or answer stands than before; a decision taken back leaves the answer. */
function changes(act: MissionAct, deciding: Deciding, events: FoundMission['events']): boolean {
  if (act.act !== 'undid') return act.act === deciding
  const undone = events.find(({ seq }) => seq === act.undone)?.act
  return undone === 'decided' || undone === deciding
}
