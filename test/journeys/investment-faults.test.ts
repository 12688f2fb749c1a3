import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { keepInvestor } from '#acts/keep-investor.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { webApp } from '../support/web-app.ts'

const PERSON = 'Trần Văn Thử'

describe.each(testDatabases())('what is wrong with a form of investment, on $title', (server) => {
  describe.skipIf(server.skipped)('as its page tells it', () => {
    let desk: TestContext
    let app: ReturnType<typeof webApp>
    let conference = ''
    let investor = ''
    beforeAll(async () => {
      desk = await openContext(server)
      app = webApp(desk.ctx)
      const actor = { office: 'desk', person: PERSON }
      const people = [{ name: PERSON }, { name: 'Lê Thị Ví Dụ' }]
      await perform(desk.ctx, actor, createOffice, { id: 'desk', home: 'Da Nang|VN', people })
      const slots = {
        kind: 'conference',
        title: 'Hội nghị xúc tiến',
        place: 'Da Nang|VN',
        date: '2025-05-02',
      }
      conference = (await perform(desk.ctx, actor, enterFact, { kind: 'event', slots, note: 'Hội nghị.' }))
        .statementId
      investor = (await perform(desk.ctx, actor, keepInvestor, { name: 'Hanbit' })).id
    })
    afterAll(async () => await desk?.drop())

    const send = async (path: string, fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams(fields)
      const response = await app.request(`http://localhost/desk/${path}`, { method: 'POST', body })
      return await response.text()
    }

    test('a line of a conference: its fields by name, each led to, what was typed still there', async () => {
      const typed = {
        project: 'Kho lạnh',
        investor: '',
        amount: 'nhiều',
        country: 'nơi nào',
        words: 'Đã trao',
      }
      const html = await send(`conferences/${conference}/line`, {
        as: PERSON,
        ...typed,
        handed: 'mou',
        side: 'foreign',
      })
      expect(html).toContain('<a href="#f-investor">Còn thiếu “Nhà đầu tư”.')
      expect(html).toContain(
        '<a href="#f-amount">Không đọc được “nhiều” ở “Số vốn”. Hãy ghi số kèm đơn vị tiền',
      )
      expect(html).toContain('<a href="#f-country">Không đọc được “nơi nào” ở “Nước”. Hãy ghi tên nước')
      expect(html).toContain('value="Kho lạnh"')
      expect(html).not.toContain('rows.0')
      for (const id of ['investor', 'amount', 'country']) expect(html).toContain(`id="f-${id}"`)
    })

    test('a next contact on no day of the calendar', async () => {
      const html = await send(`investors/${investor}/contact`, { as: PERSON, day: '31/02/2026' })
      expect(html).toContain(
        '<a href="#f-day">Không đọc được “31/02/2026” ở “Ngày”. Hãy ghi một ngày có trong lịch',
      )
    })

    test('what nobody signs leads to the question who does it, in the very form', async () => {
      const html = await send('rates', {
        as: '',
        from: 'USD',
        to: 'VND',
        value: '25000',
        day: '02/05/2025',
        words: 'x',
      })
      expect(html).toContain('<a href="#f-as">Ai thực hiện việc này?')
      expect(html.match(/id="f-as"/g)).toHaveLength(1)
      expect(html).toContain('id="f-as" aria-describedby="f-as-wrong" aria-invalid="true"')
    })

    test('parts of a sheet are called as their fields are, in the language they were written in', async () => {
      const long = 'x'.repeat(5000)
      const html = await send('projects', {
        as: PERSON,
        'slot.title': 'Kho lạnh',
        'part.name.vi': long,
        'part.summary.en': long,
        'part.incentives.vi': `miễn thuế\n${long}`,
        'part.capital': 'nhiều',
      })
      expect(html).toContain('<a href="#f-name">“Tên ghi trên hồ sơ (tiếng Việt)” quá dài: 5000 ký tự')
      expect(html).toContain('<a href="#f-summary-en">“Tóm tắt (tiếng Anh)” quá dài: 5000 ký tự')
      expect(html).toContain('<a href="#f-incentives">“Ưu đãi (tiếng Việt)” quá dài: 5000 ký tự')
      for (const id of ['name', 'summary-en', 'incentives']) expect(html).toContain(`id="f-${id}"`)
      expect(html).not.toContain('parts.')
      const sheet = await send(`investors/${investor}`, { as: PERSON, 'part.about.vi': long })
      expect(sheet).toContain('<a href="#f-about">“Tóm tắt (tiếng Việt)” quá dài')
    })

    test('charts with nothing to draw lead to where figures and files come from', async () => {
      const html = await (await app.request('http://localhost/desk/charts')).text()
      expect(html).toContain('<a href="/desk/enter?type=investment">Nhập số liệu đầu tư</a>')
      expect(html).toContain('<a href="/desk/pipeline#open">Mở hồ sơ nhà đầu tư</a>')
    })

    test('a form that does not ask who does it leads to the switch of the header', async () => {
      const html = await send('rates', {
        from: 'USD',
        to: 'VND',
        value: '25000',
        day: '02/05/2025',
        words: 'x',
      })
      expect(html).toContain('<a href="#f-working">Ai thực hiện việc này?')
      expect(html.match(/id="f-working"/g)).toHaveLength(1)
      expect(html).not.toContain('id="f-as"')
    })

    test('an event with neither place nor day names both fields', async () => {
      const html = await send('enter', { as: PERSON, type: 'event', 'slot.kind': 'conference', note: 'x' })
      expect(html).toMatch(/<a href="#f-place">Hãy điền ít nhất một trong các ô: “Địa điểm”, “[^”]+”\./)
      expect(html).not.toContain('place, date')
    })

    test('what is far too long is told back in a line', async () => {
      const html = await send(`investors/${investor}`, { as: PERSON, 'part.industry': 'x'.repeat(400) })
      expect(html).toContain(`“${'x'.repeat(57)}…” không có trong hệ thống ngành kinh tế`)
    })
  })
})
