import type { Hono } from 'hono'
import type { Context, Reader } from '#context.ts'
import { ActError, isProblem, type Problem } from '#model/problem.ts'
import { parseAsOf, parseBookAt } from '#views/as-of.ts'
import { type ChangesView, showChanges } from '#views/changes.ts'
import { inOneRead } from '#views/in-one-read.ts'
import { pageAnswer, STATUS } from '../answer.ts'
import { readDate, typedDay } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { pageAsked } from '../list-asked.ts'
import { ChangesPage } from '../pages/changes.tsx'
import { dayProblem } from '../problem-field.ts'
import { officeFrame } from '../visit.ts'

type Answered = {
  readonly view?: ChangesView
  readonly problems: readonly Problem[]
  readonly status: 200 | 404 | 422
}

/** What changed between two days: without a day, the last week. */
export function addChanges(app: Hono, deps: WebDeps): void {
  app.get('/:office/changes', async (c) => {
    const office = c.req.param('office')
    const typed = {
      from: textOf(c.req.query('from')),
      to: textOf(c.req.query('to')),
      partner: textOf(c.req.query('partner')),
    }
    const known = textOf(c.req.query('known-at'))
    const { frame, view, problems, status } = await inOneRead(deps.ctx, office, async (within) => {
      const around = await officeFrame(c, { ...deps, ctx: within }, office)
      const reader = { office, lang: around.lang }
      return { frame: around, ...(await compared(within, reader, { ...typed, known, ...pageAsked(c) })) }
    })
    return pageAnswer(
      c,
      <ChangesPage
        frame={{ ...frame, problems }}
        view={view}
        typed={{ ...typed, ...shownDays(view, typed) }}
      />,
      status,
    )
  })
}

function textOf(given: string | undefined): string {
  return given?.trim() ?? ''
}

type Typed = { readonly from: string; readonly to: string; readonly partner: string }

/** Rows on a page. */
const ROWS = 100

async function compared(
  ctx: Context,
  reader: Reader,
  typed: Typed & { readonly known: string; readonly page?: number },
): Promise<Answered> {
  const from = typed.from ? parseAsOf(readDate(typed.from)) : undefined
  const to = typed.to ? parseAsOf(readDate(typed.to)) : undefined
  const { at, problems: unknown } = parseBookAt({ ...(typed.known ? { knownAt: typed.known } : {}) })
  const problems = [
    ...unknown,
    ...(isProblem(from) ? [dayProblem(typed.from, 'from')] : []),
    ...(isProblem(to) ? [dayProblem(typed.to, 'to')] : []),
  ]
  if (isProblem(from) || isProblem(to) || unknown.length > 0) return { problems, status: 422 }
  const asked = {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(typed.partner ? { partner: typed.partner } : {}),
    ...(typed.page ? { page: typed.page } : {}),
    ...(at.knownAt ? { knownAt: at.knownAt } : {}),
    size: ROWS,
  }
  try {
    return { view: await showChanges(ctx, reader, asked), problems, status: 200 }
  } catch (error) {
    if (!(error instanceof ActError)) throw error
    return { problems: error.problems, status: STATUS[error.code] === 404 ? 404 : 422 }
  }
}

/** The days and the partner compared, as people type them. */
function shownDays(view: ChangesView | undefined, typed: Typed): Typed {
  return view
    ? { from: typedDay(view.from), to: typed.to && typedDay(view.to), partner: view.partner?.name ?? '' }
    : typed
}
