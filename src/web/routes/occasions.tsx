import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { noteGreeting } from '#acts/note-greeting.ts'
import type { Problem } from '#model/problem.ts'
import { occasionsFeed } from '#papers/occasions-feed.ts'
import { inOneRead } from '#views/in-one-read.ts'
import { showGreeting } from '#views/occasions/greeting-letter.ts'
import { showOccasions } from '#views/occasions.ts'
import { parseList } from '#views/ties/parse-list.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { bookFrame } from '../book-at.ts'
import { dayTyped } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { type Form, filled } from '../form.ts'
import { pageAsked } from '../list-asked.ts'
import { onForm } from '../on-form.ts'
import { GreetingPage } from '../pages/greeting.tsx'
import { OccasionsPage } from '../pages/occasions.tsx'
import { labelled } from '../problem-field.ts'
import { officeFrame } from '../visit.ts'
import { occasionsWords } from '../words/occasions-words.ts'

/** Partners to write to on a page; up to so many stand on one. */
const PARTNERS = 40
const WHOLE = 300

/** How far the calendar others subscribe to looks ahead. */
const FEED_DAYS = 400

/** What is coming, the letters, and the calendar to subscribe to. */
export function addOccasions(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const letter = async (c: Context, problems: readonly Problem[] = [], form?: Form) => {
    const { office = '', key = '' } = c.req.param() as Record<string, string>
    const frame = await officeFrame(c, deps, office, problems)
    const own = occasionsWords(frame.lang)
    const asked = c.req.query('letter')
    const lang = asked === 'en' || asked === 'vi' ? asked : frame.lang
    const view = await showGreeting(ctx, { office, lang }, { key })
    const noted = c.req.query('done') === 'noted' ? { notice: { text: own.noted } } : {}
    return <GreetingPage frame={{ ...frame, ...noted }} view={view} typed={form?.typed ?? {}} />
  }
  app.get('/:office/occasions', async (c) => {
    const office = c.req.param('office')
    const { asked: given, problems } = parseList({ days: c.req.query('days') })
    const days = given.days ? { days: given.days } : {}
    const { frame, status, view } = await inOneRead(ctx, office, async (within) => {
      const around = await bookFrame(c, { ...deps, ctx: within }, office)
      const { lang, at } = around.frame
      const asked = { ...days, ...at, ...pageAsked(c), size: PARTNERS, whole: WHOLE }
      return { ...around, view: await showOccasions(within, { office, lang }, asked) }
    })
    const told = { ...frame, problems: [...frame.problems, ...problems] }
    return pageAnswer(c, <OccasionsPage frame={told} view={view} />, problems.length ? 422 : status)
  })
  app.get('/:office/occasions/calendar.ics', async (c) => {
    const office = c.req.param('office')
    const { lang } = await officeFrame(c, deps, office)
    const view = await showOccasions(ctx, { office, lang }, { days: FEED_DAYS })
    const bytes = new TextEncoder().encode(occasionsFeed(view, ctx.now()))
    return fileAnswer(c, { bytes, fileName: 'occasions.ics', mediaType: 'text/calendar; charset=utf-8' })
  })
  app.get('/:office/occasions/:key', async (c) => pageAnswer(c, await letter(c)))
  app.get('/:office/occasions/:key/letter.docx', async (c) => {
    const { office, key } = c.req.param()
    const lang = c.req.query('lang') === 'en' ? 'en' : 'vi'
    const view = await showGreeting(ctx, { office, lang }, { key, beside: c.req.query('beside') })
    const { greetingLetterFile } = await import('#papers/greeting-letter.ts')
    return fileAnswer(c, await greetingLetterFile(view, { toSend: c.req.query('send') !== undefined }))
  })
  onForm(app, '/:office/occasions/:key', {
    does: async ({ office, key, form, actor }) => {
      const said = filled({ on: dayTyped(form, 'on'), note: form.text('note').trim() })
      await perform(ctx, actor, noteGreeting, { key, ...said })
      return `${officeAt(office, 'occasions', key)}?done=noted`
    },
    again: async ({ c, office, form }, problems) => {
      const { lang } = await officeFrame(c, deps, office)
      const own = occasionsWords(lang)
      const labels: Readonly<Record<string, string>> = { on: own.onDay, note: own.note }
      return await letter(
        c,
        labelled(problems, (field) => labels[field], form),
        form,
      )
    },
  })
}
