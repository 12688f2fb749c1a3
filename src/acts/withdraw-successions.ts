import { z } from 'zod'
import { insertSuccessions, listSuccessions } from '#store/queries/succession.ts'
import { type Act, changing } from './act.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  successionIds: z.array(z.string()).min(1).max(2000),
  why: z.string().trim().min(3).max(500),
})

/** Takes successions back, with a reason: the book reads as if they had not been loaded, and the same table loads again. */
export const withdrawSuccessions: Act<z.infer<typeof input>, { readonly withdrawn: number }> = {
  name: 'withdraw-successions',
  says: { en: 'Take mergers back', vi: 'Bỏ thông tin sáp nhập' },
  input,
  run: (ctx, actor, { successionIds, why }) =>
    changing(ctx, actor, 'withdraw-successions', async ({ tx, person, at, wrote }) => {
      const standing = new Map((await listSuccessions(tx)).map((each) => [each.id, each]))
      const wanted = [...new Set(successionIds)].map((id) => {
        const found = standing.get(id)
        if (!found) throw notFound({ en: 'merger', vi: 'thông tin sáp nhập' }, id)
        return { ...found, withdrawn: { why }, at, personId: person.id }
      })
      await insertSuccessions(tx, wanted)
      wrote(...wanted)
      const title = wanted
        .map(({ from, to }) => `${from.name} → ${to?.name ?? '–'}`)
        .slice(0, 3)
        .join('; ')
      return {
        answer: { withdrawn: wanted.length },
        subject: { successionIds: wanted.map((each) => each.id), title, why },
      }
    }),
}
