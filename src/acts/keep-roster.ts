import { z } from 'zod'
import type { Mission, MissionAct } from '#desk/mission/mission.ts'
import { moved } from '#desk/mission/order.ts'
import { rankOfPost } from '#desk/mission/rank-of-post.ts'
import { seatsOf } from '#desk/mission/seating.ts'
import { ActError, problem } from '#model/problem.ts'
import { memberSchema } from '#model/roster.ts'
import { foldText } from '#model/values/fold.ts'
import type { Act } from './act.ts'
import { type ChangedMission, changingMission } from './change-mission.ts'
import { notFound } from './refuse.ts'
import { restatePlan } from './restate-plan.ts'

const input = z
  .strictObject({
    missionId: z.string(),
    seen: z.number().int().optional(),
    /** Somebody to put on the list, or with `id` to change there. */
    put: memberSchema.extend({ id: z.string().optional() }),
    /** Somebody to take off it. */
    remove: z.string(),
    /** Somebody to move in the order of precedence, or along the table. */
    move: z.strictObject({
      id: z.string(),
      by: z.union([z.literal(-1), z.literal(1)]),
      along: z.enum(['list', 'table']).default('list'),
    }),
  })
  .partial({ put: true, remove: true, move: true })

export type KeepRosterInput = z.infer<typeof input>

/** Puts people on the list of a delegation or its counterparts, takes them off, or moves them in order or at the table. */
export const keepRoster: Act<KeepRosterInput, ChangedMission & { readonly memberId?: string }> = {
  name: 'keep-roster',
  says: { en: 'Keep the list of people', vi: 'Cập nhật danh sách đoàn' },
  input,
  run: (ctx, actor, { put, remove, move, ...given }) =>
    changingMission(ctx, actor, 'keep-roster', given, async (found, change) => {
      const { mission } = found
      const id = put?.id ?? `t-${ctx.newId().slice(0, 8)}`
      const acts: readonly MissionAct[] = [
        ...(put ? [listed(mission, put, id)] : []),
        ...(remove ? [{ act: 'unlisted' as const, memberId: memberOf(mission, remove).id }] : []),
        ...(move ? movedBy(mission, move) : []),
      ]
      const plan = await restatePlan(ctx, change, found, acts)
      return { acts: [...acts, ...plan], ...(put ? { answer: { memberId: id } } : {}) }
    }),
}

function memberOf({ roster }: Mission, id: string) {
  const member = roster.find((one) => one.id === id)
  if (!member) throw notFound({ en: 'person on the list', vi: 'người trong danh sách' }, id)
  return member
}

/** One head a side; a rank left open is proposed from the post. */
function listed(mission: Mission, put: NonNullable<KeepRosterInput['put']>, id: string): MissionAct {
  const { id: known, ...given } = put
  const before = known ? memberOf(mission, known) : undefined
  // A name that stays keeps the words of the book it was taken from.
  const statementId = given.statementId ?? (before?.name === put.name ? before.statementId : undefined)
  const others = mission.roster.filter((one) => one.id !== id && one.side === put.side)
  const twin = others.find((one) => foldText(one.name) === foldText(put.name) && one.post === put.post)
  if (twin) throw new ActError('conflict', listedTwice(put.name))
  const head = put.role === 'head' && others.find((one) => one.role === 'head')
  if (head) throw new ActError('refused', anotherHead(head.name))
  const rank = given.rank ?? (given.post ? rankOfPost(given.post) : undefined)
  return {
    act: 'listed',
    member: { ...given, id, ...(rank ? { rank } : {}), ...(statementId ? { statementId } : {}) },
  }
}

function movedBy(
  mission: Mission,
  { id, by, along }: NonNullable<KeepRosterInput['move']>,
): readonly MissionAct[] {
  const { side } = memberOf(mission, id)
  const order =
    along === 'table'
      ? seatsOf(mission, side).map((seat) => seat.id)
      : mission.roster.filter((one) => one.side === side).map((one) => one.id)
  const memberIds = moved(order, id, by)
  return memberIds === order ? [] : [{ act: along === 'table' ? 'seated' : 'ordered', side, memberIds }]
}

function listedTwice(name: string) {
  return problem(
    'listed-twice',
    {
      en: `“${name}” with this post is on the list already. Add something that tells the two apart, or change the first.`,
      vi: `“${name}” với chức vụ này đã có trong danh sách. Hãy thêm chi tiết phân biệt, hoặc sửa dòng đã có.`,
    },
    { where: 'name' },
  )
}

function anotherHead(name: string) {
  return problem(
    'another-head',
    {
      en: `${name} leads this side already. Make them a member first; one person leads.`,
      vi: `${name} đã là trưởng đoàn bên này. Hãy chuyển người đó thành thành viên trước; chỉ một người dẫn đầu.`,
    },
    { where: 'role' },
  )
}
