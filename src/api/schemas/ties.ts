import { z } from 'zod'
import { TIE_STATES, TIE_STEPS } from '#model/tie-steps.ts'
import { type AgreementsView, LISTS, SORTS, type TiesView } from '#views/ties/ties-view.ts'
import { cite, citedValue, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { paging } from './paging.ts'

const text = z.string()
const count = z.number().int()
const list = z.enum(LISTS)

const end = z
  .object({
    rule: z.enum(['stated', 'effective-term', 'signed-term', 'no-term', 'no-start', 'endless']),
    on: text.optional(),
    to: text.optional(),
    onText: text.optional(),
    says: text,
    renewed: count,
    tacit: z.boolean(),
    noticeBy: text.optional(),
    noticeText: text.optional(),
    daysLeft: count.optional(),
  })
  .meta({ id: 'End', description: 'When something ends, by which rule, and the last day for notice.' })

const contact = z
  .object({
    sort: z.enum(['visit', 'meeting', 'signing', 'gift', 'greeting']),
    recordId: text,
    on: text,
    word: text,
    onText: text,
    marks,
  })
  .meta({ id: 'Contact' })

const step = z
  .object({
    step: z.enum(TIE_STEPS),
    word: text,
    on: text.optional(),
    onText: text,
    marks,
    basis: text.optional(),
  })
  .meta({ id: 'TieStage' })

const tie = z
  .object({
    recordId: text,
    partner: partyRef,
    ours: z.array(partyRef),
    inherited: z.boolean(),
    notYetOurs: z.literal(true).optional(),
    kind: citedValue.optional(),
    since: citedValue.optional(),
    state: z.enum(TIE_STATES),
    stateWord: text,
    steps: z.array(step),
    end: end.optional(),
    agreements: z.array(z.object({ recordId: text, title: text })),
    exchange: contact.optional(),
    greeting: contact.optional(),
    lists: z.array(list),
    marks,
    held: z.array(z.object({ text, day: text.optional(), basis: z.array(text) })).optional(),
    lapsed: z.object({ on: text, onText: text, why: text, sourceId: text }).optional(),
  })
  .meta({
    id: 'TieOverTime',
    description: 'A tie with its stages, where it stands on the day read, and its end.',
  })

const agreement = z
  .object({
    recordId: text,
    title: text,
    parties: z.array(partyRef),
    partners: z.array(partyRef),
    instrument: citedValue.optional(),
    date: citedValue.optional(),
    effective: citedValue.optional(),
    term: citedValue.optional(),
    renewal: citedValue.optional(),
    notice: citedValue.optional(),
    languages: citedValue.optional(),
    sectors: citedValue.optional(),
    state: z.enum(['in-force', 'expired', 'ended', 'planned', 'denied']),
    stateWord: text,
    end,
    copies: z.array(z.object({ id: text, fileName: text })),
    inherited: z.boolean(),
    exchange: contact.optional(),
    lists: z.array(list),
    marks,
  })
  .meta({ id: 'AgreementOverTime' })

/** What every list of lines says of itself. */
export const around = {
  asOf: text,
  asOfText: text,
  list,
  lists: z.array(z.object({ list, label: text, count })),
  rule: text,
  days: count,
  years: count,
  sort: z.enum(SORTS),
  country: text.optional(),
  countries: z.array(z.object({ code: text, name: text, count })),
  paging: paging.optional(),
  cites: z.array(cite),
}

export const tiesAnswer = z
  .object({ ...around, lines: z.array(tie) })
  .meta({ id: 'Ties' }) satisfies z.ZodType<Loose<TiesView>>

export const agreementsAnswer = z
  .object({ ...around, lines: z.array(agreement) })
  .meta({ id: 'Agreements' }) satisfies z.ZodType<Loose<AgreementsView>>
