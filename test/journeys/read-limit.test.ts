import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform, rehearse } from '#acts/act.ts'
import { addPerson } from '#acts/keep-person.ts'
import { createApi } from '#api/api.ts'
import type { Actor, Context } from '#context.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { Store } from '#store/store.ts'
import type { Querying } from '#store/transaction.ts'
import { createWeb } from '#web/server.ts'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { clustersFolder, testDatabases } from '../support/databases.ts'
import { addAndRead, openDesk } from '../support/desk.ts'

const sleep = async (db: Querying, seconds: number) => await sql`select pg_sleep(${seconds})`.execute(db)
const broken = async (db: Querying) => await sql`select 1 / (select 0)`.execute(db)

/** The same database for readers with little patience. */
async function impatient({ opened }: TestContext): Promise<Database> {
  const { url, database } = opened
  return await openDatabase({
    as: 'command',
    say: () => undefined,
    readSeconds: 0.1,
    ...(url
      ? { dataDir: '', databaseUrl: url }
      : { dataDir: join(clustersFolder(), 'embedded-18'), database: database.info.database }),
  })
}

describe.each(testDatabases())('a question that takes too long, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    let hasty: Database
    let ctx: Context
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      await addAndRead(
        desk.ctx,
        actor,
        'Da Nang established a friendship relationship with Nagasaki in 2017.',
      )
      hasty = await impatient(desk)
      ctx = { ...desk.ctx, store: new Store(async () => hasty.pool) }
    })
    afterAll(async () => {
      await hasty?.close({ keepRunning: true })
      await desk?.drop()
    })

    test('is stopped where it only reads, with a sentence in both languages', async () => {
      const asked = ctx.store.readOffice('desk', async ({ db }) => await sleep(db, 30))
      await expect(asked).rejects.toMatchObject({
        code: 'unavailable',
        problems: [
          {
            problem: 'read-too-long',
            details: { mayPass: true },
            says: {
              en: expect.stringContaining('ENTENTE_READ_SECONDS'),
              vi: expect.stringContaining('ENTENTE_READ_SECONDS'),
            },
          },
        ],
      })
      await expect(ctx.store.alone(async ({ db }) => await sleep(db, 30))).rejects.toMatchObject({
        code: 'unavailable',
      })
    })

    test('is the reason for whatever was asked together with it, and the connection goes on', async () => {
      const asked = ctx.store.readOffice('desk', async ({ db }) => {
        await Promise.all([sql`select 1`.execute(db), sleep(db, 30), sql`select 2`.execute(db)])
      })
      await expect(asked).rejects.toMatchObject({ code: 'unavailable' })
      const many = Array.from(
        { length: 12 },
        async () => await ctx.store.readOffice('desk', async (tx) => tx.zone),
      )
      expect(new Set(await Promise.all(many)).size).toBe(1)
    })

    test('is not stopped where something is changed or rehearsed', async () => {
      const slowly = async (store: Store) =>
        await store.inOffice('desk', async ({ db }) => await sleep(db, 0.25))
      await expect(slowly(ctx.store)).resolves.toBeDefined()
      await expect(slowly(ctx.store.rehearsing())).resolves.toBeDefined()
      await perform(ctx, actor, addPerson, { name: 'Trần Văn Thử' })
      expect((await rehearse(ctx, actor, addPerson, { name: 'Lê Thị Nháp' })).personId).toBeDefined()
    })

    test('a page and an endpoint that wait for what is locked say so, and answer when it is free', async () => {
      const web = createWeb({
        ctx,
        assets: { url: (name) => name, file: async () => undefined },
        version: '1',
        api: createApi({ ctx, version: '1' }),
      })
      const get = async (path: string) =>
        await web.request(`http://localhost${path}`, { headers: { host: 'localhost' } })
      const holder = await desk.opened.database.admin.connect()
      try {
        await holder.query('begin')
        await holder.query('lock table statements in access exclusive mode')
        const page = await get('/desk/partners/jp')
        expect([page.status, page.headers.get('retry-after'), await page.text()]).toEqual([
          503,
          '10',
          expect.stringContaining('mất quá nhiều thời gian'),
        ])
        const told = await get('/api/offices/desk/partners/jp')
        expect([told.status, told.headers.get('retry-after'), await told.text()]).toEqual([
          503,
          '10',
          expect.stringContaining('read-too-long'),
        ])
        const { code, err } = await commandLine(ctx, { lang: 'vi' })('partner', 'jp', '--office', 'desk')
        expect([code, err]).toEqual([75, expect.stringContaining('mất quá nhiều thời gian')])
      } finally {
        await holder.query('rollback')
        holder.release()
      }
      expect((await get('/desk/partners/jp')).status).toBe(200)
    })

    test('work that passes over a failure is not told as done, neither rehearsed nor read', async () => {
      const passes = async ({ db }: { readonly db: Querying }) => {
        await broken(db).catch(() => undefined)
        return 'done'
      }
      const { store } = ctx
      await expect(store.inOffice('desk', passes)).rejects.toThrow('division by zero')
      await expect(store.rehearsing().inOffice('desk', passes)).rejects.toThrow('division by zero')
      await expect(store.readOffice('desk', passes)).rejects.toThrow('division by zero')
    })
  })
})
