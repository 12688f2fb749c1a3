import { z } from 'zod'
import { citedValue, marks, partyRef } from './citation.ts'

const row = { recordId: z.string(), marks }
const cited = citedValue.optional()

export const tie = z
  .object({
    ...row,
    partner: partyRef,
    ours: z.array(partyRef),
    inherited: z.boolean(),
    notYetOurs: z.literal(true).optional(),
    held: z
      .array(z.object({ text: z.string(), day: z.string().optional(), basis: z.array(z.string()) }))
      .optional(),
    kind: cited,
    status: cited,
    since: cited,
  })
  .meta({ id: 'Tie' })

export const agreement = z
  .object({
    ...row,
    parties: z.array(partyRef),
    title: cited,
    instrument: cited,
    status: cited,
    date: cited,
    sectors: cited,
  })
  .meta({ id: 'Agreement' })

export const visit = z
  .object({
    ...row,
    direction: z.enum(['out', 'in', 'other']),
    from: partyRef,
    to: z.array(partyRef),
    head: cited,
    size: cited,
    members: cited,
    days: cited,
    start: cited,
    status: cited,
  })
  .meta({ id: 'Visit' })

export const meeting = z
  .object({ ...row, participants: z.array(partyRef), place: cited, date: cited })
  .meta({ id: 'Meeting' })

export const role = z
  .object({
    ...row,
    person: partyRef,
    role: citedValue,
    of: partyRef.optional(),
    lastAttested: z.string().optional(),
    doubt: z.string().optional(),
  })
  .meta({ id: 'OfficeHeld' })

export const commitment = z
  .object({
    ...row,
    side: z.enum(['ours', 'theirs', 'other']),
    by: partyRef,
    kind: z.enum(['pledge', 'request', 'proposal']),
    words: z.string(),
    due: cited,
    day: z.string().optional(),
    courtesy: z.boolean(),
  })
  .meta({ id: 'Commitment' })

export const figure = z
  .object({
    ...row,
    host: partyRef,
    origin: partyRef.optional(),
    projects: cited,
    amount: cited,
    measure: cited,
    sector: cited,
    asof: cited,
    rank: cited,
  })
  .meta({ id: 'Figure' })

export const other = z
  .object({ ...row, kind: z.string(), kindWord: z.string(), text: z.string() })
  .meta({ id: 'OtherMatter' })

export const anniversary = z
  .object({ partner: partyRef, years: z.number().int(), on: z.string(), onText: z.string(), marks })
  .meta({ id: 'Anniversary' })
