import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { webApp } from '../support/web-app.ts'

const PERSON = 'Trần Văn Thử'

describe.each(testDatabases())('investment forms as officers type on $title', (server) => {
  describe.skipIf(server.skipped)('without script', () => {
    let desk: TestContext
    let app: ReturnType<typeof webApp>

    beforeAll(async () => {
      desk = await openContext(server)
      app = webApp(desk.ctx)
      const actor = { office: 'desk', person: PERSON }
      const people = [{ name: PERSON }]
      await perform(desk.ctx, actor, createOffice, { id: 'desk', home: 'Da Nang|VN', people })
    })
    afterAll(async () => await desk?.drop())

    const send = async (path: string, fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams({ as: PERSON, ...fields })
      const response = await app.request(`http://localhost${path}`, { method: 'POST', body })
      return { status: response.status, to: response.headers.get('location'), html: await response.text() }
    }

    test('a project at home needs no country behind its place', async () => {
      const project = { 'slot.title': 'Khu hậu cần Liên Chiểu', 'slot.status': 'sought' }
      const home = await send('/desk/projects', { ...project, 'slot.place': 'Đà Nẵng' })
      expect([home.status, home.to]).toEqual([303, expect.stringContaining('/desk/projects/')])
      const list = await (await app.request('http://localhost/desk/projects')).text()
      expect(list).toContain('Khu hậu cần Liên Chiểu')
    })

    test('a rate is kept as typed in either style, and one of two meanings is asked about', async () => {
      const rate = { from: 'US$', to: 'đồng', day: '10/06/2025', words: 'Niêm yết sáng nay' }
      expect((await send('/desk/rates', { ...rate, value: '26,345.50' })).status).toBe(303)
      expect(await (await app.request('http://localhost/desk/rates')).text()).toContain(
        '1 USD = 26.345,5 VND',
      )
      const twoWays = await send('/desk/rates', { ...rate, value: '26,345' })
      expect(twoWays.status).toBe(422)
      expect(twoWays.html).toContain('Không đọc được “26,345” ở “Tỷ giá”')
      const below = await send('/desk/rates', { ...rate, value: '0' })
      expect(below.html).toContain('Không đọc được “0” ở “Tỷ giá”. Hãy ghi số lớn hơn 0.')
      const none = await send('/desk/rates', { ...rate, from: 'XYZ', value: '19' })
      expect(none.html).toContain('Hãy ghi mã ba chữ của loại tiền')
    })
  })
})
