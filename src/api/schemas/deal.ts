import { z } from 'zod'
import type { DealsView, DealView, ProofView } from '#views/deal/deal-view.ts'
import { partyRef } from './citation.ts'
import type { Loose } from './loose.ts'

const text = z.string()
const count = z.number().int()

export const proof = z
  .object({
    sourceId: text,
    sourceTitle: text,
    publisher: text.optional(),
    published: text.optional(),
    quote: text,
    start: count,
    end: count,
    own: z.boolean(),
  })
  .meta({
    id: 'Proof',
    description: 'The words something rests on; own: written down by somebody of the office.',
  }) satisfies z.ZodType<Loose<ProofView>>

const line = z
  .object({
    id: text,
    version: count,
    investor: partyRef,
    title: text.optional(),
    project: z.object({ id: text, title: text }).optional(),
    place: text.optional(),
    sector: text.optional(),
    sectorWord: text.optional(),
    stage: text,
    stageWord: text,
    since: text,
    sinceText: text,
    owner: z.object({ id: text, name: text }).optional(),
    certificates: z.array(z.object({ step: text, word: text, dayText: text })),
    money: z.object({
      registered: text.optional(),
      standing: text.optional(),
      disbursed: text.optional(),
      pledged: text.optional(),
    }),
    provenance: z.enum(['foreign', 'domestic', 'unsaid']),
    origin: text.optional(),
  })
  .meta({
    id: 'InvestorFile',
    description:
      'One investor, at most one project, and where it stands; pledged sums are never counted with others.',
  })

const choice = z.object({ value: text, label: text, count }).meta({ id: 'FileChoice' })

/** The words of stages and steps are the desk's; what they may be is settled where they are noted. */
type Worded<T> = T extends readonly (infer Item)[]
  ? readonly Worded<Item>[]
  : T extends string
    ? string
    : T extends object
      ? { readonly [K in keyof T]: Worded<T[K]> }
      : T

export const dealsAnswer = z
  .object({
    asOf: text,
    asOfText: text,
    total: count,
    stages: z.array(z.object({ stage: text, word: text, deals: z.array(line) })),
    investors: z.array(choice),
    owners: z.array(choice),
  })
  .meta({ id: 'Pipeline' }) satisfies z.ZodType<Loose<Worded<DealsView>>>

const step = z
  .object({
    seq: count,
    step: text,
    word: text,
    day: text,
    dayText: text,
    amount: text.optional(),
    share: z.number().optional(),
    amountText: text.optional(),
    measureWord: text.optional(),
    number: text.optional(),
    issuer: text.optional(),
    note: text.optional(),
    by: text,
    proof,
  })
  .meta({ id: 'InvestorFileStep' })

export const dealAnswer = line
  .extend({
    asOf: text,
    asOfText: text,
    matter: z.object({
      projectId: text.optional(),
      title: text.optional(),
      place: text.optional(),
      sector: text.optional(),
      origin: text.optional(),
    }),
    steps: z.array(step),
    standing: z.array(z.object({ step: text, word: text, times: count, skipped: z.boolean() })),
    next: z.array(
      z.object({ step: text, word: text, measureWord: text.optional(), refusals: z.array(text) }),
    ),
    clocks: z.array(
      z.object({
        address: text,
        says: text,
        dueText: text,
        doneText: text.optional(),
        late: z.boolean(),
        state: text,
        stateWord: text,
        clause: text,
        source: text,
        caution: text.optional(),
      }),
    ),
    awaited: z.array(z.object({ says: text, needs: text, clause: text })),
    noClock: text.optional(),
    unread: z.array(text),
    history: z.array(
      z.object({
        seq: count,
        text,
        why: text.optional(),
        by: text,
        atText: text,
        takenBack: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'InvestorFileWhole' }) satisfies z.ZodType<Loose<Worded<DealView>>>

export const changedDeal = z.object({ dealId: text, version: count }).meta({ id: 'ChangedInvestorFile' })
