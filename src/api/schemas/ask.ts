import { z } from 'zod'
import type { AskView } from '#views/ask-view.ts'
import { cite, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { answer, partnerView, unconfirmed } from './partner.ts'

export const askView = z
  .object({
    question: z.string(),
    answer,
    form: z.string().optional(),
    understood: z.string().optional(),
    subject: partyRef.optional(),
    lines: z.array(z.object({ text: z.string(), marks, recordId: z.string().optional() })),
    cites: z.array(cite),
    partner: partnerView.optional(),
    files: z.array(z.object({ missionId: z.string(), title: z.string(), dayText: z.string() })).optional(),
    hint: z.string().optional(),
    tries: z.array(z.string()),
    unconfirmed,
  })
  .meta({ id: 'AskAnswer' }) satisfies z.ZodType<Loose<AskView>>
