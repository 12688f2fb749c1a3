import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { showReadingQuality } from '#views/reading-quality.ts'
import { showSource } from '#views/source.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { addAndRead, openDesk } from '../support/desk.ts'

const TEXT = `Hai Phong (VNA) – Hai Phong has had sister-city relations with Kitakyushu since 2014.

Chairman of the Hai Phong People’s Committee Nguyen Van Tung was reportedly hoping that Kobe would perhaps send ten engineers to the city in July.`

describe.each(testDatabases())('sure readings, on $title', (server) => {
  describe.skipIf(server.skipped)('a desk in a hurry', () => {
    let desk: TestContext
    let actor: Actor
    let sourceId: string
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'sure-desk')
      sourceId = (await addAndRead(desk.ctx, actor, TEXT)).sourceId
    })
    afterAll(async () => await desk?.drop())

    const shown = async () => await showSource(desk.ctx, { office: actor.office, lang: 'en' }, { sourceId })

    test('a tie told plainly is sure, a wish is not', async () => {
      const { groups } = await shown()
      const cards = groups.flatMap((group) => group.cards)
      expect(cards.find((card) => card.kind === 'partnership')?.sure).toBe(true)
      expect(cards.find((card) => card.kind === 'commitment')?.sure).toBeUndefined()
      const sure = groups.flatMap((group) => group.sure ?? [])
      expect(sure.length).toBeGreaterThan(0)
      expect(sure.length).toBeLessThan(groups.flatMap((group) => group.waiting).length)
    })

    test('all at once is refused with what is to be looked at', async () => {
      const { groups } = await shown()
      const statementIds = groups.flatMap((group) => group.waiting)
      const refused = await perform(desk.ctx, actor, judgeStatements, {
        statementIds,
        verdict: 'accept',
        bulk: true,
      }).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(ActError)
      expect((refused as ActError).code).toBe('refused')
      expect((await shown()).counts.accepted).toBe(0)
    })

    test('the sure ones are confirmed together', async () => {
      const statementIds = (await shown()).groups.flatMap((group) => group.sure ?? [])
      const { changed } = await perform(desk.ctx, actor, judgeStatements, {
        statementIds,
        verdict: 'accept',
        bulk: true,
      })
      expect(changed).toBe(statementIds.length)
    })

    test('what was decided on readings is counted, what was taken back is not', async () => {
      const reader = { office: actor.office, lang: 'en' } as const
      const all = async () => {
        const { judged } = await showReadingQuality(desk.ctx, reader)
        return judged.find((row) => row.kind === 'all')
      }
      const before = await all()
      expect(before?.accepted).toBeGreaterThan(0)
      const [statementId = ''] = (await shown()).groups.flatMap((group) => group.waiting)
      const verdict = 'reject'
      await perform(desk.ctx, actor, judgeStatements, {
        statementIds: [statementId],
        verdict,
        why: 'hearsay',
      })
      expect(await all()).toEqual({ ...before, rejected: 1 })
      const judgement = (await shown()).decided.find((card) => card.statementIds.includes(statementId))
      const judgementId = judgement?.decision?.judgementIds[0] ?? ''
      await perform(desk.ctx, actor, undoJudgement, { judgementIds: [judgementId] })
      expect(await all()).toEqual(before)
    })

    test('a fact entered by hand is no reading', async () => {
      const reader = { office: actor.office, lang: 'en' } as const
      const before = (await showReadingQuality(desk.ctx, reader)).judged
      await perform(desk.ctx, actor, enterFact, {
        kind: 'partnership',
        slots: { a: 'Hai Phong|VN', b: 'Incheon|KR', kind: 'friendship', status: 'established' },
        note: 'Hai Phong and Incheon are friends.',
      })
      expect((await showReadingQuality(desk.ctx, reader)).judged).toEqual(before)
    })
  })
})
