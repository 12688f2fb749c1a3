import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#context.ts'
import { listHistory } from '#store/queries/history.ts'
import { listWaitingSources } from '#store/queries/waiting.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { addAndRead, openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const TEXT = `Hai Phong has had sister-city relations with Kitakyushu since 2014.

Da Nang and Hai Phong will perhaps sign a memorandum of understanding on tourism with Kobe. Nguyen Van Tung proposed that Kobe send ten engineers by 5 July 2025.`

describe.each(oneDatabase())('the pages of judging, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    let app: Hono
    let sourceId: string
    let ids: readonly string[]
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      const { ctx } = desk
      app = webApp(ctx)
      const read = await addAndRead(ctx, actor, TEXT)
      sourceId = read.sourceId
      ids = read.statementIds
    })
    afterAll(async () => await desk?.drop())

    async function ask(
      path: string,
      fields?: readonly (readonly [string, string])[],
      of = sourceId,
    ): Promise<Response> {
      const body = new URLSearchParams([['as', actor.person], ...(fields ?? [])].map((pair) => [...pair]))
      return await app.request(`http://localhost/desk/sources/${of}/${path}`, {
        ...(fields ? { method: 'POST', body } : {}),
        headers: { host: 'localhost', cookie: 'lang=vi' },
      })
    }

    test('many that are refused together come back ticked, with the reason that was typed', async () => {
      const answer = await ask('judge', [
        ['verdict', 'accept'],
        ['bulk', 'yes'],
        ['why', 'đối chiếu hồ sơ'],
        ...ids.map((id): [string, string] => ['ids', id]),
      ])
      const page = await answer.text()
      expect(answer.status).toBe(400)
      expect(page).toContain('cần được xem riêng')
      expect(page).toContain('value="đối chiếu hồ sơ"')
      const boxes = page.match(/<input type="checkbox" name="ids"[^>]*>/g) ?? []
      expect(boxes.length).toBeGreaterThan(1)
      expect(boxes.every((box) => box.includes('checked'))).toBe(true)
      const fresh = await (await ask('judge')).text()
      expect(fresh).not.toMatch(/name="ids"[^>]* checked/)
    })

    test('a meeting’s button confirms only what is read surely', async () => {
      const news = `Ngày 12/3/2025, Chủ tịch UBND thành phố Đà Nẵng Trần Văn Thử tiếp Thị trưởng Changwon Hong Gil Dong tại Đà Nẵng. Chuyến thăm nằm trong kế hoạch của hai thành phố; đoàn sẽ còn trở lại.`
      const read = await addAndRead(desk.ctx, actor, news)
      const page = await (await ask('judge', undefined, read.sourceId)).text()
      const forms = page.match(/<form class="group-acts".*?<\/form>/gs) ?? []
      expect(forms.length).toBeGreaterThan(0)
      for (const form of forms) {
        expect(form).toContain('name="bulk" value="yes"')
        const [, listed = ''] = /name="ids" value="([^"]*)"/.exec(form) ?? []
        const answer = await ask(
          'judge',
          [
            ['verdict', 'accept'],
            ['bulk', 'yes'],
            ['ids', listed],
          ],
          read.sourceId,
        )
        expect(answer.status).toBeLessThan(400)
      }
    })

    test('a day that is none is told as it was typed, at its field', async () => {
      const page = await (await ask('judge')).text()
      const [, of = ''] =
        /name="of" value="(\w+)"\/?><input type="hidden" name="type" value="partnership"/.exec(page) ?? []
      const answer = await ask('amend', [
        ['of', of],
        ['type', 'partnership'],
        ['quote', 'sister-city relations with Kitakyushu since 2014'],
        ['slot.a', 'Hai Phong, Vietnam'],
        ['slot.b', 'Kitakyushu, Japan'],
        ['slot.since', '32/13/2014'],
      ])
      expect(answer.status).toBe(422)
      const again = await answer.text()
      expect(again).toContain('Không đọc được “32/13/2014” ở “Từ”.')
      expect(again).not.toContain('Còn thiếu')
    })

    test('a correction somebody was quicker than comes back beside theirs, and can be saved then', async () => {
      const { sourceId: other, statementIds } = await addAndRead(
        desk.ctx,
        actor,
        'Da Nang established cooperative relations with Kunming in 2011.',
      )
      const correct = async (since: string, seen: string) =>
        await ask(
          'amend',
          [
            ['of', statementIds[0] ?? ''],
            ['type', 'partnership'],
            ['quote', 'Da Nang established cooperative relations with Kunming in 2011.'],
            ['slot.a', 'Đà Nẵng, Việt Nam'],
            ['slot.b', 'Côn Minh, Trung Quốc'],
            ['slot.since', since],
            ['desk', 'yes'],
            ['seen', seen],
          ],
          other,
        )
      expect((await correct('2010', '')).status).toBe(303)
      const late = await correct('2009', '')
      expect(late.status).toBe(409)
      const page = await late.text()
      expect(page).toMatch(/<details class="decided" open/)
      expect(page).toMatch(/name="slot.since"[^>]* value="2009"/)
      const [, seen = ''] = /name="seen" value="([^"]+)"/.exec(page) ?? []
      expect((await correct('2009', seen)).status).toBe(303)
    })

    test('what was decided already in another tab is told to change nothing', async () => {
      const one: (readonly [string, string])[] = [
        ['verdict', 'reject'],
        ['ids', ids[0] ?? ''],
      ]
      const first = await ask('judge', one)
      const again = await ask('judge', one)
      const told = async (answer: Response) =>
        await (
          await app.request(`http://localhost${answer.headers.get('location')}`, {
            headers: { host: 'localhost', cookie: 'lang=vi' },
          })
        ).text()
      expect(await told(first)).toContain('Đã bỏ 1 điều ghi nhận.')
      expect(await told(again)).toContain('Không có gì thay đổi: các mục này đã được bỏ trước đó.')
      const acts = await desk.ctx.store.inOffice(actor.office, (tx) => listHistory(tx, 10))
      expect(acts.filter(({ act }) => act === 'reject').length).toBeGreaterThan(0)
    })

    test('a text that is worked off leads on to the next of the pile, and the first page to each', async () => {
      const read = await addAndRead(
        desk.ctx,
        actor,
        'Hue has had sister-city relations with Gyeongju since 2007.',
      )
      const at = (of: string) => `href="/desk/sources/${of}/judge"`
      const home = async () => {
        const headers = { host: 'localhost', cookie: 'lang=vi' }
        return await (await app.request('http://localhost/desk', { headers })).text()
      }
      const [, waiting = ''] = /aria-labelledby="waiting-head">(.*?)<\/section>/s.exec(await home()) ?? []
      expect(waiting.indexOf(at(read.sourceId))).toBeGreaterThan(0)
      expect(waiting.indexOf(at(sourceId))).toBeGreaterThan(waiting.indexOf(at(read.sourceId)))
      const none = [['verdict', 'reject'], ...read.statementIds.map((id) => ['ids', id] as const)] as const
      expect((await ask('judge', none, read.sourceId)).status).toBe(303)
      const done = await (await ask('judge', undefined, read.sourceId)).text()
      expect(done).toContain('Đã xử lý xong')
      expect(done).toContain('class="button"')
      expect(done).toContain('Văn bản chờ xử lý tiếp theo')
      expect(await home()).not.toContain(at(read.sourceId))
    })

    test('who leaves one text after another for later comes by every text of the pile', async () => {
      for (const city of ['Gyeongju', 'Mokpo'])
        await addAndRead(desk.ctx, actor, `Hue has had friendship relations with ${city} since 2009.`)
      const pile = await desk.ctx.store.inOffice('desk', async (tx) => await listWaitingSources(tx, 9))
      expect(pile.length).toBeGreaterThan(2)
      const seen: string[] = []
      let here = pile[0]?.id ?? ''
      for (const _ of pile) {
        seen.push(here)
        const page = await (await ask('judge', undefined, here)).text()
        here = /href="\/desk\/sources\/([^/"]+)\/judge">Văn bản chờ/.exec(page)?.[1] ?? ''
      }
      expect(seen).toEqual(pile.map(({ id }) => id))
      expect(here).toBe(pile[0]?.id)
    })

    test('fields of work stand in the order of their words', async () => {
      const page = await (
        await app.request('http://localhost/desk/enter?type=agreement', {
          headers: { host: 'localhost', cookie: 'lang=vi' },
        })
      ).text()
      const words = [...page.matchAll(/name="slot.sectors" value="[^"]+"\/?>\s*<span>([^<]+)/g)].map(
        ([, word]) => word ?? '',
      )
      expect(words.length).toBeGreaterThan(20)
      expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'vi')))
    })
  })
})
