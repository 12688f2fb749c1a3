import { z } from 'zod'
import type { MissionAct } from '#desk/mission/mission.ts'
import { giftSchema } from '#model/roster.ts'
import type { Act } from './act.ts'
import { type ChangedMission, changingMission } from './change-mission.ts'
import { dropGift, recordGift } from './record-mission.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  missionId: z.string(),
  seen: z.number().int().optional(),
  /** A gift to enter, or with `id` to change. */
  put: giftSchema.extend({ id: z.string().optional() }).optional(),
  remove: z.string().optional(),
})

export type KeepGiftInput = z.infer<typeof input>

/** Enters a gift given or received, with who holds it and by which rule; it becomes a fact of the book. */
export const keepGift: Act<KeepGiftInput, ChangedMission & { readonly giftId?: string }> = {
  name: 'keep-gift',
  says: { en: 'Keep the gift register', vi: 'Ghi sổ quà tặng' },
  input,
  run: (ctx, actor, { put, remove, ...given }) =>
    changingMission(ctx, actor, 'keep-gift', given, async ({ mission }, change) => {
      const named = put?.id ?? remove
      if (named && !mission.gifts.some((gift) => gift.id === named)) {
        throw notFound({ en: 'gift', vi: 'quà tặng' }, named)
      }
      const acts: MissionAct[] = []
      const giftId = put?.id ?? `g-${ctx.newId().slice(0, 8)}`
      if (put && !mission.secret) {
        const gift = { ...put, id: giftId }
        acts.push({ act: 'gift', gift, factId: await recordGift(ctx, change, mission, gift) })
      }
      if (remove) {
        await dropGift(ctx, change, mission, remove)
        acts.push({ act: 'gift-removed', giftId: remove })
      }
      return { acts, ...(put ? { answer: { giftId } } : {}) }
    }),
}
