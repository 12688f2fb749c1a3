import { perform } from '#acts/act.ts'
import { markClock } from '#acts/mark-clock.ts'
import { clearDay, setDay } from '#acts/set-day.ts'
import { showCalendar, yearAsked } from '#views/calendar.ts'
import { showClocks } from '#views/clocks.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { calendarAnswer, clocksAnswer, daySet, markedClock } from '../schemas/clock.ts'

const tag = 'Deadlines'

export const clocks: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/clocks`,
    name: 'listClocks',
    tag,
    says: 'What is due, by when and who holds it, in working days.',
    query: {
      ...LANG,
      day: { says: 'ISO day; today where left out' },
      holder: { says: 'only what this unit or person holds' },
    },
    answer: clocksAnswer,
    handle: async ({ ctx, reader, query }) => {
      const day = query('day')
      const holder = query('holder')
      const asked = { ...(day ? { day } : {}), ...(holder ? { holder } : {}) }
      return { body: await showClocks(ctx, await reader(), asked) }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/clocks/mark`,
    name: 'markClock',
    tag,
    says: 'Say who holds a deadline, or on which day and by which paper it was met.',
    body: markClock.input.meta({ id: 'MarkClock' }),
    answer: markedClock,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, markClock, await body()) }),
  },
  {
    method: 'get',
    path: `${OFFICE}/calendar`,
    name: 'showCalendar',
    tag,
    says: 'The holidays of a year and the days the office set over them.',
    query: {
      ...LANG,
      year: { says: 'this year where left out' },
      country: { says: 'ISO 3166-1 code; the office’s own where left out' },
    },
    answer: calendarAnswer,
    handle: async ({ ctx, reader, query }) => {
      const year = yearAsked(query('year'))
      const country = query('country')
      const asked = {
        ...(year ? { year } : {}),
        ...(country ? { country } : {}),
      }
      return { body: await showCalendar(ctx, await reader(), asked) }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/calendar`,
    name: 'setDay',
    tag,
    says: 'Set a day off, or a day that is worked, over the calendar.',
    body: setDay.input.meta({ id: 'SetDay' }),
    answer: daySet,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, setDay, await body()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/calendar/clear`,
    name: 'clearDay',
    tag,
    says: 'Take back what was set of a day.',
    body: clearDay.input.meta({ id: 'ClearDay' }),
    answer: daySet,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, clearDay, await body()) }),
  },
]
