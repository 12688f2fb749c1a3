import type { Context, Hono } from 'hono'
import { type Act, perform } from '#acts/act.ts'
import { readAll } from '#acts/read-all.ts'
import { cancelJob, noteJobs, retryJob } from '#acts/steer-job.ts'
import type { Problem } from '#model/problem.ts'
import { showJobs } from '#views/jobs.ts'
import { officeAt, wayBack } from '../address.ts'
import { actorOf, doing, pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { readForm } from '../form.ts'
import { JobsPage } from '../pages/jobs.tsx'
import { Work } from '../parts/work.tsx'
import { officeFrame, said, saying } from '../visit.ts'

/** Long work: the list, how it goes now, asking for it, ending it. */
export function addJobs(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const page = async (c: Context, office: string, problems: readonly Problem[] = []) => {
    const frame = await officeFrame(c, deps, office, problems)
    const { jobs } = await showJobs(ctx, { office, lang: frame.lang })
    return <JobsPage frame={{ ...frame, work: [] }} jobs={jobs} />
  }
  app.get('/:office/jobs', async (c) => pageAnswer(c, await page(c, c.req.param('office'))))
  app.get('/:office/jobs/now', async (c) => {
    const frame = await officeFrame(c, deps, c.req.param('office'))
    return c.html(<Work frame={{ ...frame, here: wayBack(c.req.query('back'), frame.here) }} />)
  })
  app.post('/:office/jobs/seen', async (c) => {
    const office = c.req.param('office')
    const form = await readForm(c)
    await perform(ctx, actorOf(c, office, form), noteJobs, { jobIds: form.list('ids') })
    return c.redirect(wayBack(form.text('back'), officeAt(office, 'jobs')), 303)
  })
  const deed = <Input, Answer>(path: string, act: Act<Input, Answer>, key: 'queued' | 'cancelled') =>
    app.post(path, async (c) => {
      const { office = '', id } = c.req.param() as { office?: string; id?: string }
      const actor = actorOf(c, office, await readForm(c))
      return await doing(
        c,
        async () => {
          await perform(ctx, actor, act, id ? { jobId: id } : {})
          return saying(officeAt(office, 'jobs'), said(key))
        },
        (problems) => page(c, office, problems),
      )
    })
  deed('/:office/jobs/read-all', readAll, 'queued')
  deed('/:office/jobs/:id/cancel', cancelJob, 'cancelled')
  deed('/:office/jobs/:id/retry', retryJob, 'queued')
}
