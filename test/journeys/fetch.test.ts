import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform, rehearse } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import type { Actor } from '#context.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { findSource } from '#store/queries/source.ts'
import { listSourceIds } from '#store/queries/source-texts.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const WORDS =
  'On April 2, 2025, Da Nang City and Changwon City of the Republic of Korea signed a memorandum of understanding on port logistics. The two cities have been friends since 1997, and their ports have long worked together.'
const PAGE = `<!doctype html><html lang="en"><title>Da Nang signs with Changwon</title><body><article><h1>Da Nang signs with Changwon</h1><p>${WORDS}</p><p>${WORDS}</p></article></body></html>`

describe.each(testDatabases())('sources from the web on $title', (server) => {
  describe.skipIf(server.skipped)('one office', () => {
    let desk: TestContext
    let one: Actor
    let web: Server
    let asked = 0
    let address = ''
    beforeAll(async () => {
      web = createServer((request, response) => {
        asked += 1
        if (request.url === '/gone') response.writeHead(404).end()
        else if (request.url === '/empty') response.writeHead(200, { 'content-type': 'text/html' }).end()
        else if (request.url === '/latin')
          response
            .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' })
            .end(Buffer.from(PAGE.replaceAll('Changwon', 'Nîmes'), 'latin1'))
        else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
      })
      await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
      const { port } = web.address() as AddressInfo
      address = `http://www.news.example:${port}`
      const lookup = async () => ['127.0.0.1']
      const fetchPage = makeFetchPage({ ports: [port], lookup, allows: () => true, totalMs: 5_000 })
      desk = await openContext(server, { fetchPage })
      one = await openDesk(desk.ctx, 'one')
    })
    afterAll(async () => {
      web.close()
      await desk?.drop()
    })
    const count = async () =>
      (await desk.ctx.store.inOffice('one', (tx) => listSourceIds(tx, 'document'))).length

    test('a page is fetched, kept with its address, and named by the place it was fetched from', async () => {
      const added = await perform(desk.ctx, one, addSource, { url: `${address}/article` })
      const source = await desk.ctx.store.inOffice('one', (tx) => findSource(tx, added.sourceId))
      expect(source).toMatchObject({
        url: `${address}/article`,
        publisher: 'news.example',
        title: 'Da Nang signs with Changwon',
      })
      expect(source?.text).toContain('port logistics')
    })

    test('a page is read in the letters its server names', async () => {
      const asked = await rehearse(desk.ctx, one, addSource, { url: `${address}/latin` })
      expect(asked.title).toBe('Da Nang signs with Nîmes')
    })

    test('an empty page is told to be one, at the address', async () => {
      await expect(perform(desk.ctx, one, addSource, { url: `${address}/empty` })).rejects.toMatchObject({
        problems: [{ problem: 'page-empty', where: 'url' }],
      })
    })

    test('by address, by file, under another name, twenty at once: one source', async () => {
      const base64 = Buffer.from(PAGE).toString('base64')
      const names = ['Đà Nẵng.html'.normalize('NFC'), 'Đà Nẵng.html'.normalize('NFD'), 'page.htm']
      for (const fileName of names) {
        const again = await perform(desk.ctx, one, addSource, { file: { base64, fileName } })
        expect(again.already).toBe(true)
      }
      const text = 'Twenty at once\n\nThe same words from twenty hands.'
      const all = await Promise.all(
        Array.from({ length: 20 }, () => perform(desk.ctx, one, addSource, { text, lang: 'en' })),
      )
      expect(all.filter((added) => !added.already).length).toBe(1)
      expect(new Set(all.map((added) => added.sourceId)).size).toBe(1)
      expect(await count()).toBe(2)
    })

    test('words that were pasted are kept as they are, and nothing is fetched', async () => {
      const before = asked
      const { sourceId } = await perform(desk.ctx, one, addSource, {
        text: 'Pasted words of the page.',
        url: `${address}/x`,
      })
      const source = await desk.ctx.store.inOffice('one', (tx) => findSource(tx, sourceId))
      expect([source?.text, asked]).toEqual(['Pasted words of the page.', before])
    })

    test('what cannot be fetched is refused at its field, and a try keeps nothing', async () => {
      const before = await count()
      await expect(perform(desk.ctx, one, addSource, { url: `${address}/gone` })).rejects.toMatchObject({
        code: 'invalid',
        problems: [{ problem: 'page-gone', where: 'url' }],
      })
      await expect(perform(desk.ctx, one, addSource, { url: 'http://127.0.0.1/' })).rejects.toMatchObject({
        problems: [{ problem: 'address-port' }],
      })
      await expect(perform(desk.ctx, one, addSource, { url: 'file:///etc/passwd' })).rejects.toMatchObject({
        problems: [{ where: 'url' }],
      })
      await expect(perform(desk.ctx, one, addSource, {})).rejects.toMatchObject({
        problems: [{ problem: 'text-empty' }],
      })
      await rehearse(desk.ctx, one, addSource, { text: 'Only tried out, never kept.' })
      expect(await count()).toBe(before)
    })
  })
})
