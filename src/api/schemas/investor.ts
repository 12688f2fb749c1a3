import { z } from 'zod'
import { INVESTOR_KINDS } from '#model/dossier.ts'
import type { InvestorView } from '#views/investor.ts'
import type { InvestorsView } from '#views/investors.ts'
import { cite, marks, partyRef } from './citation.ts'
import { match, part, row } from './investment.ts'
import type { Loose } from './loose.ts'

const text = z.string()
const count = z.number().int()

const investor = {
  investor: partyRef,
  kind: z.enum(INVESTOR_KINDS).optional(),
  kindWord: text.optional(),
  countries: z.array(text),
  countriesTold: z.object({ marks }),
  sectors: z.array(z.object({ text, marks })),
  met: text.optional(),
  metText: text.optional(),
  next: part.optional(),
  owner: part.optional(),
  overdue: z.boolean(),
  kept: z.boolean(),
  marks,
}

export const investorsAnswer = z
  .object({
    asOf: text,
    asOfText: text,
    total: count,
    lines: z.array(z.object(investor).meta({ id: 'InvestorLine' })),
    countries: z.array(z.object({ code: text, name: text, count })),
    cites: z.array(cite),
  })
  .meta({ id: 'Investors' }) satisfies z.ZodType<Loose<InvestorsView>>

const rows = z.array(row)

export const investorAnswer = z
  .object({
    ...investor,
    asOf: text,
    asOfText: text,
    names: z.array(text),
    parts: z.array(part),
    people: rows,
    meetings: rows,
    visits: rows,
    delegations: z.array(
      z.object({
        missionId: text,
        title: text,
        directionWord: text,
        daysText: text.optional(),
        people: z.array(text),
      }),
    ),
    asked: rows,
    agreements: rows,
    links: rows,
    figures: rows,
    projects: rows,
    matches: z.array(match),
    cites: z.array(cite),
  })
  .meta({ id: 'Investor' }) satisfies z.ZodType<Loose<InvestorView>>
