import { z } from 'zod'
import type { LoadedSuccessions } from '#acts/load-successions.ts'
import type { AfterMergerView } from '#views/succession/after-merger-view.ts'
import type { LetterView } from '#views/succession/letter-view.ts'
import { cite, marks, partyRef } from './citation.ts'
import { problem } from './error.ts'
import type { Loose } from './loose.ts'
import { change, double, figure, held, todo, unit } from './merger-rows.ts'

const count = z.number().int()
const text = z.string()

export const loadedSuccessions = z
  .object({
    counts: z.object({ new: count, known: count, unchanged: count, refused: count }),
    successionIds: z.array(text),
    left: z.array(z.object({ line: count, text, problem })),
  })
  .meta({ id: 'LoadedMergers' }) satisfies z.ZodType<Loose<LoadedSuccessions>>

export const afterMerger = z
  .object({
    officeId: text,
    officeName: text,
    day: text,
    dayText: text,
    eveText: text,
    days: z.array(z.object({ day: text, text, ours: z.boolean() })),
    home: unit,
    changes: z.array(change),
    partnerChanges: z.array(change),
    ties: z.array(held),
    agreements: z.array(held),
    posts: z.array(held),
    promises: z.array(held),
    doubles: z.array(double),
    figures: z.array(figure),
    todo: z.array(todo),
    counts: z.object({
      ties: count,
      passed: count,
      doubles: count,
      undecided: count,
      tiers: count,
      letters: count,
      sent: count,
    }),
    cites: z.array(cite),
  })
  .meta({ id: 'AfterMerger' }) satisfies z.ZodType<Loose<AfterMergerView>>

export const noticeLetter = z
  .object({
    recordId: text,
    lang: z.enum(['en', 'vi']),
    day: text,
    officeName: text,
    home: unit,
    former: unit,
    vietnamese: z.boolean(),
    partner: partyRef,
    partnerFormal: text,
    dated: text,
    subject: text,
    sentences: z.array(z.object({ text, marks, desk: z.boolean() })),
    signs: z.object({ name: text, post: text }).optional(),
    cites: z.array(cite),
  })
  .meta({ id: 'NoticeLetter' }) satisfies z.ZodType<Loose<LetterView>>

export const withdrawnSuccessions = z.object({ withdrawn: count }).meta({ id: 'WithdrawnMergers' })
export const decidedDouble = z.object({ decisionId: text, sourceId: text }).meta({ id: 'DecidedDouble' })
export const notedLetter = z.object({ recordId: text, step: text }).meta({ id: 'NotedLetter' })
export const paperFile = z
  .object({ fileName: text, mediaType: text, base64: text })
  .meta({ id: 'PaperFile', description: 'A paper in base64.' })

/** The note on a letter; which tie it is about stands in the address. */
export const noteBody = z
  .strictObject({
    day: text,
    step: z.enum(['drafted', 'sent', 'taken-back']),
    onDay: text.optional(),
    file: z.strictObject({ base64: text, fileName: text.optional() }).optional(),
    evidenceId: text.optional(),
    note: text.optional(),
  })
  .meta({ id: 'NoteLetter' })
