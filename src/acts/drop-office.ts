import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { dropOffice as dropRows, getOffice, holdOffice } from '#store/queries/office.ts'
import { findPerson } from '#store/queries/person.ts'
import { noOffice } from '#store/store.ts'
import type { Act } from './act.ts'
import { forgetWhenKept } from './forget-when-kept.ts'

const input = z.strictObject({
  /** The office's address, typed again for an office that is not a sample. */
  confirm: z.string().optional(),
})

/**
 * Removes an office with everything in it, its history too. A sample goes at one word; any other only when its address is
 * typed again by somebody on its list.
 */
export const dropOffice: Act<{ confirm?: string | undefined }, { readonly dropped: string }> = {
  name: 'drop-office',
  says: { en: 'Remove an office', vi: 'Xóa cơ quan' },
  input,
  run: async (ctx, actor, { confirm }) =>
    await ctx.store.inOffice(actor.office, async (tx) => {
      if (!(await holdOffice(tx))) throw new ActError('not-found', noOffice(actor.office))
      const office = await getOffice(tx)
      const person = await findPerson(tx, actor.person)
      if (!office.sample && (confirm !== office.id || !person)) {
        throw new ActError(
          'refused',
          problem(
            'drop-not-confirmed',
            {
              en: `This removes “${office.id}” with its whole history, for good. Type its address again to confirm (“confirm”: ${office.id}), and say who on its list does it (“as”).`,
              vi: `Việc này xóa “${office.id}” cùng toàn bộ lịch sử, không hoàn tác được. Hãy gõ lại mã cơ quan để xác nhận (“confirm”: ${office.id}) và ghi tên người thực hiện có trong danh sách cán bộ (“as”).`,
            },
            { where: 'confirm' },
          ),
        )
      }
      await dropRows(tx)
      forgetWhenKept(ctx, tx)
      return { dropped: office.id }
    }),
}
