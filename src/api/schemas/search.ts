import { z } from 'zod'
import { FACETS, type SearchView, type SuggestView } from '#views/search-view.ts'
import type { Loose } from './loose.ts'

const count = z.number().int()

const hit = z
  .object({
    kind: z.enum(['party', 'record', 'quote', 'source']),
    id: z.string(),
    title: z.string(),
    parts: z.array(z.object({ text: z.string(), marked: z.boolean() })),
    detail: z.string(),
    quote: z.object({ before: z.string(), match: z.string(), after: z.string() }).optional(),
    sourceId: z.string().optional(),
    statementId: z.string().optional(),
  })
  .meta({ id: 'SearchHit' })

const filters = z.object({
  kind: z.string().optional(),
  country: z.string().optional(),
  sector: z.string().optional(),
  status: z.string().optional(),
  role: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
})

export const searchView = z
  .object({
    query: z.string(),
    filters,
    hits: z.array(hit),
    total: count,
    more: z.boolean(),
    facets: z.array(
      z.object({
        name: z.enum(FACETS),
        values: z.array(z.object({ value: z.string(), label: z.string(), count, chosen: z.boolean() })),
      }),
    ),
  })
  .meta({ id: 'SearchResult' }) satisfies z.ZodType<Loose<SearchView>>

export const suggestView = z
  .object({ query: z.string(), hits: z.array(hit) })
  .meta({ id: 'NamesToType' }) satisfies z.ZodType<Loose<SuggestView>>
