import { z } from 'zod'
import type { EmbassiesView } from '#views/embassies-view.ts'
import { cite, citedValue, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'

const text = z.string()

const head = z.object({
  recordId: text,
  person: partyRef,
  role: text,
  from: text.optional(),
  fromText: text.optional(),
  to: text.optional(),
  toText: text.optional(),
  seen: text.optional(),
  seenText: text.optional(),
  present: z.boolean(),
  marks,
})

const embassy = z
  .object({
    key: text,
    sort: z.enum(['embassy', 'consulate-general', 'consulate', 'honorary-consul']),
    sortWord: text,
    name: text,
    country: text,
    countryName: text,
    bodies: z.array(partyRef),
    area: citedValue.optional(),
    seat: text.optional(),
    heads: z.array(head),
  })
  .meta({
    id: 'Embassy',
    description: 'An embassy, consulate or honorary consul with who headed it in turn.',
  })

export const embassiesAnswer = z
  .object({ asOf: text, asOfText: text, embassies: z.array(embassy), cites: z.array(cite) })
  .meta({ id: 'Embassies' }) satisfies z.ZodType<Loose<EmbassiesView>>
