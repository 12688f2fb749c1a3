import { z } from 'zod'
import { shifted, startingAt, stretchOf, swapped } from '#desk/mission/item-times.ts'
import type { Mission, MissionAct } from '#desk/mission/mission.ts'
import { daySchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { type Item, type Leg, legSchema, sessionSchema, timeSchema } from '#model/programme.ts'
import { printDate } from '#model/values/date.ts'
import { instantOf } from '#model/values/zone.ts'
import type { Act } from './act.ts'
import { type ChangedMission, changingMission } from './change-mission.ts'
import { notFound } from './refuse.ts'

const id = z.string().min(1)

const input = z.strictObject({
  missionId: z.string(),
  seen: z.number().int().optional(),
  /** Something to put on the programme, or with `id` to change there. */
  put: z
    .discriminatedUnion('what', [
      sessionSchema.extend({ id: id.optional() }),
      legSchema.extend({ id: id.optional() }),
    ])
    .optional(),
  remove: id.optional(),
  /** So many minutes later, or earlier. */
  shift: z.strictObject({ id, minutes: z.number().int().min(-1440).max(1440) }).optional(),
  /** In the place of its neighbour, which takes its own. */
  swap: z.strictObject({ id, by: z.union([z.literal(-1), z.literal(1)]) }).optional(),
  /** To another day and time, as long as it was. */
  move: z.strictObject({ id, day: daySchema, start: timeSchema }).optional(),
})

export type PlanProgrammeInput = z.infer<typeof input>

/** Puts talks and journeys on the programme, takes them off, and moves them by minutes, by places or to another day. */
export const planProgramme: Act<PlanProgrammeInput, ChangedMission & { readonly itemId?: string }> = {
  name: 'plan-programme',
  says: { en: 'Plan the programme', vi: 'Lập chương trình' },
  input,
  run: (ctx, actor, { put, remove, shift, swap, move, ...given }) =>
    changingMission(ctx, actor, 'plan-programme', given, async ({ mission }) => {
      const itemId = put?.id ?? `i-${ctx.newId().slice(0, 8)}`
      if (put?.id) itemOf(mission, put.id)
      const items = [
        ...(put ? [refuseEmpty({ ...put, id: itemId })] : []),
        ...(shift ? [orStays(shifted(itemOf(mission, shift.id), shift.minutes))] : []),
        ...(move ? [orStays(startingAt(itemOf(mission, move.id), startOf(mission, move)))] : []),
        ...(swap ? (swapped(mission.programme, itemOf(mission, swap.id).id, swap.by) ?? []) : []),
      ]
      const acts: readonly MissionAct[] = [
        ...items.map((item) => ({ act: 'planned' as const, item })),
        ...(remove ? [{ act: 'unplanned' as const, itemId: itemOf(mission, remove).id }] : []),
      ]
      return { acts, ...(put ? { answer: { itemId } } : {}) }
    }),
}

function itemOf({ programme }: Mission, itemId: string): Item {
  const item = programme.find((one) => one.id === itemId)
  if (!item) throw notFound({ en: 'item of the programme', vi: 'mục chương trình' }, itemId)
  return item
}

function startOf(
  mission: Mission,
  { id: itemId, day, start }: NonNullable<PlanProgrammeInput['move']>,
): number {
  return Date.parse(instantOf({ day, time: start }, itemOf(mission, itemId).zone))
}

/** A talk or journey that ends when it begins, or before, is a slip of the pen. */
function refuseEmpty(item: Item): Item {
  const { from, to } = stretchOf(item)
  if (to > from) return item
  throw new ActError('invalid', item.what === 'leg' ? arrivesBefore(item) : endsBefore(item))
}

function endsBefore({ title, start }: Item) {
  return problem(
    'session-times',
    {
      en: `“${title}” has to end after ${start}. What goes past midnight is entered as two.`,
      vi: `“${title}” phải kết thúc sau ${start}. Nếu qua nửa đêm, hãy nhập thành hai mục.`,
    },
    { where: 'end' },
  )
}

/** Each end is told with its own day and clocks: one of them is wrong, and nobody but the writer knows which. */
function arrivesBefore({ title, day, start, zone, endDay, end, endZone }: Leg) {
  const [first, last] = [printDate(day, 'vi'), printDate(endDay, 'vi')]
  return problem(
    'leg-times',
    {
      en: `“${title}” would arrive (${printDate(endDay, 'en')}, ${end}, ${endZone}) no later than it leaves (${printDate(day, 'en')}, ${start}, ${zone}). Look at the day of arrival, both times and both time zones.`,
      vi: `“${title}” có giờ đến (${end} ngày ${last}, ${endZone}) không sau giờ đi (${start} ngày ${first}, ${zone}). Hãy xem lại ngày đến, hai giờ và hai múi giờ.`,
    },
    { where: 'endDay' },
  )
}

function orStays(item: Item | undefined): Item {
  if (item) return item
  throw new ActError(
    'refused',
    problem('past-midnight', {
      en: 'It would run past midnight there. Move it to the next day, or shorten it first.',
      vi: 'Mục này sẽ kéo qua nửa đêm. Hãy chuyển sang ngày sau, hoặc rút ngắn trước.',
    }),
  )
}
