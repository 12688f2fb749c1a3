import { afterAll, beforeAll, expect, test } from 'vitest'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { loadDaNang } from '../support/sample-book.ts'
import { webApp } from '../support/web-app.ts'

const [server] = oneDatabase()

let opened: TestContext | undefined
beforeAll(async () => {
  if (!server || server.skipped) return
  opened = await openContext(server)
  await loadDaNang(opened.ctx, 'vi')
})
afterAll(async () => await opened?.drop())

async function page(path: string): Promise<string> {
  if (!opened) throw new Error('no database')
  return await (await webApp(opened.ctx).request(`http://localhost/da-nang/${path}`)).text()
}

test.skipIf(server?.skipped)(
  'a picture wider than a phone can be reached by keyboard, and says so',
  async () => {
    const map = await page('map')
    expect(map).toMatch(
      /<p class="hint moved-hint">Vuốt ngang[^<]*<\/p><section class="world-drawing on-east-asia"/,
    )
    expect(map).toMatch(/on-east-asia" aria-label="[^"]+" tabindex="0"/)
    expect(map).toContain('<div class="world-drawing on-world">')
    expect(await page('charts')).toContain('moved-hint">Vuốt ngang')
  },
)

test.skipIf(server?.skipped)('beside a sum and its marks the day stands apart', async () => {
  expect(await page('money')).toMatch(/<\/span> <span class="item-more">12\/2024/)
})
