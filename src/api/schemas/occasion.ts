import { z } from 'zod'
import type { NotedGreeting } from '#acts/note-greeting.ts'
import { FEAST_NAMES } from '#model/feast-names.ts'
import type { GreetingView, OccasionsView } from '#views/occasions-view.ts'
import { cite, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { paging } from './paging.ts'

const text = z.string()
const count = z.number().int()

const sent = z.object({ on: text, onText: text, recordId: text })

const occasion = z
  .object({
    id: text,
    sort: z.enum(['tie', 'agreement', 'relations', ...FEAST_NAMES]),
    year: count,
    name: text,
    on: text,
    onText: text,
    lastDay: text.optional(),
    inDays: count.optional(),
    years: count.optional(),
    country: text.optional(),
    countryName: text.optional(),
    source: text.optional(),
    marks,
    partnerCount: count.optional(),
    partners: z.array(z.object({ key: text, party: partyRef, sent: sent.optional(), gifts: count })),
  })
  .meta({ id: 'Occasion' })

export const occasionsAnswer = z
  .object({
    office: text,
    officeName: text,
    from: text,
    to: text,
    fromText: text,
    toText: text,
    days: count,
    rule: text,
    occasions: z.array(occasion),
    withoutDay: z.array(text),
    paging,
    cites: z.array(cite),
  })
  .meta({ id: 'Occasions' }) satisfies z.ZodType<Loose<OccasionsView>>

export const greetingAnswer = z
  .object({
    key: text,
    lang: z.enum(['en', 'vi']),
    occasion,
    partner: partyRef,
    officeName: text,
    homeName: text,
    dated: text,
    subject: text,
    addressee: z.array(text),
    salutation: text,
    beside: z.object({ lang: z.enum(['ko', 'ja']), dated: text, addressee: z.array(text) }).optional(),
    sentences: z.array(z.object({ text, marks, table: text.optional(), desk: z.boolean() })),
    signs: z.object({ name: text, post: text }).optional(),
    gifts: z.array(z.object({ recordId: text, text, onText: text.optional(), marks })),
    sent: sent.optional(),
    cites: z.array(cite),
  })
  .meta({
    id: 'Greeting',
    description: 'A draft letter of good wishes: each sentence is cited, from a table, or the desk’s own.',
  }) satisfies z.ZodType<Loose<GreetingView>>

export const notedGreeting = z
  .object({ statementId: text, key: text, on: text })
  .meta({ id: 'GreetingNoted' }) satisfies z.ZodType<Loose<NotedGreeting>>
