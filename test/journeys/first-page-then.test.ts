import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { addAndRead, openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

describe.each(oneDatabase())('pages of a book read at another day, on $title', (server) => {
  describe.skipIf(server.skipped)('before it held anything', () => {
    let desk: TestContext
    beforeAll(async () => {
      desk = await openContext(server)
      const actor = await openDesk(desk.ctx, 'desk')
      const tie = {
        a: 'Da Nang|VN',
        b: 'Changwon|KR',
        kind: 'friendship',
        status: 'established',
        since: '1997',
      }
      await perform(desk.ctx, actor, enterFact, {
        kind: 'partnership',
        slots: tie,
        note: 'Đà Nẵng – Changwon',
      })
      const link = { a: 'Danang Polytechnic', b: 'Busan Museum', status: 'established', since: '2019' }
      await perform(desk.ctx, actor, enterFact, { kind: 'link', slots: link, note: 'Liên kết' })
      await addAndRead(desk.ctx, actor, 'Hue has had sister-city relations with Gyeongju since 2007.')
    })
    afterAll(async () => await desk?.drop())

    const page = async (path: string, lang = 'en') => {
      const headers = { cookie: `lang=${lang}` }
      return await (await webApp(desk.ctx).request(`http://localhost/desk${path}`, { headers })).text()
    }

    test.each([
      ['?known-at=2020-01-01', 'The book is empty', 'The book held nothing then'],
      ['?as-of=1890', 'The book is empty', 'The book held nothing then'],
      ['/links?as-of=1890', 'holds no links between bodies yet', 'held no links between bodies then'],
    ])('is not told to be empty now: %s', async (path, now, then) => {
      expect(await page(path)).toContain(then)
      expect(await page(path)).not.toContain(now)
      expect(await page(path, 'vi')).not.toMatch(/Sổ còn trống|Sổ chưa có liên kết/)
    })

    test('and today’s work is not told of it', async () => {
      expect(await page('')).toContain('id="waiting-head"')
      expect(await page('?as-of=1890')).not.toContain('id="waiting-head"')
    })

    test('makes no brief at one press of what was known then, as the brief knows what is known today', async () => {
      const id = /href="\/desk\/partners\/([^"?#]+)/.exec(await page('/partners'))?.[1] ?? ''
      const oneBrief = /name="kind" value="one-page"/
      expect(await page(`/partners/${id}`)).toMatch(oneBrief)
      expect(await page(`/partners/${id}?as-of=2010-01-01`)).toMatch(oneBrief)
      expect(await page(`/partners/${id}?known-at=2999-01-01`)).not.toMatch(oneBrief)
    })
  })
})
