import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { findDeskSettings, saveDeskSettings } from '#store/queries/desk-settings.ts'
import { type Act, changing } from './act.ts'

const input = z.strictObject({
  /** Whoever submits a file does not enter its decision. */
  twoPeople: z.boolean(),
  /** Months within which a body that comes again on one topic is flagged; none where left out. */
  repeatMonths: z.number().int().min(1).max(600).optional(),
  /** The version somebody had before their eyes. */
  version: z.number().int().optional(),
})

/** Sets how the desk works with missions. */
export const setDesk: Act<z.infer<typeof input>, { readonly version: number }> = {
  name: 'set-desk',
  says: { en: 'Set how the desk works', vi: 'Đặt cách làm việc' },
  input,
  run: (ctx, actor, { version, ...given }) =>
    changing(ctx, actor, 'set-desk', async ({ tx, wrote }) => {
      const now = await findDeskSettings(tx)
      const seen = version ?? now.version
      if (!(await saveDeskSettings(tx, { ...settingsOf(given), version: seen }))) {
        throw new ActError('conflict', { ...stale(), details: { yours: given, now } })
      }
      wrote(given)
      return { answer: { version: seen + 1 }, subject: { ...given } }
    }),
}

function settingsOf({ twoPeople, repeatMonths }: Omit<z.infer<typeof input>, 'version'>) {
  return { twoPeople, ...(repeatMonths ? { repeatMonths } : {}) }
}

function stale() {
  return problem('stale', {
    en: 'Somebody changed these settings meanwhile. Look at them and save again.',
    vi: 'Người khác vừa sửa các thiết lập này. Hãy xem lại rồi lưu.',
  })
}
