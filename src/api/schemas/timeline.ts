import { z } from 'zod'
import type { TimelineView } from '#views/timeline-view.ts'
import { partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { tiesAnswer } from './ties.ts'

const text = z.string()

const row = z
  .object({
    recordId: text,
    partner: partyRef,
    kindText: text.optional(),
    stateWord: text,
    standing: z.enum(['stands', 'over', 'ahead']),
    since: text.optional(),
    sinceText: text.optional(),
    ended: text.optional(),
    marks: z.array(
      z.object({
        recordId: text,
        sort: z.enum(['paper', 'met', 'greeting', 'gift']),
        on: text,
        onText: text,
      }),
    ),
  })
  .meta({ id: 'TieOverYears', description: 'A tie from when to when, and what happened on it.' })

export const timelineAnswer = z
  .object({ from: z.number().int(), to: z.number().int(), rows: z.array(row), ties: tiesAnswer })
  .meta({ id: 'Timeline' }) satisfies z.ZodType<Loose<TimelineView>>
