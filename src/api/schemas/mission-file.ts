import { z } from 'zod'
import {
  answerSchema,
  decisionSchema,
  exceptionSchema,
  IN_STEPS,
  journeySchema,
  OUT_STEPS,
  PART_NAMES,
  partsSchema,
  reportSchema,
  secretSchema,
} from '#model/mission.ts'
import { legSchema, sessionSchema } from '#model/programme.ts'
import { giftSchema, memberSchema } from '#model/roster.ts'
import type { MissionView } from '#views/mission-view.ts'
import type { Loose } from './loose.ts'

const id = z.string()
const text = z.string()
const direction = z.enum(['out', 'in'])
const stepName = z.enum([...new Set([...OUT_STEPS, ...IN_STEPS])])
const ids = z.array(z.string())

const parts = partsSchema.partial().meta({
  id: 'MissionParts',
  description: 'What a proposal (out) or a request (in) says, part by part; each may be missing.',
})
export const member = memberSchema.extend({ id })
export const gift = giftSchema.extend({ id })
export const item = z.discriminatedUnion('what', [sessionSchema.extend({ id }), legSchema.extend({ id })])

const refusal = z.object({
  rule: text,
  says: z.object({ en: text, vi: text }),
  clause: text,
  source: text,
  satisfiedBy: z.object({ en: text, vi: text }),
})

const mission = z
  .object({
    id,
    version: z.number().int(),
    direction,
    title: text,
    openedBy: text,
    openedAt: text,
    secret: secretSchema.optional(),
    recordId: text.optional(),
    parts,
    cited: z.partialRecord(z.enum([...PART_NAMES, 'roster']), ids),
    roster: z.array(member),
    seats: z.partialRecord(z.enum(['ours', 'theirs']), ids),
    programme: z.array(item),
    gifts: z.array(gift),
    steps: z.partialRecord(
      stepName,
      z.object({ day: text, person: text, seq: z.number().int(), note: text.optional() }),
    ),
    decision: decisionSchema.optional(),
    answer: answerSchema.optional(),
    journey: journeySchema.optional(),
    report: reportSchema.optional(),
    exceptions: z.array(exceptionSchema),
    commitmentIds: ids,
    cancelled: text.optional(),
    planFactId: text.optional(),
    journeyFactId: text.optional(),
    giftFactIds: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Mission', description: 'A mission as the acts in its history leave it.' })

const step = z.object({
  step: stepName,
  word: text,
  doneWord: text,
  day: text.optional(),
  dayText: text.optional(),
  by: text.optional(),
  note: text.optional(),
  skipped: z.boolean(),
  refusals: z.array(refusal),
})

const file = z.object({
  id,
  fileName: text,
  mediaType: text,
  size: z.number().int(),
  sizeText: text,
  sha256: text,
  note: text.optional(),
  by: text,
  at: text,
  stays: z.boolean(),
})

const deed = z.object({
  seq: z.number().int(),
  word: text,
  about: text,
  by: text,
  at: text,
  undone: z.boolean(),
  undoable: z.boolean(),
})

export const missionFile = z
  .object({
    id,
    version: z.number().int(),
    direction,
    directionWord: text,
    title: text,
    standing: text,
    standingWord: text,
    homeZone: text,
    placeZone: text,
    openedBy: text,
    openedAt: text,
    secret: z.object({ number: text, holder: text, reviewDay: text, reviewText: text }).optional(),
    daysText: text.optional(),
    dayCount: z.number().int().optional(),
    head: text.optional(),
    size: z.number().int().optional(),
    recordId: text.optional(),
    steps: z.array(step),
    parts: z.array(
      z.object({
        name: z.enum(PART_NAMES as [string, ...string[]]),
        label: text,
        text: text.optional(),
        mandatory: z.boolean(),
        cited: ids,
      }),
    ),
    missing: z.array(text),
    values: parts,
    mission,
    evidence: z.array(file),
    deeds: z.array(deed),
  })
  .meta({
    id: 'MissionFile',
    description:
      'A delegation whole: parts, steps with every reason against each, people, programme, files, history. Of a state secret the stub alone.',
  }) as unknown as z.ZodType<Loose<MissionView>>
