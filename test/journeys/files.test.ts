import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import { listRecords } from '#store/queries/record.ts'
import { commandLine, readsFrom } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { fillDesk, openDesk } from '../support/desk.ts'
import { makeDocx } from '../support/make-docx.ts'
import { makeMail } from '../support/make-mail.ts'
import { webApp } from '../support/web-app.ts'

const KOREAN = '창원시는 다낭시와 우호협력도시 협정을 체결하였다. 양 도시는 항만과 교육 분야에서 협력한다.'
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'

describe.each(testDatabases())('files at the surfaces, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    let app: Hono
    let recordId: string
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      await fillDesk(desk.ctx, actor)
      const [record] = await desk.ctx.store.inOffice('desk', (tx) => listRecords(tx))
      recordId = record?.id ?? ''
      app = webApp(desk.ctx)
    })
    afterAll(async () => await desk?.drop())

    async function get(path: string): Promise<Response> {
      return await app.request(`http://localhost${path}`, {
        headers: { host: 'localhost', cookie: 'lang=en' },
      })
    }

    async function post(path: string, fields: Readonly<Record<string, string | File>>): Promise<Response> {
      const body = new FormData()
      for (const [name, value] of Object.entries({ as: actor.person, ...fields })) body.set(name, value)
      return await app.request(`http://localhost${path}`, {
        method: 'POST',
        body,
        headers: { host: 'localhost', cookie: 'lang=en' },
      })
    }

    /** Gives a file, and keeps it as it was found. */
    async function keep(fields: Readonly<Record<string, string | File>>): Promise<Response> {
      const draft = (await post('/desk/sources/new', fields)).headers.get('location') ?? ''
      const found = (name: string, html: string) =>
        new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1]
      const html = await (await get(draft)).text()
      return await post(draft, {
        title: found('title', html) ?? '',
        publisher: found('publisher', html) ?? '',
        published: found('published', html) ?? '',
      })
    }

    async function api(method: string, path: string, body?: unknown) {
      const answer = await app.request(`http://localhost/api/offices/desk${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        headers: {
          host: 'localhost',
          'Content-Type': 'application/json',
          'Entente-As': encodeURIComponent(actor.person),
        },
      })
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    }

    test('a file is attached from the page of a record, listed there, saved as it was and never shown', async () => {
      const file = new File([SVG], 'Bản ký "số 1".svg', { type: 'image/svg+xml' })
      const attached = await post(`/desk/records/${recordId}/evidence`, { file, note: 'the stamped page' })
      expect(attached.status).toBe(303)
      const page = await (await get(`/desk/records/${recordId}`)).text()
      expect(page).toContain('Bản ký số 1.svg')
      expect(page).toContain('the stamped page')
      const address = /href="(\/desk\/evidence\/[^"]+)"/.exec(page)?.[1] ?? ''
      const saved = await get(address)
      expect(await saved.text()).toBe(SVG)
      expect(Object.fromEntries(saved.headers)).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition':
          'attachment; filename="Ban ky so 1.svg"; filename*=UTF-8\'\'B%E1%BA%A3n%20k%C3%BD%20s%E1%BB%91%201.svg',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'cross-origin-resource-policy': 'same-origin',
      })
      const gone = await post(`${address}/withdraw`, { why: 'wrong page', record: recordId })
      expect(gone.status).toBe(303)
      expect((await get(address)).status).toBe(404)
    })

    test('the file of a source is saved by its fingerprint, its type told by its bytes', async () => {
      const bytes = makeDocx({ body: ['Da Nang and Changwon will meet in May.'] })
      const file = new File([new Uint8Array(bytes)], 'x.html', { type: 'text/html' })
      const added = await keep({ file })
      expect(added.status).toBe(303)
      const saved = await get(`/desk/originals/${sha256(bytes)}`)
      expect(saved.headers.get('content-type')).toContain('wordprocessingml')
      expect(Buffer.from(await saved.arrayBuffer()).equals(bytes)).toBe(true)
      expect((await get('/desk/originals/nothing')).status).toBe(404)
    })

    test('what a file states stands on its page and is corrected there', async () => {
      const bytes = makeMail({ subject: 'Visit of Changwon', text: 'Da Nang will host Changwon in May.' })
      const added = await keep({ file: new File([new Uint8Array(bytes)], 'a.eml') })
      const id = /\/sources\/(s-[0-9a-f]+)/.exec(added.headers.get('location') ?? '')?.[1] ?? ''
      const page = await (await get(`/desk/sources/${id}`)).text()
      expect(page).toContain('value="Visit of Changwon"')
      expect(page).toContain('value="02/04/2025"')
      const corrected = await post(`/desk/sources/${id}/correct`, {
        title: 'The visit',
        published: '3/4/2025',
      })
      expect(corrected.status).toBe(303)
      expect(await (await get(`/desk/sources/${id}`)).text()).toContain('value="03/04/2025"')
      const refused = await post(`/desk/sources/${id}/correct`, { title: ' ' })
      expect(refused.status).toBe(422)
    })

    test('a text that is not read leads to its page, which says so', async () => {
      const added = await post('/desk/box', { text: `${KOREAN}\n${KOREAN}` })
      const location = added.headers.get('location') ?? ''
      expect(location).toMatch(/\/desk\/sources\/s-[0-9a-f]+\?done=unread/)
      const page = await (await get(location)).text()
      expect(page).toContain('written in Korean')
      expect(page).not.toContain('Read again')
    })

    test('a state secret is not shown again in the form, and a stub may be kept', async () => {
      for (const [path, fields] of [
        ['/desk/sources/new', { text: 'TỐI MẬT\n\nNội dung riêng' }],
        ['/desk/box', { text: 'MẬT\n\nNội dung riêng' }],
      ] as const) {
        const refused = await post(path, fields)
        expect(refused.status).toBe(400)
        const page = await refused.text()
        expect(page).toContain('keep a stub')
        expect(page).not.toContain('Nội dung riêng')
      }
      const kept = await post('/desk/stubs', {
        degree: 'toi-mat',
        number: '12/BC',
        day: '2/4/2025',
        holder: 'Registry',
      })
      expect(kept.status).toBe(303)
      expect(await (await get('/desk/stubs')).text()).toContain('12/BC')
      expect((await post('/desk/stubs', { degree: 'mat', holder: '' })).status).toBe(422)
    })

    test('over the API: attach, list, open, withdraw, correct, stubs', async () => {
      const base64 = Buffer.from('a signed scan').toString('base64')
      const file = { base64, fileName: 'scan.bin' }
      const first = await api('POST', `/records/${recordId}/evidence`, { file })
      expect(first.status).toBe(201)
      expect(await api('POST', `/records/${recordId}/evidence`, { file })).toMatchObject({
        status: 200,
        body: { already: true },
      })
      const listed = await api('GET', `/records/${recordId}/evidence?lang=en`)
      expect(listed.body).toMatchObject({ files: [{ fileName: 'scan.bin', size: 13, sizeText: '13 B' }] })
      const id = String(first.body.evidenceId)
      expect(await api('GET', `/evidence/${id}/file`)).toMatchObject({
        body: { base64, mediaType: 'application/octet-stream' },
      })
      expect((await api('GET', `/originals/${first.body.sha256}`)).body.base64).toBe(base64)
      expect((await api('POST', `/evidence/${id}/withdrawal`, { why: 'not ours' })).status).toBe(200)
      expect((await api('GET', `/evidence/${id}/file`)).status).toBe(404)
      const added = await api('POST', '/sources?read=true', { text: `${KOREAN} ` })
      expect(added).toMatchObject({ status: 201, body: { unread: 'ko' } })
      expect(added.body).not.toHaveProperty('reading')
      const corrected = await api('POST', `/sources/${added.body.sourceId}/corrections`, {
        title: 'Korean news',
      })
      expect(corrected).toMatchObject({ status: 201, body: { changed: true, readAgain: false } })
      expect((await api('POST', '/stubs', { degree: 'mat', holder: 'Registry' })).status).toBe(201)
      expect((await api('GET', '/stubs?lang=vi')).body).toMatchObject({ stubs: [{ degreeWord: 'Mật' }, {}] })
      expect((await api('POST', '/stubs', { degree: 'open', holder: 'x' })).status).toBe(422)
    })

    test('on the command line', async () => {
      const files: Readonly<Record<string, Uint8Array>> = {
        'scan.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
        'a.docx': makeDocx({ body: ['Đà Nẵng và Changwon gặp nhau vào tháng 5.'] }),
        'secret.docx': makeDocx({ head: ['TUYỆT MẬT'], body: ['x'] }),
        'korean.txt': Buffer.from(`${KOREAN}\n`),
      }
      const settings = { office: 'desk', person: actor.person }
      const line = commandLine(desk.ctx, settings, { readFile: readsFrom(files) })
      const run = async (...argv: readonly string[]) => {
        const { code, out, err } = await line(...argv)
        return { code, said: `${out}\n${err}` }
      }
      expect(await run('evidence', 'add', recordId, 'scan.jpg', '--note', 'photo')).toMatchObject({ code: 0 })
      const listed = await run('evidence', recordId)
      expect(listed.said).toContain('scan.jpg')
      const id = /f-[0-9a-f]+/.exec(listed.said)?.[0] ?? ''
      expect((await run('evidence', 'remove', id)).code).not.toBe(0)
      expect(await run('evidence', 'remove', id, '--why', 'blurred')).toMatchObject({ code: 0 })
      expect((await run('evidence', recordId)).said).toContain('No file')
      const added = await run('add', 'a.docx', '--read')
      expect(added).toMatchObject({ code: 0 })
      expect((await run('add', 'korean.txt', '--read')).said).toContain('written in Korean')
      expect((await run('add', 'secret.docx')).said).toContain('state secrets')
      const sourceId = /s-[0-9a-f]{12}/.exec(added.said)?.[0] ?? ''
      expect((await run('source', 'correct', sourceId, '--published', '2025-05-01')).said).toContain(
        'Corrected',
      )
      expect((await run('stubs', 'add', '--degree', 'mat', '--holder', 'Registry')).code).toBe(0)
      expect((await run('stubs')).said).toContain('Registry')
    })
  })
})
