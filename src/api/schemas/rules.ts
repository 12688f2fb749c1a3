import { z } from 'zod'
import type { KeptRule } from '#acts/keep-rule.ts'
import type { MarkedClock } from '#acts/mark-clock.ts'
import type { DaySet } from '#acts/set-day.ts'
import type { CalendarView } from '#views/calendar.ts'
import type { ClocksView } from '#views/clocks.ts'
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

export const calendarAnswer = z
  .object({
    country: z.string(),
    countryName: z.string(),
    year: z.number().int(),
    holidaysKnown: z.boolean(),
    days: z.array(
      z.object({
        day: z.string(),
        text: z.string(),
        weekday: z.string(),
        works: z.boolean(),
        name: z.string(),
        own: z.object({ by: z.string(), atText: z.string() }).optional(),
      }),
    ),
    workingDays: z.number().int(),
  })
  .meta({ id: 'Calendar' }) satisfies z.ZodType<Loose<CalendarView>>

export const daySet = z
  .object({ day: z.string(), country: z.string() })
  .meta({ id: 'DaySet' }) satisfies z.ZodType<Loose<DaySet>>

const state = z.enum(['done', 'waiting', 'warned', 'due', 'overdue'])

export const clocksAnswer = z
  .object({
    day: z.string(),
    dayText: z.string(),
    clocks: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['term', 'expiry', 'promise']),
        task: z.string(),
        about: z.string(),
        subject: z.object({ kind: z.enum(['record', 'mission']), id: z.string() }),
        due: z.string(),
        dueText: z.string(),
        state,
        stateWord: z.string(),
        workingDaysLeft: z.number().int(),
        leftText: z.string(),
        holder: z.string().optional(),
        doneOn: z.string().optional(),
        doneText: z.string().optional(),
        paper: z.string().optional(),
        clause: z.string().optional(),
        source: z.string().optional(),
        caution: z.string().optional(),
      }),
    ),
    counts: z.record(state, z.number().int()),
    older: z.number().int(),
    far: z.number().int(),
    holidaysKnown: z.boolean(),
  })
  .meta({ id: 'Clocks' }) satisfies z.ZodType<Loose<ClocksView>>

export const markedClock = z
  .object({ clockId: z.string(), holder: z.string().optional(), doneOn: z.string().optional() })
  .meta({ id: 'ClockMarked' }) satisfies z.ZodType<Loose<MarkedClock>>
