import { z } from 'zod'
import type { PartnersView } from '#views/list-views.ts'
import type { PartnerView } from '#views/partner-view.ts'
import { cite, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { paging } from './paging.ts'
import {
  agreement,
  anniversary,
  commitment,
  figure,
  meeting,
  other,
  role,
  tie,
  visit,
} from './partner-rows.ts'

/** Where an answer stands. */
export const answer = z.enum(['found', 'nothing', 'not-understood', 'unconfirmed']).meta({
  id: 'Answer',
  description:
    'Found with cites; nothing on file; question not understood; read, but nobody has confirmed it.',
})
/** Read but not confirmed, by source. */
export const unconfirmed = z.object({
  count: z.number().int(),
  sources: z.array(z.object({ id: z.string(), title: z.string(), count: z.number().int() })),
})

export const partnerView = z
  .object({
    answer,
    subject: partyRef,
    home: partyRef,
    asOf: z.string(),
    asOfText: z.string(),
    knownAt: z.string().optional(),
    knownAtText: z.string().optional(),
    ties: z.array(tie),
    tiesLine: z.string(),
    agreements: z.array(agreement),
    visits: z.array(visit),
    lastMet: z.object({ on: z.string(), onText: z.string() }).optional(),
    lastOut: visit.optional(),
    lastIn: visit.optional(),
    meetings: z.array(meeting),
    people: z.array(role),
    promises: z.object({ ours: z.array(commitment), theirs: z.array(commitment) }),
    asked: z.array(commitment),
    courtesies: z.array(commitment),
    figures: z.array(figure),
    others: z.array(other),
    anniversaries: z.array(anniversary),
    unconfirmed,
    externalIds: z
      .array(
        z.object({
          id: z.string(),
          catalogue: z.string(),
          value: z.string(),
          url: z.string().optional(),
          recordId: z.string().optional(),
          sourceId: z.string().optional(),
        }),
      )
      .optional(),
    cites: z.array(cite),
  })
  .meta({
    id: 'PartnerPage',
    description: 'What we have with one country or partner, as of a day; every value with its cites.',
  }) satisfies z.ZodType<Loose<PartnerView>>

export const partnersView = z
  .object({
    countries: z.array(
      z.object({
        country: partyRef,
        count: z.number().int(),
        partners: z.array(
          z.object({
            partner: partyRef,
            kind: z.string().optional(),
            status: z.string().optional(),
            since: z.string().optional(),
            inherited: z.boolean(),
            records: z.number().int(),
          }),
        ),
      }),
    ),
    total: z.number().int(),
    countryCount: z.number().int(),
    paging,
  })
  .meta({ id: 'PartnerList' }) satisfies z.ZodType<Loose<PartnersView>>
