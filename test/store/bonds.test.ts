import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#context.ts'
import { nodeOf } from '#model/party.ts'
import { foldText } from '#model/values/fold.ts'
import { insertJudgements } from '#store/queries/judgement.ts'
import { insertMentions } from '#store/queries/mention.ts'
import { insertSources } from '#store/queries/source.ts'
import { insertStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const AT = new Date('2026-01-02T03:04:05.000Z')
const source = (id: string) => ({
  id,
  kind: 'row' as const,
  title: id,
  text: id,
  sha256: id,
  addedAt: AT.toISOString(),
  addedBy: 'x',
})
const statement = (id: string, sourceId: string) => ({
  id,
  sourceId,
  kind: 'partnership' as const,
  slots: { a: 'Da Nang|VN', b: 'Sakai|JP' },
  quote: 'q',
  start: 0,
  end: 1,
  readBy: 'register',
})
const node = nodeOf({ path: 'b', kind: 'locality', name: 'Sakai', country: 'JP' })

describe.each(testDatabases())('what rows of history name, on $title', (server) => {
  describe.skipIf(server.skipped)('in the database', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'one')
      await openDesk(desk.ctx, 'two')
      await within('two', async (tx) => {
        await insertSources(tx, [source('theirs')])
        await insertStatements(tx, [statement('of-theirs', 'theirs')], { at: AT })
      })
      await within('one', async (tx) => {
        await insertSources(tx, [source('ours')])
        await insertStatements(tx, [statement('of-ours', 'ours')], { at: AT })
      })
    })
    afterAll(async () => await desk?.drop())

    const within = async <T>(office: string, work: (tx: OfficeTx) => Promise<T>) =>
      await desk.ctx.store.inOffice(office, work)
    const person = async (tx: OfficeTx) =>
      (
        await sql<{ person_id: string }>`select person_id from people where office_id = ${tx.office}`.execute(
          tx.db,
        )
      ).rows[0]?.person_id ?? ''
    const accept = (statementId: string, personId: string) => ({
      id: `${personId}-on-${statementId}`,
      verdict: 'accept' as const,
      statementId,
      personId,
      at: AT,
    })

    test('what is there may be named', async () => {
      await within('one', async (tx) => {
        const made = { at: AT, foldedName: foldText }
        await insertMentions(tx, [{ statementId: 'of-ours', path: 'b', node }], made)
        await insertJudgements(tx, [accept('of-ours', await person(tx))])
      })
      expect(actor.office).toBe('one')
    })

    const refused: readonly (readonly [string, (tx: OfficeTx) => Promise<unknown>])[] = [
      [
        'a statement of no source',
        (tx) => insertStatements(tx, [statement('x', 'ours'), statement('y', 'none')], { at: AT }),
      ],
      [
        'a statement of another office’s source',
        (tx) => insertStatements(tx, [statement('x', 'theirs')], { at: AT }),
      ],
      [
        'a mention in no statement',
        (tx) =>
          insertMentions(tx, [{ statementId: 'none', path: 'b', node }], { at: AT, foldedName: foldText }),
      ],
      [
        'a judgement on another office’s statement',
        async (tx) => insertJudgements(tx, [accept('of-theirs', await person(tx))]),
      ],
      ['a judgement by nobody', (tx) => insertJudgements(tx, [accept('of-ours', 'p-none')])],
      [
        'an undoing of nothing',
        async (tx) =>
          insertJudgements(tx, [
            { id: 'u', verdict: 'undo', undoes: 'none', personId: await person(tx), at: AT },
          ]),
      ],
    ]
    test.each(refused)('%s is refused', async (_, work) => {
      await expect(within('one', work)).rejects.toMatchObject({ code: '23503' })
    })

    test('an office goes with all its rows, and not before them', async () => {
      await expect(
        desk.opened.database.admin.query("delete from offices where office_id = 'two'"),
      ).rejects.toMatchObject({ code: expect.stringMatching(/^23/) })
      await within('two', async (tx) => await sql`select drop_office('two')`.execute(tx.db))
    })
  })
})
