import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '#api/api.ts'
import type { Actor } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import { findOriginal } from '#store/queries/original.ts'
import { findSource } from '#store/queries/source.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { fillDesk, openDesk } from '../support/desk.ts'
import { makeDocx } from '../support/make-docx.ts'
import { makePdf } from '../support/make-pdf.ts'

const OCTETS = 'application/octet-stream'

describe.each(oneDatabase())('files sent as they are, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let app: Hono
    let actor: Actor
    let recordId: string
    beforeAll(async () => {
      desk = await openContext(server)
      app = new Hono().route('/api', createApi({ ctx: desk.ctx, version: '0.0.1' }))
      actor = await openDesk(desk.ctx, 'desk')
      recordId = (await fillDesk(desk.ctx, actor))[0] ?? ''
    })
    afterAll(async () => await desk?.drop())

    async function send(path: string, body: Uint8Array, headers: Readonly<Record<string, string>> = {}) {
      const answer = await app.request(`/api/offices/desk${path}`, {
        method: 'POST',
        body: new Uint8Array(body),
        headers: { 'Content-Type': OCTETS, 'Entente-As': encodeURIComponent(actor.person), ...headers },
      })
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    }

    async function original(bytes: Uint8Array) {
      return await desk.ctx.store.inOffice('desk', (tx) => findOriginal(tx, sha256(bytes)))
    }

    test('a document is kept byte for byte, with what the address says of it, and read', async () => {
      const bytes = makeDocx({ body: ['Da Nang established friendship relations with Daegu in 2004.'] })
      const name = encodeURIComponent('Báo cáo số 1.docx')
      const facts = `name=${name}&publisher=S%E1%BB%9F&published=2025-04-02&lang=en&title=Daegu`
      const added = await send(`/sources?read=true&${facts}`, bytes)
      expect(added).toMatchObject({ status: 201, body: { title: 'Daegu', already: false, reading: {} } })
      const id = String(added.body.sourceId)
      const source = await desk.ctx.store.inOffice('desk', (tx) => findSource(tx, id))
      expect(source).toMatchObject({ publisher: 'Sở', published: '2025-04-02', lang: 'en' })
      expect(await original(bytes)).toMatchObject({ fileName: 'Báo cáo số 1.docx' })
      expect(await send('/sources', bytes)).toMatchObject({ status: 200, body: { already: true } })
    })

    test('a large file arrives whole, though it is written in pieces', async () => {
      const filler = Buffer.from(Uint8Array.from({ length: 3_400_000 }, (_, i) => (i * 7919) % 251))
      const lines = [{ text: 'Da Nang and Changwon will meet in May, as both cities said.', y: 700 }]
      const bytes = makePdf({ pages: [lines], objects: [Buffer.concat([Buffer.from('<< >> % '), filler])] })
      expect((await send('/sources', bytes)).status).toBe(201)
      const kept = await original(bytes)
      expect(kept && sha256(kept.bytes)).toBe(sha256(bytes))
      expect((await send(`/records/${recordId}/evidence?name=a.pdf`, bytes)).status).toBe(201)
      const other = Buffer.concat([bytes, Buffer.from('\n')])
      expect((await send(`/records/${recordId}/evidence?name=b.pdf&note=second`, other)).status).toBe(201)
      expect(Buffer.from((await original(other))?.bytes ?? []).equals(other)).toBe(true)
    })

    test('sent again under one key it is answered as before; another file under it is refused', async () => {
      const key = { 'Idempotency-Key': 'k-1' }
      const first = await send('/sources?name=a.txt', Buffer.from('Da Nang met Busan.'), key)
      expect(await send('/sources?name=a.txt', Buffer.from('Da Nang met Busan.'), key)).toEqual(first)
      const other = await send('/sources?name=a.txt', Buffer.from('Da Nang met Ulsan.'), key)
      expect(other.status).toBe(422)
    })

    test('a register is looked at and taken in', async () => {
      const csv = Buffer.from('Partner,Country,Since\nChangwon,South Korea,1997\n')
      expect(await send('/registers/preview?kind=partnership&name=p.csv', csv)).toMatchObject({
        status: 200,
        body: { recipe: { kind: 'partnership' } },
      })
      expect((await send('/registers/preview?kind=partnership&name=p.csv&page=two', csv)).status).toBe(422)
      expect((await send('/registers?kind=partnership&name=p.csv', csv)).status).toBe(200)
      expect((await send('/registers/gaps?name=p.csv', csv)).body.rows).toBe(1)
    })

    test.each([
      ['an empty file', '/sources', new Uint8Array(), {}, 'file-empty'],
      ['a file too large', '/sources', new Uint8Array(20_000_001), {}, 'file-too-big'],
      [
        'a large file within JSON',
        '/sources',
        new Uint8Array(8_000_001),
        { 'Content-Type': 'application/json' },
        'json-too-large',
      ],
      ['another type', '/sources', Buffer.from('x'), { 'Content-Type': 'text/plain' }, 'body-not-json'],
      ['a day nobody can read', '/sources?published=2%2F4', Buffer.from('x'), {}, 'input-not-read'],
      ['a file where none is taken', '/origins', Buffer.from('{}'), {}, 'body-not-json'],
    ])('%s is refused in words', async (_, path, bytes, headers, problem) => {
      const { status, body } = await send(path, bytes, headers)
      expect(status).toBe(422)
      expect(body).toMatchObject({ error: { problems: [{ problem, says: { vi: expect.any(String) } }] } })
    })

    test('the addresses say that they take it', async () => {
      const described = (await (await app.request('/api/openapi.json')).json()) as {
        paths: Record<string, Record<string, { requestBody?: { content: Record<string, unknown> } }>>
      }
      const taking = Object.entries(described.paths)
        .filter(([, methods]) => methods.post?.requestBody?.content[OCTETS])
        .map(([path]) => path)
      expect(taking).toEqual([
        '/offices/{office}/sources',
        '/offices/{office}/sources/preview',
        '/offices/{office}/records/{record}/evidence',
        '/offices/{office}/registers',
        '/offices/{office}/registers/preview',
        '/offices/{office}/registers/gaps',
      ])
    })
  })
})
