import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { attachEvidence } from '#acts/attach-evidence.ts'
import { createOffice } from '#acts/create-office.ts'
import { keepGift } from '#acts/keep-gift.ts'
import { keepRoster } from '#acts/keep-roster.ts'
import { openMission } from '#acts/open-mission.ts'
import { planProgramme } from '#acts/plan-programme.ts'
import { stepMission } from '#acts/step-mission.ts'
import { undoMission } from '#acts/undo-mission.ts'
import { writeMission } from '#acts/write-mission.ts'
import type { Actor } from '#context.ts'
import { listRecords } from '#store/queries/record.ts'
import { checkMission } from '#views/check-mission.ts'
import { showMission } from '#views/mission.ts'
import { showMissionCalendar } from '#views/mission-calendar.ts'
import { showProtocol } from '#views/mission-protocol.ts'
import { showRecord } from '#views/record.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { webApp } from '../support/web-app.ts'

const PARTS = { start: '2025-08-07', end: '2025-08-09', size: 3, places: ['Daegu|KR'] }

describe.each(testDatabases())('what a file of a delegation holds to on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    const actor: Actor = { office: 'desk', person: 'Trần Văn Thử' }
    const reader = { office: 'desk', lang: 'vi' } as const

    beforeAll(async () => {
      desk = await openContext(server)
      const people = [{ name: actor.person }]
      await perform(desk.ctx, actor, createOffice, { id: 'desk', home: 'Da Nang|VN', people })
    })
    afterAll(async () => await desk?.drop())

    const open = async (direction: 'out' | 'in' = 'out') =>
      (await perform(desk.ctx, actor, openMission, { direction, title: 'Đoàn đi Daegu', parts: PARTS }))
        .missionId
    const visits = async () => await desk.ctx.store.inOffice('desk', (tx) => listRecords(tx, 'visit'))
    const show = async (missionId: string) => await showMission(desk.ctx, reader, { missionId })
    const decide = async (missionId: string) => {
      const file = { base64: Buffer.from('%PDF-1.4').toString('base64'), fileName: 'qd.pdf' }
      const { evidenceId } = await perform(desk.ctx, actor, attachEvidence, { recordId: missionId, file })
      const paper = { number: '5/QĐ-UBND', day: '2025-06-10', signer: 'Chủ tịch', evidenceId }
      const decision = { outcome: 'approved', ...paper } as const
      await perform(desk.ctx, actor, stepMission, { missionId, to: { step: 'decided', decision } })
    }

    test('put aside or closed, it takes no changes and says why, in acts and on its page', async () => {
      const missionId = await open()
      const put = { side: 'ours', name: 'Vũ Thị Thử', role: 'member' } as const
      await perform(desk.ctx, actor, keepRoster, { missionId, put })
      for (const step of ['cancelled', 'closed'] as const) {
        const to = step === 'closed' ? { step } : { step, why: 'Bạn hoãn.' }
        await perform(desk.ctx, actor, stepMission, { missionId, to })
        const given = { code: 'refused', problems: [{ problem: `mission/${step}` }] }
        const gift = { way: 'given', thing: 'Tranh', giver: 'Đà Nẵng', receiver: 'Daegu' } as const
        const deeds = [
          () => perform(desk.ctx, actor, writeMission, { missionId, parts: { purpose: 'Khác' } }),
          () => perform(desk.ctx, actor, keepRoster, { missionId, put: { ...put, name: 'Ai Khác' } }),
          () => perform(desk.ctx, actor, keepGift, { missionId, put: gift }),
          () => perform(desk.ctx, actor, undoMission, { missionId }),
        ]
        for (const deed of deeds) await expect(deed()).rejects.toMatchObject(given)
        const html = await (
          await webApp(desk.ctx).request(`http://localhost/desk/missions/${missionId}`)
        ).text()
        expect(html).toContain('Hãy mở lại hồ sơ trước, kèm lý do.')
        for (const deed of ['write', 'people', 'programme', 'gifts', 'undo'])
          expect(html).not.toContain(`${missionId}/${deed}"`)
        await perform(desk.ctx, actor, stepMission, { missionId, to: { step: 'reopened', why: 'Đi tiếp' } })
      }
      expect((await show(missionId)).mission).toMatchObject({ parts: PARTS, gifts: [] })
      await perform(desk.ctx, actor, writeMission, { missionId, parts: { purpose: 'Khác' } })
    })

    test('the planned visit follows days and places changed after the decision, in the office’s spelling', async () => {
      const missionId = await open()
      await decide(missionId)
      const parts = { start: '2025-08-14', end: '2025-08-17' }
      await perform(desk.ctx, actor, writeMission, { missionId, parts })
      const [visit, ...more] = await visits()
      expect([visit?.slots.start?.shown.value, more]).toEqual(['2025-08-14', []])
      const told = JSON.stringify(await showRecord(desk.ctx, reader, { recordId: visit?.id ?? '' }))
      expect(told).toContain('đoàn Đà Nẵng (3 người) sẽ đến Daegu từ 14/8/2025 đến 17/8/2025')
      await perform(desk.ctx, actor, undoMission, { missionId })
      expect((await visits())[0]?.slots.start?.shown.value).toBe('2025-08-07')
      await perform(desk.ctx, actor, stepMission, { missionId, to: { step: 'cancelled', why: 'Hoãn' } })
      expect(await visits()).toEqual([])
    })

    test('of two windows each keeps what its own writer changed', async () => {
      const missionId = await open()
      const seen = (await show(missionId)).version
      await perform(desk.ctx, actor, writeMission, { missionId, seen, parts: { ...PARTS, purpose: 'Một' } })
      const other = { ...PARTS, purpose: null, basis: 'Thư mời' }
      await perform(desk.ctx, actor, writeMission, { missionId, seen, parts: other })
      expect((await show(missionId)).values).toEqual({ ...PARTS, purpose: 'Một', basis: 'Thư mời' })
      const clash = { ...PARTS, purpose: 'Hai' }
      await expect(
        perform(desk.ctx, actor, writeMission, { missionId, seen, parts: clash }),
      ).rejects.toMatchObject({
        code: 'conflict',
        problems: [{ says: { vi: expect.stringContaining('Bạn vừa sửa mục “Mục đích” ở một cửa sổ khác') } }],
      })
    })

    test('a programme without an entry gives no calendar: it is refused in words', async () => {
      const missionId = await open()
      const nothing = { code: 'refused', problems: [{ problem: 'nothing-planned' }] }
      await expect(showMissionCalendar(desk.ctx, reader, { missionId })).rejects.toMatchObject(nothing)
      const app = await webApp(desk.ctx)
      const page = await app.request(`http://localhost/desk/missions/${missionId}/calendar.ics`)
      expect(page.headers.get('content-type')).toContain('text/html')
      expect(page.status).toBeGreaterThanOrEqual(400)
      expect(page.status).toBeLessThan(500)
      expect(await page.text()).toContain('Hãy nhập chương trình trước.')
    })

    test('somebody’s calendar holds what is for all, tells both ends of a flight, and is struck when they leave', async () => {
      const missionId = await open()
      const put = { side: 'ours', name: 'Vũ Thị Thử', role: 'member' } as const
      const { memberId } = await perform(desk.ctx, actor, keepRoster, { missionId, put })
      const leaves = { from: 'Đà Nẵng', day: '2025-08-07', start: '23:30', zone: 'Asia/Ho_Chi_Minh' }
      const arrives = { to: 'Busan', endDay: '2025-08-08', end: '06:10', endZone: 'Asia/Seoul' }
      const leg = { what: 'leg', title: 'Bay đêm', ...leaves, ...arrives } as const
      await perform(desk.ctx, actor, planProgramme, { missionId, put: leg })
      const mine = async () =>
        (await showMissionCalendar(desk.ctx, reader, { missionId, memberId: put.name })).entries
      const dinner = {
        what: 'session',
        title: 'Tiễn đoàn',
        day: '2025-08-07',
        start: '18:00',
        end: '19:00',
      } as const
      const at = { locality: 'Da Nang|VN', place: 'Nhà khách', zone: 'Asia/Ho_Chi_Minh' }
      await perform(desk.ctx, actor, planProgramme, { missionId, put: { ...dinner, ...at } })
      const whole = await showMissionCalendar(desk.ctx, reader, { missionId })
      expect(whole.entries.map(({ where }) => where)).toContain('Nhà khách, Đà Nẵng')
      const before = (await mine()).find(({ title }) => title === 'Bay đêm')
      expect(before).toMatchObject({ title: 'Bay đêm', cancelled: false })
      expect(before?.about).toContain('07/8/2025, 23:30 (Việt Nam) – 08/8/2025, 06:10 (Seoul)')
      await perform(desk.ctx, actor, keepRoster, { missionId, remove: memberId ?? '' })
      const after = (await mine()).find(({ id }) => id === before?.id)
      expect(after).toMatchObject({ id: before?.id, cancelled: true })
      expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0)
    })

    test('bodies are named as they are written, and a list without bodies is not known to be of one', async () => {
      const missionId = await open()
      const leader = { side: 'ours', role: 'member', rank: 'leader' } as const
      const inter = async () => {
        const { findings } = await checkMission(desk.ctx, reader, { missionId })
        return findings.find((one) => one.address === 'vn-da-nang/size-inter-agency')?.outcome
      }
      const first = await perform(desk.ctx, actor, keepRoster, { missionId, put: { ...leader, name: 'Một' } })
      expect(await inter()).toBe('unknown')
      const body = 'UBND thành phố Đà Nẵng'
      const put = { ...leader, id: first.memberId ?? '', name: 'Một', body }
      await perform(desk.ctx, actor, keepRoster, { missionId, put })
      await perform(desk.ctx, actor, keepRoster, { missionId, put: { ...leader, name: 'Hai', body } })
      const { findings } = await checkMission(desk.ctx, reader, { missionId })
      const says = findings.find((one) => one.address === 'vn-da-nang/key-leaders')?.says
      expect(says).toContain(`Một, Hai (${body})`)
    })

    test('of guests the papers that differ are a request and a visit', async () => {
      const missionId = await open('in')
      await perform(desk.ctx, actor, keepRoster, {
        missionId,
        put: { side: 'theirs', name: 'A', role: 'head' },
      })
      const { disagreements } = await showProtocol(desk.ctx, reader, { missionId })
      expect(disagreements).toContainEqual({ matter: 'Số người', a: 'yêu cầu: 3', b: 'danh sách đoàn: 1' })
    })

    test('the forms keep what they do not change: the note of a talk, a name in its own script', async () => {
      const missionId = await open()
      const put = { side: 'theirs', name: 'Kim Jang-ho', nativeName: '김장호', role: 'head' } as const
      const { memberId } = await perform(desk.ctx, actor, keepRoster, { missionId, put })
      const at = { day: '2025-08-08', start: '09:00', end: '10:00', zone: 'Asia/Seoul' }
      const talk = { what: 'session', title: 'Hội đàm', ...at, note: 'Nêu tiến độ' } as const
      await perform(desk.ctx, actor, planProgramme, { missionId, put: talk })
      const html = await (
        await webApp(desk.ctx).request(`http://localhost/desk/missions/${missionId}`)
      ).text()
      expect(html).toContain(`${missionId}/calendar.ics?person=${memberId}`)
      expect(html).toMatch(/name="nativeName"[^>]*value="김장호"/)
      expect(html).toMatch(/<textarea name="note"[^>]*>Nêu tiến độ</)
    })
  })
})
