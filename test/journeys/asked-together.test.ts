import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '#store/store.ts'
import type { Querying } from '#store/transaction.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const broken = async (db: Querying) => await sql`select 1 / (select 0)`.execute(db)
const well = async (db: Querying) => await sql`select 1`.execute(db)
const rename = async (db: Querying, to: string) =>
  await sql`update offices set zone = ${to} where office_id = 'desk'`.execute(db)

/** Waits a few turns longer than whoever asked beside it, as work within work does. */
async function deep<T>(ask: () => Promise<T>, turns = 12): Promise<T> {
  return turns ? await deep(ask, turns - 1) : await ask()
}

async function zoneOf(store: Store): Promise<string> {
  return await store.inOffice('desk', async (tx) => tx.zone)
}

describe.each(testDatabases())('queries asked together, on $title', (server) => {
  describe.skipIf(server.skipped)('of one transaction', () => {
    let opened: TestContext
    let store: Store
    beforeAll(async () => {
      opened = await openContext(server)
      store = opened.ctx.store
      await openDesk(opened.ctx, 'desk')
    })
    afterAll(async () => await opened?.drop())

    test('the first that fails is the reason, whoever hears first that nothing goes on', async () => {
      const both = store.inOffice('desk', async ({ db }) => {
        await Promise.all([deep(() => broken(db)), well(db), well(db)])
      })
      await expect(both).rejects.toThrow('division by zero')
    })

    test('nothing of it is kept where one fails, and the next transaction starts clean', async () => {
      const before = await zoneOf(store)
      const both = store.inOffice('desk', async ({ db }) => {
        await Promise.all([rename(db, 'Asia/Tokyo'), broken(db), rename(db, 'Asia/Seoul')])
      })
      await expect(both).rejects.toThrow('division by zero')
      const many = await Promise.all(Array.from({ length: 20 }, async () => await zoneOf(store)))
      expect(new Set(many)).toEqual(new Set([before]))
    })

    test('work that passes over a failure does not end as if it had been kept', async () => {
      const before = await zoneOf(store)
      const passed = store.inOffice('desk', async ({ db }) => {
        await rename(db, 'Asia/Tokyo')
        await broken(db).catch(() => undefined)
        return 'done'
      })
      await expect(passed).rejects.toThrow('division by zero')
      expect(await zoneOf(store)).toBe(before)
    })

    test('a query asked when all is over reaches no other transaction', async () => {
      let late: Promise<unknown> | undefined
      const left = store.inOffice('desk', async ({ db }) => {
        const more = async () => {
          await well(db)
          await rename(db, 'Asia/Tokyo')
        }
        late = deep(more)
        late.catch(() => undefined)
        await broken(db)
      })
      await expect(left).rejects.toThrow('division by zero')
      await expect(late).rejects.toThrow()
      expect(await zoneOf(store)).not.toBe('Asia/Tokyo')
    })

    test('a page that only reads is refused a change, and no office stays set on the connection', async () => {
      await expect(
        store.readOffice('desk', async ({ db }) => await rename(db, 'Asia/Tokyo')),
      ).rejects.toThrow('read-only')
      for (let i = 0; i < 20; i += 1) {
        const set = await store.alone(
          async ({ db }) =>
            await sql<{
              office: string | null
            }>`select current_setting('entente.office', true) as office`.execute(db),
        )
        expect(set.rows[0]?.office || '').toBe('')
      }
    })

    test('a connection lost in the middle fails its own work, and another takes its place', async () => {
      const lost = store.inOffice('desk', async ({ db }) => {
        await Promise.all([
          rename(db, 'Asia/Tokyo'),
          sql`select pg_terminate_backend(pg_backend_pid())`.execute(db),
          well(db),
        ])
      })
      await expect(lost).rejects.toThrow()
      expect(await zoneOf(store)).not.toBe('Asia/Tokyo')
    })
  })
})
