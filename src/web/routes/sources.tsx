import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { correctSource } from '#acts/correct-source.ts'
import { readSource } from '#acts/read-source.ts'
import { relateSources } from '#acts/relate-sources.ts'
import type { Problem } from '#model/problem.ts'
import { showSourcePublicity } from '#views/exports/publicity.ts'
import { showSource } from '#views/source.ts'
import { showSources } from '#views/sources.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import type { Frame } from '../frame.ts'
import { pageAsked } from '../list-asked.ts'
import { onForm } from '../on-form.ts'
import { SourcePage } from '../pages/source.tsx'
import { SourceNewPage } from '../pages/source-new.tsx'
import { SourcesPage } from '../pages/sources.tsx'
import { aboutField, labelled, mayShowAgain } from '../problem-field.ts'
import { factsTyped } from '../source-typed.ts'
import { officeFrame, said, saying } from '../visit.ts'
import { webAddressTyped } from '../web-address-typed.ts'
import { addSourceDrafts, draftGiven } from './source-drafts.tsx'

/** What the form of a new source says, as the act takes it: a file goes before pasted words. */
function sourceGiven(form: Form): Record<string, unknown> {
  const file = form.file('file')
  const content = file
    ? {
        file: {
          bytes: file.bytes,
          ...filled({ fileName: file.name, mediaType: file.type }),
        },
      }
    : { text: form.text('text').replace(/\r\n/g, '\n') }
  return { ...content, ...factsTyped(form), ...filled({ url: webAddressTyped(form.text('url')) }) }
}

/** Sources: the list, a new one, one with its quotes, reading one again. */
export function addSources(app: Hono, deps: WebDeps): void {
  addSourceDrafts(app, deps)
  app.get('/:office/sources', async (c) => {
    const office = c.req.param('office')
    const frame = await officeFrame(c, deps, office)
    const asked = { rows: false, ...pageAsked(c) }
    const view = await showSources(deps.ctx, { office, lang: frame.lang }, asked)
    return pageAnswer(c, <SourcesPage frame={frame} view={view} />)
  })
  addNew(app, deps)
  addOne(app, deps)
}

function addNew(app: Hono, deps: WebDeps): void {
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const frame = await officeFrame(c, deps, office)
    const labels = sourceLabels(frame)
    const named = labelled(problems, (field) => labels[field], form)
    return (
      <SourceNewPage
        frame={{ ...frame, problems: named }}
        typed={mayShowAgain(problems) ? (form?.typed ?? {}) : {}}
      />
    )
  }
  app.get('/:office/sources/new', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/sources/new', {
    does: async ({ form, actor }) => await draftGiven(deps, actor, sourceGiven(form)),
    again: ({ c, office, form }, problems) =>
      page(c, office, aboutField(problems, form.file('file') ? 'file' : 'text'), form),
  })
}

/** What the fields of a source are called. */
function sourceLabels({ words }: Frame): Readonly<Record<string, string>> {
  const { published, url, text, file, titleField, publisher } = words.sourceNew
  return { published, url, text, file, publisher, title: titleField }
}

function addOne(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (
    c: Context,
    office: string,
    sourceId: string,
    problems: readonly Problem[] = [],
    form?: Form,
  ) => {
    const visited = await officeFrame(c, deps, office)
    const labels = sourceLabels(visited)
    const frame = { ...visited, problems: labelled(problems, (field) => labels[field], form) }
    const view = await showSource(ctx, { office, lang: frame.lang }, { sourceId })
    const publicity = await showSourcePublicity(ctx, { office, lang: frame.lang }, { sourceId })
    return <SourcePage frame={frame} view={view} lit={c.req.query('at')} publicity={publicity} />
  }
  app.get('/:office/sources/:id', async (c) => {
    const { office, id } = c.req.param()
    return pageAnswer(c, await page(c, office, id))
  })
  onForm(app, '/:office/sources/:id/origin', {
    does: async ({ office, id, form, actor }) => {
      await perform(ctx, actor, relateSources, { a: id, b: form.text('other'), verdict: 'different' })
      return saying(officeAt(office, 'sources', id), said('apart'))
    },
    again: ({ c, office, id }, problems) => page(c, office, id, problems),
  })
  onForm(app, '/:office/sources/:id/correct', {
    does: async ({ office, id, form, actor }) => {
      const seen = filled({ seen: form.text('seen') })
      const given = { sourceId: id, ...factsTyped(form), ...seen }
      const { readAgain } = await perform(ctx, actor, correctSource, given)
      if (readAgain) await perform(ctx, actor, readSource, { sourceId: id })
      return saying(officeAt(office, 'sources', id), said('corrected'))
    },
    again: ({ c, office, id, form }, problems) => page(c, office, id, problems, form),
  })
  onForm(app, '/:office/sources/:id/read', {
    does: async ({ office, id, actor }) => {
      const reading = await perform(ctx, actor, readSource, { sourceId: id })
      return saying(officeAt(office, 'sources', id), said('read', reading.fresh))
    },
    again: ({ c, office, id }, problems) => page(c, office, id, problems),
  })
}
