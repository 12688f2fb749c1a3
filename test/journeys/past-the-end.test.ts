import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '#api/api.ts'
import type { Actor } from '#context.ts'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { fillDesk, openDesk } from '../support/desk.ts'

const LISTS = ['partners', 'sources', 'commitments', 'figures', 'ties', 'agreements', 'occasions'] as const

describe.each(testDatabases())('a page past the end of a list, on $title', (server) => {
  describe.skipIf(server.skipped)('a short book', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      await fillDesk(desk.ctx, actor)
    })
    afterAll(async () => await desk?.drop())

    test.each(LISTS)('is refused over the API, and not the last one told again: %s', async (list) => {
      const get = async (page: number) =>
        await createApi({ ctx: desk.ctx, version: '1' }).request(`/offices/desk/${list}?page=${page}`)
      expect((await get(1)).status).toBe(200)
      const past = await get(7)
      expect(past.status).toBe(404)
      expect(await past.json()).toMatchObject({
        error: { code: 'not-found', problems: [{ problem: 'no-such-page', where: 'page' }] },
      })
    })

    test('is refused on the command line in the same sentence', async () => {
      const run = commandLine(desk.ctx)
      const { code, err } = await run('partners', '--page', '7', '--office', 'desk')
      expect(code).not.toBe(0)
      expect(err).toContain('There is no page 7: the list has 1 page, 1 entry in all. Ask for page 1.')
    })
  })
})
