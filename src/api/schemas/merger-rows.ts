import { z } from 'zod'
import { SUCCESSION_SORTS } from '#model/succession.ts'
import { citedValue, marks, partyRef } from './citation.ts'

const text = z.string()

export const unit = z
  .object({ key: text, name: text, formal: text, slot: text, when: text.optional(), id: text.optional() })
  .meta({
    id: 'Unit',
    description: 'A unit of government as it stood at one time; `when` tells namesakes apart.',
  })

export const change = z
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

export const held = z
  .object({
    recordId: text,
    partners: z.array(partyRef),
    what: text,
    since: citedValue.optional(),
    status: citedValue.optional(),
    marks,
    origin: unit,
    through: z.array(partyRef),
    throughText: text.optional(),
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

export const double = z
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

export const figure = z
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

export const todo = z.object({
  sort: z.enum(['decide', 'letter', 'tier', 'ends', 'no-end', 'undated', 'not-loaded']),
  text,
  done: z.boolean(),
  doneText: text.optional(),
  recordId: text.optional(),
})
