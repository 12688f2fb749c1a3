import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { keepNote } from '#acts/keep-note.ts'
import type { Actor } from '#context.ts'
import { showCommitments } from '#views/commitments.ts'
import type { showNote } from '#views/note.ts'
import { INTERNAL } from '#web/words/words-kept-out.test.support.ts'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const HERE = 'http://localhost:4321'
const NOTE = 'Gặp TLS Hàn Quốc 5/11, bạn đề nghị học bổng, mình trả lời trước 20/11'

function textOf(html: string): string {
  return html.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')
}

/** The fields of the form that confirms, as a browser would send them. */
function fieldsOf(html: string): Record<string, string> {
  const form = html.slice(html.indexOf('class="note-confirm"'))
  const fields: Record<string, string> = {}
  const attribute = (tag: string, name: string) =>
    (new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) fields[attribute(tag, 'name')] = attribute(tag, 'value')
  for (const [, open, text] of form.matchAll(/<textarea([^>]*)>([^<]*)</g))
    fields[attribute(open ?? '', 'name')] = text ?? ''
  for (const [, open, options] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)" selected/.exec(options ?? '')?.[1] ?? ''
    fields[attribute(open ?? '', 'name')] = chosen
  }
  return fields
}

describe.each(testDatabases())('quick notes on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let one: Actor
    let app: Hono
    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2026-11-07T03:00:00.000Z')
      one = await openDesk(desk.ctx, 'one')
      app = webApp(desk.ctx)
    })
    afterAll(async () => await desk?.drop())

    const reader = { office: 'one', lang: 'vi' } as const
    const send = async (path: string, fields: Readonly<Record<string, string>>) =>
      await app.request(`${HERE}${path}`, {
        method: 'POST',
        headers: { cookie: 'lang=vi; who.one=', 'content-type': 'application/x-www-form-urlencoded' },
        body: String(new URLSearchParams({ as: one.person, ...fields })),
      })
    const promises = async () => (await showCommitments(desk.ctx, reader)).lines

    test('a typed line is understood on one screen, and nothing is entered by that', async () => {
      const page = await send('/one/note', { text: NOTE })
      expect(page.status).toBe(200)
      const html = await page.text()
      const text = textOf(html)
      expect(text).toContain('Cuộc gặp')
      expect(text).toContain('TLS: Tổng Lãnh sự')
      expect(html).toContain('value="20/11/2026"')
      expect(text).not.toMatch(INTERNAL)
      expect(await promises()).toEqual([])
    })

    test('what is confirmed stands in the book with its words; what is unticked does not', async () => {
      const fields = fieldsOf(await (await send('/one/note', { text: NOTE })).text())
      const { 'p1-keep': _, ...kept } = fields
      const answer = await send('/one/note/keep', { ...kept, 'p2-due': '18/11/2026' })
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe('/one/note?done=note')
      const lines = await promises()
      expect(lines.map(({ words, due, side }) => ({ words, due, side }))).toEqual([
        { words: 'mình trả lời trước 20/11', due: '2026-11-18', side: 'ours' },
      ])
    })

    test('an open question is shown, and without its answer nothing is entered', async () => {
      const page = await send('/one/note', { text: 'bạn đề nghị gia hạn MOU' })
      const html = await page.text()
      expect(textOf(html)).toContain('Là bên nào?')
      const before = await promises()
      const again = await send('/one/note/keep', fieldsOf(html))
      expect(again.status).toBe(422)
      const shown = await again.text()
      expect(shown).toContain('href="#f-p0-by"')
      expect(textOf(shown)).not.toMatch(INTERNAL)
      expect(await promises()).toEqual(before)
    })

    test('refuses an empty note, nothing ticked, a day that is none, secrets and passport numbers', async () => {
      expect((await send('/one/note', { text: '  ' })).status).toBe(422)
      expect((await send('/one/note', { text: NOTE, written: '31/2/2026' })).status).toBe(422)
      const fields = fieldsOf(await (await send('/one/note', { text: NOTE })).text())
      const none = Object.fromEntries(Object.entries(fields).filter(([name]) => !name.endsWith('-keep')))
      expect((await send('/one/note/keep', none)).status).toBe(422)
      const parts = [{ kind: 'gift', slots: { giver: 'KR', receiver: 'VN', thing: 'tranh' } }]
      const refused = async (text: string) =>
        await perform(desk.ctx, one, keepNote, { text, parts }).catch((error) => error.problems[0].problem)
      expect(await refused('Hộ chiếu C1234567 của trưởng đoàn')).toBe('identity-number')
      expect(await refused('TUYỆT MẬT\nGặp bạn')).toBe('state-secret')
    })

    test('a quote that does not stand in the note is refused, and all of the note with it', async () => {
      const parts = [
        { kind: 'gift', slots: { giver: 'KR', receiver: 'VN', thing: 'tranh' } },
        { kind: 'gift', slots: { giver: 'KR', receiver: 'VN', thing: 'sách' }, quote: 'bạn tặng xe' },
      ]
      await expect(
        perform(desk.ctx, one, keepNote, { text: 'Bạn tặng tranh, sách', parts }),
      ).rejects.toMatchObject({ code: 'invalid', problems: [{ where: 'parts.1.quote' }] })
    })

    test('the same over the API and at the command line', async () => {
      const read = await app.request(`${HERE}/api/offices/one/notes/read`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: 'Ký MOU với Sakai 6/11' }),
      })
      const view = (await read.json()) as Awaited<ReturnType<typeof showNote>>
      expect(view.parts).toMatchObject([
        { kind: 'agreement', slots: { status: 'signed', date: '2026-11-06' } },
      ])
      const line = commandLine(desk.ctx, { office: 'one', person: one.person, lang: 'vi' })
      expect(await line('note', NOTE)).toMatchObject({
        code: 0,
        out: expect.stringContaining('Chưa ghi gì vào sổ'),
      })
      expect((await line('note', NOTE, '--confirm', '9')).code).not.toBe(0)
      const other = 'Gặp ĐS Đức 6/11, mình gửi lịch tuần trước 18/11'
      const corrected = ['note', other, '--confirm', '1,2', '--slot', '2.due=2026-11-19']
      expect((await line(...corrected)).code).toBe(0)
      expect((await promises()).map((line) => line.due)).toContain('2026-11-19')
    })
  })
})
