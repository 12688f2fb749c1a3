import { z } from 'zod'
import type { NetworkView } from '#views/network-view.ts'
import { cite, citedValue, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { paging } from './paging.ts'
import { around } from './ties.ts'

const text = z.string()
const count = z.number().int()
const sort = z.enum(['sister-city', 'friendship', 'cooperation', 'over'])

const body = z
  .object({
    recordId: text,
    sort: z.enum(['link', 'paper', 'over']),
    ours: z.array(partyRef),
    theirs: z.array(partyRef),
    text,
    marks,
  })
  .meta({ id: 'NetworkBody', description: 'Two bodies that work together, or signed a paper.' })

const partner = z
  .object({
    recordId: text,
    partner: partyRef,
    sort,
    bodies: z.array(body),
    told: z.object({ kind: citedValue.optional(), since: citedValue.optional(), stateWord: text }).optional(),
  })
  .meta({ id: 'NetworkPartner', description: 'A tie with one partner, and the bodies linked below it.' })

const country = z
  .object({ code: text, name: text, count, sort, partners: z.array(partner), bodies: z.array(body) })
  .meta({ id: 'NetworkCountry' })

export const networkAnswer = z
  .object({
    list: z.object({ ...around, lines: z.array(text) }).meta({ id: 'NetworkList' }),
    paging: paging.optional(),
    home: text,
    countries: z.array(country),
    gathered: count.optional(),
    elsewhere: z.array(body),
    moreBodies: count,
    cites: z.array(cite),
  })
  .meta({ id: 'Network' }) satisfies z.ZodType<Loose<NetworkView>>
