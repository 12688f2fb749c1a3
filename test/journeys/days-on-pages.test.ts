import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { createApi } from '#api/api.ts'
import { createWeb } from '#web/server.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const ASSETS = { url: (name: string) => `/assets/${name}`, file: async () => undefined }

describe.each(testDatabases())('pages of the book at two days, on $title', (server) => {
  describe.skipIf(server.skipped)('a tie of March and one of July', () => {
    let desk: TestContext
    let get: (path: string, lang?: string) => Promise<{ readonly status: number; readonly html: string }>
    beforeAll(async () => {
      desk = await openContext(server)
      const { ctx, move } = desk
      move('2024-03-01T02:00:00.000Z')
      const actor = await openDesk(ctx, 'desk')
      const tie = (b: string, since: string) =>
        perform(ctx, actor, enterFact, {
          kind: 'partnership',
          slots: { a: 'Da Nang|VN', b, status: 'established', since },
        })
      await tie('Osaka|JP', '2001')
      await perform(ctx, actor, enterFact, {
        kind: 'investment',
        slots: { host: 'Da Nang|VN', origin: 'JP', measure: 'stock', asof: '2023', amount: '1000000 USD' },
      })
      move('2024-07-10T02:00:00.000Z')
      await tie('Nagoya|JP', '2024-07-01')
      const app = createWeb({ ctx, assets: ASSETS, version: '0', api: createApi({ ctx, version: '0' }) })
      get = async (path, lang = 'vi') => {
        const answer = await app.request(path, { headers: { cookie: `lang=${lang}` } })
        return { status: answer.status, html: await answer.text() }
      }
    })
    afterAll(async () => await desk?.drop())

    const THEN = 'as-of=30/06/2024&known-at=01/07/2024'

    test.each([
      '/desk',
      '/desk/partners',
      '/desk/partners/jp',
      '/desk/search?q=osaka',
      '/desk/ask?q=Nhật Bản',
    ])('%s says which days it is read at, keeps them in its links, and leads back', async (path) => {
      const { html } = await get(`${path}${path.includes('?') ? '&' : '?'}${THEN}`)
      expect(html).toContain('Đọc sổ như ngày 30/6/2024, theo những gì đã biết đến 01/7/2024')
      expect(html).toContain('Về hôm nay')
      expect(html).toMatch(/href="\/desk\/partners\/?[\w-]*\?as-of=2024-06-30&amp;known-at=2024-07-01"/)
      expect(html).toContain('Osaka')
      expect(html).not.toContain('Nagoya')
      const today = /<a data-today[^>]* href="([^"]+)"/.exec(html)?.[1] ?? ''
      expect(today).not.toContain('as-of')
      const now = await get(today.replaceAll('&amp;', '&'))
      expect(now.html).not.toContain('class="reading-at"')
      if (!path.includes('search')) expect(now.html).toContain('Nagoya')
    })

    test.each(['/desk/ties', '/desk/occasions', '/desk/figures'])(
      '%s asked for otherwise by its forms is read at the same days',
      async (path) => {
        const { html } = await get(`${path}?${THEN}`)
        const forms = [...html.matchAll(/<form class="(list-form|figure-series)".*?<\/form>/gs)]
        expect(forms.map(([, name]) => name)).toEqual(
          path.endsWith('figures') ? ['list-form', 'figure-series'] : ['list-form'],
        )
        for (const [form] of forms) {
          expect(form).toContain('name="as-of" value="2024-06-30"')
          expect(form).toContain('name="known-at" value="2024-07-01"')
        }
        const [now] = (await get(path)).html.match(/<form class="list-form".*?<\/form>/s) ?? ['']
        expect(now).not.toContain('as-of')
      },
    )

    test('words that nothing was found for can be asked as a question, of the same days', async () => {
      const { html } = await get(`/desk/search?q=việc nào quá hạn&${THEN}`)
      const ask = /href="(\/desk\/ask\?[^"]+)"[^>]*>Hỏi sổ câu này/.exec(html)?.[1] ?? ''
      const asked = new URLSearchParams(ask.split('?')[1]?.replaceAll('&amp;', '&'))
      expect(Object.fromEntries(asked)).toEqual({
        q: 'việc nào quá hạn',
        'as-of': '2024-06-30',
        'known-at': '2024-07-01',
      })
      expect((await get(`/desk/search?q=osaka`)).html).not.toContain('Hỏi sổ câu này')
    })

    test('one page asked for at several days is never another one’s', async () => {
      const shown = async (query: string) => (await get(`/desk/partners${query}`)).html.includes('Nagoya')
      expect([
        await shown(''),
        await shown(`?${THEN}`),
        await shown('?known-at=2024-07-31'),
        await shown(''),
      ]).toEqual([true, false, true, true])
      expect(await shown('?as-of=2024-06-30')).toBe(false)
      expect((await get(`/desk/partners?${THEN}`, 'en')).html).toContain(
        'The book as of 30 June 2024, by what was known until 1 July 2024',
      )
    })

    test('a day that cannot be read is told, and the page is today’s', async () => {
      const { status, html } = await get('/desk/partners?as-of=31/02/2024')
      expect(status).toBe(422)
      expect(html).toContain('31/02/2024')
      expect(html).toContain('Nagoya')
    })

    test('what changed, with the values of the form and a refusal for days turned round', async () => {
      const { html } = await get('/desk/changes?from=30/06/2024&to=31/07/2024&partner=Nagoya')
      expect(html).toContain('Có gì thay đổi với Nagoya')
      expect(html).toContain('Mới')
      expect(html).toContain('value="31/07/2024"')
      expect((await get('/desk/changes?from=31/07/2024&to=30/06/2024')).status).toBe(422)
      expect((await get('/desk/changes?from=soon')).status).toBe(422)
      expect((await get('/desk/changes?partner=Nowhere at all')).status).toBe(404)
    })

    test('what changed is answered over the API by pages, as other lists are', async () => {
      const path = '/api/offices/desk/changes?from=2024-06-30&to=2024-07-31'
      const told = JSON.parse((await get(path)).html)
      expect(told.paging).toEqual({ page: 1, pages: 1, first: 1, last: told.total, total: told.total })
      const past = await get(`${path}&page=2`)
      expect([past.status, JSON.parse(past.html).error.problems[0].problem]).toEqual([404, 'no-such-page'])
      const refused = await get(`${path}&page=next`)
      expect([refused.status, JSON.parse(refused.html).error.problems[0].where]).toEqual([422, 'page'])
    })
  })
})
