import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openPaperDesk } from '../support/paper-desk.ts'
import { webApp } from '../support/web-app.ts'

describe.each(testDatabases())('pages on papers on $title', (server) => {
  describe.skipIf(server.skipped)('without script', () => {
    let desk: TestContext
    let app: Hono
    let missionId = ''
    const person = 'Nguyễn Thị Mẫu'

    beforeAll(async () => {
      desk = await openContext(server)
      app = webApp(desk.ctx)
      missionId = (await openPaperDesk(desk.ctx)).missionId
    })
    afterAll(async () => await desk?.drop())

    const page = async (path: string) => await (await app.request(`http://localhost${path}`)).text()
    const send = async (path: string, fields: Readonly<Record<string, string>>) => {
      const body = new FormData()
      for (const [name, value] of Object.entries({ as: person, ...fields })) body.append(name, value)
      return await app.request(`http://localhost${path}`, { method: 'POST', body })
    }

    test('a delegation and a partner offer their papers; the answer to the form is the file', async () => {
      const mission = await page(`/da-nang/missions/${missionId}`)
      expect(mission).toContain('Tờ trình')
      expect(mission).toContain(`/da-nang/missions/${missionId}/calendar.ics`)
      expect(await page('/da-nang/partners/kr')).toContain('Hồ sơ tham khảo')
      const answer = await send('/da-nang/papers', {
        kind: 'proposal',
        lang: 'vi',
        missionId,
        asOf: '15/6/2025',
      })
      expect(answer.headers.get('content-type')).toContain('wordprocessingml')
      expect(answer.headers.get('content-disposition')).toContain('.docx')
      expect(new Uint8Array(await answer.arrayBuffer()).slice(0, 2)).toEqual(new TextEncoder().encode('PK'))
      expect(await page('/da-nang/papers')).toContain('Tờ trình: Về việc cử đoàn')
    })

    test('a paper refused for its day keeps what else was chosen, and what it is about', async () => {
      const sent = { kind: 'report', lang: 'en', missionId, beside: 'ko', asOf: '31/02/2026', send: 'yes' }
      const html = await (await send('/da-nang/papers', sent)).text()
      const form = html.slice(html.indexOf('id="again"'), html.indexOf('id="periodic"'))
      expect(form).toContain(`<input type="hidden" name="missionId" value="${missionId}"/>`)
      for (const chosen of ['report', 'en', 'ko']) expect(form).toContain(`value="${chosen}" selected=""`)
      expect(form).toContain('value="31/02/2026"')
      expect(form).toContain('name="send" value="yes" checked=""')
      expect(form).not.toContain('name="own" value="yes" checked=""')
      expect(html.match(/id="f-asOf"/g)).toHaveLength(1)
    })

    test('what cannot be written is said on the page of papers, and nothing is noted', async () => {
      const before = await page('/da-nang/papers')
      const answer = await send('/da-nang/papers', { kind: 'proposal', lang: 'vi' })
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('cần nêu hồ sơ đoàn')
      const late = await send('/da-nang/papers', { kind: 'chasing', lang: 'vi', unit: 'Sở Không Có' })
      expect(await late.text()).toContain('không có việc nào quá hạn')
      const day = await (
        await send('/da-nang/papers', { kind: 'month', lang: 'vi', asOf: '31/02/2026' })
      ).text()
      expect(day).toContain('<a href="#f-asOf">')
      expect(day).toContain('id="f-asOf" aria-describedby="f-asOf-wrong" aria-invalid="true"')
      expect(await page('/da-nang/papers')).toBe(before)
    })

    test('calendars and cards are files; a form that is no Word file is refused in words', async () => {
      const calendar = await app.request(`http://localhost/da-nang/missions/${missionId}/calendar.ics`)
      expect(calendar.headers.get('content-type')).toContain('text/calendar')
      expect(await calendar.text()).toContain('BEGIN:VEVENT')
      const cards = await app.request(`http://localhost/da-nang/missions/${missionId}/people.vcf`)
      expect(await cards.text()).toContain('FN:Trần Văn Mẫu')
      const form = await send('/da-nang/papers/forms', { kind: 'proposal', lang: 'vi' })
      expect(form.status).toBe(422)
      expect(await form.text()).toContain('Mẫu phải là tệp Word')
    })
  })
})
