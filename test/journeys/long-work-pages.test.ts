import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import type { Actor } from '#context.ts'
import { workUntilIdle } from '#jobs/worker.ts'
import { listSourceIds } from '#store/queries/source-texts.ts'
import { showFeeds } from '#views/feeds.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { ARTICLES, openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const HERE = 'http://localhost:4321'

describe.each(testDatabases())('long work as it is seen, on $title', (server) => {
  describe.skipIf(server.skipped)('one office', () => {
    let desk: TestContext
    let one: Actor
    let app: Hono
    beforeAll(async () => {
      desk = await openContext(server)
      one = await openDesk(desk.ctx, 'one')
      for (const text of ARTICLES) await perform(desk.ctx, one, addSource, { text, lang: 'en' })
      app = webApp(desk.ctx)
    })
    afterAll(async () => await desk?.drop())

    const headers = () => ({ cookie: 'lang=en; who.one=' })
    const look = async (path: string) =>
      await (await app.request(`${HERE}${path}`, { headers: headers() })).text()
    const send = async (path: string, fields: Readonly<Record<string, string>> = {}) =>
      await app.request(`${HERE}${path}`, {
        method: 'POST',
        headers: { ...headers(), 'content-type': 'application/x-www-form-urlencoded' },
        body: String(new URLSearchParams({ as: one.person, ...fields })),
      })

    test('it is begun from the sources, shows beside every page, and tells when it is done', async () => {
      expect(await look('/one/jobs')).toContain('Nothing is under way')
      const begun = await send('/one/jobs/read-all')
      expect([begun.status, begun.headers.get('location')]).toEqual([303, '/one/jobs?done=queued&n=1'])
      const list = await look('/one/jobs')
      expect(list).toContain('<progress max="2" value="0"')
      expect(list).toMatch(/<noscript><meta http-equiv="refresh" content="5"/)
      expect(await look('/one/people')).toMatch(/<aside class="work" id="work" data-at="\/one\/jobs\/now"/)
      await workUntilIdle(desk.ctx)
      const now = await look('/one/jobs/now?back=%2Fone%2Fpeople')
      expect(now).toContain('data-over="yes"')
      expect(now).toContain('name="back" value="/one/people"')
      const id = /name="ids" value="(j-\w+)"/.exec(now)?.[1] ?? ''
      const seen = await send('/one/jobs/seen', { ids: id, back: '/one/people' })
      expect([seen.status, seen.headers.get('location')]).toEqual([303, '/one/people'])
      expect(await look('/one/people')).not.toContain('id="work"')
      expect(await look('/one/jobs')).toContain('2 read')
    })

    test('what is over cannot be cancelled, and nowhere else is come back to', async () => {
      const id = /<li id="(j-\w+)"/.exec(await look('/one/jobs'))?.[1] ?? ''
      expect((await send(`/one/jobs/${id}/cancel`)).status).toBe(409)
      expect((await send('/one/jobs/j-none/cancel')).status).toBe(404)
      expect((await send(`/one/jobs/${id}/retry`)).status).toBe(400)
      expect((await send('/one/jobs/read-all', { as: 'Nobody' })).status).toBe(403)
      const away = await send('/one/jobs/seen', { ids: id, back: '//evil.example/' })
      expect(away.headers.get('location')).toBe('/one/jobs')
    })

    test('a feed and a page from an inner address are refused beside their field', async () => {
      for (const [path, fields] of [
        ['/one/feeds', { url: 'http://169.254.169.254/rss' }],
        ['/one/sources/new', { url: 'http://[::1]/page', text: ' ' }],
        ['/one/box', { text: 'http://10.0.0.8/page' }],
      ] as const) {
        const answer = await send(path, fields)
        expect([path, answer.status]).toEqual([path, 422])
        expect(await answer.text()).toContain('does not lie on the public web')
      }
      expect((await showFeeds(desk.ctx, { office: 'one', lang: 'en' })).feeds).toEqual([])
    })

    const call = async (key: string, body: unknown) =>
      await app.request(`${HERE}/api/offices/one/sources`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'Entente-As': encodeURIComponent(one.person),
          'Idempotency-Key': key,
        },
        body: JSON.stringify(body),
      })
    const sources = async () =>
      (await desk.ctx.store.inOffice('one', (tx) => listSourceIds(tx, 'document'))).length

    test('a request sent again under its key is answered as it was, twenty at once, too', async () => {
      const body = { text: 'Sent over a weak line, and then again.' }
      const before = await sources()
      const answers = await Promise.all(Array.from({ length: 20 }, () => call('key-1', body)))
      const texts = await Promise.all(answers.map((answer) => answer.text()))
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]))
      expect(
        new Set(texts.map((text) => JSON.stringify(JSON.parse(text), Object.keys(JSON.parse(text)).sort())))
          .size,
      ).toBe(1)
      expect(await sources()).toBe(before + 1)
    })

    test('a key for another request is refused; what was refused once may be sent again', async () => {
      const other = await call('key-1', { text: 'Other words under the same key.' })
      expect(other.status).toBe(422)
      expect(await other.json()).toMatchObject({
        error: { problems: [{ problem: 'key-used', where: 'Idempotency-Key' }] },
      })
      expect((await call('key-2', { text: ' ' })).status).toBe(422)
      expect((await call('key-2', { text: 'Now with words in it.' })).status).toBe(201)
      expect((await call('k'.repeat(201), { text: 'Any.' })).status).toBe(422)
      desk.move('2025-06-16T03:00:01.000Z')
      expect((await call('key-1', { text: 'A day later the key is free.' })).status).toBe(201)
    })
  })
})
