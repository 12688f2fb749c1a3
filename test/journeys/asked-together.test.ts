import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getOffice, saveZone } from '#store/queries/office.ts'
import type { OfficeTx } from '#store/store.ts'
import { inOneRead } from '#views/in-one-read.ts'
import { showSurroundings } from '#views/office.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

async function number(tx: OfficeTx, value: number): Promise<number | undefined> {
  const found = await sql<{ n: number }>`/* test.number */ select ${value}::int as n`.execute(tx.db)
  return found.rows[0]?.n
}

async function fail(tx: OfficeTx): Promise<void> {
  await sql`/* test.fail */ select 1 / ${0}::int`.execute(tx.db)
}

describe.each(testDatabases())('what is asked together, on $title', (server) => {
  describe.skipIf(server.skipped)('in one office', () => {
    let desk: TestContext
    beforeAll(async () => {
      desk = await openContext(server)
      await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    test('is answered each with its own', async () => {
      const asked = Array.from({ length: 50 }, (_, i) => i)
      const told = await desk.ctx.store.inOffice('desk', async (tx) =>
        Promise.all(asked.map((value) => number(tx, value))),
      )
      expect(told).toEqual(asked)
    })

    test('may fail, and what has more to ask then does not reach the next transaction', async () => {
      const late: string[] = []
      const goesOn = async (tx: OfficeTx) => {
        try {
          for (;;) await number(tx, 1)
        } catch (error) {
          late.push(String(error))
        }
      }
      let going: Promise<void> | undefined
      const both = desk.ctx.store.readOffice('desk', async (tx) => {
        going = goesOn(tx)
        await Promise.all([fail(tx), going])
      })
      await expect(both).rejects.toThrow('division by zero')
      await going
      expect(late).toHaveLength(1)
      expect(await desk.ctx.store.inOffice('desk', async (tx) => await number(tx, 7))).toBe(7)
    })

    test('a read sees the book as it stood when it began, and may change nothing', async () => {
      const { store } = desk.ctx
      const zones = await store.readOffice('desk', async (tx) => {
        const before = (await getOffice(tx)).zone
        await store.inOffice('desk', async (other) => await saveZone(other, 'Asia/Seoul'))
        return [before, (await getOffice(tx)).zone]
      })
      expect(new Set(zones).size).toBe(1)
      const after = await store.readOffice('desk', async (tx) => (await getOffice(tx)).zone)
      expect(after).toBe('Asia/Seoul')
      const change = store.readOffice('desk', async (tx) => await saveZone(tx, 'Asia/Tokyo'))
      await expect(change).rejects.toThrow('read-only')
    })

    test('views within one read are of one office, and of no other', async () => {
      const shown = await inOneRead(
        desk.ctx,
        'desk',
        async (within) => await showSurroundings(within, { office: 'desk' }),
      )
      expect(shown.office.office.id).toBe('desk')
      const other = inOneRead(
        desk.ctx,
        'desk',
        async (within) => await showSurroundings(within, { office: 'elsewhere' }),
      )
      await expect(other).rejects.toThrow('reached for elsewhere')
      await expect(inOneRead(desk.ctx, 'nowhere', async () => 1)).rejects.toMatchObject({ code: 'not-found' })
    })
  })
})
