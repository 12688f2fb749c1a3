import { z } from 'zod'
import type { AttachedEvidence } from '#acts/attach-evidence.ts'
import type { CorrectedSource } from '#acts/correct-source.ts'
import type { EvidenceView, StubsView } from '#views/evidence-view.ts'
import type { Loose } from './loose.ts'

const size = z.number().int()
const degree = z.enum(['mat', 'toi-mat', 'tuyet-mat'])

export const evidenceView = z
  .object({
    recordId: z.string(),
    files: z.array(
      z.object({
        id: z.string(),
        fileName: z.string(),
        mediaType: z.string(),
        size,
        sizeText: z.string(),
        sha256: z.string(),
        note: z.string().optional(),
        by: z.string(),
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'Evidence' }) satisfies z.ZodType<Loose<EvidenceView>>

export const attachedEvidence = z
  .object({ evidenceId: z.string(), sha256: z.string(), already: z.boolean() })
  .meta({ id: 'AttachedEvidence' }) satisfies z.ZodType<Loose<AttachedEvidence>>

export const withdrawnEvidence = z.object({ recordId: z.string() }).meta({ id: 'WithdrawnEvidence' })

export const originalFile = z
  .object({ fileName: z.string(), mediaType: z.string(), sha256: z.string(), size, base64: z.string() })
  .meta({ id: 'OriginalFile', description: 'A file as it was given; its type is what its bytes are.' })

export const correctedSource = z
  .object({ sourceId: z.string(), changed: z.boolean(), readAgain: z.boolean() })
  .meta({ id: 'CorrectedSource' }) satisfies z.ZodType<Loose<CorrectedSource>>

export const stubsView = z
  .object({
    stubs: z.array(
      z.object({
        id: z.string(),
        degree,
        degreeWord: z.string(),
        number: z.string().optional(),
        day: z.string().optional(),
        dayText: z.string().optional(),
        holder: z.string(),
        by: z.string(),
        at: z.string(),
      }),
    ),
    erased: z.array(
      z.object({
        sourceId: z.string(),
        ground: z.enum(['personal-data', 'state-secret', 'court-order', 'other']),
        groundWord: z.string(),
        why: z.string(),
        number: z.string().optional(),
        holder: z.string().optional(),
        dayText: z.string().optional(),
        by: z.string(),
        at: z.string(),
        statements: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'Stubs' }) satisfies z.ZodType<Loose<StubsView>>

export const keptStub = z.object({ stubId: z.string() }).meta({ id: 'KeptStub' })

/** A file within JSON; one sent as it is says its note in the query. */
export const attachBody = z
  .strictObject({
    file: z.strictObject({ base64: z.string(), fileName: z.string().optional() }),
    note: z.string().optional(),
  })
  .meta({ id: 'AttachEvidence' })

export const correctBody = z
  .strictObject({
    title: z.string(),
    publisher: z.string().optional(),
    published: z.string().optional(),
    lang: z.enum(['en', 'vi']).optional(),
    /** What `source.facts` said when the source was looked at; refused where it says something else by now. */
    seen: z.string().optional(),
  })
  .meta({ id: 'CorrectSource' })
