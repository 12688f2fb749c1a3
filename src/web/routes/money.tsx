import type { Hono } from 'hono'
import { ActError } from '#model/problem.ts'
import { MONEY_ASKED, type MoneyAsked } from '#views/money/money-view.ts'
import { showMoney } from '#views/money.ts'
import { pageAnswer, STATUS } from '../answer.ts'
import { readDate } from '../day-typed.ts'
import { dealFrame } from '../deal-visit.ts'
import type { WebDeps } from '../deps.ts'
import { MoneyPage } from '../pages/money.tsx'
import { dayProblem } from '../problem-field.ts'

/** Capital: our files beside what sources tell. */
export function addMoney(app: Hono, deps: WebDeps): void {
  app.get('/:office/money', async (c) => {
    const office = c.req.param('office')
    const { frame, status } = await dealFrame(c, deps, office)
    const asked: MoneyAsked = Object.fromEntries(
      MONEY_ASKED.flatMap((name) => {
        const typed = c.req.query(name)?.trim()
        return typed ? [[name, name === 'from' ? readDate(typed) : typed]] : []
      }),
    )
    try {
      const view = await showMoney(deps.ctx, { office, lang: frame.lang }, { ...asked, ...frame.at })
      return pageAnswer(c, <MoneyPage frame={frame} view={view} asked={asked} />, status)
    } catch (error) {
      if (!(error instanceof ActError)) throw error
      const told = error.problems.map((one) =>
        one.problem === 'date-not-read' ? dayProblem(c.req.query('from') ?? '', 'from') : one,
      )
      const wrong = { ...frame, problems: told }
      return pageAnswer(c, <MoneyPage frame={wrong} view={undefined} asked={asked} />, STATUS[error.code])
    }
  })
}
