import { z } from 'zod'
import { foldDeal } from '#desk/investment/pipeline/fold-deal.ts'
import { ActError, problem } from '#model/problem.ts'
import { listDealEvents } from '#store/queries/deal.ts'
import type { Act } from './act.ts'
import { type ChangedConference, changingConference } from './change-conference.ts'
import { noSuchRow } from './list-handed.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  conferenceId: z.string(),
  rowId: z.string(),
  /** The file of the investor of this line; `null` takes the line from its file again. */
  dealId: z.string().min(1).nullable(),
})

/** Says which investor's file a line handed over belongs to. Its capital stays counted in the file alone. */
export const linkHanded: Act<z.infer<typeof input>, ChangedConference> = {
  name: 'link-handed',
  says: { en: 'Put a line of a conference to an investor file', vi: 'Gắn mục hội nghị với hồ sơ nhà đầu tư' },
  input,
  run: (ctx, actor, { conferenceId, rowId, dealId }) =>
    changingConference(ctx, actor, 'link-handed', conferenceId, async ({ list }, { tx }) => {
      const row = list.rows.find((one) => one.id === rowId)
      if (!row) throw new ActError('not-found', noSuchRow(rowId))
      if (dealId && !foldDeal(dealId, await listDealEvents(tx, dealId)))
        throw notFound({ en: 'investor file', vi: 'hồ sơ nhà đầu tư' }, dealId)
      if ((row.dealId ?? null) === dealId) throw new ActError('refused', asItIs())
      return { act: 'linked', rowId, dealId, proof: row.proof }
    }),
}

function asItIs() {
  return problem(
    'linked-so-already',
    {
      en: 'The line stands so already. Choose another file, or none to take it from its file.',
      vi: 'Mục này đang như vậy rồi. Hãy chọn hồ sơ khác, hoặc để trống để gỡ khỏi hồ sơ.',
    },
    { where: 'dealId' },
  )
}
