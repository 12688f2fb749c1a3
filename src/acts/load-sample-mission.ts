import type { Context } from '#context.ts'
import { listSummaries } from '#store/queries/mission.ts'
import { listRecords } from '#store/queries/record.ts'
import { perform } from './act.ts'
import { type KeepRosterInput, keepRoster } from './keep-roster.ts'
import { type OpenMissionInput, openMission } from './open-mission.ts'
import { openMissionFromVisit } from './open-mission-from-visit.ts'
import { type PlanProgrammeInput, planProgramme } from './plan-programme.ts'
import { type WriteMissionInput, writeMission } from './write-mission.ts'

/** The file of a delegation as a sample office tells it; everything in it is made up. */
export type SampleMission = {
  readonly direction: OpenMissionInput['direction']
  readonly title: string
  /** It is opened from the visit of so many people the book tells of, each part with its source. */
  readonly fromVisitOf?: number
  readonly parts?: NonNullable<WriteMissionInput['parts']>
  readonly people?: readonly NonNullable<KeepRosterInput['put']>[]
  readonly programme?: readonly NonNullable<PlanProgrammeInput['put']>[]
}

/** Opens a sample file, writes its parts, its people and its programme. One that was opened before is left as it is. */
export async function loadSampleMission(
  ctx: Context,
  actor: { readonly office: string; readonly person: string },
  sample: SampleMission,
): Promise<void> {
  const { before, visit } = await ctx.store.inOffice(actor.office, async (tx) => ({
    before: await listSummaries(tx),
    visit: (await listRecords(tx, 'visit')).find(
      (record) => record.slots.size?.shown.value === sample.fromVisitOf,
    ),
  }))
  if (before.some((file) => file.title === sample.title)) return
  const { missionId } =
    sample.fromVisitOf && visit
      ? await perform(ctx, actor, openMissionFromVisit, { recordId: visit.id, title: sample.title })
      : await perform(ctx, actor, openMission, { direction: sample.direction, title: sample.title })
  if (sample.parts) await perform(ctx, actor, writeMission, { missionId, parts: sample.parts })
  for (const put of sample.people ?? []) await perform(ctx, actor, keepRoster, { missionId, put })
  for (const put of sample.programme ?? []) await perform(ctx, actor, planProgramme, { missionId, put })
}
