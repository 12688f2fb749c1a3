import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { readSource } from '#acts/read-source.ts'
import type { Actor } from '#context.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { showOfficesHeld } from '#views/offices-held.ts'
import { showPartner } from '#views/partner.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const TOLD = [
  [
    '2022-05-04',
    'Da Nang, 4 May 2022 – Mayor of Changwon Heo Seong-moo visited Da Nang City on May 3, 2022.',
  ],
  [
    '2025-04-03',
    'Da Nang, 3 April 2025 – Mayor of Changwon Hong Nam-pyo visited Da Nang City on April 2, 2025.',
  ],
] as const

describe.each(testDatabases())('offices on file, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'holders')
      for (const [published, text] of TOLD) {
        const { sourceId } = await perform(desk.ctx, actor, addSource, { text, published, lang: 'en' })
        await perform(desk.ctx, actor, readSource, { sourceId })
        const read = await desk.ctx.store.inOffice(actor.office, (tx) => listStatementsOfSource(tx, sourceId))
        const statementIds = read.map((statement) => statement.id)
        await perform(desk.ctx, actor, judgeStatements, { statementIds, verdict: 'accept' })
      }
    })
    afterAll(async () => await desk?.drop())

    const reader = () => ({ office: actor.office, lang: 'en' as const })

    test('the holder a newer source contradicts is told first, with whom it names', async () => {
      const { offices, total, doubtful } = await showOfficesHeld(desk.ctx, reader(), { stale: true })
      expect([total, doubtful]).toEqual([2, 1])
      expect(offices.map(({ person, old, succeededBy }) => [person.name, old, succeededBy?.name])).toEqual([
        ['Heo Seong-moo', true, 'Hong Nam-pyo'],
      ])
    })

    test('the page of the partner warns beside the name', async () => {
      const { offices } = await showOfficesHeld(desk.ctx, reader())
      const of = offices[0]?.of?.id ?? ''
      const { people } = await showPartner(desk.ctx, reader(), { with: of })
      expect(people.map(({ person, doubt }) => [person.name, doubt]).sort()).toEqual([
        ['Heo Seong-moo', 'a newer source names another: Hong Nam-pyo'],
        ['Hong Nam-pyo', undefined],
      ])
    })
  })
})
