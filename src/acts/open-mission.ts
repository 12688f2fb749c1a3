import { z } from 'zod'
import type { MissionAct } from '#desk/mission/mission.ts'
import { partDayProblems } from '#desk/mission/part-days.ts'
import { partsSchema, secretSchema, textSchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { dayAt } from '#model/values/zone.ts'
import { insertMission } from '#store/queries/mission.ts'
import { type Act, type Change, changing } from './act.ts'
import { addEvents, type ChangedMission, changingMission } from './change-mission.ts'

const input = z.strictObject({
  direction: z.enum(['out', 'in']),
  /** Asked before anything else. Where it is one, only the stub is kept. */
  secret: z.union([z.literal(false), secretSchema]).default(false),
  title: textSchema(300).optional(),
  parts: partsSchema.partial().optional(),
})

export type OpenMissionInput = z.infer<typeof input>

/**
 * Opens the file of a delegation, out or in. The first question is whether the trip is a state secret; then number, holder
 * and the day of review are all that is kept, and a title or part sent along is refused unread.
 */
export const openMission: Act<OpenMissionInput, ChangedMission> = {
  name: 'open-mission',
  says: { en: 'Open a mission file', vi: 'Lập hồ sơ đoàn' },
  input,
  run: (ctx, actor, given) =>
    changing<ChangedMission>(ctx, actor, 'open-mission', async (change) => {
      if (given.secret && (given.title || given.parts)) throw new ActError('refused', onlyTheStub())
      const title = given.secret ? given.secret.number : given.title
      if (!title) throw new ActError('invalid', noTitle())
      const problems = partDayProblems({ parts: {} }, given.parts ?? {}, dayAt(change.at, change.tx.zone))
      if (problems.length) throw new ActError('invalid', problems)
      const opened: MissionAct = {
        act: 'opened',
        direction: given.direction,
        title,
        ...(given.secret ? { secret: given.secret } : {}),
      }
      const wrote: readonly MissionAct[] = given.parts ? [{ act: 'wrote', parts: given.parts }] : []
      const answer = await openFile(change, `m-${ctx.newId().slice(0, 12)}`, [opened, ...wrote])
      return { answer, subject: { missionId: answer.missionId, title } }
    }),
}

/** Writes a new file with its first acts, the opening first of all. */
export async function openFile(
  change: Change,
  id: string,
  acts: readonly MissionAct[],
): Promise<ChangedMission> {
  const opened = acts[0]
  if (opened?.act !== 'opened') throw new Error('a mission begins with its opening')
  const { direction } = opened
  await insertMission(change.tx, { id, direction, at: change.at, personId: change.person.id })
  const mission = await addEvents(change, { mission: { id }, events: [] }, acts)
  return { missionId: id, version: mission.version }
}

const declassification = z.strictObject({
  missionId: z.string(),
  seen: z.number().int().optional(),
  /** Number and day of what declassified it. */
  ground: textSchema(300),
  title: textSchema(300),
})

/** Notes that a trip is a state secret no longer, by what; from then on its file may be kept here. */
export const declassifyMission: Act<z.infer<typeof declassification>, ChangedMission> = {
  name: 'declassify-mission',
  says: { en: 'Note that a trip was declassified', vi: 'Ghi nhận chuyến đi đã giải mật' },
  input: declassification,
  run: (ctx, actor, { ground, title, ...given }) =>
    changingMission(ctx, actor, 'declassify-mission', given, async ({ mission }) => {
      if (!mission.secret) throw new ActError('refused', notSecret())
      return { acts: [{ act: 'declassified', ground, title }] }
    }),
}

function onlyTheStub() {
  return problem('secret-stub-only', {
    en: 'Of a trip that is a state secret only number, holder and day of review are kept. Leave title and contents out.',
    vi: 'Với chuyến đi thuộc bí mật nhà nước, chỉ lưu số, nơi giữ và ngày xem xét lại. Hãy bỏ tên và nội dung.',
  })
}

function noTitle() {
  return problem(
    'mission-title',
    {
      en: 'Give the trip a title in a few words: who goes where.',
      vi: 'Hãy đặt tên ngắn cho chuyến đi: ai đi đâu.',
    },
    { where: 'title' },
  )
}

function notSecret() {
  return problem('not-secret', {
    en: 'This trip is not kept as a state secret; there is nothing to declassify.',
    vi: 'Chuyến đi này không thuộc diện bí mật nhà nước; không có gì để giải mật.',
  })
}
