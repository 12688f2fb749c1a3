import { z } from 'zod'
import { type Act, getPerson } from './act.ts'
import { type ChangedDeal, changingDeal } from './change-deal.ts'

const input = z.strictObject({
  dealId: z.string(),
  seen: z.number().int().optional(),
  /** Somebody on the office's list. */
  owner: z.string().trim().min(1),
})

/** Says who looks after an investor's file. */
export const ownDeal: Act<z.infer<typeof input>, ChangedDeal> = {
  name: 'own-deal',
  says: { en: 'Hand over an investor file', vi: 'Giao người theo dõi hồ sơ nhà đầu tư' },
  input,
  run: (ctx, actor, { owner, ...given }) =>
    changingDeal(ctx, actor, 'own-deal', given, async (_found, { tx }) => ({
      act: 'owned',
      personId: (await getPerson(tx, owner)).id,
    })),
}
