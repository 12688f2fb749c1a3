import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { createApi } from '#api/api.ts'
import type { Actor } from '#context.ts'
import { listNodes } from '#store/queries/node.ts'
import { showSuggestions } from '#views/suggestions.ts'
import { createWeb } from '#web/server.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

describe.each(oneDatabase())('two entries that are one, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    let app: Hono
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      const { ctx } = desk
      const assets = { url: (name: string) => `/assets/${name}`, file: async () => undefined }
      app = createWeb({ ctx, assets, version: '0', api: createApi({ ctx, version: '0' }) })
      for (const b of ['Changwon|KR', 'Changwonn|KR']) {
        await perform(ctx, actor, enterFact, {
          kind: 'partnership',
          slots: { a: 'Da Nang|VN', b, since: '1997' },
          note: `Quan hệ với ${b}`,
        })
      }
    })
    afterAll(async () => await desk?.drop())

    async function ask(path: string, fields?: Readonly<Record<string, string>>): Promise<Response> {
      const body = new URLSearchParams({ as: actor.person, ...fields })
      return await app.request(`http://localhost${path}`, {
        ...(fields ? { method: 'POST', body } : {}),
        headers: { host: 'localhost', cookie: 'lang=vi' },
      })
    }

    test('joined from the page of the younger, the page of both says so and offers to take it back', async () => {
      const nodes = await desk.ctx.store.inOffice('desk', listNodes)
      const [older, younger] = ['Changwon', 'Changwonn'].map(
        (name) => nodes.find((node) => node.name === name)?.id ?? '',
      )
      const made = await ask(`/desk/partners/${younger}/same`, { other: older ?? '', verdict: 'same' })
      const on = await ask(made.headers.get('location') ?? '')
      expect(on.status).toBe(302)
      const location = on.headers.get('location') ?? ''
      expect(location).toContain(`/desk/partners/${older}?`)
      const page = await (await ask(location)).text()
      expect(page).toMatch(/id="said"[\s\S]{0,400}action="\/desk\/undo"/)
    })

    test('people of one Korean city, spelled in two ways, are suggested', async () => {
      for (const person of ['Hong Gil-dong', 'Hong Kil Dong']) {
        await perform(desk.ctx, actor, enterFact, {
          kind: 'role',
          slots: { person, role: 'Mayor', of: 'Changwon|KR' },
          note: `${person}, thị trưởng`,
        })
      }
      const { suggestions } = await showSuggestions(desk.ctx, { office: 'desk', lang: 'en' })
      expect(suggestions.map(({ a, b }) => [a.name, b.name].sort())).toContainEqual([
        'Hong Gil-dong',
        'Hong Kil Dong',
      ])
    })
  })
})
