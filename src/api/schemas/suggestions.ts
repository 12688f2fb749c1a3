import { z } from 'zod'
import type { KeptExternalId } from '#acts/keep-external-id.ts'
import type { PutOff } from '#acts/put-off-suggestions.ts'
import type { AlikeView, SuggestionsView } from '#views/same/suggestions-view.ts'
import { partyRef } from './citation.ts'
import type { Loose } from './loose.ts'

const text = z.string()
const count = z.number().int()

const side = partyRef.extend({
  names: z.array(text),
  posts: z.array(text),
  quotes: z.array(z.object({ sourceId: text, sourceTitle: text, statementId: text, quote: text })),
})

const suggestion = z
  .object({
    key: text,
    putOff: z.object({ until: text.optional(), untilText: text.optional(), by: text, at: text }).optional(),
    a: side,
    b: side,
    score: z.number(),
    grounds: z.array(z.object({ code: text, against: z.boolean(), says: text })),
  })
  .meta({ id: 'Suggestion', description: 'Two entries that may be one, with every reason for and against.' })

export const suggestionsAnswer = z
  .object({ total: count, later: count, showsLater: z.boolean(), suggestions: z.array(suggestion) })
  .meta({ id: 'Suggestions' }) satisfies z.ZodType<Loose<SuggestionsView>>

export const alikeAnswer = z
  .object({ name: text, alike: z.array(partyRef.extend({ score: z.number(), why: text })) })
  .meta({
    id: 'Alike',
    description: 'What a name that is being typed in may be already.',
  }) satisfies z.ZodType<Loose<AlikeView>>

export const putOffAnswer = z
  .object({ pairs: count, until: text.optional() })
  .meta({ id: 'PutOff' }) satisfies z.ZodType<Loose<PutOff>>

/** A number to note; whose it is stands in the address. */
export const externalIdBody = z
  .strictObject({ id: text, note: text.optional(), withdraw: z.boolean().optional() })
  .meta({ id: 'KeepExternalId' })

export const keptExternalId = z
  .object({ id: text, sourceId: text, clash: z.object({ id: text, name: text }).optional() })
  .meta({ id: 'KeptExternalId' }) satisfies z.ZodType<Loose<KeptExternalId>>
