import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { dayAt } from '#model/values/zone.ts'
import { type Act, changing } from './act.ts'
import { dayGiven } from './day-given.ts'
import { bodyNamed } from './keep-investor.ts'
import { keepParts } from './keep-parts.ts'
import { type KeptParts, nothingGiven } from './keep-sheet.ts'

const input = z.strictObject({
  investorId: z.string(),
  /** The day of the next contact, ISO, with whom and about what. */
  day: dayGiven.optional(),
  who: z.string().trim().min(1).max(300).optional(),
  /** Who of our desk answers for it: an id or a name of the list. */
  owner: z.string().trim().min(1).max(200).optional(),
})

export type PlanContactInput = z.infer<typeof input>

/** Says when an investor is contacted next and with whom, or who of the desk answers for it. */
export const planContact: Act<PlanContactInput, KeptParts> = {
  name: 'plan-contact',
  says: { en: 'Plan the next contact with an investor', vi: 'Hẹn lần liên hệ tới với nhà đầu tư' },
  input,
  run: (ctx, actor, { investorId, day, who, owner }) =>
    changing(ctx, actor, 'plan-contact', async (change) => {
      const body = await bodyNamed(change, investorId)
      if (!day && !who && !owner) throw new ActError('invalid', nothingGiven('day'))
      if (day && day < dayAt(change.at, change.tx.zone)) throw new ActError('invalid', gone())
      const parts = {
        ...(day || who ? { next: { ...(day ? { day } : {}), ...(who ? { value: who } : {}) } } : {}),
        ...(owner ? { owner } : {}),
      }
      const seqs = await keepParts(ctx, change, {
        subject: 'investor',
        subjectId: body.id,
        title: body.name,
        parts,
      })
      return {
        answer: { id: body.id, parts: seqs },
        subject: { investorId: body.id, title: body.name, parts: seqs },
      }
    }),
}

function gone() {
  return problem(
    'contact-day-gone',
    {
      en: 'That day has passed. Choose today or a day to come.',
      vi: 'Ngày này đã qua. Hãy chọn hôm nay hoặc ngày sắp tới.',
    },
    { where: 'day' },
  )
}
