import type { Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { dropOffice } from '#acts/drop-office.ts'
import type { Problem } from '#model/problem.ts'
import { listLocalities, listOfficesView, showOffice } from '#views/office.ts'
import { officeAt, wayBack } from '../address.ts'
import { doing, pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled, readForm } from '../form.ts'
import { NewOfficePage } from '../pages/new-office.tsx'
import { OfficesPage } from '../pages/offices.tsx'
import { labelled } from '../problem-field.ts'
import { bareFrame, choosePerson, chosenPerson, lastOffice, said, saying } from '../visit.ts'
import { chooseLanguage, chosenLanguage } from '../visit-language.ts'

/** Ways in: the first office, the list of them, one's own, the switches of the header. */
export function addDoors(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/', async (c) => {
    const { offices } = await listOfficesView(ctx, 'vi')
    const last = offices.find((office) => office.id === lastOffice(c)) ?? offices[0]
    return c.redirect(last ? officeAt(last.id) : '/offices')
  })
  app.get('/offices', async (c) => {
    const frame = bareFrame(c, deps)
    return pageAnswer(c, <OfficesPage frame={frame} view={await listOfficesView(ctx, frame.lang)} />)
  })
  app.post('/language', async (c) => {
    const form = await readForm(c)
    chooseLanguage(c, form.text('lang'))
    return c.redirect(wayBack(form.text('back'), '/'), 303)
  })
  app.post('/:office/who', async (c) => {
    const form = await readForm(c)
    const office = c.req.param('office')
    choosePerson(c, office, form.text('person'))
    return c.redirect(wayBack(form.text('back'), officeAt(office)), 303)
  })
  app.post('/:office/drop', async (c) => {
    const office = c.req.param('office')
    const { sample } = (await showOffice(ctx, { office, lang: 'vi' })).office
    const actor = { office, person: chosenPerson(c, office) }
    return await doing(
      c,
      async () => {
        await perform(ctx, actor, dropOffice, {})
        return saying('/offices', said('dropped'))
      },
      async (problems) => {
        const frame = bareFrame(c, deps, sample ? problems : problems.slice(0, 1))
        return <OfficesPage frame={frame} view={await listOfficesView(ctx, frame.lang)} />
      },
    )
  })
  addOwnOffice(app, deps)
}

function addOwnOffice(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = (frame: ReturnType<typeof bareFrame>, form?: Form) => (
    <NewOfficePage frame={frame} localities={listLocalities(ctx)} typed={form?.typed ?? {}} />
  )
  app.get('/new', (c) => pageAnswer(c, page(bareFrame(c, deps))))
  app.post('/new', async (c) => {
    const form = await readForm(c)
    return await doing(
      c,
      async () => {
        const person = filled({ name: form.text('person').trim(), post: form.text('post') })
        const made = await perform(ctx, { office: '', person: '' }, createOffice, {
          ...filled({ home: form.text('home'), lang: form.text('lang') }),
          people: person.name ? [{ ...person, mayApprove: true }] : [],
        })
        const { people } = await showOffice(ctx, { office: made.officeId, lang: 'vi' })
        if (people[0]) choosePerson(c, made.officeId, people[0].id)
        if (!chosenLanguage(c)) chooseLanguage(c, form.text('lang'))
        return saying(officeAt(made.officeId), said('office'))
      },
      async (problems: readonly Problem[]) => {
        const frame = bareFrame(c, deps)
        const { home, person, post } = frame.words.newOffice
        const labels: Readonly<Record<string, string>> = { home, people: person, post }
        return page({ ...frame, problems: labelled(problems, (field) => labels[field], form) }, form)
      },
    )
  })
}
