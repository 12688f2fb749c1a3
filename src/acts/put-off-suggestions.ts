import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { dayAt } from '#model/values/zone.ts'
import { getNodes } from '#store/queries/node.ts'
import { insertDelays } from '#store/queries/suggestion-delay.ts'
import { type Act, changing } from './act.ts'
import { dayGiven } from './day-given.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  /** Pairs as suggestions name them: the two addresses with `~` between. */
  pairs: z
    .array(z.string().regex(/^[^~\s]+~[^~\s]+$/))
    .min(1)
    .max(500),
  /** The day they are asked again; until somebody takes them up where left out. */
  until: dayGiven.optional(),
  /** True takes up again what was put off. */
  again: z.boolean().default(false),
})

export type PutOff = { readonly pairs: number; readonly until?: string }

/** Puts off the question whether two entries are one, or takes it up again; nothing is decided by it. */
export const putOffSuggestions: Act<z.infer<typeof input>, PutOff> = {
  name: 'put-off-suggestions',
  says: { en: 'Look at a pair of names later', vi: 'Để sau cặp tên cần xem' },
  input,
  run: (ctx, actor, { pairs, until, again }) =>
    changing(ctx, actor, 'put-off-suggestions', async ({ tx, person, at, wrote }) => {
      if (until && until <= dayAt(at, tx.zone)) throw new ActError('invalid', notAhead(until))
      const asked = [...new Set(pairs)].map((pair) => pair.split('~'))
      const nodes = new Map((await getNodes(tx, asked.flat())).map((node) => [node.id, node.name]))
      const delays = asked.map(([a = '', b = '']) => {
        const missing = [a, b].find((id) => !nodes.has(id))
        if (missing !== undefined) throw notFound({ en: 'partner', vi: 'đối tác' }, missing)
        if (a === b) throw new ActError('invalid', ONE)
        return { a, b, again, ...(until && !again ? { until } : {}), personId: person.id, at }
      })
      await insertDelays(tx, delays)
      wrote(...delays)
      const title = asked.slice(0, 3).map(([a = '', b = '']) => `${nodes.get(a)} – ${nodes.get(b)}`)
      const answer = { pairs: delays.length, ...(until && !again ? { until } : {}) }
      return { answer, subject: { ...answer, again, title: title.join('; ') } }
    }),
}

function notAhead(until: string) {
  return problem(
    'day-not-ahead',
    {
      en: `${until} is not a day ahead. Give a later day, or none.`,
      vi: `${until} không phải là ngày sắp tới. Hãy ghi một ngày sau hôm nay, hoặc bỏ trống.`,
    },
    { where: 'until' },
  )
}

const ONE = problem('one-party', {
  en: 'These are one and the same already. Choose two different partners.',
  vi: 'Hai bên này vốn là một. Hãy chọn hai đối tác khác nhau.',
})
