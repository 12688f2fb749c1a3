import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import { KINDS } from '#model/kinds/all-kinds.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { ActError, type Language, type Problem, problem } from '#model/problem.ts'
import { showSource } from '#views/source.ts'
import { SLOT_WORDS } from '#views/words/glossary.ts'
import { officeAt, wayBack } from '../address.ts'
import { actorOf, doing, pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled, readForm } from '../form.ts'
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
  const { ctx } = deps
  const page = async (
    c: Context,
    office: string,
    sourceId: string,
    problems: readonly Problem[] = [],
    amended?: Form,
  ) => {
    const frame = await officeFrame(c, deps, office)
    const view = await showSource(ctx, { office, lang: frame.lang }, { sourceId })
    const named = labelled(problems, (field) => SLOT_WORDS[field]?.[frame.lang], amended)
    const here = officeAt(office, 'sources', sourceId, 'judge')
    const wrote = amended?.text('quote')
    return (
      <JudgePage
        frame={{ ...frame, here, problems: named, ...(wrote ? { wrote } : {}) }}
        view={view}
        amending={amended ? { of: amended.text('of'), typed: amended.texts } : undefined}
      />
    )
  }
  app.get('/:office/sources/:id/judge', async (c) => {
    const { office, id } = c.req.param()
    return pageAnswer(c, await page(c, office, id))
  })
  app.post('/:office/sources/:id/judge', async (c) => {
    const { office, id } = c.req.param()
    const form = await readForm(c)
    const actor = actorOf(c, office, form)
    const verdict = form.text('verdict')
    return await doing(
      c,
      async () => {
        const several = form.text('bulk') === 'yes' && (form.texts.get('ids')?.length ?? 0) > 1
        const given = {
          statementIds: form.list('ids'),
          verdict,
          ...filled({ why: form.text('why') }),
          ...(several ? { bulk: true } : {}),
        }
        if (!given.statementIds.length) throw new ActError('invalid', nothingSelected())
        const { changed, judgementIds } = await perform(ctx, actor, judgeStatements, given)
        const done = said(verdict === 'accept' ? 'accept' : 'reject', changed, judgementIds)
        return saying(officeAt(office, 'sources', id, 'judge'), done)
      },
      (problems) => page(c, office, id, problems),
    )
  })
  app.post('/:office/sources/:id/amend', async (c) => {
    const { office, id } = c.req.param()
    const form = await readForm(c)
    const actor = actorOf(c, office, form)
    const { lang } = await officeFrame(c, deps, office)
    const kind = kindNamed(form.text('type'))
    return await doing(
      c,
      async () => {
        const { judgementId } = await perform(ctx, actor, amendStatement, {
          statementId: form.text('of'),
          slots: kind ? slotsTyped(form, kind, lang) : {},
          seen: form.text('seen') || null,
          ...filled({ quote: form.text('quote').replace(/\r\n/g, '\n'), why: form.text('why') }),
          ...(form.text('desk') ? { deskEntry: true } : {}),
        })
        return saying(officeAt(office, 'sources', id, 'judge'), said('amend', 1, [judgementId]))
      },
      (problems) => page(c, office, id, problems, form),
    )
  })
  addUndo(app, deps)
}

function addUndo(app: Hono, deps: WebDeps): void {
  app.post('/:office/undo', async (c) => {
    const office = c.req.param('office')
    const form = await readForm(c)
    const actor = actorOf(c, office, form)
    return await doing(
      c,
      async () => {
        await perform(deps.ctx, actor, undoJudgement, { judgementIds: form.list('ids') })
        return saying(wayBack(form.text('back'), officeAt(office, 'history')), said('undo'))
      },
      async (problems) => {
        const frame = await officeFrame(c, deps, office, problems)
        const here = wayBack(form.text('back'), officeAt(office, 'history'))
        return (
          <ProblemPage frame={{ ...frame, here }} title={frame.words.problemHead} says={[]} back={here} />
        )
      },
    )
  })
}
