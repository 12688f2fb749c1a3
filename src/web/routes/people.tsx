import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { addPerson, changePerson } from '#acts/keep-person.ts'
import { setZone } from '#acts/set-zone.ts'
import type { Problem } from '#model/problem.ts'
import { showPeople } from '#views/people.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { PeoplePage } from '../pages/people.tsx'
import { labelled } from '../problem-field.ts'
import { officeFrame, said, saying } from '../visit.ts'
import { clockSettingWords } from '../words/clock-setting-words.ts'

/** The list of people: adding somebody, changing somebody. */
export function addPeople(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const frame = await officeFrame(c, deps, office)
    const { name, post } = frame.words.people
    const { zone } = clockSettingWords(frame.lang)
    const labels: Readonly<Record<string, string>> = { name, post, zone }
    const own = {
      here: officeAt(office, 'people'),
      problems: labelled(problems, (field) => labels[field], form),
    }
    const { people, nowText } = await showPeople(ctx, { office, lang: frame.lang })
    return <PeoplePage frame={{ ...frame, ...own }} people={people} now={nowText} typed={form?.typed ?? {}} />
  }
  const fields = (form: Form) => ({
    ...filled({ name: form.text('name'), post: form.text('post') }),
    mayApprove: form.text('mayApprove') === 'yes',
  })
  app.get('/:office/people', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/people', {
    does: async ({ office, form, actor }) => {
      await perform(ctx, actor, addPerson, fields(form))
      return saying(officeAt(office, 'people'), said('person'))
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, form),
  })
  onForm(app, '/:office/clock', {
    does: async ({ office, form, actor }) => {
      await perform(ctx, actor, setZone, filled({ zone: form.text('zone'), seen: form.text('seen') }))
      return saying(`${officeAt(office, 'people')}#clock`, said('corrected'))
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, form),
  })
  onForm(app, '/:office/people/:id', {
    does: async ({ office, id, form, actor }) => {
      await perform(ctx, actor, changePerson, {
        ...fields(form),
        personId: id,
        active: form.text('active') === 'yes',
        version: Number(form.text('version')),
      })
      return saying(officeAt(office, 'people'), said('person'))
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, form),
  })
}
