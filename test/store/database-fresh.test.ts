import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureRoles } from '#store/supervisor/roles.ts'
import { type OpenedDatabase, testDatabases } from '../support/databases.ts'

const TABLE = `create table notes (office text primary key);
  insert into notes values ('da-nang'), ('hue');
  alter table notes enable row level security; alter table notes force row level security;
  create policy own on notes using (office = current_setting('entente.office', true));
  do $$ begin if exists (select 1 from pg_roles where rolname = 'entente_app') then
    grant select on notes to entente_app; end if; end $$`

function quiet(): void {
  // What is told a person is not looked at here.
}

async function asOffice(pool: pg.Pool, office: string): Promise<{ who: string; offices: string[] }> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('entente.office', $1, true)", [office])
    const { rows } = await client.query<{ who: string; offices: string[] }>(
      'select current_user as who, array(select office from notes) as offices',
    )
    await client.query('commit')
    return rows[0] ?? { who: '', offices: [] }
  } finally {
    client.release()
  }
}

for (const server of testDatabases()) {
  describe.skipIf(server.skipped !== undefined)(server.title, { timeout: 60_000 }, () => {
    let opened: OpenedDatabase
    let template = 0

    beforeAll(async () => {
      const prepare = async ({ admin }: { admin: pg.Pool }) => {
        template++
        await ensureRoles(admin)
        await admin.query(TABLE)
      }
      opened = await server.open({ key: `notes ${TABLE} ${process.pid}`, prepare })
    })

    afterAll(async () => await opened.drop())

    test('the pool works as the unprivileged role, behind row-level security', async () => {
      expect(await asOffice(opened.database.pool, 'hue')).toEqual({ who: 'entente_app', offices: ['hue'] })
      expect(await asOffice(opened.database.pool, 'elsewhere')).toEqual({ who: 'entente_app', offices: [] })
      await expect(opened.database.pool.query('drop table notes')).rejects.toThrow('must be owner')
    })

    test('the roles may be asked for again', async () => {
      const admin = opened.database.admin
      await expect(Promise.all([ensureRoles(admin), ensureRoles(admin)])).resolves.toEqual([
        { appRole: true },
        { appRole: true },
      ])
    })

    test('sessions speak alike whatever the server is set to', async () => {
      const { rows } = await opened.database.pool.query(
        "select current_setting('timezone') as zone, current_setting('client_encoding') as letters, timestamptz '2025-07-01 00:00+07'::text as day",
      )
      expect(rows[0]).toEqual({ zone: 'UTC', letters: 'UTF8', day: '2025-06-30 17:00:00+00' })
    })

    test('a second copy of the template is another database', async () => {
      const other = await server.open({ key: `notes ${TABLE} ${process.pid}`, prepare: async () => quiet() })
      expect(other.database.info.database).not.toBe(opened.database.info.database)
      expect(await asOffice(other.database.pool, 'hue')).toMatchObject({ offices: ['hue'] })
      await other.drop()
      expect(template).toBeLessThanOrEqual(1)
    })
  })
}
