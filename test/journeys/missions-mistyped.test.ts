import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { openMission } from '#acts/open-mission.ts'
import type { Actor } from '#context.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

describe.each(testDatabases())('what is mistyped in a delegation’s file on $title', (server) => {
  describe.skipIf(server.skipped)('is told where and how', () => {
    let desk: TestContext
    let actor: Actor
    let app: Hono
    let at = ''

    beforeAll(async () => {
      desk = await openContext(server)
      app = webApp(desk.ctx)
      actor = await openDesk(desk.ctx, 'desk')
      const opened = { direction: 'out', title: 'Đoàn đi Daegu' }
      at = `/desk/missions/${(await perform(desk.ctx, actor, openMission, opened)).missionId}`
    })
    afterAll(async () => await desk?.drop())

    /** The problems a form is answered with, as one text. */
    const refused = async (path: string, fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams({ as: actor.person, ...fields })
      const response = await app.request(`http://localhost${path}`, { method: 'POST', body })
      expect(response.status).toBe(422)
      return await response.text()
    }
    const told = async (path: string, fields: Readonly<Record<string, string>>) => {
      const html = await refused(path, fields)
      const [alert = ''] = /<section[^>]*role="alert".*?<\/section>/s.exec(html) ?? []
      for (const [, id] of alert.matchAll(/href="#(f-[^"]*)"/g)) {
        // Where the summary leads stands the field, tied to the sentence beside it.
        expect(html).toContain(`id="${id}" aria-describedby="${id}-wrong" aria-invalid="true"`)
        expect(html.split(`id="${id}-wrong"`)).toHaveLength(2)
      }
      return alert
    }

    test('a stub of a secret trip by each field that is missing', async () => {
      const alert = await told('/desk/missions', { secret: 'yes', direction: 'out', number: '', holder: '' })
      expect(alert).toContain('Còn thiếu “Số hồ sơ mật”')
      expect(alert).toContain('Còn thiếu “Nơi giữ”')
      expect(alert).toContain('Còn thiếu “Ngày xem xét lại độ mật”')
      expect(alert).not.toContain('secret')
    })

    test('a number by what a number is', async () => {
      const days = await told(`${at}/write`, { 'p-days': '-3' })
      expect(days).toContain('Hãy ghi số bằng chữ số')
      expect(days).toContain('<a href="#f-p-days">')
      expect(await told(`${at}/write`, { 'p-size': '16.5' })).toContain('Không đọc được “16.5” ở “Số người”')
      expect(await told(`${at}/write`, { 'p-size': '0' })).toContain('Hãy ghi số từ 1 trở lên')
      expect(await told(`${at}/write`, { 'p-days': '900' })).toContain('Hãy ghi số không quá 366')
    })

    test('what a decision states beside its days, by the labels of its form', async () => {
      const paper = { step: 'decided', which: 'decided', outcome: 'approved', number: '1', day: '01/6/2025' }
      const stated = { signer: 'Chủ tịch', days: 'ba', countries: 'Hàn Quốc, Xứ Lạ' }
      const alert = await told(`${at}/step`, { ...paper, ...stated })
      expect(alert).toContain('Không đọc được “ba” ở “Số ngày”')
      expect(alert).toContain('ở “Nước đến”')
    })

    test('how the desk works: the form stands open again as it was left', async () => {
      const html = await refused('/desk/missions/settings', {
        version: '0',
        twoPeople: 'yes',
        repeatMonths: 'sáu',
      })
      expect(html).toContain(
        'Không đọc được “sáu” ở “Lưu ý khi một đơn vị quay lại cùng chủ đề trong số tháng”',
      )
      expect(html).toMatch(/<details class="how-we-work" open/)
      expect(html).toMatch(/name="twoPeople" value="yes" checked/)
      expect(html).toContain('name="repeatMonths" type="text" value="sáu"')
    })

    test('a time zone and the number of trips by what they are called', async () => {
      const talk = { what: 'session', title: 'Làm việc', day: '08/12/2026', start: '9h', end: '11h30' }
      const zone = await told(`${at}/programme`, { ...talk, which: 'session', zone: 'giờ Hàn Quốc' })
      expect(zone).toContain('Không đọc được “giờ Hàn Quốc” ở “Múi giờ”. Hãy chọn múi giờ trong danh sách')
      expect(zone).not.toContain('“9h”')
      const near = await told(`${at}/programme`, { ...talk, which: 'session', zone: 'Asia/Seul' })
      expect(near).toContain('Không đọc được “Asia/Seul” ở “Múi giờ”. Múi giờ gần nhất là Asia/Seoul')
      const somebody = { name: 'Lê Văn Ba', side: 'ours', role: 'member', trips: 'ba' }
      expect(await told(`${at}/people`, somebody)).toContain(
        'Không đọc được “ba” ở “Số lần đi nước ngoài trong năm trước chuyến này”',
      )
    })

    test('boxes ticked stay ticked in the form that comes back', async () => {
      const body = new URLSearchParams({ as: actor.person, 'p-days': 'mười', invitationNamed: 'yes' })
      for (const one of ['', 'year-plan', 'cv']) body.append('p-papers', one)
      const response = await app.request(`http://localhost${at}/write`, { method: 'POST', body })
      const html = await response.text()
      expect(html).toMatch(
        /name="invitationNamed"><option value="">[^/]*\/option><option value="no">[^/]*\/option><option value="yes" selected/,
      )
      for (const one of ['year-plan', 'cv'])
        expect(html).toMatch(new RegExp(`type="checkbox" name="p-papers" value="${one}" checked`))
      expect(html).not.toMatch(/value="in-writing" checked/)
    })

    test('the day of an invitation as that day, with what was typed', async () => {
      const typed = { 'p-invitation': 'Thành phố Daegu', invitationDay: 'hôm qua' }
      expect(await told(`${at}/write`, typed)).toContain('Không đọc được “hôm qua” ở “Ngày thư mời”')
    })

    test('the name of a payer without the kind is not lost but asked about', async () => {
      const typed = { 'p-payer': '', payerName: 'Công ty ABC' }
      expect(await told(`${at}/write`, typed)).toContain('Còn thiếu “Nguồn kinh phí”')
    })
  })
})
