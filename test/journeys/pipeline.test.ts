import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { openDeal } from '#acts/open-deal.ts'
import { ownDeal } from '#acts/own-deal.ts'
import { stepDeal } from '#acts/step-deal.ts'
import { undoDealStep } from '#acts/undo-deal-step.ts'
import type { Actor } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { showDeal } from '#views/deal.ts'
import { showDeals } from '#views/deals.ts'
import { verifyHistory } from '#views/verify.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const NEWS =
  'A chip maker comes\n\nOn May 20, 2025, Hanbit Semicon of the Republic of Korea received an investment registration certificate for a plant of US$45 million in Da Nang. On June 2, 2025, it bought out a partner for US$5 million.'

/** The codes an act is refused with. */
async function refusedWith(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ActError)) throw error ?? new Error('nothing was refused')
  return error.problems.map((one) => one.problem)
}

describe.each(testDatabases())('the pipeline, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    let actor: Actor
    let sourceId = ''
    let dealId = ''
    const reader = { office: 'pipeline', lang: 'en' } as const
    const step = async (given: Readonly<Record<string, unknown>>) =>
      await perform(desk.ctx, actor, stepDeal, { dealId, ...given })

    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'pipeline')
      const { ctx } = desk
      const link = { a: 'Hanbit Semicon', b: 'Da Nang|VN', status: 'planned' }
      await perform(ctx, actor, enterFact, { kind: 'link', slots: link })
      const source = { text: NEWS, published: '2025-06-03', lang: 'en' }
      sourceId = (await perform(ctx, actor, addSource, source)).sourceId
      const opened = {
        investor: 'Hanbit Semicon',
        title: 'A packaging plant',
        origin: 'KR',
        sector: 'semiconductors',
      }
      const words = 'Their director called and asked for land in the High-Tech Park.'
      dealId = (await perform(ctx, actor, openDeal, { ...opened, day: '2025-03-03', words })).dealId
    })
    afterAll(async () => await desk?.drop())

    test('opens with the words that show the interest, looked after by who opened it', async () => {
      const view = await showDeal(desk.ctx, reader, { dealId })
      expect(view).toMatchObject({ stage: 'lead', provenance: 'foreign', owner: { name: actor.person } })
      expect(view.steps[0]?.proof).toMatchObject({
        own: true,
        quote: expect.stringContaining('High-Tech Park'),
      })
      expect(view.noClock).toContain('No rule on file')
    })

    test('a second file for the same is refused, and so is a place as an investor', async () => {
      const again = perform(desk.ctx, actor, openDeal, { investor: 'Hanbit Semicon', words: 'once more' })
      expect(await refusedWith(again)).toEqual(['deal-there'])
      const place = perform(desk.ctx, actor, openDeal, { investor: 'KR', words: 'they asked' })
      expect(await refusedWith(place)).toEqual(['not-an-investor'])
    })

    test('nothing moves without a source, and a sum has to stand in its words', async () => {
      expect(await refusedWith(step({ step: 'qualified' }))).toEqual(['no-source'])
      expect(await refusedWith(step({ step: 'qualified', sourceId }))).toEqual(['no-quote'])
      const quote = 'received an investment registration certificate for a plant of US$45 million'
      const certificate = { step: 'investment-certificate', day: '2025-05-20', sourceId }
      const wrong = step({ ...certificate, quote, amount: '54000000 USD' })
      expect(await refusedWith(wrong)).toEqual(['sum-not-in-quote'])
      const falsified = step({ ...certificate, quote: 'a plant of US$54 million', amount: '54000000 USD' })
      expect((await refusedWith(falsified))[0]).toMatch(/^quote-/)
      await step({ ...certificate, quote, amount: '45000000 USD', number: '4312 345 678' })
    })

    test('a memorandum is pledged, a certificate registered, and both are kept apart', async () => {
      await step({
        step: 'intent',
        day: '2025-04-10',
        words: 'A memorandum over 90 million dollars.',
        amount: '90000000 USD',
      })
      await step({
        step: 'share-purchase',
        day: '2025-06-02',
        sourceId,
        quote: 'bought out a partner for US$5 million',
        amount: '5000000 USD',
      })
      const view = await showDeal(desk.ctx, reader, { dealId })
      expect(view.money).toEqual({ registered: 'USD 50 million', pledged: 'USD 90 million' })
      expect(view.stage).toBe('certificates')
      expect(view.standing.filter((one) => one.skipped).map((one) => one.step)).toEqual([
        'qualified',
        'site-visit',
      ])
    })

    test('read as of an earlier day it stands where it stood', async () => {
      const { stages, total } = await showDeals(desk.ctx, reader, { asOf: '2025-04-30' })
      const [deal] = stages.find(({ stage }) => stage === 'intent')?.deals ?? []
      expect([total, deal?.money]).toEqual([1, { pledged: 'USD 90 million' }])
      expect((await showDeals(desk.ctx, reader, { asOf: '2025-03-02' })).total).toBe(0)
    })

    test('a step is taken back with its reason, and the history keeps both', async () => {
      const before = await showDeal(desk.ctx, reader, { dealId })
      const intent = before.steps.find((one) => one.step === 'intent')
      const undo = { dealId, seq: intent?.seq, why: 'the memorandum was with another firm' }
      await perform(desk.ctx, actor, undoDealStep, undo)
      const after = await showDeal(desk.ctx, reader, { dealId })
      expect(after.money).toEqual({ registered: 'USD 50 million' })
      expect(after.history.find((one) => one.seq === intent?.seq)?.takenBack).toBe(true)
      expect(await refusedWith(perform(desk.ctx, actor, undoDealStep, undo))).toEqual(['no-such-step'])
    })

    test('two at once: the second learns that the first did the same', async () => {
      const { version } = await showDeal(desk.ctx, reader, { dealId })
      await step({ step: 'site-visit', day: '2025-03-20', words: 'They saw lot A12.', seen: version })
      const late = step({ step: 'site-visit', day: '2025-03-21', words: 'They saw lot A13.', seen: version })
      expect(await refusedWith(late)).toEqual(['stale'])
      await perform(desk.ctx, actor, ownDeal, { dealId, owner: actor.person, seen: version })
    })

    test('what has not happened is refused, and all of it is in the chain of the history', async () => {
      const words = 'planned'
      expect(await refusedWith(step({ step: 'withdrawn', day: '2025-07-01', words }))).toEqual([
        'deal/not-yet',
      ])
      expect(await refusedWith(step({ step: 'realised', day: '2025-06-10', words }))).toEqual([
        'deal/how-much',
      ])
      expect((await verifyHistory(desk.ctx, reader)).whole).toBe(true)
    })
  })
})
