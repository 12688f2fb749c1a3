import { z } from 'zod'
import type { KeptCommitment } from '#acts/keep-commitment.ts'
import type { ReloadedChasing } from '#acts/reload-chasing.ts'
import type { CommitmentsView } from '#views/commitments-view.ts'
import { cite, marks } from './citation.ts'
import type { Loose } from './loose.ts'
import { paging } from './paging.ts'

const text = z.string()
const count = z.number().int()

const line = z
  .object({
    id: text,
    version: count,
    title: text,
    words: text,
    marks,
    by: text,
    to: text.optional(),
    partner: text.optional(),
    partnerIsPerson: z.boolean().optional(),
    side: z.enum(['ours', 'theirs', 'both']),
    sideWord: text,
    unit: text.optional(),
    due: text.optional(),
    dueText: text.optional(),
    dateless: z.boolean(),
    state: z.enum(['open', 'in-hand', 'done', 'dropped']),
    stateWord: text,
    count: z.enum(['done', 'done-late', 'late', 'open', 'undated', 'dropped']),
    countWord: text,
    daysLate: count.optional(),
    doneText: text.optional(),
    evidence: z.array(z.object({ id: text, fileName: text })),
    why: text.optional(),
    told: text.optional(),
    missionId: text.optional(),
    missionTitle: text.optional(),
  })
  .meta({ id: 'CommitmentLine' })

const tally = z
  .object({
    done: count,
    'done-late': count,
    late: count,
    open: count,
    undated: count,
    dropped: count,
    total: count,
  })
  .meta({
    id: 'CommitmentTally',
    description: 'Each commitment counts once; the total leaves the dropped ones out.',
  })

const lines = z.array(z.object({ name: text, tally }))

export const commitmentList = z
  .object({
    asOf: text,
    asOfText: text,
    lines: z.array(line),
    asked: z.array(line),
    lineCount: count,
    askedCount: count,
    askedPage: count,
    paging,
    tally,
    byUnit: lines,
    byPartner: lines,
    units: z.array(text),
    cites: z.array(cite),
  })
  .meta({ id: 'Commitments' }) satisfies z.ZodType<Loose<CommitmentsView>>

export const enteredCommitment = z.object({ commitmentId: text }).meta({ id: 'CommitmentEntered' })

export const keptCommitment = z
  .object({ commitmentId: text, version: count })
  .meta({ id: 'CommitmentKept' }) satisfies z.ZodType<Loose<KeptCommitment>>

export const reloadedChasing = z
  .object({
    taken: count,
    empty: count,
    same: count,
    refused: z.array(
      z.object({
        line: count,
        problem: z.object({
          problem: text,
          says: z.object({ en: text, vi: text }),
          where: text.optional(),
          details: z.record(z.string(), z.unknown()).optional(),
        }),
      }),
    ),
  })
  .meta({ id: 'SheetTakenIn' }) satisfies z.ZodType<Loose<ReloadedChasing>>

export const chasingAnswer = z
  .object({ unit: text, asOf: text, letter: text, lines: z.array(line) })
  .meta({ id: 'ChasingLetter' })
