import { z } from 'zod'
import type { PartChanges } from '#desk/mission/mission.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import { PART_NAMES, type Parts, partsSchema, textSchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { namesSame } from '#views/spelled-places.ts'
import type { Act } from './act.ts'
import { type ChangedMission, changingMission } from './change-mission.ts'

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
    changingMission(ctx, actor, 'write-mission', given, async ({ mission }) => {
      const changed = Object.fromEntries(
        Object.entries(parts).filter(
          ([name, value]) =>
            JSON.stringify(mission.parts[name as keyof PartChanges] ?? null) !==
              JSON.stringify(value ?? null) && !isRespelled(ctx.gazetteer, mission.parts, parts, name),
        ),
      ) as PartChanges
      const start = changed.start === undefined ? mission.parts.start : changed.start
      const end = changed.end === undefined ? mission.parts.end : changed.end
      if (start && end && start > end) throw new ActError('invalid', endsBefore())
      return {
        acts: [
          ...(title && title !== mission.title ? [{ act: 'renamed' as const, title }] : []),
          ...(Object.keys(changed).length ? [{ act: 'wrote' as const, parts: changed }] : []),
        ],
      }
    }),
}

/** Parts that name places. */
const PLACES = ['hosts', 'places', 'body'] as const

/** “Đà Nẵng” over “Da Nang” is no change: a form shows places as its reader writes them. */
function isRespelled(gazetteer: Gazetteer, before: Parts, after: PartChanges, name: string): boolean {
  const part = PLACES.find((one) => one === name)
  return part !== undefined && namesSame(gazetteer, before[part], after[part])
}

function endsBefore() {
  return problem(
    'ends-before-start',
    {
      en: 'The last day is before the first. Look at both days again.',
      vi: 'Ngày kết thúc sớm hơn ngày bắt đầu. Hãy xem lại cả hai ngày.',
    },
    { where: 'end' },
  )
}
