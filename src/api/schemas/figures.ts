import { z } from 'zod'
import type { FiguresView } from '#views/figures/figures-view.ts'
import { cite, citedValue, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { paging } from './paging.ts'

const text = z.string()
const count = z.number().int()

const figureLine = z
  .object({
    recordId: text,
    marks,
    asof: citedValue.optional(),
    projects: citedValue.optional(),
    amount: citedValue.optional(),
    currency: text.optional(),
    estimated: z.boolean(),
    certainty: text,
    territory: partyRef.optional(),
    rank: citedValue.optional(),
    rankText: text.optional(),
    disputed: z.boolean(),
    chosen: z.boolean(),
  })
  .meta({
    id: 'FigureLine',
    description: 'A figure with the terms it was told in; others stand in its values.',
  })

const series = z
  .object({
    host: partyRef,
    hostUntil: text.optional(),
    origin: partyRef.optional(),
    sector: text.optional(),
    sectorWord: text.optional(),
    measure: text.optional(),
    measureWord: text,
    lines: z.array(figureLine),
  })
  .meta({
    id: 'FigureSeries',
    description: 'One place, one investor, one field or all, one measure; the newest figure first.',
  })

const choice = z.object({ value: text, label: text, count }).meta({ id: 'FigureChoice' })

const sum = z
  .object({
    of: z.array(text),
    chosen: z.array(series),
    projects: count.optional(),
    projectsText: text.optional(),
    amount: text.optional(),
    amountText: text.optional(),
    onGround: partyRef.optional(),
    disputed: count,
    marks,
    refusals: z.array(z.object({ rule: text, says: text, clause: text, source: text, satisfiedBy: text })),
  })
  .meta({ id: 'FigureSum', description: 'A total of like figures, or every reason why there is none.' })

export const figuresAnswer = z
  .object({
    asOf: text,
    asOfText: text,
    total: count,
    series: z.array(series),
    hosts: z.array(choice),
    origins: z.array(choice),
    sectors: z.array(choice),
    measures: z.array(choice),
    sum: sum.optional(),
    paging,
    cites: z.array(cite),
  })
  .meta({ id: 'Figures' }) satisfies z.ZodType<Loose<FiguresView>>
