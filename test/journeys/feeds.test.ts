import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addFeed, pollFeeds, removeFeed } from '#acts/keep-feed.ts'
import type { Actor } from '#context.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { workUntilIdle } from '#jobs/worker.ts'
import { listSources } from '#store/queries/source.ts'
import { showFeeds } from '#views/feeds.ts'
import { showJobs } from '#views/jobs.ts'
import { NOW, openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

/** A site of our own with a feed: its items, whether it is up, and what it was asked. */
type Site = {
  readonly server: Server
  readonly address: string
  readonly port: number
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[]
  items: readonly number[]
  mode: 'up' | 'down' | 'busy' | 'doctype'
}

const pageOf = (i: number) =>
  `<!doctype html><html lang="en"><title>Visit ${i}</title><body><article><h1>Visit ${i}</h1><p>On April ${i}, 2025, a delegation of Changwon City, Republic of Korea, visited Da Nang City and signed memorandum number ${i} with it on port logistics and the training of young people.</p></article></body></html>`

async function openSite(): Promise<Site> {
  const asked: Site['asked'] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push({ path, headers: request.headers })
    if (site.mode === 'down') return response.writeHead(503).end()
    if (site.mode === 'busy') return response.writeHead(429, { 'retry-after': '36000' }).end()
    if (!path.startsWith('/rss.xml')) {
      const i = Number(/\d+/.exec(path)?.[0])
      return i === 13
        ? response.writeHead(404).end()
        : response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(i))
    }
    const etag = `"${site.items.join('-')}"`
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
    const items = site.items.map(
      (i) =>
        `<item><title>Visit ${i}</title><link>/visit/${i}.html</link><pubDate>0${i % 9 || 9} Apr 2025</pubDate></item>`,
    )
    const doctype = site.mode === 'doctype' ? '<!DOCTYPE rss [<!ENTITY a "b">]>' : ''
    return response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(
        `<?xml version="1.0"?>${doctype}<rss><channel><title>Our news</title>${items.join('')}</channel></rss>`,
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const site: Site = {
    server,
    port,
    address: `http://news.example:${port}/rss.xml`,
    asked,
    items: [1, 2],
    mode: 'up',
  }
  return site
}

describe.each(testDatabases())('feeds on $title', (server) => {
  describe.skipIf(server.skipped)('one office', () => {
    let desk: TestContext
    let one: Actor
    let site: Site
    const reader = { office: 'one', lang: 'en' } as const
    beforeAll(async () => {
      site = await openSite()
      const lookup = async () => ['127.0.0.1']
      const fetchPage = makeFetchPage({ ports: [site.port], lookup, allows: () => true, totalMs: 5_000 })
      desk = await openContext(server, { fetchPage })
      one = await openDesk(desk.ctx, 'one')
    })
    afterAll(async () => {
      site.server.close()
      await desk?.drop()
    })

    const work = async () => await workUntilIdle(desk.ctx, { againMs: 0 })
    const later = (minutes: number) => desk.move(new Date(Date.parse(NOW) + minutes * 60_000).toISOString())
    const feed = async () => (await showFeeds(desk.ctx, reader)).feeds[0]
    const titles = async () =>
      (await desk.ctx.store.inOffice('one', (tx) => listSources(tx, 50))).map((source) => source.title).sort()
    const looks = () => site.asked.filter(({ path }) => path === '/rss.xml').length

    test('nothing is asked of the web until somebody adds a feed', async () => {
      await work()
      expect(site.asked.length).toBe(0)
      await expect(perform(desk.ctx, one, pollFeeds, {})).rejects.toMatchObject({ code: 'refused' })
    })

    test('a feed that is added has its items fetched and read, each once', async () => {
      const added = await perform(desk.ctx, one, addFeed, { url: site.address })
      expect(added).toMatchObject({ title: 'Our news', items: 2 })
      await expect(perform(desk.ctx, one, addFeed, { url: site.address })).rejects.toMatchObject({
        code: 'conflict',
        problems: [{ problem: 'feed-there' }],
      })
      await work()
      expect(await titles()).toEqual(['Visit 1', 'Visit 2'])
      const [job] = (await showJobs(desk.ctx, reader)).jobs
      expect(job).toMatchObject({ kind: 'fetch', state: 'done', done: 2, failures: [] })
      expect(job?.summary).toContain('2 sources added')
    })

    test('it is looked at again when its time has come, and asked only for what has changed', async () => {
      const before = looks()
      await work()
      expect(looks()).toBe(before)
      later(61)
      await work()
      expect(looks()).toBe(before + 1)
      expect(site.asked.at(-1)?.headers['if-none-match']).toBe('"1-2"')
      expect(Date.parse((await feed())?.dueAt ?? '') - Date.parse(NOW)).toBe((61 + 90) * 60_000)
    })

    test('new items come, and one that is gone is told of without holding back the others', async () => {
      site.items = [13, 3, 1, 2]
      later(155)
      await work()
      expect(await titles()).toEqual(['Visit 1', 'Visit 2', 'Visit 3'])
      const job = (await showJobs(desk.ctx, reader)).jobs.find((one) => one.kind === 'fetch')
      expect(job).toMatchObject({ done: 2, total: 2, failures: [{ what: 'Visit 13' }] })
      expect(site.asked.filter(({ path }) => path === '/visit/1.html').length).toBe(1)
    })

    test('a site that is down is left alone for longer and longer, and the reason shows', async () => {
      site.mode = 'down'
      later(300)
      await work()
      expect((await feed())?.problem).toContain('503')
      expect(Date.parse((await feed())?.dueAt ?? '') - Date.parse(NOW)).toBe((300 + 120) * 60_000)
      site.mode = 'busy'
      later(421)
      await work()
      expect((await feed())?.problem).toContain('429')
      expect(Date.parse((await feed())?.dueAt ?? '') - Date.parse(NOW)).toBe((421 + 600) * 60_000)
      site.mode = 'doctype'
      site.items = [4]
      await perform(desk.ctx, one, pollFeeds, {})
      await work()
      expect((await feed())?.problem).toContain('DOCTYPE')
      site.mode = 'up'
      await perform(desk.ctx, one, pollFeeds, { feedId: site.address })
      await work()
      expect((await feed())?.problem).toBeUndefined()
      expect(await titles()).toContain('Visit 4')
    })

    test('what is no feed, inner, or not on the list is refused', async () => {
      const refused = (url: string) => perform(desk.ctx, one, addFeed, { url })
      await expect(refused(site.address.replace('rss.xml', 'visit/1.html'))).rejects.toMatchObject({
        problems: [{ problem: 'not-a-feed', where: 'url' }],
      })
      await expect(refused('file:///etc/passwd')).rejects.toMatchObject({
        problems: [{ problem: 'address-not-web' }],
      })
      await expect(refused('not an address')).rejects.toMatchObject({
        problems: [{ problem: 'address-not-read' }],
      })
      await expect(perform(desk.ctx, one, removeFeed, { feedId: 'f-none' })).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(perform(desk.ctx, one, pollFeeds, { feedId: 'f-none' })).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    test('of a long feed the newest items are fetched, and how many are left is told', async () => {
      const before = site.items
      site.items = Array.from({ length: 25 }, (_, i) => 100 + i)
      const long = `${site.address}?long`
      const added = await perform(desk.ctx, one, addFeed, { url: long })
      expect(added).toMatchObject({ items: 20, older: 5 })
      const asked = site.asked.length
      await work()
      const pages = site.asked.slice(asked).flatMap(({ path }) => /visit\/(\d+)/.exec(path)?.[1] ?? [])
      expect(pages.length).toBe(20)
      const days = (text: readonly string[]) => text.map((i) => Number(i) % 9 || 9)
      expect(Math.min(...days(pages))).toBeGreaterThan(1)
      await perform(desk.ctx, one, removeFeed, { feedId: long })
      site.items = before
    })

    test('a feed that is removed is asked nothing more; what came from it stays', async () => {
      const before = looks()
      await perform(desk.ctx, one, removeFeed, { feedId: (await feed())?.id })
      later(100_000)
      await work()
      expect([looks(), await feed(), (await titles()).length]).toEqual([before, undefined, 24])
      expect((await perform(desk.ctx, one, addFeed, { url: site.address })).items).toBe(1)
    })
  })
})
