import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { publish } from '#acts/publish.ts'
import type { Actor } from '#context.ts'
import { showPublic } from '#views/exports/public-page.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const TOLD = [
  ['2024-03-01', 'Changwon|KR', 'Da Nang and Changwon have been sister cities since 2 April 2009.'],
  ['2025-09-01', 'Daegu|KR', 'Da Nang and Daegu have been sister cities since 8 August 2025.'],
] as const

describe.each(testDatabases())('names on the public page, on $title', (server) => {
  describe.skipIf(server.skipped)('two units of one name', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2025-10-01T03:00:00.000Z')
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    test('keep an address of their own, whichever stands first', async () => {
      for (const [published, b, quote] of TOLD) {
        const { sourceId } = await perform(desk.ctx, actor, addSource, { text: quote, published, lang: 'en' })
        const since = published < '2025' ? '2009-04-02' : '2025-08-08'
        const slots = { a: 'Da Nang|VN', b, kind: 'sister-city', status: 'established', since }
        const { statementId } = await perform(desk.ctx, actor, enterFact, {
          kind: 'partnership',
          slots,
          sourceId,
          quote,
        })
        await perform(desk.ctx, actor, publish, {
          sourceIds: [sourceId],
          recordIds: [statementId],
          shownTo: 'public',
          why: 'printed',
        })
      }
      const { lists } = await showPublic(desk.ctx, { office: actor.office, lang: 'en' })
      const ties = lists.find(({ kind }) => kind === 'partners')?.rows ?? []
      const ours = ties.map(({ parties }) => parties.find(({ path }) => path === 'a'))
      expect(ours.map((party) => party?.name)).toEqual(['Da Nang', 'Da Nang'])
      expect(new Set(ours.map((party) => party?.id)).size).toBe(2)
    })
  })
})
