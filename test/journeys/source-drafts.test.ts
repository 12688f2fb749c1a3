import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { draftSource } from '#acts/draft-source.ts'
import { dropDraft, keepDraft } from '#acts/keep-draft.ts'
import type { Actor } from '#context.ts'
import { sha256 } from '#model/digest.ts'
import { listHistory } from '#store/queries/history.ts'
import { findOriginal } from '#store/queries/original.ts'
import { findSource, listSources } from '#store/queries/source.ts'
import { findSourceDraft } from '#store/queries/source-draft.ts'
import { showSourceDraft } from '#views/source-draft.ts'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { makeMail } from '../support/make-mail.ts'
import { webApp } from '../support/web-app.ts'

const KOREAN = '창원시는 다낭시와 우호협력도시 협정을 체결하였다. 양 도시는 항만과 교육 분야에서 협력한다.'
const WORDS =
  'Da Nang established friendship and cooperation relations with Changwon, Republic of Korea, in 1997.'

describe.each(oneDatabase())('a source looked at before it is kept, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    let app: Hono
    let count = 0
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      app = webApp(desk.ctx)
    })
    afterAll(async () => await desk?.drop())

    function mail(): Buffer {
      return makeMail({ subject: `Visit ${++count}`, text: WORDS })
    }

    async function draftOf(bytes: Uint8Array): Promise<string> {
      const { draftId } = await perform(desk.ctx, actor, draftSource, { file: { bytes, fileName: 'a.eml' } })
      return draftId ?? ''
    }

    async function ask(path: string, fields?: Readonly<Record<string, string | File>>): Promise<Response> {
      const body = new FormData()
      for (const [name, value] of Object.entries({ as: actor.person, ...fields })) body.set(name, value)
      return await app.request(`http://localhost${path}`, {
        ...(fields ? { method: 'POST', body } : {}),
        headers: { host: 'localhost', cookie: 'lang=vi' },
      })
    }

    test('shows what was found and what would not be read; nothing is kept or written into the history', async () => {
      const text = `Đà Nẵng và Changwon\n\n${WORDS}\n\nChia sẻ: Facebook | Zalo | Email`
      const before = await desk.ctx.store.inOffice('desk', async (tx) => [
        (await listSources(tx, 100)).length,
        (await listHistory(tx, 100)).length,
      ])
      const id = await draftOf(mail())
      const view = await showSourceDraft(desk.ctx, { office: 'desk', lang: 'vi' }, { draftId: id })
      expect(view).toMatchObject({ title: `Visit ${count}`, published: '2025-04-02', fileName: 'a.eml' })
      expect(view.publisher).toContain('Office of International Affairs')
      expect(view.findings).toBeGreaterThan(0)
      const { draftId = '' } = await perform(desk.ctx, actor, draftSource, { text })
      const pasted = await showSourceDraft(desk.ctx, { office: 'desk', lang: 'vi' }, { draftId })
      expect(pasted.text).toBe(text)
      expect(pasted.cuts.map((cut) => cut.text).join()).toContain('Facebook')
      const after = await desk.ctx.store.inOffice('desk', async (tx) => [
        (await listSources(tx, 100)).length,
        (await listHistory(tx, 100)).length,
      ])
      expect(after).toEqual(before)
    })

    test('is kept with what was corrected, its bytes whole, and the draft is gone', async () => {
      const bytes = Buffer.concat([mail(), Buffer.from(`\r\n${'x'.repeat(2_500_000)}`)])
      const id = await draftOf(bytes)
      const kept = await perform(desk.ctx, actor, keepDraft, { draftId: id, title: 'Thư mời', lang: 'en' })
      expect(kept).toMatchObject({ title: 'Thư mời', already: false, lang: 'en' })
      expect(kept.publisher).toBeUndefined()
      await desk.ctx.store.inOffice('desk', async (tx) => {
        const source = await findSource(tx, kept.sourceId)
        expect(source).toMatchObject({ title: 'Thư mời', sha256: sha256(bytes) })
        expect(source?.published).toBeUndefined()
        expect(sha256((await findOriginal(tx, sha256(bytes)))?.bytes ?? new Uint8Array())).toBe(sha256(bytes))
        expect(await findSourceDraft(tx, id)).toBeUndefined()
        expect((await listHistory(tx, 1))[0]).toMatchObject({
          act: 'add-source',
          subject: { sourceId: kept.sourceId },
        })
      })
      expect(await perform(desk.ctx, actor, draftSource, { file: { bytes } })).toEqual({
        sourceId: kept.sourceId,
      })
    })

    test('a file that was chosen and is empty is told to be empty, whatever else was given', async () => {
      const address = 'https://example.com/a'
      const answer = await ask('/desk/sources/new', { file: new File([], 'bai-viet.docx'), url: address })
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(page).toContain('tệp trống')
      expect(page).toContain(address)
    })

    test('a text in a language that is not read can be said to be in one that is', async () => {
      const id = await draftOf(Buffer.from(KOREAN))
      const view = await showSourceDraft(desk.ctx, { office: 'desk', lang: 'vi' }, { draftId: id })
      expect(view).toMatchObject({ unread: 'tiếng Hàn', findings: 0 })
      expect(await perform(desk.ctx, actor, keepDraft, { draftId: id, title: 'Thư' })).toMatchObject({
        unread: 'ko',
      })
      const again = await draftOf(Buffer.from(`${KOREAN} 끝`))
      const said = await perform(desk.ctx, actor, keepDraft, { draftId: again, title: 'Thư', lang: 'vi' })
      expect(said.unread).toBeUndefined()
    })

    test('two people who keep the same text keep one source', async () => {
      const bytes = mail()
      const [a, b] = [await draftOf(bytes), await draftOf(bytes)]
      const first = await perform(desk.ctx, actor, keepDraft, { draftId: a, title: 'Một' })
      const second = await perform(desk.ctx, actor, keepDraft, { draftId: b, title: 'Hai' })
      expect(second).toMatchObject({ already: true, sourceId: first.sourceId, title: 'Một' })
    })

    test('is thrown away by a person, or by itself a day later', async () => {
      const thrown = await draftOf(mail())
      const left = await draftOf(mail())
      await perform(desk.ctx, actor, dropDraft, { draftId: thrown })
      desk.move('2025-06-16T04:00:00.000Z')
      await draftOf(mail())
      for (const id of [thrown, left]) {
        expect(await desk.ctx.store.inOffice('desk', (tx) => findSourceDraft(tx, id))).toBeUndefined()
        await expect(perform(desk.ctx, actor, keepDraft, { draftId: id, title: 'x' })).rejects.toMatchObject({
          code: 'not-found',
        })
      }
    })

    test.each([
      [{ title: '' }, 'invalid'],
      [{ title: 'Thư', published: '02/4/2025' }, 'invalid'],
      [{ title: 'TUYỆT MẬT' }, 'refused'],
    ])('is not kept with %j', async (facts, code) => {
      const draftId = await draftOf(mail())
      await expect(perform(desk.ctx, actor, keepDraft, { draftId, ...facts })).rejects.toMatchObject({ code })
    })

    test('on the pages: given, corrected, refused once, kept and read – without a script', async () => {
      const given = await ask('/desk/sources/new', {
        file: new File([new Uint8Array(mail())], 'Thư số 1.eml'),
      })
      const address = given.headers.get('location') ?? ''
      expect(address).toMatch(/^\/desk\/sources\/drafts\/d-/)
      const page = await (await ask(address)).text()
      expect(page).toContain(`value="Visit ${count}"`)
      expect(page).toContain('value="02/04/2025"')
      expect(page).toContain('Thư số 1.eml')
      const refused = await ask(address, { title: 'Chuyến thăm', published: '31/02/2025' })
      expect(refused.status).toBe(422)
      const again = await refused.text()
      expect(again).toContain('value="Chuyến thăm"')
      expect(again).toContain('href="#f-published"')
      const kept = await ask(address, { title: 'Chuyến thăm', published: '03/4/2025', publisher: 'Sở' })
      expect(kept.headers.get('location')).toMatch(/^\/desk\/sources\/s-[0-9a-f]+\/judge\?done=read/)
      expect((await ask(address)).status).toBe(404)
      const [source] = await desk.ctx.store.inOffice('desk', (tx) => listSources(tx, 1))
      expect(source?.title).toBe('Chuyến thăm')
    })

    test('over the API and on the command line it is shown without being kept', async () => {
      const seen = await app.request('http://localhost/api/offices/desk/sources/preview?name=a.eml', {
        method: 'POST',
        body: new Uint8Array(mail()),
        headers: {
          host: 'localhost',
          'Content-Type': 'application/octet-stream',
          'Entente-As': encodeURIComponent(actor.person),
        },
      })
      expect(seen.status).toBe(200)
      expect(await seen.json()).toMatchObject({
        title: `Visit ${count}`,
        published: '2025-04-02',
        already: false,
      })
      const bytes = mail()
      const settings = { office: 'desk', person: actor.person }
      const line = commandLine(desk.ctx, settings, { readFile: async () => bytes })
      const { code, out } = await line(
        'add',
        'a.eml',
        '--dry-run',
        '--publisher',
        'Desk',
        '--day',
        '2025-05-01',
      )
      expect(code).toBe(0)
      expect(out).toMatch(/Visit \d+[\s\S]*Desk[\s\S]*1 May 2025/)
      const there = await desk.ctx.store.inOffice('desk', (tx) => findOriginal(tx, sha256(bytes)))
      expect(there).toBeUndefined()
    })
  })
})
