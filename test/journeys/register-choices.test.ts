import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { openImport } from '#acts/open-import.ts'
import type { Actor } from '#context.ts'
import { previewRegister } from '#views/register/preview-register.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

const HERE = 'http://localhost:4321'

/** Names of many American towns each, a point in the wrong country, one in the right country where no such town is known. */
const SEVERAL = [
  'Springfield',
  'Clinton',
  'Georgetown',
  'Madison',
  'Salem',
  'Milton',
  'Clayton',
  'Dayton',
  'Oxford',
]
const LIST = [
  'Country,City,Latitude,Longitude,Since',
  ...SEVERAL.map((city, i) => `United States,${city},,,20${10 + i}`),
  'Australia,Ipswich,52.0594,1.1556,2001',
  'Japan,Kamakura,34.1726,134.6084,2002',
  'Germany,Falkenstein,48.7215,16.5847,2003',
].join('\n')

describe.each(oneDatabase())('what a register asks, on $title', (server) => {
  describe.skipIf(server.skipped)('one office', () => {
    let desk: TestContext
    let one: Actor
    let app: Hono
    beforeAll(async () => {
      desk = await openContext(server)
      one = await openDesk(desk.ctx, 'one')
      app = webApp(desk.ctx)
    })
    afterAll(async () => await desk?.drop())

    const reader = { office: 'one', lang: 'en' } as const
    const headers = { cookie: 'lang=en; who.one=' }
    const look = async (path: string) => await (await app.request(`${HERE}${path}`, { headers })).text()
    const preview = async (more = {}) =>
      await previewRegister(desk.ctx, reader, { bytes: Buffer.from(LIST), fileName: 'towns.csv', ...more })

    test('where name and country agree and the point cannot be right, nothing is asked', async () => {
      const { rows } = await preview()
      const ipswich = rows.find((row) => row.cells[1] === 'Ipswich')
      expect(ipswich).toMatchObject({
        standing: 'create',
        reason: expect.stringContaining('name and country'),
      })
    })

    test('choices are counted by reason and narrowed to one; an address nobody made is no page', async () => {
      const all = await preview()
      const codes = all.choicePage.reasons.map(({ code, names, together }) => [code, names, together])
      expect(codes).toEqual([
        ['place-elsewhere', 2, 'all:place-elsewhere'],
        ['several-places', all.choices.length - 2, 'all:several-places'],
      ])
      const narrowed = await preview({ choices: { reason: 'place-elsewhere', page: 7 } })
      expect(narrowed.choices.map((choice) => choice.cell).sort()).toEqual(['Falkenstein', 'Kamakura'])
      expect(narrowed.choicePage).toMatchObject({ page: 1, pages: 1, reason: 'place-elsewhere' })
      const wild = await preview({ choices: { reason: 'nothing', page: Number.NaN } })
      expect(wild.choices).toHaveLength(all.choices.length)
    })

    test('all of a reason are decided at one word on the page, one by itself goes before, and it is taken back', async () => {
      const bytes = Buffer.from(LIST)
      const { importId } = await perform(desk.ctx, one, openImport, { bytes, fileName: 'towns.csv' })
      const at = `/one/registers/${importId}`
      const page = await look(`${at}?reason=place-elsewhere`)
      expect(page).toContain('Kamakura (1 row)')
      expect(page).not.toContain('Springfield (1 row)')
      const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
      const send = async (fields: Readonly<Record<string, string>>) =>
        await app.request(`${HERE}${at}?reason=place-elsewhere&page=1`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
          body: String(
            new URLSearchParams({
              as: one.person,
              step: 'shape',
              name: 'towns',
              kind: 'partnership',
              days: 'day-first',
              decimal: 'point',
              ...fields,
            }),
          ),
        })
      const key = 'all:place-elsewhere'
      const done = await send({ version, [`key.${key}`]: key, [`decide.${key}`]: 'as-written' })
      expect(done.headers.get('location')).toBe(`${at}?reason=place-elsewhere&page=1`)
      const after = await preview({ importId, bytes: undefined })
      expect(after.choicePage.reasons.map((each) => each.code)).toEqual(['several-places'])
      expect(after.rows.find((row) => row.cells[1] === 'Kamakura')).toMatchObject({
        standing: 'create',
        reason: expect.stringContaining('decided'),
      })
      await send({ version: String(Number(version) + 1), [`key.${key}`]: key, [`decide.${key}`]: 'ask' })
      expect((await preview({ importId, bytes: undefined })).choicePage.reasons).toHaveLength(2)
      expect((await send({ version: '1' })).status).toBe(409)
    })
  })
})
