import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '#store/migrate.ts'
import { ensureRoles } from '#store/supervisor/roles.ts'
import { refuseHalf } from '#store/whole-database.ts'
import { type OpenedDatabase, testDatabases } from '../support/databases.ts'

const now = () => new Date('2026-11-23T00:00:00Z')

for (const server of testDatabases()) {
  describe.skipIf(server.skipped !== undefined)(server.title, { timeout: 60_000 }, () => {
    let opened: OpenedDatabase
    const look = async () => await refuseHalf(opened.database.admin, 'book')

    beforeEach(async () => {
      opened = await server.open()
      await ensureRoles(opened.database.admin)
    })
    afterEach(async () => await opened.drop())

    test('an empty database, one with other tables and a whole book pass, and two starts at once', async () => {
      const { admin } = opened.database
      await look()
      await admin.query('create table their_own (a int)')
      await look()
      const start = async () => {
        await look()
        await migrate(admin, now)
      }
      await Promise.all([start(), start()])
      await look()
    })

    test.each([
      ['the note of its shape', 'drop table schema_versions'],
      ['what stands in that note', 'truncate schema_versions'],
      ['a policy', 'drop policy one_office on statements'],
      ['a wall', 'alter table statements disable row level security'],
      [
        'all tables',
        'drop schema public cascade; create schema public; create function refuse_change() returns int language sql as $$ select 1 $$',
      ],
    ])('a copy that was broken off before %s is refused in words', async (_what, broken) => {
      await migrate(opened.database.admin, now)
      await opened.database.admin.query(broken)
      await expect(look()).rejects.toMatchObject({
        code: 'refused',
        problems: [{ problem: 'database-half', says: { en: expect.stringContaining('single-transaction') } }],
      })
    })

    test('a copy without its grants has them again', async () => {
      const { admin, pool } = opened.database
      await migrate(admin, now)
      await admin.query('revoke all on all tables in schema public from entente_app')
      await expect(pool.query('select * from offices')).rejects.toThrow('permission denied')
      await migrate(admin, now)
      expect((await pool.query('select * from offices')).rows).toEqual([])
    })
  })
}
