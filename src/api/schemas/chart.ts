import { z } from 'zod'
import type { ChartView } from '#views/chart/chart-view.ts'
import { cite, marks } from './citation.ts'
import type { Loose } from './loose.ts'

const text = z.string()

const point = z.object({ at: text, label: text, value: z.number(), text, marks })

export const chartAnswer = z
  .object({
    name: z.enum(['stock', 'licensed', 'funnel']),
    title: text,
    says: text,
    unit: text,
    asOfText: text,
    series: z.array(z.object({ key: text, label: text, points: z.array(point) })),
    refusals: z.array(z.object({ rule: text, says: text, satisfiedBy: text })),
    cites: z.array(cite),
  })
  .meta({
    id: 'Chart',
    description: 'Like figures in series, or every reason why they may not share a chart.',
  }) satisfies z.ZodType<Loose<ChartView>>
