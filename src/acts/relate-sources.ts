import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { groupOrigins } from '#registry/origin.ts'
import { findOriginWord, insertOriginWord, listJoiningWords } from '#store/queries/origin.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import { type Act, changing } from './act.ts'
import { refoldSources } from './note-origin.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  a: z.string(),
  b: z.string(),
  verdict: z.enum(['same', 'different']),
  why: z.string().trim().max(2000).optional(),
})

export type RelateSourcesInput = z.infer<typeof input>
export type RelatedSources = {
  readonly a: string
  readonly b: string
  readonly verdict: 'same' | 'different'
}

/** Says that two sources tell one story from one origin, or that they do not; the latest word on the two stands. */
export const relateSources: Act<RelateSourcesInput, RelatedSources> = {
  name: 'relate-sources',
  says: { en: 'One origin or two', vi: 'Một nguồn gốc hay hai' },
  input,
  run: (ctx, actor, { a, b, verdict, why }) =>
    changing<RelatedSources>(ctx, actor, 'relate-sources', async (change) => {
      const { tx, person, at, wrote } = change
      const heads = await getSourceHeads(tx, [a, b])
      const missing = [a, b].find((id) => !heads.has(id))
      if (missing !== undefined) throw notFound({ en: 'source', vi: 'nguồn' }, missing)
      if (a === b) throw new ActError('invalid', oneSource())
      const before = await findOriginWord(tx, a, b)
      if (before?.verdict === verdict) throw new ActError('conflict', saidAlready())
      const word = { a, b, verdict, personId: person.id, at, ...(why ? { why } : {}) }
      const joined = [...groupOrigins(await listJoiningWords(tx, [a, b])).keys()]
      await insertOriginWord(tx, word)
      wrote(word)
      await refoldSources(change, [...new Set([a, b, ...joined])])
      const title = [heads.get(a)?.title, heads.get(b)?.title].join(' / ')
      return { answer: { a, b, verdict }, subject: { a, b, verdict, title } }
    }),
}

function oneSource() {
  return problem('one-source', {
    en: 'This is one and the same source. Choose two.',
    vi: 'Đây là cùng một nguồn. Hãy chọn hai nguồn khác nhau.',
  })
}

function saidAlready() {
  return problem('origin-said', {
    en: 'This was said already. Reload to see how it stands.',
    vi: 'Điều này đã được ghi nhận. Hãy tải lại trang để xem tình trạng.',
  })
}
