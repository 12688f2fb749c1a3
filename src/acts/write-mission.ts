import { z } from 'zod'
import { foldMission } from '#desk/mission/fold.ts'
import type { Mission, PartChanges } from '#desk/mission/mission.ts'
import { partDayProblems } from '#desk/mission/part-days.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import { PART_NAMES, type PartName, type Parts, partsSchema, textSchema } from '#model/mission.ts'
import { ActError } from '#model/problem.ts'
import { dayAt } from '#model/values/zone.ts'
import { namesSame } from '#views/spelled-places.ts'
import type { Act } from './act.ts'
import { type ChangedMission, changingMission, type FoundMission } from './change-mission.ts'
import { restatePlan } from './restate-plan.ts'

/** Every part may be written, or taken out with `null`. */
const changes = z.strictObject(
  Object.fromEntries(PART_NAMES.map((name) => [name, partsSchema.shape[name].nullable().optional()])),
) as unknown as z.ZodType<PartChanges>

const input = z.strictObject({
  missionId: z.string(),
  seen: z.number().int().optional(),
  title: textSchema(300).optional(),
  parts: changes.optional(),
})

export type WriteMissionInput = z.infer<typeof input>

/** Writes parts of the proposal or the request. What is not named stays as it is; what says the same is no change. */
export const writeMission: Act<WriteMissionInput, ChangedMission> = {
  name: 'write-mission',
  says: { en: 'Write the proposal or request', vi: 'Soạn đề xuất hoặc yêu cầu' },
  input,
  run: (ctx, actor, { title, parts = {}, ...given }) =>
    changingMission(ctx, actor, 'write-mission', given, async (found, change) => {
      const { mission } = found
      const { at, tx } = change
      const seen = asSeen(found, given.seen)
      const changed = Object.fromEntries(
        Object.entries(parts).filter(([name]) =>
          [mission, seen].every((one) => !isSame(ctx.gazetteer, one.parts, parts, name as PartName)),
        ),
      ) as PartChanges
      const problems = partDayProblems(mission, changed, dayAt(at, tx.zone))
      if (problems.length) throw new ActError('invalid', problems)
      const acts = [
        ...(title && title !== mission.title && title !== seen.title
          ? [{ act: 'renamed' as const, title }]
          : []),
        ...(Object.keys(changed).length ? [{ act: 'wrote' as const, parts: changed }] : []),
      ]
      return { acts: [...acts, ...(await restatePlan(ctx, change, found, acts))] }
    }),
}

/**
 * The file as the writer had it before their eyes. A form sends every part; one that was left as it stood then is not the
 * writer's, and what somebody else made of it meanwhile stays.
 */
function asSeen({ mission, events }: FoundMission, seen: number | undefined): Mission {
  const before = seen === undefined ? [] : events.filter(({ seq }) => seq <= seen)
  return foldMission(mission.id, before) ?? mission
}

function isSame(gazetteer: Gazetteer, before: Parts, after: PartChanges, name: PartName): boolean {
  const [old, now] = [before[name], after[name]].map((value) => JSON.stringify(value ?? null))
  return old === now || isRespelled(gazetteer, before, after, name)
}

/** Parts that name places. */
const PLACES = ['hosts', 'places', 'body'] as const

/** “Đà Nẵng” over “Da Nang” is no change: a form shows places as its reader writes them. */
function isRespelled(gazetteer: Gazetteer, before: Parts, after: PartChanges, name: string): boolean {
  const part = PLACES.find((one) => one === name)
  return part !== undefined && namesSame(gazetteer, before[part], after[part])
}
