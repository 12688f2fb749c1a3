import { z } from 'zod'
import type { OfficesHeldView } from '#views/offices-held.ts'
import { cite, citedValue, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'

const text = z.string()
const count = z.number().int()

const office = z
  .object({
    recordId: text,
    person: partyRef,
    role: citedValue,
    of: partyRef.optional(),
    lastAttested: text.optional(),
    lastAttestedText: text.optional(),
    old: z.boolean(),
    succeededBy: partyRef.optional(),
    marks,
  })
  .meta({ id: 'AttestedOffice', description: 'Who holds an office, and what speaks against relying on it.' })

export const officesHeldAnswer = z
  .object({
    asOf: text,
    asOfText: text,
    total: count,
    doubtful: count,
    offices: z.array(office),
    cites: z.array(cite),
  })
  .meta({ id: 'OfficesHeld' }) satisfies z.ZodType<Loose<OfficesHeldView>>
