import { z } from 'zod'
import type { MoneyView } from '#views/money/money-view.ts'
import type { RatesView } from '#views/rates.ts'
import { cite, marks } from './citation.ts'
import { proof } from './deal.ts'
import type { Loose } from './loose.ts'

const text = z.string()
const count = z.number().int()

const told = z
  .object({
    amount: text.optional(),
    amountText: text.optional(),
    projects: count.optional(),
    asofText: text.optional(),
    rankText: text.optional(),
    recordId: text,
    marks,
    disputed: z.boolean(),
  })
  .meta({ id: 'MoneyTold', description: 'What a source tells.' })

const row = z
  .object({
    key: text,
    label: text,
    rank: count.optional(),
    files: count,
    sums: z.array(text),
    sumsText: text,
    told: told.optional(),
    difference: text.optional(),
    why: z.array(text),
  })
  .meta({ id: 'MoneyRow', description: 'Our files beside what is told, and why the two differ.' })

const registered = z
  .object({
    part: z.enum(['licensed', 'adjusted', 'share-purchase', 'total']),
    word: text,
    sumsText: text,
    told: told.optional(),
    toldText: text.optional(),
    difference: text.optional(),
  })
  .meta({ id: 'RegisteredPart' })

export const moneyAnswer = z
  .object({
    asOf: text,
    asOfText: text,
    from: text.optional(),
    by: text,
    byWord: text,
    measure: text,
    measureWord: text,
    side: text,
    sideWord: text,
    hostName: text,
    currency: text.optional(),
    rows: z.array(row),
    registered: z.array(registered),
    registeredNote: text.optional(),
    rates: z.array(text),
    mixedNote: text.optional(),
    refusals: z.array(text),
    apart: z.array(z.object({ side: text, word: text, files: count })),
    cites: z.array(cite),
  })
  .meta({ id: 'Money' }) satisfies z.ZodType<Loose<MoneyView>>

export const ratesAnswer = z
  .object({
    rates: z.array(
      z
        .object({
          id: text,
          from: text,
          to: text,
          value: z.number(),
          valueText: text,
          day: text,
          dayText: text,
          proof,
        })
        .meta({ id: 'Rate' }),
    ),
  })
  .meta({ id: 'Rates' }) satisfies z.ZodType<Loose<RatesView>>

export const enteredRate = z.object({ rateId: text }).meta({ id: 'EnteredRate' })
