import { z } from 'zod'
import type { AssignedPartner } from '#acts/assign-partner.ts'
import type { KeptPartnersView } from '#views/keepers.ts'
import { partyRef } from './citation.ts'
import type { Loose } from './loose.ts'

const text = z.string()

export const assignBody = z
  .strictObject({ person: text.optional(), why: text.optional() })
  .meta({ id: 'AssignPartner' })

export const assignedPartner = z
  .object({ partner: text, person: text.optional(), name: text.optional() })
  .meta({ id: 'AssignedPartner' }) satisfies z.ZodType<Loose<AssignedPartner>>

export const keptPartners = z
  .object({
    partners: z.array(
      z.object({
        partner: partyRef,
        keeper: z.object({
          personId: text,
          name: text,
          since: text,
          sinceText: text,
          by: text,
          why: text.optional(),
        }),
      }),
    ),
  })
  .meta({ id: 'KeptPartners' }) satisfies z.ZodType<Loose<KeptPartnersView>>
