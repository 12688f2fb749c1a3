import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#context.ts'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { ARTICLES, addAndRead, openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

describe.each(testDatabases())('what is asked before something is destroyed, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    let source = ''
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      source = (await addAndRead(desk.ctx, actor, ARTICLES[0] ?? '')).sourceId
    })
    afterAll(async () => await desk?.drop())

    test('a form refused says all that is missing, leads to it, and still tells what would fall', async () => {
      const path = `http://localhost/desk/sources/${source}/erase`
      const body = new URLSearchParams({
        as: actor.person,
        ground: 'personal-data',
        why: '',
        number: '12/BC',
      })
      const app = webApp(desk.ctx)
      const asked = await (await app.request(path)).text()
      const falls = /<p class="out-of-book">[^<]+<\/p>/.exec(asked)?.[0] ?? 'none'
      const refused = await (await app.request(path, { method: 'POST', body })).text()
      expect(refused).toContain(falls)
      expect(refused).toContain('<a href="#f-sure">')
      expect(refused).toContain('id="f-sure"')
      expect(refused).toContain('<a href="#f-why">Còn thiếu “Lý do”')
      expect(refused).toContain('value="12/BC"')
    })

    test('an office that is no sample tells how its removal is confirmed', async () => {
      const { code, err } = await commandLine(desk.ctx)('office', 'drop', 'desk')
      expect(code).not.toBe(0)
      expect(err).toContain('(“confirm”: desk)')
      expect(err).toContain('(“as”)')
    })
  })
})
