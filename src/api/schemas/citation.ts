import { z } from 'zod'
import type { Cite, CitedValue, PartyRef } from '#views/cite.ts'
import type { Loose } from './loose.ts'

export const partyRef = z
  .object({
    id: z.string(),
    kind: z.enum(['country', 'locality', 'organisation', 'person']),
    name: z.string(),
    country: z.string().optional(),
    countryName: z.string().optional(),
  })
  .meta({
    id: 'Party',
    description:
      'A country, locality, organisation or person: its address and its name in the language asked for.',
  }) satisfies z.ZodType<Loose<PartyRef>>

export const marks = z.array(z.number().int()).meta({ description: 'Numbers of the cites it rests on.' })

export const cite = z
  .object({
    mark: z.number().int(),
    statementId: z.string(),
    sourceId: z.string(),
    sourceTitle: z.string(),
    sourceKind: z.enum(['document', 'row', 'entry', 'act']),
    publisher: z.string().optional(),
    published: z.string().optional(),
    quote: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    deskEntry: z.boolean().optional(),
    origin: z.object({ id: z.string(), reports: z.number().int() }).optional(),
  })
  .meta({
    id: 'Cite',
    description:
      'The words a value rests on. Offsets count UTF-16 units in the source’s text, end exclusive.',
  }) satisfies z.ZodType<Loose<Cite>>

export const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])

export const origins = z
  .array(z.string())
  .meta({ description: 'The independent origins that say it; reports of one story share one.' })

export const otherValue = z
  .object({
    text: z.string(),
    marks,
    origins,
    unit: z.string().optional().meta({
      description: 'The unit whose tie it is told of, where units that are one now each had their own.',
    }),
  })
  .meta({ id: 'OtherValue' })

export const citedValue = z
  .object({
    value,
    text: z.string(),
    marks,
    reason: z.enum([
      'only',
      'agreed',
      'more-precise',
      'newest',
      'most-direct',
      'more-sources',
      'first',
      'judged',
    ]),
    why: z.string(),
    origins,
    others: z.array(otherValue),
  })
  .meta({
    id: 'CitedValue',
    description: 'A value with the reason it is shown, and what other sources say instead.',
  }) satisfies z.ZodType<Loose<CitedValue>>
