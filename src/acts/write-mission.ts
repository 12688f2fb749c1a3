import { z } from 'zod'
import type { PartChanges } from '#desk/mission/mission.ts'
import { PART_NAMES, partsSchema, textSchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
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
            JSON.stringify(value ?? null),
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
