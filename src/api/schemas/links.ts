import { z } from 'zod'
import type { LinksView } from '#views/links-view.ts'
import { cite, citedValue, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { paging } from './paging.ts'

const text = z.string()
const count = z.number().int()

const line = z
  .object({
    recordId: text,
    ours: z.array(partyRef),
    theirs: z.array(partyRef),
    partners: z.array(partyRef),
    countryName: text.optional(),
    field: citedValue.optional(),
    status: citedValue.optional(),
    since: citedValue.optional(),
    marks,
  })
  .meta({
    id: 'BodyLink',
    description: 'Bodies that work together, and the partner the far side belongs to.',
  })

export const linksAnswer = z
  .object({
    asOf: text,
    asOfText: text,
    country: text.optional(),
    countries: z.array(z.object({ code: text, name: text, count })),
    total: count,
    lines: z.array(line),
    paging,
    cites: z.array(cite),
  })
  .meta({ id: 'BodyLinks' }) satisfies z.ZodType<Loose<LinksView>>
