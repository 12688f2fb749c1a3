import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { bringRegister } from '#acts/bring-register.ts'
import { commitImport } from '#acts/commit-import.ts'
import { shapeImport } from '#acts/shape-import.ts'
import { cancelJob } from '#acts/steer-job.ts'
import { takeBackImport } from '#acts/take-back-import.ts'
import { takeImport } from '#acts/take-import.ts'
import type { Actor, Context, Log } from '#context.ts'
import { workUntilIdle } from '#jobs/worker.ts'
import { findImport } from '#store/queries/import.ts'
import { listRecords } from '#store/queries/record.ts'
import { showJob } from '#views/jobs.ts'
import { showImported } from '#views/register/show-imported.ts'
import { showUndone } from '#views/register/show-undone.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const HERE = 'http://localhost:4321'

function list(rows: number, from = 0): Uint8Array {
  const lines = Array.from({ length: rows }, (_, i) => `Italy,Borgo ${from + i} Alto,19${10 + (i % 90)}`)
  return Buffer.from(['Country,City,Since', ...lines, 'Narnia,Cair Paravel,2002'].join('\n'))
}

describe.each(testDatabases())('registers as long work, on $title', (server) => {
  describe.skipIf(server.skipped)('one office', () => {
    let desk: TestContext
    let actor: Actor
    let app: Hono
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'one')
      app = webApp(desk.ctx)
    })
    afterAll(async () => await desk?.drop())

    const headers = { cookie: 'lang=en; who.one=' }
    const look = async (path: string) => await (await app.request(`${HERE}${path}`, { headers })).text()
    const bring = async (bytes: Uint8Array, fileName: string) => {
      const { importId, job } = await perform(desk.ctx, actor, bringRegister, { bytes, fileName })
      if (!job) throw new Error('it was short enough to be taken in at once')
      return { importId, jobId: job.jobId }
    }
    const ties = async () =>
      (await desk.ctx.store.inOffice('one', async (tx) => await listRecords(tx))).length
    const jobNow = async (jobId: string) => await showJob(desk.ctx, { office: 'one', lang: 'en' }, { jobId })

    test('a short register is in at once, a long one waits its turn and is in when its job is done', async () => {
      const short = await perform(desk.ctx, actor, bringRegister, { bytes: list(3), fileName: 'short.csv' })
      expect(short).toMatchObject({ taken: { counts: { create: 3, refused: 1 } } })
      const { importId, jobId } = await bring(list(600, 100), 'long.csv')
      expect(await ties()).toBe(3)
      await workUntilIdle(desk.ctx)
      expect(await ties()).toBe(603)
      const job = await jobNow(jobId)
      expect(job).toMatchObject({ state: 'done', summary: '600 rows taken in, 1 row left out' })
      expect(job.made).toEqual([{ title: 'long.csv', importId }])
      const reader = { office: 'one', lang: 'en' } as const
      expect(await showImported(desk.ctx, reader, { importId, jobId })).toMatchObject({
        register: 'long',
        counts: { rows: 601, create: 600, refused: 1 },
        reasons: { 'country-unknown': 1 },
        left: [602],
        missing: 0,
      })
    })

    test('a long one is taken back as long work, once; where that is cancelled, the book stands as it was', async () => {
      const before = await ties()
      const { importId } = await bring(list(600, 3000), 'back.csv')
      await expect(perform(desk.ctx, actor, takeBackImport, { importId })).rejects.toMatchObject({
        problems: [{ problem: 'not-committed' }],
      })
      await workUntilIdle(desk.ctx)
      const takeBack = async () => {
        const { job } = await perform(desk.ctx, actor, takeBackImport, { importId })
        return job ?? { jobId: '', already: undefined }
      }
      const first = await takeBack()
      expect(await takeBack()).toMatchObject({ jobId: first.jobId, already: true })
      const going = await look(`/one/registers/${importId}`)
      expect(going).toContain('Being undone')
      expect(going).toContain(`action="/one/jobs/${first.jobId}/cancel"`)
      await perform(desk.ctx, actor, cancelJob, { jobId: first.jobId })
      await workUntilIdle(desk.ctx)
      expect(await ties()).toBe(before + 600)
      const after = await look(`/one/registers/${importId}`)
      expect(after).toContain('The undoing was cancelled')
      expect(after).toContain('value="undo"')
      const second = await takeBack()
      await workUntilIdle(desk.ctx)
      expect(await ties()).toBe(before)
      expect(await jobNow(second.jobId)).toMatchObject({ state: 'done', summary: '600 rows taken back' })
      const reader = { office: 'one', lang: 'en' } as const
      expect(await showUndone(desk.ctx, reader, second)).toBe(600)
      await expect(showUndone(desk.ctx, reader, first)).rejects.toMatchObject({ code: 'conflict' })
      await expect(perform(desk.ctx, actor, takeBackImport, { importId })).rejects.toMatchObject({
        problems: [{ problem: 'already-undone' }],
      })
    })

    test('its page shows how far it is and ends it; asked twice it is one job', async () => {
      const { importId, jobId } = await bring(list(510, 1000), 'page.csv')
      expect(await perform(desk.ctx, actor, takeImport, { importId })).toMatchObject({
        job: { jobId, already: true },
      })
      const page = await look(`/one/registers/${importId}`)
      expect(page).toContain(`action="/one/jobs/${jobId}/cancel"`)
      expect(page).toMatch(/<noscript><meta http-equiv="refresh"/)
      expect(page).not.toContain('value="commit"')
      await perform(desk.ctx, actor, cancelJob, { jobId })
      const after = await look(`/one/registers/${importId}`)
      expect(after).toContain('The taking in was cancelled')
      expect(after).toContain('value="commit"')
      const reader = { office: 'one', lang: 'en' } as const
      await expect(showImported(desk.ctx, reader, { importId, jobId })).rejects.toMatchObject({
        problems: [{ problem: 'import-not-taken' }],
      })
    })

    test('cancelled while rows are written, nothing of it stays; it can be taken in afterwards', async () => {
      const before = await ties()
      const { importId, jobId } = await bring(list(9000, 5000), 'cancelled.csv')
      let asked: Promise<unknown> | undefined
      const log: Log = (event) => {
        if (event === 'import') asked ??= perform(desk.ctx, actor, cancelJob, { jobId })
      }
      const watched: Context = { ...desk.ctx, log }
      await workUntilIdle(watched)
      await asked
      expect((await jobNow(jobId)).state).toBe('cancelled')
      expect(await ties()).toBe(before)
      expect(await desk.ctx.store.inOffice('one', (tx) => findImport(tx, importId))).toMatchObject({
        state: 'open',
      })
      await perform(desk.ctx, actor, takeImport, { importId })
      await workUntilIdle(desk.ctx)
      expect(await ties()).toBe(before + 9000)
    })

    test('what cannot be taken in goes to the failed list with the words why, and holds back no other', async () => {
      const poison = await bring(list(501, 20_000), 'poison.csv')
      await perform(desk.ctx, actor, commitImport, { importId: poison.importId })
      const good = await bring(list(502, 30_000), 'good.csv')
      await workUntilIdle(desk.ctx)
      expect(await jobNow(good.jobId)).toMatchObject({ state: 'done' })
      const failed = await jobNow(poison.jobId)
      expect(failed).toMatchObject({ state: 'failed', failures: [{ what: 'poison.csv' }] })
      expect(failed.failures[0]?.says[0]).toContain('taken in already')
    })

    test('how it is read is changed after somebody looked: what she did not see is not taken in', async () => {
      const before = await ties()
      const { importId, jobId } = await bring(list(503, 40_000), 'changed.csv')
      const find = async () => await desk.ctx.store.inOffice('one', (tx) => findImport(tx, importId))
      const { version = 0, recipe } = (await find()) ?? {}
      expect(await look(`/one/registers/${importId}`)).not.toContain('value="commit"')
      await perform(desk.ctx, actor, shapeImport, { importId, version, recipe })
      await workUntilIdle(desk.ctx)
      expect((await jobNow(jobId)).failures[0]?.says[0]).toContain('changed or taken in meanwhile')
      await expect(perform(desk.ctx, actor, takeImport, { importId, version })).rejects.toMatchObject({
        problems: [{ problem: 'import-changed' }],
      })
      await expect(perform(desk.ctx, actor, commitImport, { importId, version })).rejects.toMatchObject({
        problems: [{ problem: 'import-changed' }],
      })
      expect([(await find())?.state, await ties()]).toEqual(['open', before])
      expect(await look(`/one/registers/${importId}`)).toMatch(
        new RegExp(
          `name="version" value="${version + 1}"[^]*name="version" value="${version + 1}"[^]*value="commit"`,
        ),
      )
    })

    test('columns that are missing are said before anything waits', async () => {
      const bytes = Buffer.from(`x,y\n${'1,2\n'.repeat(600)}`)
      await expect(
        perform(desk.ctx, actor, bringRegister, { bytes, kind: 'partnership' }),
      ).rejects.toMatchObject({ code: 'invalid', problems: [{ problem: 'column-missing' }] })
      await expect(perform(desk.ctx, actor, takeImport, { importId: 'none' })).rejects.toMatchObject({
        code: 'not-found',
      })
    })
  })
})
