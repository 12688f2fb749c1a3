import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import type { Actor } from '#context.ts'
import { ActError } from '#model/problem.ts'
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
  })
})
