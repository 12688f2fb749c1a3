import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { importPartners } from '#acts/import-partners.ts'
import type { Reader } from '#context.ts'
import { ActError, type Problem } from '#model/problem.ts'
import { previewPartners } from '#views/register/preview-pasted.ts'
import { type NameOnFile, showOnFile } from '#views/same/on-file.ts'
import { newestDocuments } from '#views/sources.ts'
import { SLOT_WORDS } from '#views/words/glossary.ts'
import { officeAt, quoteAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { nameTaken } from '../on-file-typed.ts'
import { onForm } from '../on-form.ts'
import { EnterPage } from '../pages/enter.tsx'
import { ImportPage } from '../pages/import.tsx'
import { labelled } from '../problem-field.ts'
import { officeFrame, said, saying } from '../visit.ts'
import { kindNamed, slotsTyped } from './judging.tsx'

/** Work of the desk: entering by hand, pasting a list. */
export function addDesk(app: Hono, deps: WebDeps): void {
  addEntering(app, deps)
  addImport(app, deps)
}

function addEntering(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  type Again = { readonly onFile?: readonly NameOnFile[]; readonly typed?: Form['texts'] }
  const page = async (
    c: Context,
    office: string,
    problems: readonly Problem[] = [],
    form?: Form,
    { onFile = [], typed = form?.texts }: Again = {},
  ) => {
    const frame = await officeFrame(c, deps, office)
    const named = labelled(problems, (field) => SLOT_WORDS[field]?.[frame.lang], form)
    const sources = await newestDocuments(ctx, { office, lang: frame.lang })
    return (
      <EnterPage
        frame={{ ...frame, problems: named, ...(form ? { wrote: form.text('quote') } : {}) }}
        kind={kindNamed(form ? form.text('type') : c.req.query('type'))}
        sources={sources}
        source={c.req.query('source')}
        typed={typed}
        onFile={onFile}
      />
    )
  }
  app.get('/:office/enter', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/enter', {
    does: async ({ c, office, form, actor }) => {
      const { lang } = await officeFrame(c, deps, office)
      const kind = kindNamed(form.text('type'))
      const taken = nameTaken(form)
      if (taken) return pageAnswer(c, await page(c, office, [], form, { typed: taken }))
      const slots = kind ? slotsTyped(form, kind, lang) : {}
      const asked = kind && form.text('other') !== 'yes'
      const onFile = asked ? await showOnFile(ctx, { office, lang }, { kind, slots }) : []
      if (onFile.length) return pageAnswer(c, await page(c, office, [], form, { onFile }))
      const made = await perform(ctx, actor, enterFact, { kind, slots, ...groundTyped(form) })
      return saying(quoteAt(office, made.sourceId, made.statementId), said('enter'))
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, form),
  })
}

/** What the fact rests on: words of a document, or the desk's own note. */
function groundTyped(form: Form): Record<string, unknown> {
  const sourceId = form.text('source')
  return filled(sourceId ? { sourceId, quote: form.text('quote') } : { note: form.text('note') })
}

/** Choices of places by line, from fields named `choice.<line>`. */
function choicesOf(form: Form): Record<string, string> {
  return Object.fromEntries(
    Object.entries(form.typed).flatMap(([name, place]) =>
      name.startsWith('choice.') && place ? [[name.slice('choice.'.length), place]] : [],
    ),
  )
}

function addImport(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, form?: Form, problems: readonly Problem[] = []) => {
    const frame = await officeFrame(c, deps, office, problems)
    const pasted = form?.text('pasted').replace(/\r\n/g, '\n') ?? ''
    const choices = form ? choicesOf(form) : {}
    const { preview, refused } = pasted.trim()
      ? await previewOr(deps, { office, lang: frame.lang }, { pasted, choices })
      : { preview: undefined, refused: [] }
    const told = { ...frame, problems: [...problems, ...refused] }
    return <ImportPage frame={told} pasted={pasted} preview={preview} choices={choices} />
  }
  app.get('/:office/import', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/import', {
    does: async ({ c, office, form, actor }) => {
      if (form.text('step') !== 'commit') return pageAnswer(c, await page(c, office, form))
      const given = { pasted: form.text('pasted').replace(/\r\n/g, '\n'), choices: choicesOf(form) }
      const { taken } = await perform(ctx, actor, importPartners, given)
      return saying(officeAt(office, 'partners'), said('import', taken))
    },
    again: ({ c, office, form }, problems) => page(c, office, form, problems),
  })
}

/** The preview of a list; or, where no row of it can be read at all, why. */
async function previewOr({ ctx }: WebDeps, reader: Reader, list: Parameters<typeof previewPartners>[2]) {
  try {
    return { preview: await previewPartners(ctx, reader, list), refused: [] }
  } catch (error) {
    if (!(error instanceof ActError)) throw error
    return { preview: undefined, refused: error.problems }
  }
}
