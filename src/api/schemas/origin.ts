import { z } from 'zod'
import type { RelatedSources } from '#acts/relate-sources.ts'
import type { OtherReport } from '#views/origins.ts'
import type { Loose } from './loose.ts'

export const otherReport = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().optional(),
    published: z.string().optional(),
    direct: z.boolean(),
  })
  .meta({
    id: 'OtherReport',
    description: 'A source that tells the same story; together they count as one origin.',
  }) satisfies z.ZodType<Loose<OtherReport>>

export const relatedSources = z
  .object({ a: z.string(), b: z.string(), verdict: z.enum(['same', 'different']) })
  .meta({ id: 'RelatedSources' }) satisfies z.ZodType<Loose<RelatedSources>>
