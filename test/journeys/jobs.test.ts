import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changing, perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { completeStep, LeaseLostError, officesWithWork, takeWork } from '#acts/lease-job.ts'
import { queueJob } from '#acts/queue-job.ts'
import { readAll } from '#acts/read-all.ts'
import { cancelJob, noteJobs, retryJob } from '#acts/steer-job.ts'
import type { Actor } from '#context.ts'
import type { StepKind } from '#jobs/step-kind.ts'
import { startWorker, workUntilIdle } from '#jobs/worker.ts'
import type { Job, JobStep } from '#model/job.ts'
import { ActError, problem } from '#model/problem.ts'
import { findJob } from '#store/queries/job.ts'
import { findLatestReading } from '#store/queries/reading.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { ARTICLES, openDesk } from '../support/desk.ts'

describe.each(testDatabases())('jobs on $title', (server) => {
  describe.skipIf(server.skipped)('one office', () => {
    let desk: TestContext
    let one: Actor
    let count = 0
    beforeAll(async () => {
      desk = await openContext(server)
      one = await openDesk(desk.ctx, 'one')
      for (const text of ARTICLES) await perform(desk.ctx, one, addSource, { text, lang: 'en' })
    })
    afterAll(async () => await desk?.drop())

    const ask = async (kind: string, steps: readonly JobStep[]) =>
      await changing(desk.ctx, one, 'read-all', async (change) => {
        const answer = await queueJob(desk.ctx, change, { kind, steps })
        return { answer: answer.jobId, subject: {} }
      })
    const stateOf = async (jobId: string): Promise<Job> => {
      const job = await desk.ctx.store.inOffice('one', (tx) => findJob(tx, jobId))
      if (!job) throw new Error(`no job ${jobId}`)
      return job
    }
    /** A kind of work that adds one text a step, or does what the step says. */
    const adding = (act: (step: JobStep, nth: number) => void = () => undefined): StepKind => ({
      kind: 'adding',
      prepare: async (_ctx, actor, step) => {
        count += 1
        const nth = count
        return async (ctx) => {
          const text = `${step.text}\n\nA text of its own that a worker adds.`
          const { sourceId, title } = await perform(ctx, actor, addSource, { text, lang: 'en' })
          act(step, nth)
          return { counts: { added: 1 }, made: { sourceId, title } }
        }
      },
    })
    const kindsOf = (kind: StepKind) => ({ kinds: [kind], againMs: 0 })

    test('every source is read again as a job, once, however often it is asked for', async () => {
      const asked = await perform(desk.ctx, one, readAll, {})
      expect(asked).toMatchObject({ total: 2, already: false })
      expect(await perform(desk.ctx, one, readAll, {})).toMatchObject({ jobId: asked.jobId, already: true })
      expect(await officesWithWork(desk.ctx)).toEqual(['one'])
      await workUntilIdle(desk.ctx)
      const job = await stateOf(asked.jobId)
      expect(job).toMatchObject({ state: 'done', done: 2, total: 2, failures: [], counts: { read: 2 } })
      expect(job.counts.fresh).toBeGreaterThan(2)
      expect(await officesWithWork(desk.ctx)).toEqual([])
    })

    test('a step that is refused goes on the failed list and holds back no other; it can be tried again', async () => {
      let broken = true
      const kind = adding((step) => {
        if (broken && step.text === 'b')
          throw new ActError('refused', problem('no', { en: 'No.', vi: 'Không.' }))
      })
      const jobId = await ask('adding', [{ text: 'a' }, { text: 'b' }, { text: 'c' }])
      await workUntilIdle(desk.ctx, kindsOf(kind))
      const job = await stateOf(jobId)
      expect(job).toMatchObject({ state: 'done', done: 3, counts: { added: 2 } })
      expect(job.failures).toMatchObject([{ step: { text: 'b' }, problems: [{ says: { en: 'No.' } }] }])
      expect(job.made.map((made) => made.title)).toEqual([
        'A text of its own that a worker adds.',
        'A text of its own that a worker adds.',
      ])
      broken = false
      const again = await perform(desk.ctx, one, retryJob, { jobId })
      expect(again.total).toBe(1)
      await workUntilIdle(desk.ctx, kindsOf(kind))
      expect(await stateOf(again.jobId)).toMatchObject({ state: 'done', counts: { added: 1 } })
    })

    test('a step that breaks is tried three times, leaves nothing behind, and a job of nothing else has failed', async () => {
      const before = count
      const jobId = await ask('adding', [{ text: 'poison' }])
      await workUntilIdle(
        desk.ctx,
        kindsOf(
          adding(() => {
            throw new TypeError('poison')
          }),
        ),
      )
      expect(count - before).toBe(3)
      const job = await stateOf(jobId)
      expect(job).toMatchObject({ state: 'failed', done: 1, counts: {}, made: [] })
      expect(job.failures[0]?.problems[0]?.problem).toBe('step-broke')
    })

    test('a worker that lost its lease writes nothing, and the job is done once', async () => {
      const jobId = await ask('adding', [{ text: 'late' }])
      const slow = await takeWork(desk.ctx, 'one', -1)
      if (!slow) throw new Error('nothing was due')
      await workUntilIdle(desk.ctx, kindsOf(adding()))
      const effect = await adding().prepare(desk.ctx, one, { text: 'too late' })
      await expect(completeStep(desk.ctx, slow, effect, () => 1)).rejects.toBeInstanceOf(LeaseLostError)
      expect(await stateOf(jobId)).toMatchObject({ state: 'done', counts: { added: 1 } })
      const sourceId = (await stateOf(jobId)).made[0]?.sourceId ?? ''
      expect(await desk.ctx.store.inOffice('one', (tx) => findLatestReading(tx, sourceId))).toBeUndefined()
    })

    test('a cancelled job keeps what it did and begins nothing more', async () => {
      const jobId = await ask(
        'adding',
        Array.from({ length: 100 }, (_, i) => ({ text: `cancel ${i}` })),
      )
      const cancels: Promise<unknown>[] = []
      const kind = adding()
      const worker = startWorker(desk.ctx, {
        kinds: [kind],
        lookEveryMs: 10,
        lanes: 1,
        onStep: () => {
          if (!cancels.length) cancels.push(perform(desk.ctx, one, cancelJob, { jobId }))
        },
      })
      while (!cancels.length) await new Promise((resolve) => setTimeout(resolve, 5))
      await Promise.all(cancels)
      await worker.stop()
      const job = await stateOf(jobId)
      expect(job.state).toBe('cancelled')
      expect(job.done).toBeLessThan(100)
      expect(job.counts.added).toBe(job.done)
      await expect(perform(desk.ctx, one, cancelJob, { jobId })).rejects.toMatchObject({ code: 'conflict' })
    })

    test('a worker told to stop gives its job back; the next one finishes it', async () => {
      const jobId = await ask(
        'adding',
        Array.from({ length: 6 }, (_, i) => ({ text: `stop ${i}` })),
      )
      let steps = 0
      const worker = startWorker(desk.ctx, {
        kinds: [adding()],
        lookEveryMs: 10,
        lanes: 1,
        onStep: () => {
          steps += 1
        },
      })
      while (!steps) await new Promise((resolve) => setTimeout(resolve, 5))
      await worker.stop()
      expect(['waiting', 'done']).toContain((await stateOf(jobId)).state)
      await workUntilIdle(desk.ctx, kindsOf(adding()))
      expect(await stateOf(jobId)).toMatchObject({ state: 'done', done: 6, counts: { added: 6 } })
      await perform(desk.ctx, one, noteJobs, { jobIds: [jobId] })
      expect((await stateOf(jobId)).noted).toBe(true)
    })

    test('what cannot be done is refused in words', async () => {
      const jobId = await ask('of-the-future', [{ text: 'x' }])
      await expect(perform(desk.ctx, one, retryJob, { jobId })).rejects.toMatchObject({ code: 'conflict' })
      await workUntilIdle(desk.ctx)
      expect((await stateOf(jobId)).failures[0]?.problems[0]?.problem).toBe('job-unknown')
      await expect(perform(desk.ctx, one, cancelJob, { jobId: 'j-none' })).rejects.toMatchObject({
        code: 'not-found',
      })
      const empty = await openDesk(desk.ctx, 'empty')
      await expect(perform(desk.ctx, empty, readAll, {})).rejects.toMatchObject({ code: 'refused' })
      await expect(perform(desk.ctx, { office: 'one', person: 'nobody' }, readAll, {})).rejects.toMatchObject(
        {
          code: 'forbidden',
        },
      )
    })
  })
})
