import type { Context, Hono } from 'hono'
import { type Act, perform } from '#acts/act.ts'
import { readAll } from '#acts/read-all.ts'
import { cancelJob, noteJobs, retryJob } from '#acts/steer-job.ts'
import type { Problem } from '#model/problem.ts'
import { showJobs } from '#views/jobs.ts'
import { officeAt, wayBack } from '../address.ts'
import { actorOf, pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { readForm } from '../form.ts'
import { onForm } from '../on-form.ts'
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
  onForm(app, '/:office/jobs/read-all', {
    does: async ({ office, actor }) => {
      await perform(ctx, actor, readAll, {})
      return saying(officeAt(office, 'jobs'), said('queued'))
    },
    again: ({ c, office }, problems) => page(c, office, problems),
  })
  const deed = <Input, Answer>(name: string, act: Act<Input, Answer>, key: 'queued' | 'cancelled') =>
    onForm(app, `/:office/jobs/:id/${name}`, {
      does: async ({ office, id, actor }) => {
        await perform(ctx, actor, act, { jobId: id })
        return saying(officeAt(office, 'jobs'), said(key))
      },
      again: ({ c, office }, problems) => page(c, office, problems),
    })
  deed('cancel', cancelJob, 'cancelled')
  deed('retry', retryJob, 'queued')
}
