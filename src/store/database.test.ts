import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ActError, type Problem } from '#model/problem.ts'
import { type DatabaseOptions, openDatabase } from './database.ts'
import { readPostmaster } from './supervisor/postmaster.ts'
import { runningServer } from './supervisor/server-note.ts'

const root = process.getuid?.() === 0
let base = ''

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'entente-database-'))
})

afterAll(() => rmSync(base, { recursive: true, force: true }))

function options(more: Partial<DatabaseOptions>): DatabaseOptions {
  return { dataDir: join(base, 'main'), as: 'command', say: () => undefined, ...more }
}

async function refusal(more: Partial<DatabaseOptions>): Promise<{ code: string; problem: Problem }> {
  try {
    await (await openDatabase(options(more))).close()
  } catch (error) {
    const [problem] = error instanceof ActError ? error.problems : []
    if (error instanceof ActError && problem) return { code: error.code, problem }
    throw error
  }
  throw new Error('was allowed')
}

describe('an embedded database', { timeout: 60_000 }, () => {
  test('is made, works as the unprivileged role, keeps what was written, and stops after the last', async () => {
    const said: string[] = []
    const first = await openDatabase(options({ say: (line) => said.push(line.en, line.vi) }))
    expect(said.slice(0, 2)).toEqual([
      'Preparing the database for the first time…',
      'Đang chuẩn bị cơ sở dữ liệu lần đầu…',
    ])
    expect(first.info).toMatchObject({ mode: 'embedded', database: 'entente', durable: true })
    expect(first.info.settings).toMatchObject({ fsync: 'on', synchronousCommit: 'on', dataChecksums: 'on' })
    await first.admin.query('create table ties (id int primary key, name text)')
    await first.admin.query('grant select, insert on ties to entente_app')
    await first.pool.query("insert into ties values (1, 'Đà Nẵng – Changwon')")
    const { rows } = await first.pool.query(
      'select current_user as who, rolsuper, rolbypassrls from pg_roles where rolname = current_user',
    )
    expect(rows[0]).toEqual({ who: 'entente_app', rolsuper: false, rolbypassrls: false })
    await first.close()
    await first.close()
    expect(readPostmaster(join(base, 'main', 'db'))).toBeUndefined()

    const second = await openDatabase(options({}))
    expect((await second.pool.query('select name from ties')).rows).toEqual([{ name: 'Đà Nẵng – Changwon' }])
    await second.close()
  })

  test('the unprivileged role may neither change tables nor become the owner', async () => {
    const database = await openDatabase(options({}))
    await expect(database.pool.query('create table other (id int)')).rejects.toThrow('permission denied')
    await expect(database.pool.query('set role entente_owner')).rejects.toThrow('permission denied')
    await expect(database.pool.query('alter role entente_app bypassrls')).rejects.toThrow('permission denied')
    await database.close()
  })

  test('one who leaves does not stop it for the others', async () => {
    const [one, two] = await Promise.all([openDatabase(options({})), openDatabase(options({}))])
    expect([one.info.way, two.info.way]).toContain('joined')
    await one.close()
    await expect(two.pool.query('select 1 as n')).resolves.toMatchObject({ rows: [{ n: 1 }] })
    await two.close()
  })

  test('the server of a folder tells where it answers, until it leaves', async () => {
    const server = await openDatabase(options({ as: 'server' }))
    expect(runningServer(join(base, 'main'))).toMatchObject({ pid: process.pid })
    server.announce('http://localhost:3000')
    expect(runningServer(join(base, 'main'))?.url).toBe('http://localhost:3000')
    await server.close()
    expect(runningServer(join(base, 'main'))).toBeUndefined()
    expect(runningServer(join(base, 'nowhere'))).toBeUndefined()
  })

  test('a restart under way fails some queries, not the process, and the pool recovers', async () => {
    const database = await openDatabase(options({ as: 'server' }))
    const before = readPostmaster(join(base, 'main', 'db'))?.pid ?? 0
    const cut = expect(database.pool.query('select pg_sleep(30)')).rejects.toThrow()
    process.kill(before, 'SIGKILL')
    await cut
    await expect.poll(async () => await answers(database), { timeout: 30_000, interval: 50 }).toBe(true)
    expect(readPostmaster(join(base, 'main', 'db'))?.pid).not.toBe(before)
    await expect.poll(() => runningServer(join(base, 'main'))?.pid, { timeout: 20_000 }).toBe(process.pid)
    await database.close()
    expect(readPostmaster(join(base, 'main', 'db'))).toBeUndefined()
  })

  test('leaving while the database is being brought back leaves nothing behind', async () => {
    const database = await openDatabase(options({}))
    process.kill(readPostmaster(join(base, 'main', 'db'))?.pid ?? 0, 'SIGKILL')
    await expect.poll(async () => await answers(database), { timeout: 30_000, interval: 20 }).toBe(true)
    await database.close()
    expect(readPostmaster(join(base, 'main', 'db'))).toBeUndefined()
  })

  test('works over loopback with a secret of its own', async () => {
    const dataDir = join(base, 'loopback')
    const database = await openDatabase(options({ dataDir, transport: 'tcp' }))
    expect(database.info.address).toMatch(/^127\.0\.0\.1:\d+$/)
    expect(statSync(join(dataDir, 'db-secret')).mode & 0o777).toBe(0o600)
    const { default: pg } = await import('pg')
    const [host, port] = database.info.address.split(':')
    const stranger = new pg.Client({
      host,
      port: Number(port),
      user: 'postgres',
      database: 'entente',
      password: 'guess',
    })
    await expect(stranger.connect()).rejects.toThrow('password authentication failed')
    await database.close()
  })

  test('whose word was lost is told so, and what was started for the login is stopped', async () => {
    const dataDir = join(base, 'word-lost')
    await (await openDatabase(options({ dataDir, transport: 'tcp' }))).close()
    writeFileSync(join(dataDir, 'db-secret'), 'another\n')
    const { code, problem } = await refusal({ dataDir, transport: 'tcp' })
    expect([code, problem.problem, problem.where]).toEqual([
      'refused',
      'database-word-refused',
      join(dataDir, 'db-secret'),
    ])
    expect(readPostmaster(join(dataDir, 'db'))).toBeUndefined()
  })

  test('a folder with a very long path, spaces, quotes, a comma and Vietnamese letters serves', async () => {
    const dataDir = join(base, `Sở Ngoại vụ, "Đà Nẵng" ${'dài '.repeat(30)}'`)
    const database = await openDatabase(options({ dataDir }))
    expect(database.info.address.startsWith(dataDir)).toBe(false)
    expect(statSync(database.info.address).mode & 0o777).toBe(0o700)
    const joined = await openDatabase(options({ dataDir }))
    expect(joined.info.address).toBe(database.info.address)
    await joined.close()
    await database.close()
    expect(() => statSync(database.info.address)).toThrow('ENOENT')
    const near = await openDatabase(options({ dataDir: join(base, "Huế, 'x'") }))
    expect(near.info.address).toContain("Huế, 'x'")
    await near.close()
  })

  test.skipIf(!root).each(['unshare', 'setpriv'] as const)(
    'root may run it by %s in a closed folder',
    async (way) => {
      const closed = join(base, `closed-${way}`)
      mkdirSync(closed, { mode: 0o700 })
      const dataDir = join(closed, 'data')
      const first = await openDatabase(options({ dataDir, way }))
      expect(first.info.way).toBe(way)
      await first.close()
      const second = await openDatabase(options({ dataDir }))
      expect(second.info.way).toBe(way)
      await second.close()
    },
  )
})

