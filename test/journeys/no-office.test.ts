import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from '../support/command-line.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { webApp } from '../support/web-app.ts'

describe.each(testDatabases())('an office that is not there, on $title', (server) => {
  describe.skipIf(server.skipped)('asked for by address and by name', () => {
    let desk: TestContext
    beforeAll(async () => {
      desk = await openContext(server)
    })
    afterAll(async () => await desk?.drop())

    test('the page speaks of no command, and leads to the offices there are', async () => {
      const answer = await webApp(desk.ctx).request('http://localhost/nope', {
        headers: { 'accept-language': 'en' },
      })
      const html = await answer.text()
      expect(answer.status).toBe(404)
      expect(html).toContain('There is no office “nope” here.')
      expect(html).not.toContain('entente offices')
      expect(html).toMatch(/class="button" href="\/offices">See the offices kept here</)
    })

    test('the command line names its command', async () => {
      const ran = await commandLine(desk.ctx)('sources', '--office', 'nope')
      expect(ran.err).toContain('There is no office “nope” here.')
      expect(ran.err).toContain('entente offices')
    })
  })
})
