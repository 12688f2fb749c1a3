import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#context.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { fillDesk, openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

describe.each(testDatabases())('a pasted list on $title', (server) => {
  describe.skipIf(server.skipped)('on its page', () => {
    let desk: TestContext
    let actor: Actor

    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      await fillDesk(desk.ctx, actor)
    })
    afterAll(async () => await desk?.drop())

    const send = async (step: string, pasted: string) => {
      const body = new URLSearchParams({ as: actor.person, step, pasted })
      return await webApp(desk.ctx).request('http://localhost/desk/import', { method: 'POST', body })
    }

    test('is said beforehand to bring as many as it brings: what stood there already gains a source', async () => {
      const pasted =
        'Nước\tĐối tác\tNăm\tLoại\nHàn Quốc\tChangwon\t1997\thợp tác\nNhật Bản\tYokohama\t2013\thợp tác'
      const before = await (await send('preview', pasted)).text()
      expect(before).toContain('<b>1</b> đã có')
      expect(before).toContain('Ghi 2 quan hệ vào sổ')
      const done = await send('commit', pasted)
      expect(done.headers.get('location')).toContain('n=2')
      const again = await (await send('preview', pasted)).text()
      expect(again).not.toContain('value="commit"')
    })
  })
})