describe('what cannot serve is refused with a sentence', () => {
  test('a file instead of a folder', async () => {
    writeFileSync(join(base, 'file'), 'x')
    expect(await refusal({ dataDir: join(base, 'file') })).toMatchObject({
      problem: { problem: 'data-folder-is-file' },
    })
    const below = await refusal({ dataDir: join(base, 'file', 'below') })
    expect(below.problem.problem).toBe('data-folder-is-file')
    expect(below.problem.says.vi).toContain('ENTENTE_DATA')
  })

  test.skipIf(root)('a folder this user may not write (as an ordinary user)', async () => {
    mkdirSync(join(base, 'locked'))
    chmodSync(join(base, 'locked'), 0o500)
    expect((await refusal({ dataDir: join(base, 'locked') })).problem.problem).toBe('data-folder-unusable')
    expect((await refusal({ dataDir: join(base, 'locked', 'below') })).problem.problem).toBe(
      'data-folder-unusable',
    )
  })

  test('a folder where nothing can be made', async () => {
    expect((await refusal({ dataDir: '/proc/entente' })).problem.problem).toBe('data-folder-unusable')
  })

  test('a database of another major version, which stays untouched', async () => {
    const db = join(base, 'older', 'db')
    mkdirSync(db, { recursive: true })
    writeFileSync(join(db, 'PG_VERSION'), '16\n')
    const { code, problem } = await refusal({ dataDir: join(base, 'older') })
    expect([code, problem.problem]).toEqual(['refused', 'database-other-major'])
    expect(problem.says.en).toContain('PostgreSQL 16')
    expect(readdirSync(db)).toEqual(['PG_VERSION'])
  })

  test.each([
    ['nothing of it', 'PG_VERSION', undefined],
    ['its version alone', 'global/pg_control, base/1/PG_VERSION, pg_wal', '18\n'],
  ])('a copy of a database that broke off: %s', async (what, missing, version) => {
    const db = join(base, `broken off ${what}`, 'db')
    mkdirSync(db, { recursive: true })
    if (version) writeFileSync(join(db, 'PG_VERSION'), version)
    const { code, problem } = await refusal({ dataDir: join(db, '..') })
    expect([code, problem.problem]).toEqual(['refused', 'data-folder-not-whole'])
    expect(problem.says.en).toContain(missing)
    expect(problem.says.vi).toContain(`thiếu ${missing}`)
    expect(readdirSync(db)).toEqual(version ? ['PG_VERSION'] : [])
  })

  test.skipIf(!root)('without a way that is asked for (as root)', async () => {
    const { problem } = await refusal({ dataDir: join(base, 'plain'), way: 'plain' })
    expect(problem.problem).toBe('database-no-run-way')
    expect(readdirSync(join(base, 'plain'))).not.toContain('db')
  })

  test.each([
    ['unavailable', 'postgresql://nobody@127.0.0.1:1/none'],
    ['unavailable', 'postgresql://nobody@/none?host=/nowhere'],
    ['refused', 'no address'],
  ])('%s: a server that is not there, %s', async (told, databaseUrl) => {
    const { code, problem } = await refusal({ databaseUrl })
    expect([code, problem.problem]).toEqual([told, 'database-cannot-connect'])
    expect(problem.says.vi).toContain('DATABASE_URL')
  })

  test('a password of DATABASE_URL is never repeated', async () => {
    const { problem } = await refusal({ databaseUrl: 'postgresql://desk:s3cret@127.0.0.1:1/none' })
    expect(JSON.stringify(problem)).not.toContain('s3cret')
  })
})

async function answers(database: { pool: { query: (text: string) => Promise<unknown> } }): Promise<boolean> {
  try {
    await database.pool.query('select 1')
    return true
  } catch {
    return false
  }
}
