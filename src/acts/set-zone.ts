import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { zoneSchema } from '#model/programme.ts'
import { getOffice, saveZone } from '#store/queries/office.ts'
import { zoneOfHome } from '#views/zone-of-home.ts'
import { type Act, changing } from './act.ts'
import { rebuildFolds } from './refold.ts'

const input = z.strictObject({
  /** A zone of the tz database, `Asia/Seoul`; that of the office's place where left out. */
  zone: zoneSchema.optional(),
  /** The zone somebody had before their eyes. */
  seen: z.string().optional(),
})

/**
 * Hangs the office's clocks: which day a moment falls on, and when today begins. What came in without a day of its own
 * counts from the day it came in, so the book is folded anew by the new clocks.
 */
export const setZone: Act<z.infer<typeof input>, { readonly zone: string }> = {
  name: 'set-zone',
  says: { en: 'Set the office’s clock', vi: 'Đặt múi giờ của cơ quan' },
  input,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'set-zone', async ({ tx, wrote }) => {
      const office = await getOffice(tx)
      const zone = given.zone ?? zoneOfHome(ctx.gazetteer, office)
      if (given.seen !== undefined && given.seen !== tx.zone) throw new ActError('conflict', stale(tx.zone))
      if (zone !== tx.zone) {
        await saveZone(tx, zone)
        await rebuildFolds({ ...tx, zone })
        wrote({ zone })
      }
      return { answer: { zone }, subject: { from: tx.zone, to: zone } }
    }),
}

function stale(now: string) {
  return problem(
    'stale',
    {
      en: `Somebody set the office’s clock to ${now} meanwhile. Look at it and save again.`,
      vi: `Người khác vừa đặt múi giờ của cơ quan thành ${now}. Hãy xem lại rồi lưu.`,
    },
    { details: { now } },
  )
}
