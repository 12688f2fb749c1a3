import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { createApi } from '#api/api.ts'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const LINKS = [
  {
    a: 'Danang Polytechnic',
    b: 'Pusan National University',
    status: 'established',
    since: '2019',
    field: ['education'],
  },
  { a: 'Danang Port Company', b: 'Busan Port Authority', status: 'planned' },
  { a: 'Danang Polytechnic', b: 'Acme Fund', status: 'established' },
  { a: 'Danang Polytechnic', b: 'Yokohama Chamber of Crafts', status: 'denied' },
] as const

const TIES = [
  { b: 'Busan|KR', kind: 'friendship', status: 'established', since: '2016' },
  { b: 'Nowhere Upon Nothing|KR', kind: 'cooperation', status: 'established', since: '2020' },
] as const

describe.each(oneDatabase())('links between bodies and the map, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    let person = ''
    beforeAll(async () => {
      desk = await openContext(server)
      const actor = await openDesk(desk.ctx, 'desk')
      person = actor.person
      for (const tie of TIES) {
        const slots = { a: 'Da Nang|VN', ...tie }
        await perform(desk.ctx, actor, enterFact, { kind: 'partnership', slots, note: `Da Nang – ${tie.b}` })
      }
      for (const slots of LINKS)
        await perform(desk.ctx, actor, enterFact, { kind: 'link', slots, note: `${slots.a} – ${slots.b}` })
    })
    afterAll(async () => await desk?.drop())

    const api = async (path: string) => {
      const app = createApi({ ctx: desk.ctx, version: '1' })
      const answer = await app.request(
        `http://localhost/offices/desk${path}${path.includes('?') ? '&' : '?'}lang=en`,
      )
      return { status: answer.status, body: await answer.json() }
    }
    const run = async (...argv: readonly string[]) =>
      await commandLine(desk.ctx, { person, office: 'desk' })(...argv)
    const page = async (path: string, lang = 'en') => {
      const answer = await webApp(desk.ctx).request(`http://localhost/desk${path}`, {
        headers: { cookie: `lang=${lang}` },
      })
      return { status: answer.status, text: await answer.text() }
    }

    test('links over the API: each with its sides, its partner and its words; what was denied is none', async () => {
      const { body } = await api('/links')
      const told = body.lines.map((line: Record<string, { name: string }[]>) => [
        ...(line.theirs ?? []).map(({ name }) => name),
        ...(line.partners ?? []).map(({ name }) => name),
      ])
      expect(told).toEqual([['Pusan National University', 'Busan'], expect.anything(), expect.anything()])
      expect(told.slice(1).toSorted()).toEqual([['Acme Fund'], ['Busan Port Authority', 'Busan']])
      expect(body.countries).toEqual([{ code: 'KR', name: 'South Korea', count: 2 }])
      expect(body.total).toBe(3)
      expect(body.cites.map((cite: { quote: string }) => cite.quote)).toContain(
        'Danang Polytechnic – Acme Fund',
      )
      expect((await api('/links?country=kr')).body.lines).toHaveLength(2)
      expect((await api('/links?country=korea')).status).toBe(422)
      expect((await api('/links?page=9')).status).toBe(404)
      expect((await api('/links?as-of=2001-01-01')).body.lines.length).toBeLessThan(3)
    })

    test('links by command, and on the page in both languages', async () => {
      const told = await run('links', '--country', 'KR')
      expect([told.code, told.out]).toEqual([0, expect.stringContaining('Pusan National University')])
      expect(told.out).not.toContain('Acme')
      expect((await run('links', '--country', 'Korea')).code).not.toBe(0)
      const { status, text } = await page('/links?country=KR')
      expect([status, text.includes('Acme Fund')]).toEqual([200, false])
      expect(text).toMatch(/Busan Port Authority<\/a>/)
      expect((await page('/links', 'vi')).text).toContain('Liên kết giữa các tổ chức')
      expect((await page('/links?as-of=99/99')).status).toBeGreaterThanOrEqual(400)
    })

    test('of a day before the tie no partner is named, the countries of a far side all are, and no row is without a head', async () => {
      const actor = { office: 'desk', person }
      const enter = async (slots: { a: string; b: string; status: string; since: string }) =>
        await perform(desk.ctx, actor, enterFact, { kind: 'link', slots, note: `${slots.a} + ${slots.b}` })
      await enter({ a: 'Seoul Design School', b: 'Osaka City Library', status: 'established', since: '2005' })
      await enter({ a: 'Danang Polytechnic', b: 'Hue University', status: 'established', since: '2006' })
      await enter({ a: 'Danang Museum', b: 'Busan Museum', status: 'established', since: '2007' })
      const { body } = await api('/links?as-of=2010-01-01')
      type Line = { theirs: { name: string }[]; partners: unknown[]; countryName: string }
      const lineOf = (name: string) =>
        body.lines.find(({ theirs }: Line) => theirs.some((one) => one.name === name))
      expect(lineOf('Busan Museum')).toMatchObject({ partners: [], countryName: 'South Korea' })
      expect(lineOf('Seoul Design School').countryName.split(', ').toSorted()).toEqual([
        'Japan',
        'South Korea',
      ])
      const { text } = await page('/links')
      expect(text).toContain('Hue University')
      for (const [, head] of text.matchAll(/<th scope="row">(.*?)<\/th>/gs))
        expect(
          head
            ?.replace(/<sup.*?<\/sup>/gs, '')
            .replace(/<[^>]+>/g, '')
            .trim(),
        ).not.toBe('')
    })

    test('the map over the API and by command: degrees of each partner, and by name those nobody can place', async () => {
      const { body } = await api('/map?state=all')
      expect(body.placed).toHaveLength(1)
      expect(body.placed[0]).toMatchObject({
        partner: { name: 'Busan' },
        sort: 'friendship',
        spot: { lat: expect.closeTo(35.1, 0), lon: expect.closeTo(129, 0) },
      })
      expect(body.home).toMatchObject({ name: 'Da Nang', lat: expect.closeTo(16, 0) })
      expect(body.unplaced.map(({ name }: { name: string }) => name)).toEqual(['Nowhere Upon Nothing'])
      expect(body.ties.lines).toHaveLength(2)
      const told = await run('map')
      expect(told.out).toMatch(/Busan.*35\.\d\d, 12[89]\.\d\d/)
      expect(told.out).toContain('Not on the map: Nowhere Upon Nothing')
      expect((await run('map', '--state', 'nothing')).code).toBe(2)
    })
  })
})
