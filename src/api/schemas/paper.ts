import { z } from 'zod'
import { PAPER_KINDS } from '#papers/paper.ts'
import type { PaperFormsView } from '#views/paper-forms.ts'
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

export const paperForms = z
  .object({
    forms: z.array(
      z.object({
        kind: z.string(),
        lang: z.enum(['en', 'vi']),
        version: z.number().int(),
        fileName: z.string(),
        fields: z.array(z.string()),
        by: z.string(),
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'PaperForms' }) satisfies z.ZodType<Loose<PaperFormsView>>

export const keptForm = z
  .object({ version: z.number().int(), fields: z.array(z.string()) })
  .meta({ id: 'KeptPaperForm' })

/** A form as JSON brings it. */
export const formBody = z
  .strictObject({
    kind: z.enum(PAPER_KINDS),
    lang: z.enum(['en', 'vi']),
    file: z.strictObject({ base64: z.base64(), fileName: z.string().optional() }),
  })
  .meta({ id: 'KeepPaperForm' })

export const madePaper = z
  .object({
    paperId: z.string(),
    fileName: z.string(),
    mediaType: z.string(),
    base64: z.string(),
    sources: z.number().int(),
  })
  .meta({ id: 'MadePaper', description: 'A paper that was made and noted, in base64.' })
