import { z } from 'zod'
import type { KeptRule } from '#acts/keep-rule.ts'
import type { OwnRuleView, RulesView } from '#views/rules-view.ts'
import type { Loose } from './loose.ts'

const clause = z
  .object({
    address: z.string(),
    rule: z.string(),
    topic: z.string(),
    says: z.string(),
    source: z.string(),
    url: z.string().optional(),
    from: z.string().optional(),
    fromText: z.string().optional(),
    to: z.string().optional(),
    toText: z.string().optional(),
    standing: z.enum(['full-text', 'press']),
    binds: z.boolean(),
    caution: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({
    id: 'RuleClause',
    description: 'A dated rule; one that does not bind can only warn, and says why.',
  })

const limits = z.object({
  tripsAYear: z.number().optional(),
  sizeLedByHead: z.number().optional(),
  sizeLedByDeputy: z.number().optional(),
  sizeLedByDepartment: z.number().optional(),
  daysPerCountry: z.number().optional(),
  daysWithEvent: z.number().optional(),
  daysInAll: z.number().optional(),
  countries: z.number().optional(),
  notice: z.number().optional(),
  noticeCount: z.enum(['working', 'calendar']).optional(),
  report: z.number().optional(),
  reportCount: z.enum(['working', 'calendar']).optional(),
  certificate: z.number().optional(),
  certificateCount: z.enum(['working', 'calendar']).optional(),
  keyLeadersApart: z.boolean().optional(),
  noBusinessPayer: z.boolean().optional(),
})

const ownRule = z
  .object({
    ruleId: z.string(),
    version: z.number().int(),
    title: z.string(),
    dayText: z.string(),
    fromText: z.string(),
    toText: z.string().optional(),
    limits: z.array(z.string()),
    withdrawn: z.boolean(),
    by: z.string(),
    atText: z.string(),
    rule: z.object({
      id: z.string(),
      document: z.string(),
      day: z.string(),
      issuer: z.string(),
      article: z.string().optional(),
      url: z.string().optional(),
      from: z.string(),
      to: z.string().optional(),
      text: z.string(),
      limits,
    }),
  })
  .meta({ id: 'OwnRule' }) satisfies z.ZodType<Loose<OwnRuleView>>

export const rulesAnswer = z
  .object({
    place: z.object({ id: z.string(), name: z.string() }),
    day: z.string(),
    dayText: z.string(),
    books: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        own: z.boolean(),
        clauses: z.array(clause),
        unread: z.array(z.string()),
      }),
    ),
    silent: z.array(z.object({ topic: z.string(), says: z.string() })),
    own: z.array(ownRule),
    problems: z.array(z.string()),
  })
  .meta({ id: 'Rules' }) satisfies z.ZodType<Loose<RulesView>>

export const ruleAnswer = z
  .object({ versions: z.array(ownRule), yaml: z.string() })
  .meta({ id: 'RuleVersions' })

export const keptRule = z
  .object({ ruleId: z.string(), version: z.number().int() })
  .meta({ id: 'RuleKept' }) satisfies z.ZodType<Loose<KeptRule>>
