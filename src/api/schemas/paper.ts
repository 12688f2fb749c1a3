import { z } from 'zod'
import type { PapersView, PaperUsesView } from '#views/paper-uses.ts'
import type { Loose } from './loose.ts'

const line = {
  paperId: z.string(),
  kind: z.string(),
  lang: z.enum(['en', 'vi']),
  title: z.string(),
  asOfText: z.string(),
  by: z.string(),
  at: z.string(),
  missionId: z.string().optional(),
}

export const papersView = z
  .object({ papers: z.array(z.object(line)) })
  .meta({ id: 'Papers' }) satisfies z.ZodType<Loose<PapersView>>

export const paperUses = z
  .object({
    recordId: z.string(),
    papers: z.array(
      z.object({
        ...line,
        changed: z.array(z.object({ label: z.string(), before: z.string(), now: z.string() })),
      }),
    ),
  })
  .meta({ id: 'PaperUses' }) satisfies z.ZodType<Loose<PaperUsesView>>

export const madePaper = z
  .object({
    paperId: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
    base64: z.string(),
    sources: z.number().int(),
  })
  .meta({ id: 'MadePaper', description: 'A paper that was made and noted, in base64.' })
