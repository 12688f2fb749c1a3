import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { attachEvidence } from '#acts/attach-evidence.ts'
import { enterCommitment } from '#acts/enter-commitment.ts'
import { keepCommitment } from '#acts/keep-commitment.ts'
import { type ReloadedChasing, reloadChasing } from '#acts/reload-chasing.ts'
import { isProblem, type Problem } from '#model/problem.ts'
import { rowsFile } from '#papers/rows-file.ts'
import { parseAsOf } from '#views/as-of.ts'
import { chasedOf, chasingSheet } from '#views/chasing-sheet.ts'
import { showCommitments } from '#views/commitments.ts'
import { officeAt, wayBack } from '../address.ts'
import { pageAnswer, STATUS } from '../answer.ts'
import { commitmentTyped, newCommitmentTyped } from '../commitment-typed.ts'
import { readDate } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { type Form, filled } from '../form.ts'
import { pageAsked } from '../list-asked.ts'
import { missionFrame, ownLabels, plainProblems } from '../mission-visit.ts'
import { onForm } from '../on-form.ts'
import { ChasingPage } from '../pages/chasing.tsx'
import { CommitmentsPage } from '../pages/commitments.tsx'
import { deedOn } from '../parts/commitment-forms.tsx'
import { aboutField, dayProblem, mayShowAgain } from '../problem-field.ts'
import { saying } from '../visit.ts'

/** The page a form was sent from: the days, the unit and the officer it was narrowed to. */
function from(c: Context, form: Form | undefined): URL {
  return new URL(wayBack(form?.text('back') ?? '', '/'), c.req.url)
}

/** Lines on a page. */
const LINES = 60

/** Commitments: the list as of a day, entering, following up, chasing. */
export function addCommitments(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  type Again = {
    readonly problems?: readonly Problem[]
    readonly form?: Form
    readonly reloaded?: ReloadedChasing
    /** The commitment a refused form was about. */
    readonly id?: string
  }
  const page = async (c: Context, office: string, { problems = [], form, reloaded, id }: Again = {}) => {
    const visited = await missionFrame(c, deps, office)
    const labels = ownLabels('promise', visited.lang)
    const query = (name: string) =>
      (id ? from(c, form) : new URL(c.req.url)).searchParams.get(name) ?? undefined
    const day = query('as-of')
    const read = day ? parseAsOf(readDate(day)) : undefined
    const asOf = isProblem(read) ? undefined : read
    const asked = filled({ asOf, unit: query('unit'), keeper: query('keeper') })
    const unread = isProblem(read) ? [dayProblem(day ?? '', 'as-of')] : []
    const frame = { ...visited, problems: [...unread, ...plainProblems(problems, labels, form?.typed)] }
    const view = await showCommitments(
      ctx,
      { office, lang: frame.lang },
      { ...asked, ...pageAsked(c), holding: id ?? query('at'), size: LINES },
    )
    const retry =
      id && form && mayShowAgain(problems) ? { ...form, deed: deedOn(id, form.text('act')) } : undefined
    return (
      <CommitmentsPage
        frame={{ ...frame, here: officeAt(office, 'commitments') }}
        view={view}
        asked={asked}
        typed={id ? {} : (form?.typed ?? {})}
        {...filled({ reloaded, retry })}
      />
    )
  }
  app.get('/:office/commitments', async (c) => {
    const day = c.req.query('as-of')
    const unread = day && isProblem(parseAsOf(readDate(day)))
    return pageAnswer(c, await page(c, c.req.param('office')), unread ? STATUS.invalid : 200)
  })
  onForm(app, '/:office/commitments', {
    does: async ({ c, office, form, actor }) => {
      const { lang } = await missionFrame(c, deps, office)
      await perform(ctx, actor, enterCommitment, newCommitmentTyped(form, lang))
      return saying(wayBack(form.text('back'), officeAt(office, 'commitments')), 'done=saved')
    },
    again: ({ c, office, form }, problems) => page(c, office, { problems, form }),
  })
  onForm(app, '/:office/commitments/sheet', {
    does: async ({ c, office, form, actor }) => {
      const bytes = form.file('file')?.bytes ?? new Uint8Array()
      const reloaded = await perform(ctx, actor, reloadChasing, { bytes })
      return pageAnswer(c, await page(c, office, { reloaded }))
    },
    again: ({ c, office }, problems) => page(c, office, { problems: aboutField(problems, 'file') }),
  })
  onForm(app, '/:office/commitments/:id', {
    does: async ({ office, id, form, actor }) => {
      const sent = form.file('file')
      const file = sent && { bytes: sent.bytes, fileName: sent.name }
      const kept = file && (await perform(ctx, actor, attachEvidence, { recordId: id, file }))
      const seen = Number(form.text('seen'))
      const to = commitmentTyped(form, kept?.evidenceId)
      await perform(ctx, actor, keepCommitment, { commitmentId: id, seen, to })
      return saying(wayBack(form.text('back'), officeAt(office, 'commitments')), 'done=saved')
    },
    again: ({ c, office, id, form }, problems) => page(c, office, { problems, form, id }),
  })
  addChasing(app, deps)
}

function addChasing(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/commitments/letter', async (c) => {
    const office = c.req.param('office')
    const frame = await missionFrame(c, deps, office)
    const unit = c.req.query('unit') ?? ''
    const view = await showCommitments(ctx, { office, lang: frame.lang }, { unit })
    return pageAnswer(c, <ChasingPage frame={frame} view={view} unit={unit} />)
  })
  app.get('/:office/commitments/:file{sheet\\.(xlsx|csv)}', async (c) => {
    const { office, file } = c.req.param()
    const { lang } = await missionFrame(c, deps, office)
    const unit = c.req.query('unit') ?? ''
    const view = await showCommitments(ctx, { office, lang }, { unit })
    const rows = chasingSheet(chasedOf(view.lines, unit), lang)
    return fileAnswer(c, await rowsFile(rows, file))
  })
}
