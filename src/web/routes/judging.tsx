import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import { KINDS } from '#model/kinds/all-kinds.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { ActError, type Language, type Problem, problem } from '#model/problem.ts'
import { showNextUndecided } from '#views/next-undecided.ts'
import { showSource } from '#views/source.ts'
import { SLOT_WORDS } from '#views/words/glossary.ts'
import { officeAt, wayBack } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { JudgePage } from '../pages/judge.tsx'
import { ProblemPage } from '../pages/problem.tsx'
import { labelled } from '../problem-field.ts'
import { formSlots, readTyped } from '../slot-typed.ts'
import { officeFrame, said, saying } from '../visit.ts'

/** The kind a form names, where it is one. */
export function kindNamed(name: string | undefined): KindName | undefined {
  return KINDS.find((kind) => kind.name === name)?.name
}

/** The slots a form fills, read as they are typed in its language. */
export function slotsTyped(form: Form, kind: KindName, lang: Language): Record<string, unknown> {
  return filled(
    Object.fromEntries(
      formSlots(kind).map(([name, slot]) => [
        name,
        readTyped(slot, form.texts.get(`slot.${name}`) ?? [], lang),
      ]),
    ),
  )
}

function nothingSelected(): Problem {
  return problem('nothing-selected', {
    en: 'Nothing was selected. Tick the cards this is about.',
    vi: 'Chưa chọn mục nào. Hãy đánh dấu các mục cần xử lý.',
  })
}

/** Reading and deciding: confirm, set aside, correct, take back. */
export function addJudging(app: Hono, deps: WebDeps): void {
  app.get('/:office/sources/:id/judge', async (c) => pageAnswer(c, await judgePage(c, deps, c.req.param())))
  addVerdicts(app, deps)
  addAmending(app, deps)
  addUndo(app, deps)
}

/** A form of the page that was refused: what was wrong, and which it was. */
type SentBack = { readonly problems?: readonly Problem[]; readonly amended?: Form; readonly judged?: Form }

/** What was ticked and why, where the form for many came back: nobody ticks twenty cards again. */
function tickedIn(form: Form | undefined) {
  if (!form?.texts.has('why')) return undefined
  return { ids: new Set(form.list('ids')), why: form.text('why') }
}

async function judgePage(
  c: Context,
  deps: WebDeps,
  { office, id }: { readonly office: string; readonly id: string },
  { problems = [], amended, judged }: SentBack = {},
) {
  const frame = await officeFrame(c, deps, office)
  const reader = { office, lang: frame.lang }
  const view = await showSource(deps.ctx, reader, { sourceId: id })
  const next = await showNextUndecided(deps.ctx, reader, { after: id })
  const named = labelled(problems, (field) => SLOT_WORDS[field]?.[frame.lang], amended)
  const here = officeAt(office, 'sources', id, 'judge')
  const wrote = amended?.text('quote')
  return (
    <JudgePage
      frame={{ ...frame, here, problems: named, ...(wrote ? { wrote } : {}) }}
      view={view}
      next={next}
      amending={amended ? { of: amended.text('of'), typed: amended.texts } : undefined}
      ticked={tickedIn(judged)}
    />
  )
}

function addVerdicts(app: Hono, deps: WebDeps): void {
  onForm(app, '/:office/sources/:id/judge', {
    does: async ({ office, id, form, actor }) => {
      const verdict = form.text('verdict')
      const several = form.text('bulk') === 'yes' && (form.texts.get('ids')?.length ?? 0) > 1
      const given = {
        statementIds: form.list('ids'),
        verdict,
        asWaiting: true,
        ...filled({ why: form.text('why') }),
        ...(several ? { bulk: true } : {}),
      }
      if (!given.statementIds.length) throw new ActError('invalid', nothingSelected())
      const { changed, judgementIds } = await perform(deps.ctx, actor, judgeStatements, given)
      const done = said(verdict === 'accept' ? 'accept' : 'reject', changed, judgementIds)
      return saying(officeAt(office, 'sources', id, 'judge'), done)
    },
    again: ({ c, office, id, form }, problems) =>
      judgePage(c, deps, { office, id }, { problems, judged: form }),
  })
}

function addAmending(app: Hono, deps: WebDeps): void {
  onForm(app, '/:office/sources/:id/amend', {
    does: async ({ c, office, id, form, actor }) => {
      const { lang } = await officeFrame(c, deps, office)
      const kind = kindNamed(form.text('type'))
      const { judgementId } = await perform(deps.ctx, actor, amendStatement, {
        statementId: form.text('of'),
        slots: kind ? slotsTyped(form, kind, lang) : {},
        seen: form.text('seen') || null,
        ...filled({ quote: form.text('quote').replace(/\r\n/g, '\n'), why: form.text('why') }),
        ...(form.text('desk') ? { deskEntry: true } : {}),
      })
      return saying(officeAt(office, 'sources', id, 'judge'), said('amend', 1, [judgementId]))
    },
    again: ({ c, office, id, form }, problems) =>
      judgePage(c, deps, { office, id }, { problems, amended: form }),
  })
}

function addUndo(app: Hono, deps: WebDeps): void {
  onForm(app, '/:office/undo', {
    does: async ({ office, form, actor }) => {
      await perform(deps.ctx, actor, undoJudgement, { judgementIds: form.list('ids') })
      return saying(wayBack(form.text('back'), officeAt(office, 'history')), said('undo'))
    },
    again: async ({ c, office, form }, problems) => {
      const frame = await officeFrame(c, deps, office, problems)
      const here = wayBack(form.text('back'), officeAt(office, 'history'))
      return <ProblemPage frame={{ ...frame, here }} title={frame.words.problemHead} says={[]} back={here} />
    },
  })
}
