import { z } from 'zod'
import type { MarkedClock } from '#acts/mark-clock.ts'
import type { DaySet } from '#acts/set-day.ts'
import type { CalendarView } from '#views/calendar.ts'
import type { ClocksView } from '#views/clocks.ts'
import type { Loose } from './loose.ts'

export const calendarAnswer = z
  .object({
    country: z.string(),
    countryName: z.string(),
    year: z.number().int(),
    holidaysKnown: z.boolean(),
    source: z.string().optional(),
    leaves: z.string().optional(),
    onFile: z.array(z.object({ country: z.string(), name: z.string() })),
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
        kind: z.enum(['term', 'expiry', 'promise', 'follow-up', 'outcome']),
        task: z.string(),
        about: z.string(),
        subject: z.object({ kind: z.enum(['record', 'mission', 'deal']), id: z.string() }),
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
