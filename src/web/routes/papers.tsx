import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { keepTemplate } from '#acts/keep-template.ts'
import { notePaper } from '#acts/note-paper.ts'
import type { Problem } from '#model/problem.ts'
import { missionCalendarFile } from '#papers/mission-calendar.ts'
import { officeHolderCards, peopleCardsFile, rosterCards } from '#papers/people-cards.ts'
import { lateUnits } from '#views/commitments.ts'
import { showMissionCalendar } from '#views/mission-calendar.ts'
import { showProtocol } from '#views/mission-protocol.ts'
import { showPaperForms } from '#views/paper-forms.ts'
import { showPapers } from '#views/paper-uses.ts'
import { showPartner } from '#views/partner.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { dayTyped } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { PapersPage } from '../pages/papers.tsx'
import type { Retry } from '../parts/typed-again.tsx'
import { aboutField, labelled } from '../problem-field.ts'
import { officeFrame, saying } from '../visit.ts'
import { paperPageWords } from '../words/paper-words.ts'

/** Papers: the page of them, and making one – the answer to the form is the file. */
export function addPapers(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], again?: Retry) => {
    const visited = await officeFrame(c, deps, office)
    const own = paperPageWords(visited.lang)
    const labels: Readonly<Record<string, string>> = { asOf: own.asOf, lang: own.language, kind: own.which }
    const called = labelled(
      problems,
      (field) => labels[field],
      again && { text: (name) => again.typed[name] ?? '' },
    )
    const frame = { ...visited, problems: called.map(fieldThere) }
    const reader = { office, lang: frame.lang }
    return (
      <PapersPage
        frame={{ ...frame, here: officeAt(office, 'papers') }}
        view={await showPapers(ctx, reader)}
        units={await lateUnits(ctx, reader)}
        forms={await showPaperForms(ctx, reader)}
        again={again}
      />
    )
  }
  app.get('/:office/papers', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  addFiles(app, deps)
  onForm(app, '/:office/papers/forms', {
    does: async ({ office, form, actor }) => {
      const sent = form.file('file')
      await perform(ctx, actor, keepTemplate, {
        kind: form.text('kind'),
        lang: form.text('lang'),
        file: { bytes: sent?.bytes ?? new Uint8Array(), ...filled({ fileName: sent?.name }) },
      })
      return saying(`${officeAt(office, 'papers')}#forms`, 'done=saved')
    },
    again: ({ c, office, form }, problems) =>
      page(c, office, aboutField(problems, 'file'), { deed: 'forms', ...form }),
  })
  onForm(app, '/:office/papers', {
    does: async ({ c, form, actor }) => {
      const { file } = await perform(ctx, actor, notePaper, paperTyped(form))
      return fileAnswer(c, file)
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, { deed: 'papers', ...form }),
  })
}

/** What a program of one's own takes: days of a delegation, people as cards. */
function addFiles(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/missions/:id/calendar.ics', async (c) => {
    const { office, id } = c.req.param()
    const { lang } = await officeFrame(c, deps, office)
    const person = c.req.query('person')
    const given = { missionId: id, ...(person ? { memberId: person } : {}) }
    return fileAnswer(c, missionCalendarFile(await showMissionCalendar(ctx, { office, lang }, given)))
  })
  app.get('/:office/missions/:id/people.vcf', async (c) => {
    const { office, id } = c.req.param()
    const { lang } = await officeFrame(c, deps, office)
    const protocol = await showProtocol(ctx, { office, lang }, { missionId: id })
    return fileAnswer(c, peopleCardsFile(rosterCards(protocol), office, id))
  })
  app.get('/:office/partners/:id/people.vcf', async (c) => {
    const { office, id } = c.req.param()
    const { lang } = await officeFrame(c, deps, office)
    const view = await showPartner(ctx, { office, lang }, { with: id })
    return fileAnswer(c, peopleCardsFile(officeHolderCards(view), office, view.subject.name))
  })
}

/** Fields a fault can lead to: what a paper is about is no field of its form. */
const FIELDS: ReadonlySet<string> = new Set(['kind', 'lang', 'unit', 'format', 'beside', 'asOf', 'file'])

function fieldThere({ where, ...one }: Problem): Problem {
  return where !== undefined && FIELDS.has(where) ? { ...one, where } : one
}

function paperTyped(form: Form): Readonly<Record<string, unknown>> {
  const text = (name: string) => form.text(name).trim()
  return filled({
    kind: text('kind'),
    lang: text('lang') || 'vi',
    missionId: text('missionId'),
    partner: text('partner'),
    unit: text('unit'),
    beside: text('beside'),
    format: text('format'),
    asOf: dayTyped(form, 'asOf'),
    send: form.text('send') ? true : undefined,
    own: form.text('own') ? true : undefined,
  })
}
