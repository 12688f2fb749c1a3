import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#context.ts'
import { INTERNAL } from '#web/words/words-kept-out.test.support.ts'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const HERE = 'http://localhost:4321'

const FORM = {
  document: '77/QĐ-UBND',
  day: '02/3/2026',
  issuer: 'UBND thành phố Đà Nẵng',
  article: 'Điều 5',
  text: 'Điều 5. Đoàn do cấp phó dẫn đầu không quá 6 người.',
  sizeLedByDeputy: '6',
  report: '10',
  reportCount: 'calendar',
  noBusinessPayer: 'yes',
}

function textOf(html: string): string {
  return html.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')
}

describe.each(testDatabases())('rules and deadlines as they are seen, on $title', (server) => {
  describe.skipIf(server.skipped)('one office', () => {
    let desk: TestContext
    let one: Actor
    let app: Hono
    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2026-09-01T03:00:00.000Z')
      one = await openDesk(desk.ctx, 'one')
      app = webApp(desk.ctx)
    })
    afterAll(async () => await desk?.drop())

    const ask = async (path: string, lang: 'en' | 'vi' = 'vi') =>
      await app.request(`${HERE}${path}`, { headers: { cookie: `lang=${lang}; who.one=` } })
    const look = async (path: string, lang: 'en' | 'vi' = 'vi') => await (await ask(path, lang)).text()
    const send = async (path: string, fields: Readonly<Record<string, string>> = {}) =>
      await app.request(`${HERE}${path}`, {
        method: 'POST',
        headers: { cookie: 'lang=vi; who.one=', 'content-type': 'application/x-www-form-urlencoded' },
        body: String(new URLSearchParams({ as: one.person, ...fields })),
      })
    const cli = async (...argv: readonly string[]) =>
      await commandLine(
        desk.ctx,
        { office: 'one', person: one.person },
        { readFile: async () => new TextEncoder().encode(FORM.text) },
      )(...argv)

    let id = ''
    test('a rule is entered on one page and shown with what it limits', async () => {
      const sent = await send('/one/rules', FORM)
      expect(sent.status).toBe(303)
      id = /rules\/(own-\w+)/.exec(sent.headers.get('location') ?? '')?.[1] ?? ''
      const page = await look(`/one/rules/${id}`)
      expect(page).toContain('Không quá 6 người')
      expect(page).toContain('Báo cáo kết quả trong 10 ngày sau khi về nước.')
      expect(page).toContain('value="02/03/2026"')
      expect(await look('/one/rules?day=03/11/2026')).toContain('cần giải trình khi vượt')
      const yaml = await ask(`/one/rules/${id}/yaml`)
      expect(yaml.headers.get('content-disposition')).toContain(`${id}.yaml`)
      expect(await yaml.text()).toContain('document: 77/QĐ-UBND')
    })

    test('what is missing or no number is said beside its field, and nothing typed is lost', async () => {
      const wrong = await send('/one/rules', { ...FORM, document: '', day: '31/02/2026', report: 'mười' })
      expect(wrong.status).toBe(422)
      const page = await wrong.text()
      for (const label of ['Số văn bản', 'Ngày ban hành', 'Số ngày phải báo cáo sau khi về'])
        expect(page).toContain(`Hãy xem lại “${label}”`)
      expect(page).toContain('value="mười"')
      expect((await send('/one/rules', { ...FORM, as: 'Nobody' })).status).toBe(403)
      expect((await ask('/one/rules/own-none')).status).toBe(404)
      expect((await ask('/one/rules?place=Nowhere|VN')).status).toBe(404)
    })

    test('a Korean city is called in Vietnamese what Vietnam’s press calls it', async () => {
      const html = await (
        await app.request(`${HERE}/one/rules?place=Daegu`, { headers: { cookie: 'lang=vi' } })
      ).text()
      expect(textOf(html)).toContain('Daegu, ngày')
    })

    test('two who change one rule: the second is told', async () => {
      expect((await send('/one/rules', { ...FORM, ruleId: id, version: '1' })).status).toBe(303)
      const late = await send('/one/rules', { ...FORM, ruleId: id, version: '1', sizeLedByDeputy: '9' })
      expect(late.status).toBe(409)
      expect(await late.text()).toContain('value="9"')
      expect((await send(`/one/rules/${id}/withdraw`, { version: '1' })).status).toBe(409)
    })

    test('days are set and taken back on the calendar', async () => {
      const set = await send('/one/calendar', { day: '31/8/2026', name: 'Hoán đổi', country: 'VN' })
      expect(set.headers.get('location')).toContain('year=2026')
      expect(await look('/one/calendar?year=2026')).toContain('Hoán đổi')
      expect((await send('/one/calendar/clear', { day: '2026-08-31', country: 'VN' })).status).toBe(303)
      expect((await send('/one/calendar/clear', { day: '2026-08-31', country: 'VN' })).status).toBe(404)
      expect((await send('/one/calendar', { day: 'mai', name: '' })).status).toBe(422)
      expect(await look('/one/calendar?country=FR')).toContain('Chỉ biết ngày nghỉ cuối tuần')
    })

    test('no word of the workshop on any of the pages, in either language', async () => {
      for (const lang of ['en', 'vi'] as const) {
        for (const path of ['rules', 'rules/new', `rules/${id}`, 'calendar', 'clocks']) {
          const words = textOf(await look(`/one/${path}`, lang))
          expect([path, INTERNAL.exec(words)?.[0]]).toEqual([path, undefined])
        }
      }
    })

    test('the API answers the same, and refuses in words', async () => {
      const rules = await (await ask('/api/offices/one/rules?day=2026-11-03&lang=en')).json()
      expect(rules.books.map((book: { id: string }) => book.id)).toEqual([
        id,
        'vn-da-nang',
        'vn-investment',
        'vn',
      ])
      const before = await (await ask('/api/offices/one/rules?day=2024-05-13&lang=en')).json()
      expect(before.silent[0].says).toMatch(
        /^No rule on file on delegations abroad for Da Nang on 13 May 2024/,
      )
      expect((await ask('/api/offices/one/rules?day=2026-13-01')).status).toBe(422)
      expect((await ask('/api/offices/one/calendar?year=99999')).status).toBe(422)
      expect((await ask('/api/offices/one/clocks')).status).toBe(200)
    })

    test('the command line enters, lists, shows and withdraws', async () => {
      const added = await cli(
        'rules',
        'add',
        '--document',
        '5/QĐ',
        '--day-of-paper',
        '2026-04-01',
        '--issuer',
        'UBND',
        '--text-file',
        'a.txt',
        '--days-in-all',
        '8',
        '--key-leaders-apart',
      )
      expect(added.code).toBe(0)
      const own = /own-\w+/.exec(added.out)?.[0] ?? ''
      expect((await cli('rules', '--own')).out).toContain('5/QĐ')
      expect((await cli('rules', '--day', '2026-11-03')).out).toContain('vn-da-nang/size-led-by-head')
      expect((await cli('rules', 'show', own, '--yaml')).out).toContain('shape: days-in-all')
      const again = ['--document', '5/QĐ', '--day-of-paper', '2026-04-01', '--issuer', 'UBND', '--text', 'x']
      expect((await cli('rules', 'add', '--of', own, ...again, '--days-in-all', '7')).out).toContain('v2')
      expect((await cli('rules', 'withdraw', own, '--dry-run')).code).toBe(0)
      expect((await cli('rules', 'withdraw', own)).code).toBe(0)
      expect((await cli('rules', '--own')).out).toContain('withdrawn')
      expect((await cli('rules', 'add', '--document', '5/QĐ', '--days-in-all', 'x')).code).toBe(2)
      expect((await cli('rules', 'show', 'own-none')).code).not.toBe(0)
      expect((await cli('calendar', 'set', '2026-08-31', '--name', 'Swap')).code).toBe(0)
      expect((await cli('calendar', '--year', '2026')).out).toContain('Swap')
      expect((await cli('calendar', 'clear', '2026-08-31')).code).toBe(0)
      expect((await cli('clocks', '--json')).out).toContain('"overdue": 0')
      expect((await cli('clocks', 'mark', 'nothing', '--holder', 'X')).code).not.toBe(0)
    })
  })
})
