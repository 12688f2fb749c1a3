import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { enterProject } from '#acts/enter-project.ts'
import { keepSheet } from '#acts/keep-sheet.ts'
import type { Problem } from '#model/problem.ts'
import { countryDrawer } from '#papers/country-map.ts'
import { showRecordPublicity } from '#views/exports/publicity.ts'
import { sourceChoices } from '#views/investment/source-choices.ts'
import { showProject } from '#views/project.ts'
import { showProjects } from '#views/projects.ts'
import { SLOT_WORDS } from '#views/words/glossary.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { bookFrame, daysAsked } from '../book-at.ts'
import { readSite } from '../deal-typed.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { ProjectPage } from '../pages/project.tsx'
import { ProjectNewPage } from '../pages/project-new.tsx'
import { ProjectsPage } from '../pages/projects.tsx'
import { partProblems } from '../part-problems.ts'
import { partsTyped, proofTyped } from '../parts-typed.ts'
import { labelled } from '../problem-field.ts'
import { formSlots, readTyped } from '../slot-typed.ts'
import { officeFrame, said, saying } from '../visit.ts'

/** Projects that seek partners: the list, a new one, the sheet of one. */
export function addProjects(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/projects', async (c) => {
    const office = c.req.param('office')
    const { frame, status } = await bookFrame(c, deps, office)
    const state = c.req.query('status')
    const view = await showProjects(
      ctx,
      { office, lang: frame.lang },
      {
        ...(state ? { status: state } : {}),
        ...frame.at,
      },
    )
    return pageAnswer(c, <ProjectsPage frame={frame} view={view} state={state} />, status)
  })
  addEntering(app, deps)
  addSheet(app, deps)
}

function addEntering(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const frame = await officeFrame(c, deps, office)
    const told = labelled(problems, (field) => SLOT_WORDS[field]?.[frame.lang], form)
    const named = partProblems(told, { subject: 'project', lang: frame.lang, form })
    const sources = await sourceChoices(ctx, { office, lang: frame.lang })
    return <ProjectNewPage frame={{ ...frame, problems: named }} sources={sources} typed={form?.texts} />
  }
  app.get('/:office/projects/new', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/projects', {
    does: async ({ c, office, form, actor }) => {
      const frame = await officeFrame(c, deps, office)
      const { lang } = frame
      const slots = formSlots('project').map(([name, slot]) => [
        name,
        readTyped(slot, form.texts.get(`slot.${name}`) ?? [], lang),
      ])
      const place = readSite(form.text('slot.place'), lang, frame.office.office.home)
      const facts = { title: '', ...filled({ ...Object.fromEntries(slots), place }) }
      const parts = partsTyped(form, 'project', lang)
      const made = await perform(ctx, actor, enterProject, { ...facts, parts, ...proofTyped(form) })
      return saying(officeAt(office, 'projects', made.projectId), said('kept'))
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, form),
  })
}

function addSheet(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const draw = countryDrawer()
  type Again = { problems?: readonly Problem[]; form?: Form }
  const page = async (c: Context, { problems = [], form }: Again = {}) => {
    const { office = '', id = '' } = c.req.param()
    const { frame, status } = await bookFrame(c, deps, office)
    const shown = {
      ...frame,
      problems: [
        ...frame.problems,
        ...partProblems(problems, { subject: 'project', lang: frame.lang, form }),
      ],
      here: officeAt(office, 'projects', id),
    }
    const reader = { office, lang: frame.lang }
    const view = await showProject(ctx, reader, { projectId: id, ...frame.at })
    const drawn = view.spot ? await draw(view.spot) : undefined
    const sources = await sourceChoices(ctx, reader)
    const publicity = await showRecordPublicity(ctx, reader, { recordId: view.id })
    const given = { frame: shown, view, drawn, sources, publicity, typed: form?.texts }
    const html = <ProjectPage {...given} />
    return { html, status }
  }
  app.get('/:office/projects/:id/:file{sheet\\.(vi|en)\\.docx}', async (c) => {
    const { office, id, file } = c.req.param()
    const lang = file.includes('.en.') ? 'en' : 'vi'
    const asked = { projectId: id, ...(c.req.query('send') ? { send: true } : {}), ...daysAsked(c).at }
    const { projectSheetFile } = await import('#papers/project-sheet.ts')
    return fileAnswer(c, (await projectSheetFile(ctx, { office, lang }, asked)).file)
  })
  app.get('/:office/projects/:id', async (c) => {
    const { html, status } = await page(c)
    return pageAnswer(c, html, status)
  })
  onForm(app, '/:office/projects/:id', {
    does: async ({ c, office, id, form, actor }) => {
      const { lang } = await officeFrame(c, deps, office)
      const parts = partsTyped(form, 'project', lang)
      await perform(ctx, actor, keepSheet, { projectId: id, parts, ...proofTyped(form) })
      return saying(officeAt(office, 'projects', id), said('kept'))
    },
    again: async ({ c, form }, problems) => (await page(c, { problems, form })).html,
  })
}
