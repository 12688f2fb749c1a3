import type { Hono } from 'hono'
import { ActError } from '#model/problem.ts'
import { MONEY_ASKED } from '#views/money/money-view.ts'
import { showMoney } from '#views/money.ts'
import { pageAnswer, STATUS } from '../answer.ts'
import { readDate } from '../day-typed.ts'
import { dealFrame } from '../deal-visit.ts'
import type { WebDeps } from '../deps.ts'
import { MoneyPage } from '../pages/money.tsx'

/** Capital: our files beside what sources tell. */
export function addMoney(app: Hono, deps: WebDeps): void {
  app.get('/:office/money', async (c) => {
    const office = c.req.param('office')
    const { frame, status } = await dealFrame(c, deps, office)
    const since = readDate(c.req.query('from')?.trim() ?? '')
    const given = MONEY_ASKED.flatMap((name) =>
      c.req.query(name) ? [[name, c.req.query(name)] as const] : [],
    )
    const asked = {
      ...Object.fromEntries(given),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(since) ? { from: since } : {}),
    }
    try {
      const view = await showMoney(deps.ctx, { office, lang: frame.lang }, { ...asked, ...frame.at })
      return pageAnswer(c, <MoneyPage frame={frame} view={view} asked={asked} />, status)
    } catch (error) {
      if (!(error instanceof ActError)) throw error
      const wrong = { ...frame, problems: error.problems.map(({ where: _where, ...one }) => one) }
      return pageAnswer(c, <MoneyPage frame={wrong} view={undefined} asked={{}} />, STATUS[error.code])
    }
  })
}
