import { gunzipSync } from 'node:zlib'
import type { Hono } from 'hono'
import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { correctSource } from '#acts/correct-source.ts'
import { dropOffice } from '#acts/drop-office.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { addPerson } from '#acts/keep-person.ts'
import { readAll } from '#acts/read-all.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor, Context } from '#context.ts'
import { Store } from '#store/store.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { addAndRead, openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

/** A pool that counts what is asked of it: a page given again asks one thing only, where the book stands. */
function counted(pool: Pool): { readonly pool: Pool; readonly asked: () => number } {
  let asked = 0
  const watch = (client: PoolClient): PoolClient =>
    new Proxy(client, {
      get(target, name) {
        if (name === 'query') asked += 1
        const value = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  const watched = new Proxy(pool, {
    get(target, name) {
      if (name === 'connect') return async () => watch(await target.connect())
      const value = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { pool: watched, asked: () => asked }
}

const TIE = 'Da Nang established a friendship relationship with Nagasaki in 2017.'

describe.each(testDatabases())('pages that are kept, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    let actor: Actor
    let app: Hono
    let meter: ReturnType<typeof counted>
    /** Another process on the same database: it knows nothing of the pages the first one keeps. */
    let elsewhere: Context
    let statementIds: readonly string[]
    let sourceId: string

    beforeAll(async () => {
      desk = await openContext(server)
      elsewhere = desk.ctx
      actor = await openDesk(desk.ctx, 'desk')
      const read = await addAndRead(desk.ctx, actor, TIE)
      statementIds = read.statementIds
      sourceId = read.sourceId
      meter = counted(desk.opened.database.pool)
      const ctx: Context = { ...desk.ctx, store: new Store(async () => meter.pool) }
      app = webApp(ctx)
    })
    afterAll(async () => await desk?.drop())

    async function look(path = '/desk/partners/jp', headers: Readonly<Record<string, string>> = {}) {
      const before = meter.asked()
      const answer = await app.request(`http://localhost${path}`, {
        headers: { host: 'localhost', 'accept-encoding': 'gzip', ...headers },
      })
      const bytes = Buffer.from(await answer.arrayBuffer())
      const squeezed = answer.headers.get('content-encoding') === 'gzip'
      return {
        html: (squeezed ? gunzipSync(bytes) : bytes).toString('utf8'),
        kept: meter.asked() - before === 1,
        headers: answer.headers,
        status: answer.status,
      }
    }

    test('are given again as they were made, with what they said to the browser', async () => {
      const made = await look()
      const again = await look()
      expect([made.kept, again.kept]).toEqual([false, true])
      expect(again.html).toBe(made.html)
      expect(again.headers.getSetCookie()).toEqual(made.headers.getSetCookie())
      expect(again.headers.get('content-security-policy')).toBe(made.headers.get('content-security-policy'))
      expect(again.headers.get('cache-control')).toBe('no-store')
    })

    test('lists are kept by what they are asked for; their files, and what cannot be read, are not', async () => {
      for (const path of [
        '/desk/ties',
        '/desk/agreements?state=all',
        '/desk/ties?as-of=2020-01-01&sort=since',
      ]) {
        const made = await look(path)
        const again = await look(path)
        expect([made.kept, again.kept, again.html === made.html], path).toEqual([false, true, true])
      }
      for (const path of ['/desk/ties/file.csv', '/desk/ties?sort=nothing', '/desk/ties/']) {
        await look(path)
        expect((await look(path)).kept, path).toBe(false)
      }
    })

    test('are never older than an act, though another process did it', async () => {
      await look()
      const { judgementIds } = await perform(elsewhere, actor, judgeStatements, {
        statementIds,
        verdict: 'accept',
      })
      const accepted = await look()
      expect([accepted.kept, accepted.html.includes('Nagasaki')]).toEqual([false, true])
      await perform(elsewhere, actor, correctSource, { sourceId, title: 'Another title' })
      expect((await look()).kept).toBe(false)
      expect((await look('/desk/ties')).html).toContain('Nagasaki')
      await perform(elsewhere, actor, undoJudgement, { judgementIds })
      const undone = await look()
      expect([undone.kept, undone.html.includes('chưa ai xác nhận')]).toEqual([false, true])
      expect((await look('/desk/ties')).html).not.toContain('Nagasaki')
      await perform(elsewhere, actor, addPerson, { name: 'Trần Văn Thử' })
      expect((await look('/desk')).html).toContain('Trần Văn Thử')
    })

    test('an act that is refused or taken back changes nothing', async () => {
      await look()
      const twice = { name: 'Trần Văn Thử' }
      await expect(perform(elsewhere, actor, addPerson, twice)).rejects.toMatchObject({ code: 'conflict' })
      const dry = { ...elsewhere, store: elsewhere.store.rehearsing() }
      await perform(dry, actor, addPerson, { name: 'Lê Thị Nháp' })
      expect((await look()).kept).toBe(true)
    })

    test('none stays after a deed was sent, whatever became of it', async () => {
      await look()
      expect((await look()).kept).toBe(true)
      const sent = await app.request('http://localhost/desk/who', {
        method: 'POST',
        headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' },
        body: 'person=nobody',
      })
      expect([sent.status, (await look()).kept]).toEqual([303, false])
    })

    test('are one for each language, person, day and address', async () => {
      const other = [
        look('/desk/partners/jp', { cookie: 'lang=en' }),
        look('/desk/partners/jp', { cookie: 'who.desk=p-1' }),
        look('/desk/partners/jp?as-of=2020'),
        look('/desk/partners/kr'),
      ]
      for (const one of await Promise.all(other)) expect(one.kept).toBe(false)
      expect((await look('/desk/partners/jp', { cookie: 'lang=en' })).html).toContain('lang="en"')
      await look()
      desk.move('2025-06-16T03:00:00.000Z')
      expect((await look()).kept).toBe(false)
    })

    test('what was just done, errors and forms are never kept', async () => {
      for (const path of [
        '/desk/partners/jp?done=accepted&n=1',
        '/desk/partners/no-such',
        '/desk/search?q=a',
      ]) {
        await look(path)
        expect([path, (await look(path)).kept]).toEqual([path, false])
      }
      expect((await look('/desk/partners/jp', { 'accept-encoding': 'identity' })).html).toContain('<html')
    })

    test('while work goes on every page is made, as it shows how far it has come', async () => {
      await look()
      await perform(elsewhere, actor, readAll, {})
      await look()
      expect((await look()).kept).toBe(false)
    })

    test('every table of an office counts its changes', async () => {
      const { rows } = await desk.opened.database.admin.query<{ name: string }>(
        `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'office_id'
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
           and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'change_counted')
         order by 1`,
      )
      expect(rows.map((row) => row.name)).toEqual(['answered', 'feed_items', 'feeds', 'jobs'])
    })

    test('an office that went, or came again under its address, shows nothing of the one before', async () => {
      await perform(elsewhere, actor, dropOffice, { confirm: 'desk' })
      expect((await look()).status).toBe(404)
      await openDesk(elsewhere, 'desk')
      expect((await look()).html).not.toContain('Nagasaki')
    })
  })
})
