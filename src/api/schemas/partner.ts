import { z } from 'zod'
import type { PartnersView } from '#views/list-views.ts'
import type { AskView, PartnerView } from '#views/partner-view.ts'
import { cite, citedValue, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'

const answer = z.enum(['found', 'nothing', 'not-understood', 'unconfirmed']).meta({
  id: 'Answer',
  description:
    'Found with cites; nothing on file; question not understood; read, but nobody has confirmed it.',
})
const row = { recordId: z.string(), marks }
const cited = citedValue.optional()

const tie = z
  .object({
    ...row,
    partner: partyRef,
    ours: z.array(partyRef),
    inherited: z.boolean(),
    kind: cited,
    status: cited,
    since: cited,
  })
  .meta({ id: 'Tie' })

const agreement = z
  .object({
    ...row,
    parties: z.array(partyRef),
    instrument: cited,
    status: cited,
    date: cited,
    sectors: cited,
  })
  .meta({ id: 'Agreement' })

const visit = z
  .object({
    ...row,
    direction: z.enum(['out', 'in', 'other']),
    from: partyRef,
    to: z.array(partyRef),
    head: cited,
    size: cited,
    days: cited,
    start: cited,
    status: cited,
  })
  .meta({ id: 'Visit' })

const meeting = z
  .object({ ...row, participants: z.array(partyRef), place: cited, date: cited })
  .meta({ id: 'Meeting' })

const role = z
  .object({
    ...row,
    person: partyRef,
    role: citedValue,
    of: partyRef.optional(),
    lastAttested: z.string().optional(),
  })
  .meta({ id: 'OfficeHeld' })

const commitment = z
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

const figure = z
  .object({
    ...row,
    host: partyRef,
    origin: partyRef.optional(),
    projects: cited,
    amount: cited,
    measure: cited,
    asof: cited,
    rank: cited,
  })
  .meta({ id: 'Figure' })

const other = z
  .object({ ...row, kind: z.string(), kindWord: z.string(), text: z.string() })
  .meta({ id: 'OtherMatter' })

const anniversary = z
  .object({ partner: partyRef, years: z.number().int(), on: z.string(), onText: z.string(), marks })
  .meta({ id: 'Anniversary' })

export const partnerView = z
  .object({
    answer,
    subject: partyRef,
    home: partyRef,
    asOf: z.string(),
    asOfText: z.string(),
    ties: z.array(tie),
    tiesLine: z.string(),
    agreements: z.array(agreement),
    visits: z.array(visit),
    lastOut: visit.optional(),
    lastIn: visit.optional(),
    meetings: z.array(meeting),
    people: z.array(role),
    promises: z.object({ ours: z.array(commitment), theirs: z.array(commitment) }),
    asked: z.array(commitment),
    courtesies: z.array(commitment),
    figures: z.array(figure),
    others: z.array(other),
    anniversaries: z.array(anniversary),
    unconfirmed: z.object({
      count: z.number().int(),
      sources: z.array(z.object({ id: z.string(), title: z.string(), count: z.number().int() })),
    }),
    cites: z.array(cite),
  })
  .meta({
    id: 'PartnerPage',
    description: 'What we have with one country or partner, as of a day; every value with its cites.',
  }) satisfies z.ZodType<Loose<PartnerView>>

export const askView = z
  .object({ question: z.string(), answer, partner: partnerView.optional(), hint: z.string().optional() })
  .meta({ id: 'AskAnswer' }) satisfies z.ZodType<Loose<AskView>>

export const partnersView = z
  .object({
    countries: z.array(
      z.object({
        country: partyRef,
        partners: z.array(
          z.object({
            partner: partyRef,
            kind: z.string().optional(),
            status: z.string().optional(),
            since: z.string().optional(),
            inherited: z.boolean(),
            records: z.number().int(),
          }),
        ),
      }),
    ),
    total: z.number().int(),
  })
  .meta({ id: 'Partners' }) satisfies z.ZodType<Loose<PartnersView>>
