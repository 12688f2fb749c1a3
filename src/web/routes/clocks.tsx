import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { markClock } from '#acts/mark-clock.ts'
import { clearDay, setDay } from '#acts/set-day.ts'
import type { Problem } from '#model/problem.ts'
import { showCalendar } from '#views/calendar.ts'
import { showClocks } from '#views/clocks.ts'
import { showDueBesides } from '#views/due-soon.ts'
import { officeAt, withQuery } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { dayTyped } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { CalendarPage } from '../pages/calendar.tsx'
import { ClocksPage } from '../pages/clocks.tsx'
import { labelled } from '../problem-field.ts'
import { officeFrame, said, saying } from '../visit.ts'
import { rulesWords } from '../words/rules-words.ts'

/** Deadlines and the calendar they are counted by. */
export function addClocks(app: Hono, deps: WebDeps): void {
  addDeadlines(app, deps)
  addCalendar(app, deps)
}

function addDeadlines(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const visited = await officeFrame(c, deps, office)
    const { holder, doneOn, paper } = rulesWords(visited.lang)
    const labels: Readonly<Record<string, string>> = { holder, doneOn, paper }
    const frame = { ...visited, problems: labelled(problems, (field) => labels[field], form) }
    const view = await showClocks(ctx, { office, lang: frame.lang })
    const soon = await showDueBesides(ctx, { office, lang: frame.lang })
    return <ClocksPage frame={{ ...frame, here: officeAt(office, 'clocks') }} view={view} soon={soon} />
  }
  app.get('/:office/clocks', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/clocks', {
    does: async ({ office, form, actor }) => {
      await perform(ctx, actor, markClock, {
        clockId: form.text('clockId'),
        ...filled({
          holder: form.text('holder').trim(),
          doneOn: dayTyped(form, 'doneOn'),
          paper: form.text('paper').trim(),
          reopen: form.text('reopen') === 'yes' || undefined,
        }),
      })
      return saying(officeAt(office, 'clocks'), said('kept'))
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, form),
  })
}

function addCalendar(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const frame = await officeFrame(c, deps, office)
    const { day, name } = rulesWords(frame.lang)
    const labels: Readonly<Record<string, string>> = { day, name }
    const year = Number(c.req.query('year') ?? form?.text('day').slice(-4))
    const country = c.req.query('country') ?? form?.text('country')
    const view = await showCalendar(
      ctx,
      { office, lang: frame.lang },
      {
        ...(Number.isInteger(year) && year > 1900 && year < 2200 ? { year } : {}),
        ...(country && /^[A-Z]{2}$/.test(country) ? { country } : {}),
      },
    )
    const own = {
      here: officeAt(office, 'calendar'),
      problems: labelled(problems, (field) => labels[field], form),
    }
    return <CalendarPage frame={{ ...frame, ...own }} view={view} typed={form?.typed ?? {}} />
  }
  app.get('/:office/calendar', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  const after = (office: string, { day, country }: { day: string; country: string }) =>
    saying(withQuery(officeAt(office, 'calendar'), { year: day.slice(0, 4), country }), said('kept'))
  onForm(app, '/:office/calendar', {
    does: async ({ office, form, actor }) => {
      const set = {
        works: form.text('works') === 'yes',
        ...filled({
          day: dayTyped(form, 'day'),
          name: form.text('name'),
          country: form.text('country'),
        }),
      }
      return after(office, await perform(ctx, actor, setDay, set))
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, form),
  })
  onForm(app, '/:office/calendar/clear', {
    does: async ({ office, form, actor }) => {
      const cleared = filled({ day: form.text('day'), country: form.text('country') })
      return after(office, await perform(ctx, actor, clearDay, cleared))
    },
    again: ({ c, office }, problems) => page(c, office, problems),
  })
}
