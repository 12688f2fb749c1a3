import { z } from 'zod'
import type { LoadedSuccessions } from '#acts/load-successions.ts'
import { SUCCESSION_SORTS } from '#model/succession.ts'
import type { AfterMergerView } from '#views/succession/after-merger-view.ts'
import type { LetterView } from '#views/succession/letter-view.ts'
import { cite, citedValue, marks, partyRef } from './citation.ts'
import { problem } from './error.ts'
import type { Loose } from './loose.ts'

const count = z.number().int()
const text = z.string()

export const loadedSuccessions = z
  .object({
    counts: z.object({ new: count, known: count, unchanged: count, refused: count }),
    successionIds: z.array(text),
    left: z.array(z.object({ line: count, text, problem })),
  })
  .meta({ id: 'LoadedMergers' }) satisfies z.ZodType<Loose<LoadedSuccessions>>

const unit = z
  .object({ key: text, name: text, formal: text, slot: text, when: text.optional(), id: text.optional() })
  .meta({
    id: 'Unit',
    description: 'A unit of government as it stood at one time; `when` tells namesakes apart.',
  })

const change = z
  .object({
    id: text,
    from: unit,
    to: unit.optional(),
    day: text,
    dayText: text,
    sort: z.enum(SUCCESSION_SORTS),
    sortWord: text,
    basis: text,
    marks,
  })
  .meta({ id: 'UnitChange' })

const held = z
  .object({
    recordId: text,
    partners: z.array(partyRef),
    what: text,
    since: citedValue.optional(),
    status: citedValue.optional(),
    marks,
    origin: unit,
    before: z.array(unit),
    after: z.array(unit),
    passes: z.boolean(),
    state: z.enum(['standing', 'planned', 'ended']),
    notes: z.array(z.object({ note: text, text })),
    basis: marks,
    letter: z
      .object({
        step: z.enum(['none', 'drafted', 'sent']),
        onText: text.optional(),
        evidenceId: text.optional(),
        by: text.optional(),
        note: text.optional(),
      })
      .optional(),
  })
  .meta({
    id: 'HeldMatter',
    description: 'Who held a tie, agreement, post or promise on the eve, and who on the day.',
  })

const double = z
  .object({
    partner: partyRef,
    sort: z.enum(['same', 'within']),
    ties: z.array(z.object({ recordId: text, text, marks })),
    decisions: z.array(
      z.object({
        id: text,
        verdict: z.enum(['keep-both', 'one-lapses', 'open']),
        text,
        why: text,
        by: text,
        at: text,
        lapses: text.optional(),
        marks,
      }),
    ),
    decided: z.boolean(),
  })
  .meta({ id: 'DoubleTie' })

const numbers = { projects: text.optional(), amount: text.optional() }

const figure = z
  .object({
    origin: partyRef.optional(),
    measure: text.optional(),
    asof: text.optional(),
    heir: unit,
    parts: z.array(z.object({ recordId: text, unit, ...numbers, marks, within: text.optional() })),
    sum: z.object(numbers).optional(),
    unlike: z.array(text),
  })
  .meta({
    id: 'RebasedFigure',
    description: 'Old figures on their old ground, and their sum or why there is none.',
  })

const todo = z.object({
  sort: z.enum(['decide', 'letter', 'tier', 'ends', 'no-end', 'undated', 'not-loaded']),
  text,
  done: z.boolean(),
  doneText: text.optional(),
  recordId: text.optional(),
})

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
