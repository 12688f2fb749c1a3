import { z } from 'zod'
import { DOSSIER_SUBJECTS } from '#model/dossier.ts'
import { insertWithdrawal, listParts } from '#store/queries/dossier.ts'
import { type Act, changing } from './act.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  subject: z.enum(DOSSIER_SUBJECTS),
  /** The number of the part, as its sheet shows it. */
  part: z.number().int().positive(),
})

export type WithdrawPartInput = z.infer<typeof input>

/** Takes a part of a sheet back; what stood before it stands again, and both stay in the history. */
export const withdrawPart: Act<WithdrawPartInput, { readonly id: string }> = {
  name: 'withdraw-part',
  says: { en: 'Take a part of a sheet back', vi: 'Bỏ một mục trong hồ sơ' },
  input,
  run: (ctx, actor, { subject, part: seq }) =>
    changing(ctx, actor, 'withdraw-part', async ({ tx, person, at, wrote }) => {
      const one = (await listParts(tx, subject)).find((each) => each.seq === seq)
      if (!one) throw notFound({ en: 'part', vi: 'mục' }, String(seq))
      const { subjectId, part } = one
      const row = { subject, subjectId, part, seq, personId: person.id, at }
      await insertWithdrawal(tx, row)
      wrote(row)
      return { answer: { id: subjectId }, subject: { subject, subjectId, part, withdrawn: seq } }
    }),
}
