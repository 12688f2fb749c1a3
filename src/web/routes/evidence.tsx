import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { attachEvidence, withdrawEvidence } from '#acts/attach-evidence.ts'
import { keepStub } from '#acts/keep-stub.ts'
import type { Problem } from '#model/problem.ts'
import { openOriginal } from '#views/evidence.ts'
import { inOneRead } from '#views/in-one-read.ts'
import { showWholeRecord } from '#views/record-whole.ts'
import { showStubs } from '#views/stubs.ts'
import { officeAt, withQuery } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { dayStatus, daysAsked, daysQuery } from '../book-at.ts'
import { dayTyped } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { RecordPage } from '../pages/record.tsx'
import { StubsPage } from '../pages/stubs.tsx'
import { aboutField, labelled } from '../problem-field.ts'
import { officeFrame, said, saying } from '../visit.ts'

/** Files: those attached to records, those sources came in, and the stubs of those that may not be here. */
export function addEvidence(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const record = async (c: Context, office: string, recordId: string, problems: readonly Problem[] = []) => {
    const { at, problems: unread } = daysAsked(c)
    const here = withQuery(officeAt(office, 'records', recordId), daysQuery(at))
    return await inOneRead(ctx, office, async (within) => {
      const frame = await officeFrame(c, { ...deps, ctx: within }, office, [...unread, ...problems])
      const whole = await showWholeRecord(within, { office, lang: frame.lang }, { recordId, ...at })
      return <RecordPage frame={{ ...frame, here, at }} {...whole} />
    })
  }
  app.get('/:office/records/:id', async (c) => {
    const { office, id } = c.req.param()
    return pageAnswer(c, await record(c, office, id), dayStatus(c))
  })
  onForm(app, '/:office/records/:id/evidence', {
    does: async ({ office, id, form, actor }) => {
      await perform(ctx, actor, attachEvidence, { recordId: id, ...attachmentOf(form) })
      return saying(`${officeAt(office, 'records', id)}#evidence`, said('attached'))
    },
    again: ({ c, office, id }, problems) => record(c, office, id, aboutField(problems, 'file')),
  })
  app.get('/:office/evidence/:id', async (c) => {
    const { office, id } = c.req.param()
    return fileAnswer(c, await openOriginal(ctx, { office }, { evidenceId: id }))
  })
  onForm(app, '/:office/evidence/:id/withdraw', {
    does: async ({ office, id, form, actor }) => {
      const { recordId } = await perform(ctx, actor, withdrawEvidence, {
        evidenceId: id,
        why: form.text('why'),
      })
      return saying(`${officeAt(office, 'records', recordId)}#evidence`, said('withdrawn'))
    },
    again: ({ c, office, form }, problems) => record(c, office, form.text('record'), problems),
  })
  app.get('/:office/originals/:sha256', async (c) => {
    const { office, sha256 } = c.req.param()
    return fileAnswer(c, await openOriginal(ctx, { office }, { sha256 }))
  })
  addStubs(app, deps)
}

/** A file without a name is a field nobody filled. */
function attachmentOf(form: Form): Record<string, unknown> {
  const file = form.file('file')
  return {
    file: { bytes: file?.bytes ?? new Uint8Array(), ...filled({ fileName: file?.name }) },
    ...filled({ note: form.text('note').trim() }),
  }
}

function addStubs(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], form?: Form) => {
    const frame = await officeFrame(c, deps, office)
    const { degree, number, day, holder } = frame.words.documents
    const labels: Readonly<Record<string, string>> = { degree, number, day, holder }
    const named = labelled(problems, (field) => labels[field], form)
    const view = await showStubs(ctx, { office, lang: frame.lang })
    return <StubsPage frame={{ ...frame, problems: named }} view={view} typed={form?.typed ?? {}} />
  }
  app.get('/:office/stubs', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  onForm(app, '/:office/stubs', {
    does: async ({ office, form, actor }) => {
      await perform(ctx, actor, keepStub, {
        degree: form.text('degree'),
        holder: form.text('holder'),
        ...filled({ number: form.text('number').trim(), day: dayTyped(form, 'day') }),
      })
      return saying(officeAt(office, 'stubs'), said('stub'))
    },
    again: ({ c, office, form }, problems) => page(c, office, problems, form),
  })
}
