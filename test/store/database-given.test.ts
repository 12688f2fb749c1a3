import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '#store/database.ts'
import { openStore } from '#store/open.ts'
import { ensureRoles } from '#store/supervisor/roles.ts'
import { type OpenedDatabase, testDatabases } from '../support/databases.ts'

const TABLE = `create table notes (office text primary key);
  alter table notes enable row level security; alter table notes force row level security`

function quiet(): void {
  // What is told a person is not looked at here.
}

const servers = testDatabases().filter((server) => server.name !== 'embedded-18')

for (const server of servers) {
  describe.skipIf(server.skipped !== undefined)(server.title, { timeout: 60_000 }, () => {
    let opened: OpenedDatabase
    const login = `et_desk_${process.pid}`

    beforeAll(async () => {
      opened = await server.open()
      await opened.database.admin.query(`create role ${login} login password 'x'`)
      await opened.database.admin.query(`alter database ${opened.database.info.database} owner to ${login}`)
    })

    afterAll(async () => {
      await opened.database.admin.query(
        `reassign owned by ${login} to current_user; drop owned by ${login}; drop role ${login}`,
      )
      await opened.drop()
    })

    async function asLogin() {
      const url = new URL((opened.url ?? '').replace('@/', '@localhost/'))
      url.username = login
      url.password = 'x'
      return await openDatabase({ dataDir: '', databaseUrl: url.toString(), as: 'server', say: quiet })
    }

    test('that may not make roles nor take ours stays itself, held by forced row-level security', async () => {
      const database = await asLogin()
      await expect(ensureRoles(database.admin)).resolves.toEqual({ appRole: true })
      await database.admin.query(TABLE)
      const { rows } = await database.pool.query(
        'select current_user as who, array(select office from notes) as offices',
      )
      expect(rows).toEqual([{ who: login, offices: [] }])
      await database.close()
    })

    test('that is a member takes the unprivileged role', async () => {
      await opened.database.admin.query(`grant entente_app to ${login}`)
      const database = await asLogin()
      expect((await database.pool.query('select current_user as who')).rows).toEqual([{ who: 'entente_app' }])
      expect((await database.admin.query('select current_user as who')).rows).toEqual([{ who: login }])
      await database.close()
    })

    test('a database of another encoding is refused', async () => {
      const name = `et_${process.pid}_latin`
      await opened.database.admin.query(
        `create database ${name} encoding 'LATIN1' locale 'C' template template0`,
      )
      const url = (opened.url ?? '').replace(`/${opened.database.info.database}`, `/${name}`)
      const opening = openDatabase({ dataDir: '', databaseUrl: url, as: 'server', say: quiet })
      await expect(opening).rejects.toMatchObject({
        code: 'refused',
        problems: [{ problem: 'database-not-utf8' }],
      })
      await opened.database.admin.query(`drop database ${name}`)
    })

    test('a database that is not there is refused', async () => {
      const url = (opened.url ?? '').replace(`/${opened.database.info.database}`, '/et_none')
      const opening = openDatabase({ dataDir: '', databaseUrl: url, as: 'server', say: quiet })
      await expect(opening).rejects.toMatchObject({ problems: [{ problem: 'database-cannot-connect' }] })
    })

    test('several servers may work on it', async () => {
      const url = opened.url ?? ''
      const both = await Promise.all(
        [1, 2].map(
          async () => await openDatabase({ dataDir: '', databaseUrl: url, as: 'server', say: quiet }),
        ),
      )
      for (const database of both) await database.close()
      expect(both.map((d) => d.info.mode)).toEqual(['given', 'given'])
    })
  })
}

describe('a server that has never seen us', { timeout: 60_000 }, () => {
  let dataDir = ''
  let host: Database
  let url: (login: string) => string

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'entente-given-'))
    host = await openDatabase({ dataDir, as: 'command', transport: 'socket', say: quiet })
    url = (login) =>
      `postgresql://${login}@localhost/postgres?host=${encodeURIComponent(host.info.address)}&port=5432`
    const first = await openDatabase({ dataDir: '', databaseUrl: url('postgres'), as: 'command', say: quiet })
    await first.admin.query(
      'alter role entente_app rename to away; create role maker login createrole; create role bystander login; create role reader login; alter role reader set default_transaction_read_only = on',
    )
    await first.close()
  })

  afterAll(async () => {
    await host.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test.each([
    ['bystander', 'database-login-may-not', 'ALTER DATABASE'],
    ['reader', 'database-only-reads', 'only reads'],
  ])('a login that may make no tables is told what it lacks: %s', async (login, told, says) => {
    const given = { dataDir: '', databaseUrl: url(login), as: 'server', say: quiet } as const
    const opened = openStore(
      () => given,
      () => new Date(),
    )
    await expect(opened.database()).rejects.toMatchObject({
      code: 'refused',
      problems: [{ problem: told, says: { en: expect.stringContaining(says) } }],
    })
    await opened.close()
  })

  test('the pool stays the login until the role is made, then takes it', async () => {
    const database = await openDatabase({ dataDir: '', databaseUrl: url('maker'), as: 'server', say: quiet })
    const early = await database.pool.connect()
    expect((await early.query('select current_user as who')).rows).toEqual([{ who: 'maker' }])
    early.release(true)
    await expect(ensureRoles(database.admin)).resolves.toEqual({ appRole: true })
    expect((await database.pool.query('select current_user as who')).rows).toEqual([{ who: 'entente_app' }])
    await database.close()
  })

  test('a login that may not make roles is told there is none', async () => {
    const admin = await openDatabase({ dataDir: '', databaseUrl: url('postgres'), as: 'command', say: quiet })
    await admin.admin.query('drop role if exists entente_app; create role plain login')
    const database = await openDatabase({ dataDir: '', databaseUrl: url('plain'), as: 'server', say: quiet })
    await expect(ensureRoles(database.admin)).resolves.toEqual({ appRole: false })
    expect((await database.pool.query('select current_user as who')).rows).toEqual([{ who: 'plain' }])
    await database.close()
    await admin.close()
  })
})
