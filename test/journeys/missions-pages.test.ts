import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor } from '#context.ts'
import { NOW, openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

describe.each(testDatabases())('pages on delegations on $title', (server) => {
  describe.skipIf(server.skipped)('without script', () => {
    let desk: TestContext
    let actor: Actor
    let app: Hono
    let at = ''

    beforeAll(async () => {
      desk = await openContext(server)
      app = webApp(desk.ctx)
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    const page = async (path: string) => {
      const response = await app.request(`http://localhost${path}`)
      return { status: response.status, html: await response.text() }
    }
    const send = async (path: string, fields: Readonly<Record<string, string>>, file?: File) => {
      const body = new FormData()
      for (const [name, value] of Object.entries({ as: actor.person, ...fields })) body.append(name, value)
      if (file) body.append('file', file)
      const response = await app.request(`http://localhost${path}`, { method: 'POST', body })
      return {
        status: response.status,
        to: response.headers.get('location') ?? '',
        html: await response.text(),
      }
    }

    test('the first question is whether the trip is a state secret', async () => {
      const { html } = await page('/desk/missions/new')
      expect(html.indexOf('bí mật nhà nước')).toBeLessThan(html.indexOf('name="title"'))
      const stub = {
        secret: 'yes',
        number: '7/ĐR',
        holder: 'Văn phòng',
        reviewDay: '01/01/2027',
        title: 'không được lưu',
      }
      const opened = await send('/desk/missions', stub)
      expect(opened.status).toBe(303)
      const kept = await page(opened.to.split('?')[0] ?? '')
      expect(kept.html).toContain('01/01/2027')
      expect(kept.html).not.toContain('không được lưu')
      expect((await send('/desk/missions', { secret: 'no', direction: 'out' })).status).toBe(422)
    })

    test('a file is opened, written in the desk’s own spelling, and shown', async () => {
      const opened = await send('/desk/missions', { secret: 'no', direction: 'out', title: 'Đoàn đi Daegu' })
      at = opened.to.split('?')[0] ?? ''
      const fields = {
        seen: '1',
        title: 'Đoàn đi Daegu',
        'p-start': '02/11/2026',
        'p-end': '04/11/2026',
        'p-countries': 'Hàn Quốc: 3',
        'p-places': 'Daegu, Hàn Quốc',
        'p-budget': 'Vé máy bay: 300.000.000 đồng',
        'p-budgetTotal': '300 triệu VND',
        'p-payer': 'budget',
        'p-size': '2',
      }
      expect((await send(`${at}/write`, fields)).status).toBe(303)
      const { html } = await page(at)
      for (const text of ['02–04/11/2026', 'Hàn Quốc: 3 ngày', '300 triệu đồng', 'Còn thiếu'])
        expect(html).toContain(text)
    })

    test('on a page in English its Vietnamese name is spoken as such', async () => {
      const headers = { cookie: 'lang=en' }
      const html = await (await app.request(`http://localhost${at}`, { headers })).text()
      expect(html).toMatch(/<h1[^>]* lang="vi"[^>]*>Đoàn đi Daegu/)
    })

    test('refused, a form comes back as it was typed', async () => {
      const wrong = await send(`${at}/people`, {
        seen: '2',
        side: 'ours',
        role: 'member',
        name: 'Lê Mẫu',
        post: 'HC C1234567',
      })
      expect(wrong.status).toBe(400)
      expect(wrong.html).toContain('value="Lê Mẫu"')
      const day = await send(`${at}/write`, { seen: '2', title: 'Đoàn đi Daegu', 'p-start': 'mai' })
      expect(day.status).toBe(422)
      expect(day.html).toContain('Không đọc được “mai” ở “Ngày bắt đầu”. Hãy ghi một ngày')
      const sum = await send(`${at}/write`, {
        seen: '2',
        title: 'Đoàn đi Daegu',
        'p-budget': 'Vé máy bay: 300.000.000 đồng\r\nLưu trú: 84 triệu',
      })
      expect(sum.html).toContain('Không đọc được “Lưu trú: 84 triệu” ở “Dự toán kinh phí”. Hãy ghi số kèm')
      expect((await send(`${at}/nothing`, {})).status).toBe(404)
    })

    test('people and programme by plain buttons; the decision with its scan in one form', async () => {
      const member = {
        seen: '2',
        side: 'ours',
        role: 'head',
        name: 'Lê Thị Mẫu',
        post: 'Giám đốc Sở Ngoại vụ',
      }
      await send(`${at}/people`, member)
      const talk = {
        what: 'session',
        title: 'Hội đàm',
        day: '03/11/2026',
        start: '09:00',
        end: '10:00',
        zone: 'Asia/Seoul',
      }
      await send(`${at}/programme`, { seen: '3', ...talk })
      const before = (await page(at)).html
      expect(before).toContain('07:00–08:00')
      const item = /name="item" value="(i-[0-9a-f]+)"/.exec(before)?.[1] ?? ''
      await send(`${at}/programme`, { seen: '4', item, shift: '15' })
      expect((await page(at)).html).toContain('09:15–10:15')
      const headers = { cookie: 'lang=en' }
      const english = await (await app.request(`http://localhost${at}`, { headers })).text()
      for (const typed of ['Lê Thị Mẫu', 'Giám đốc Sở Ngoại vụ', 'Hội đàm'])
        expect(english).toContain(`<span lang="vi">${typed}</span>`)
      expect(before).not.toContain('<span lang="vi">Hội đàm</span>')
      await send(`${at}/undo`, {})
      expect((await page(at)).html).toContain('09:00–10:00')
      const decision = {
        step: 'decided',
        which: 'decided',
        outcome: 'approved',
        number: '5/QĐ-UBND',
        day: '01/10/2026',
        signer: 'Chủ tịch',
      }
      const bare = await send(`${at}/step`, decision)
      expect(bare.status).toBe(400)
      expect(bare.html).toContain('Chưa đính kèm văn bản quyết định.')
      expect(bare.html).toContain('value="5/QĐ-UBND"')
      expect(bare.html).toContain('Ngày 01/10/2026 chưa đến')
      desk.move('2026-10-02T03:00:00.000Z')
      const scan = new File(['%PDF-1.4 scan'], 'quyet-dinh.pdf')
      expect((await send(`${at}/step`, decision, scan)).status).toBe(303)
      const { html } = await page(at)
      expect(html).toContain('5/QĐ-UBND')
      expect(html).toContain('quyet-dinh.pdf')
      desk.move(NOW)
    })

    test('commitments: entered, chased by letter and table, closed with a file only', async () => {
      const missionId = at.split('/').at(-1) ?? ''
      const note = {
        words: 'Gửi thư mời dự lễ hội.',
        side: 'ours',
        partner: 'Daegu, Hàn Quốc',
        unit: 'Sở Ngoại vụ',
        due: '01/06/2025',
      }
      // A slip sends the form back with the file it was promised in.
      const slip = { ...note, mission: missionId, back: `${at}#follow-ups`, due: '32/06/2025' }
      const again = await send('/desk/commitments', slip)
      expect(again.status).toBe(422)
      expect(again.html).toContain(`name="mission" value="${missionId}"`)
      expect(again.html).toContain(`name="back" value="${at}#follow-ups"`)
      expect((await send('/desk/commitments', { ...note, mission: missionId })).status).toBe(303)
      expect((await page('/desk/clocks')).html).toContain('Gửi thư mời dự lễ hội')
      const { html } = await page('/desk/commitments?as-of=15/06/2025')
      expect(html).toContain('quá hạn 14 ngày')
      // Whoever works on a list is led back to the part of it they were at.
      const at15June = '/desk/commitments?as-of=2025-06-15'
      expect(html).toContain(`name="back" value="${at15June}"`)
      expect((await page(at15June)).html).toContain('quá hạn 14 ngày')
      const id = /id="c-([0-9a-f]+)"/.exec(html)?.[1] ?? ''
      expect(
        (await page(`/desk/commitments/letter?unit=${encodeURIComponent('Sở Ngoại vụ')}`)).html,
      ).toContain('Gửi thư mời')
      const sheet = await page(`/desk/commitments/sheet.csv?unit=${encodeURIComponent('Sở Ngoại vụ')}`)
      const back = new File([sheet.html.replace(/,,,\r\n$/, ',đang làm,,Đã soạn\r\n')], 'back.csv')
      expect((await send('/desk/commitments/sheet', {}, back)).html).toContain('Đã nhập 1')
      // What was typed about a commitment stands there again, in the form it was typed in and nowhere else.
      const slipped = { act: 'taken', seen: '2', back: at15June, unit: 'Văn phòng UBND', due: '31/06/2025' }
      const refused = await send(`/desk/commitments/${id}`, slipped)
      expect(refused.status).toBe(422)
      expect(refused.html).toContain('quá hạn 14 ngày')
      const [own = ''] = refused.html.match(new RegExp(`<li id="c-${id}">.*?</li>`, 's')) ?? []
      expect(own).toContain('<details open')
      expect(own).toContain('value="Văn phòng UBND"')
      expect(own).toContain('value="31/06/2025"')
      expect(refused.html.split('value="31/06/2025"')).toHaveLength(2)
      const done = { act: 'done', seen: '2', day: '10/06/2025' }
      expect((await send(`/desk/commitments/${id}`, done)).status).toBe(400)
      expect((await send(`/desk/commitments/${id}`, done, new File(['%PDF'], 'thu.pdf'))).status).toBe(303)
      expect((await page('/desk/commitments?as-of=15/06/2025')).html).toContain('hoàn thành muộn')
      expect((await page(at)).html).toContain('Gửi thư mời dự lễ hội.')
      expect((await page('/desk/missions')).html).toContain('Đoàn đi Daegu')
    })

    test('a field that was left out is called what its own form calls it', async () => {
      const talk = await send(`${at}/programme`, { what: 'session', title: ' ', day: '02/11/2026' })
      expect(talk.status).toBe(422)
      for (const label of ['Nội dung', 'Bắt đầu', 'Kết thúc'])
        expect(talk.html).toContain(`Còn thiếu “${label}”`)
      const report = {
        step: 'reported',
        day: '05/11/2026',
        summary: 'Đã thăm.',
        sum: 'nhiều tiền',
        results: 'x',
      }
      const told = await send(`${at}/step`, report)
      expect(told.html).toContain('Không đọc được “nhiều tiền” ở “Đã chi”')
      const promise = await send('/desk/commitments', { words: ' ', side: 'ours', partner: 'Daegu' })
      expect(promise.status).toBe(422)
      expect(promise.html).toContain('Còn thiếu “Nội dung cam kết”')
      const opening = { shownTo: 'public', source: 's-1', why: ' ', back: '/desk/publishing?kind=visits' }
      const opened = await send('/desk/publicity', opening)
      expect(opened.html).toContain('Còn thiếu “Lý do”')
      expect(opened.html).toMatch(/<option value="visits" selected/)
    })

    test('a gift is corrected in its row, with what stands there', async () => {
      const opened = await send('/desk/missions', { secret: 'no', direction: 'out', title: 'Đoàn đi Jeju' })
      const own = opened.to.split('?')[0] ?? ''
      const gift = { way: 'given', thing: 'Tranh cát', giver: 'Đà Nẵng', receiver: 'Daegu' }
      await send(`${own}/gifts`, { seen: '1', ...gift, day: '03/11/2026', value: '2 triệu VND' })
      const { html } = await page(own)
      const form = /<form[^>]*gifts"[^>]*>(?:(?!<\/form>).)*name="which".*?<\/form>/s.exec(html)?.[0] ?? ''
      const id = /name="id" value="([^"]+)"/.exec(form)?.[1] ?? ''
      for (const value of ['Tranh cát', 'Daegu', '03/11/2026']) expect(form).toContain(`value="${value}"`)
      const sent = {
        seen: '2',
        which: id,
        id,
        ...gift,
        value: /name="value"[^>]*value="([^"]*)"/.exec(form)?.[1] ?? '',
      }
      const refused = await send(`${own}/gifts`, { ...sent, thing: 'Tranh thêu', day: '31/02/2026' })
      expect(refused.status).toBe(422)
      expect(refused.html).toContain('id="f-day" aria-describedby="f-day-wrong"')
      expect(refused.html).toContain('value="Tranh thêu"')
      expect((await send(`${own}/gifts`, { ...sent, thing: 'Tranh thêu', day: '04/11/2026' })).status).toBe(
        303,
      )
      const after = (await page(own)).html
      expect(after).toContain('<b>Tranh thêu</b>')
      expect(after).not.toContain('<b>Tranh cát</b>')
      expect(after).toContain('2 triệu đồng')
    })

    test('visits of the book are offered, the latest of many, and all are counted', async () => {
      const offered = async () => {
        const [list = ''] =
          /<ul class="mission-list">.*?<\/ul>/s.exec((await page('/desk/missions/new')).html) ?? []
        return list.split('<li>').length - 1
      }
      const before = await offered()
      for (let i = 0; i < 52; i++) {
        const start = `${1950 + i}-05-04`
        const slots = { from: 'Daegu|KR', to: ['Da Nang|VN'], start }
        await perform(desk.ctx, actor, enterFact, { kind: 'visit', slots })
      }
      const { html } = await page('/desk/missions/new')
      expect(await offered()).toBe(50)
      expect(html).toContain(`Chuyến thăm đã có trong sổ<span class="section-count">${before + 52}</span>`)
      expect(html).toContain(`Còn ${before + 2} chuyến trước đó không liệt kê ở đây`)
      const choice = (await page('/desk/investors/new')).html
      expect(choice).toContain('1950')
      expect(choice).toContain('2001')
    })
  })
})
