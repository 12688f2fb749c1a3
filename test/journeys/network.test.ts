import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { showNetwork } from '#views/network.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const BODIES = [
  { kind: 'link', a: 'Danang Polytechnic', b: 'Pusan National University', status: 'established' },
  { kind: 'link', a: 'Danang Port Company', b: 'Busan Port Authority', status: 'planned' },
  { kind: 'link', a: 'Danang Polytechnic', b: 'Korea Foundation', status: 'established' },
  { kind: 'link', a: 'Danang Polytechnic', b: 'Venice School of Design', status: 'ended' },
  { kind: 'link', a: 'Danang Polytechnic', b: 'Acme Fund', status: 'established' },
  { kind: 'link', a: 'Danang Polytechnic', b: 'Yokohama Chamber of Crafts', status: 'denied' },
] as const

const TIES = [
  { b: 'Busan|KR', kind: 'friendship', status: 'established', since: '2016' },
  { b: 'Daegu|KR', kind: 'cooperation', status: 'established', since: '2004' },
  { b: 'Yokohama|JP', kind: 'sister-city', status: 'established', since: '2013' },
] as const

describe.each(oneDatabase())('who is tied to whom, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    const network = async (asked = {}) =>
      await showNetwork(desk.ctx, { office: 'desk', lang: 'en' }, { list: 'in-force', ...asked })
    const page = async (path: string, lang = 'en') =>
      await (
        await webApp(desk.ctx).request(`http://localhost/desk/${path}`, {
          headers: { cookie: `lang=${lang}` },
        })
      ).text()

    beforeAll(async () => {
      desk = await openContext(server)
      const actor = await openDesk(desk.ctx, 'desk')
      const enter = async (kind: 'partnership' | 'link' | 'agreement', slots: object, note: string) =>
        await perform(desk.ctx, actor, enterFact, { kind, slots: slots as never, note })
      for (const tie of TIES) await enter('partnership', { a: 'Da Nang|VN', ...tie }, `Da Nang ${tie.b}`)
      for (const { kind, ...slots } of BODIES) await enter(kind, slots, `${slots.a} ${slots.b}`)
      const parties = ['Danang Museum', 'Yokohama National University']
      await enter('agreement', { parties, instrument: 'mou', status: 'signed', date: '2024-03-05' }, 'MoU')
      const ours = ['Da Nang|VN', 'Daegu|KR']
      await enter(
        'agreement',
        { parties: ours, instrument: 'mou', status: 'signed', date: '2004-05-01' },
        'D',
      )
    })
    afterAll(async () => await desk?.drop())

    test('a body stands under the partner its name names, else under its country, else by itself', async () => {
      const { home, countries, elsewhere } = await network()
      expect(home).toBe('Da Nang')
      const told = countries.map(({ code, count, partners, bodies }) => ({
        code,
        count,
        partners: partners.map((one) => [
          one.partner.name,
          one.sort,
          one.bodies.map(({ sort, text }) => [sort, text]),
        ]),
        bodies: bodies.map(({ sort, theirs }) => [sort, ...theirs.map(({ name }) => name)]),
      }))
      expect(told).toEqual([
        {
          code: 'KR',
          count: 2,
          partners: [
            [
              'Busan',
              'friendship',
              expect.arrayContaining([
                ['link', 'Danang Polytechnic – Pusan National University, in place'],
                ['over', 'Danang Port Company – Busan Port Authority, planned'],
              ]),
            ],
            ['Daegu', 'cooperation', []],
          ],
          bodies: [['link', 'Korea Foundation']],
        },
        {
          code: 'JP',
          count: 1,
          partners: [
            [
              'Yokohama',
              'sister-city',
              [['paper', expect.stringContaining('Danang Museum, Yokohama National University')]],
            ],
          ],
          bodies: [],
        },
        { code: 'IT', count: 0, partners: [], bodies: [['over', 'Venice School of Design']] },
      ])
      expect(elsewhere.map(({ theirs }) => theirs.map(({ name }) => name))).toEqual([['Acme Fund']])
    })

    test('it is read as of any day', async () => {
      const { countries } = await network({ asOf: '2010-01-01' })
      const names = countries.flatMap(({ partners }) => partners.map(({ partner }) => partner.name))
      expect(names).toEqual(['Daegu'])
      const texts = countries.flatMap((one) =>
        one.partners.flatMap(({ bodies }) => bodies.map(({ sort }) => sort)),
      )
      expect(texts).not.toContain('paper')
    })

    test('a list of one country shows no bodies of others', async () => {
      const { countries, elsewhere } = await network({ country: 'JP' })
      expect(countries.map(({ code }) => code)).toEqual(['JP'])
      expect(elsewhere).toEqual([])
    })

    test('every tie and every link bears a mark whose quote is there', async () => {
      const { countries, elsewhere, cites } = await network()
      const listed = countries.flatMap(({ partners, bodies }) => [
        ...partners.flatMap(({ told, bodies }) => [
          told?.kind?.marks ?? [],
          told?.since?.marks ?? [],
          ...bodies.map((one) => one.marks),
        ]),
        ...bodies.map((one) => one.marks),
      ])
      const marks = [...listed, ...elsewhere.map((one) => one.marks)]
      const known = new Set(cites.map(({ mark }) => mark))
      expect(known.size).toBe(cites.length)
      expect(new Set(marks.flat())).toEqual(known)
      for (const each of marks) {
        expect(each.length).toBeGreaterThan(0)
        for (const mark of each) expect(known).toContain(mark)
      }
    })

    test('no quote is told of what a narrowed list leaves out', async () => {
      const { countries, cites } = await network({ country: 'JP' })
      const marks = countries.flatMap(({ partners, bodies }) => [
        ...partners.flatMap(({ told, bodies: of }) => [told?.kind, told?.since, ...of]),
        ...bodies,
      ])
      const cited = new Set(marks.flatMap((one) => one?.marks ?? []))
      expect(cites.filter(({ mark }) => !cited.has(mark)).map(({ quote }) => quote)).toEqual([])
    })

    test('of partners too many to be drawn, a body stands on the page of its own, and on no other', async () => {
      const other = await openDesk(desk.ctx, 'many')
      const enter = async (kind: 'partnership' | 'link', slots: object, note: string) =>
        await perform(desk.ctx, other, enterFact, { kind, slots: slots as never, note })
      const places = ['Busan|KR', ...Array.from({ length: 120 }, (_, i) => `Dorf ${1000 + i}|KR`)]
      const tie = { a: 'Da Nang|VN', kind: 'cooperation', status: 'established' }
      for (const b of places) await enter('partnership', { ...tie, b }, b)
      const link = { a: 'Danang Polytechnic', b: 'Busan Port Authority', status: 'established' }
      await enter('link', link, 'Cảng Busan')
      const bodiesOn = async (page: number) => {
        const asked = { list: 'in-force', page } as const
        const view = await showNetwork(desk.ctx, { office: 'many', lang: 'en' }, asked)
        const [country] = view.countries
        const below = country?.partners.flatMap(({ bodies }) => bodies).length
        const quoted = view.cites.some(({ quote }) => quote.includes('Cảng Busan'))
        return [view.gathered, below, country?.bodies.length, quoted]
      }
      expect(await bodiesOn(1)).toEqual([121, 1, 0, true])
      expect(await bodiesOn(2)).toEqual([121, 0, 0, false])
    })

    test('a page past the last one is told by the paging of the answer', async () => {
      expect((await network()).paging).toMatchObject({ page: 1, pages: 1, total: 3 })
    })

    test('the page draws it twice and says the same in a list, in both languages', async () => {
      for (const [lang, title, key, link] of [
        ['en', 'Network of partners', 'bodies that work together', 'in place'],
        ['vi', 'Mạng lưới đối tác', 'tổ chức hợp tác với nhau', 'đã thiết lập'],
      ] as const) {
        const html = await page('network', lang)
        expect(html).toContain(`<h1 class="title-plain">${title}</h1>`)
        expect(html.match(/<svg class="network-on-(wide|narrow)"[^>]*aria-hidden="true"/g)).toHaveLength(2)
        expect(html).toContain(key)
        const list = html.slice(html.indexOf('class="network-list"'))
        for (const name of ['Busan', 'Daegu', 'Yokohama', 'Korea Foundation', 'Acme Fund'])
          expect(list).toContain(name)
        expect(list).toContain(`Danang Polytechnic – Pusan National University`)
        expect(list).toContain(link)
        expect(list).not.toContain('Chamber of Crafts')
      }
    })

    test('a book of linked bodies alone shows them, and no quote of what it does not show', async () => {
      const other = await openDesk(desk.ctx, 'bodies')
      const slots = { a: 'Danang Polytechnic', b: 'Pusan National University', status: 'established' }
      await perform(desk.ctx, other, enterFact, { kind: 'link', slots, note: 'Hợp tác' })
      const path = 'http://localhost/bodies/network'
      const html = await (await webApp(desk.ctx).request(path, { headers: { cookie: 'lang=en' } })).text()
      expect(html.slice(html.indexOf('class="network-list"'))).toContain(
        'Danang Polytechnic – Pusan National University',
      )
      expect(html).toContain('class="network-on-wide"')
      await openDesk(desk.ctx, 'nothing')
      const none = await (await webApp(desk.ctx).request('http://localhost/nothing/network')).text()
      expect(none).not.toContain('class="network-list"')
    })

    test('it is reached from where the map is, and keeps the day of the book', async () => {
      expect(await page('map')).toMatch(/href="\/desk\/network"/)
      const then = await page('network?as-of=2010-01-01')
      expect(then).toMatch(/href="\/desk\/map\?as-of=2010-01-01"/)
      expect(await page('map?as-of=2010-01-01')).toMatch(/href="\/desk\/network\?as-of=2010-01-01"/)
    })
  })
})
