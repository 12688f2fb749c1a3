import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { nameMarks } from '#model/values/near-word.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { fillDesk, openDesk } from '../support/desk.ts'

describe.each(testDatabases())('marks of names, on $title', (server) => {
  describe.skipIf(server.skipped)('in the database', () => {
    let desk: TestContext
    beforeAll(async () => {
      desk = await openContext(server)
    })
    afterAll(async () => await desk?.drop())

    test('stand with every name, whether many are written at once or one by itself', async () => {
      const actor = await openDesk(desk.ctx, 'one')
      await fillDesk(desk.ctx, actor)
      const slots = { a: 'Da Nang|VN', b: '평택|KR', status: 'established' }
      await perform(desk.ctx, actor, enterFact, { kind: 'partnership', slots, note: 'said on the telephone' })
      const { rows } = await desk.ctx.store.inOffice('one', async (tx) =>
        sql<{
          folded: string
          marks: string[]
        }>`select folded, tsvector_to_array(marks) as marks from nodes`.execute(tx.db),
      )
      expect(rows.length).toBeGreaterThan(2)
      for (const { folded, marks } of rows) expect([...marks].sort()).toEqual([...nameMarks(folded)].sort())
    })
  })
})
