import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { attachEvidence } from '#acts/attach-evidence.ts'
import { createOffice } from '#acts/create-office.ts'
import { dropOffice } from '#acts/drop-office.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { keepRoster } from '#acts/keep-roster.ts'
import { declassifyMission, openMission } from '#acts/open-mission.ts'
import { openMissionFromVisit } from '#acts/open-mission-from-visit.ts'
import { readSource } from '#acts/read-source.ts'
import { stepMission } from '#acts/step-mission.ts'
import { writeMission } from '#acts/write-mission.ts'
import type { Actor } from '#context.ts'
import { parseSampleDocument } from '#intake/sample-files.ts'
import { listRecords } from '#store/queries/record.ts'
import { listStatementsOfSource } from '#store/queries/statement.ts'
import { checkMission } from '#views/check-mission.ts'
import { showMission } from '#views/mission.ts'
import { showMissions } from '#views/missions.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

const TRIP = parseSampleDocument(
  readFileSync(new URL('../../samples/khanh-hoa/001-ke-hoach-doan-hoa-ky.md', import.meta.url), 'utf8'),
)

const SCAN = { base64: Buffer.from('%PDF-1.4 scan').toString('base64'), fileName: 'quyet-dinh.pdf' }

describe.each(testDatabases())('missions on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    const one: Actor = { office: 'khanh-hoa', person: 'Lê Thị Ví Dụ' }
    const two: Actor = { office: 'khanh-hoa', person: 'Võ Văn Mẫu' }
    const reader = { office: 'khanh-hoa', lang: 'vi' } as const
    let trip = ''

    beforeAll(async () => {
      desk = await openContext(server)
      await perform(desk.ctx, one, createOffice, {
        id: 'khanh-hoa',
        home: 'Khanh Hoa|VN',
        people: [{ name: one.person }, { name: two.person, mayApprove: true }],
      })
    })
    afterAll(async () => await desk?.drop())

    const show = async (missionId: string) => await showMission(desk.ctx, reader, { missionId })
    const records = async (kind: 'visit' | 'gift' | 'commitment') =>
      await desk.ctx.store.inOffice('khanh-hoa', (tx) => listRecords(tx, kind))

    test('the file of a visit is opened from the document it was read in, each part cited', async () => {
      const { sourceId } = await perform(desk.ctx, one, addSource, { text: TRIP.text, lang: 'vi' })
      await perform(desk.ctx, one, readSource, { sourceId })
      const read = await desk.ctx.store.inOffice('khanh-hoa', (tx) => listStatementsOfSource(tx, sourceId))
      const statementIds = read.map((statement) => statement.id)
      await perform(desk.ctx, one, judgeStatements, { statementIds, verdict: 'accept' })
      const [visit] = await records('visit')
      expect(visit?.slots.size?.shown.value).toBe(16)
      const opened = await perform(desk.ctx, one, openMissionFromVisit, { recordId: visit?.id ?? '' })
      trip = opened.missionId
      const view = await show(trip)
      expect(view).toMatchObject({
        direction: 'out',
        head: 'Nguyễn Hải Ninh',
        values: { size: 16, days: 5, countries: [{ country: 'US', days: 5 }] },
        mission: { roster: [{ role: 'head', rank: 'leader', post: 'Bí thư Tỉnh ủy' }] },
      })
      expect(view.parts.find((part) => part.name === 'size')?.cited.length).toBeGreaterThan(0)
      expect(view.missing).toContain('Căn cứ')
      await expect(
        perform(desk.ctx, one, openMissionFromVisit, { recordId: statementIds[0] ?? '' }),
      ).rejects.toMatchObject({ code: 'refused', problems: [{ problem: 'not-a-visit' }] })
    })

    test('the proposal is written part by part; what says the same is no change', async () => {
      const before = await show(trip)
      const parts = { basis: 'Chương trình công tác năm', purpose: 'Xúc tiến đầu tư', start: '2026-11-02' }
      const done = await perform(desk.ctx, one, writeMission, { missionId: trip, parts })
      expect(done.version).toBe(before.version + 1)
      const again = await perform(desk.ctx, one, writeMission, { missionId: trip, parts })
      expect(again.version).toBe(done.version)
      await expect(
        perform(desk.ctx, one, writeMission, { missionId: trip, parts: { end: '2026-11-01' } }),
      ).rejects.toMatchObject({ code: 'invalid', problems: [{ problem: 'ends-before-start' }] })
      await perform(desk.ctx, one, writeMission, { missionId: trip, parts: { end: '2026-11-06' } })
      await expect(
        perform(desk.ctx, one, writeMission, { missionId: trip, parts: { needs: 'Hộ chiếu C1234567' } }),
      ).rejects.toMatchObject({ code: 'refused', problems: [{ problem: 'identity-number' }] })
      await expect(
        perform(desk.ctx, one, writeMission, { missionId: trip, parts: { purpose: 'TUYỆT MẬT\nnội dung' } }),
      ).rejects.toMatchObject({ problems: [{ problem: 'state-secret' }] })
    })

    test('no decision without its paper; two who decide at once: one wins, one is told with both', async () => {
      const decided = (number: string, evidenceId: string) => ({
        step: 'decided' as const,
        decision: { outcome: 'approved' as const, number, day: '2026-10-01', signer: 'Chủ tịch', evidenceId },
      })
      await perform(desk.ctx, one, stepMission, { missionId: trip, to: { step: 'submitted' } })
      await expect(
        perform(desk.ctx, two, stepMission, { missionId: trip, to: decided('1/QĐ', 'f-none') }),
      ).rejects.toMatchObject({ code: 'refused', problems: [{ problem: 'mission/decision-evidence' }] })
      const { evidenceId } = await perform(desk.ctx, one, attachEvidence, { recordId: trip, file: SCAN })
      const seen = (await show(trip)).version
      const race = await Promise.allSettled([
        perform(desk.ctx, one, stepMission, { missionId: trip, seen, to: decided('1/QĐ-UBND', evidenceId) }),
        perform(desk.ctx, two, stepMission, { missionId: trip, seen, to: decided('2/QĐ-UBND', evidenceId) }),
      ])
      const lost = race.filter((each) => each.status === 'rejected')
      expect(race.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
      expect(lost[0]?.reason).toMatchObject({ code: 'conflict', problems: [{ problem: 'stale' }] })
      const { yours, theirs } = (lost[0] as PromiseRejectedResult).reason.problems[0].details
      expect([yours[0].decision.number, theirs[0].decision.number].sort()).toEqual(['1/QĐ-UBND', '2/QĐ-UBND'])
    })

    test('the journey becomes a visit of the book, and is corrected in its place', async () => {
      desk.move('2026-11-08T03:00:00.000Z')
      const to = { step: 'travelled' as const, journey: { start: '2026-11-02', end: '2026-11-07' } }
      await perform(desk.ctx, one, stepMission, { missionId: trip, to })
      const journey = { start: '2026-11-02', end: '2026-11-06', size: 15 }
      await perform(desk.ctx, one, stepMission, { missionId: trip, to: { step: 'travelled', journey } })
      const held = (await records('visit')).filter((record) => record.slots.status?.shown.value === 'done')
      expect(held).toHaveLength(1)
      expect(held[0]?.slots.days?.shown.value).toBe(5)
      const report = {
        day: '2026-11-20',
        summary: 'Đã làm việc với các quỹ.',
        results: [{ says: 'x', evidenceId: 'f-no' }],
      }
      await expect(
        perform(desk.ctx, one, stepMission, { missionId: trip, to: { step: 'reported', report } }),
      ).rejects.toMatchObject({ problems: [{ problem: 'evidence-not-attached' }] })
    })

    test('held against the rules: nothing is on file for Khánh Hòa, and that is no pass', async () => {
      const view = await checkMission(desk.ctx, reader, { missionId: trip })
      const text = view.silent.map((one) => one.says).join(' ')
      expect(text).toContain('Chưa có quy định nào được lưu về')
      expect(text).toContain('Khánh Hòa')
      expect(view.findings.filter((one) => one.address.startsWith('vn-da-nang'))).toEqual([])
    })

    test('the same trip filed at Đà Nẵng: findings by the letter of 2025, nothing on file for May 2024', async () => {
      const actor: Actor = { office: 'da-nang', person: 'Phạm Văn Thử' }
      const people = [{ name: actor.person }]
      await perform(desk.ctx, actor, createOffice, { id: 'da-nang', home: 'Da Nang|VN', people })
      const parts = { size: 16, days: 5, countries: [{ country: 'US', days: 5 }], places: ['Boston|US'] }
      const opened = async (start: string, end: string) => {
        const given = { direction: 'out' as const, title: 'Đoàn đi Hoa Kỳ', parts: { ...parts, start, end } }
        const { missionId } = await perform(desk.ctx, actor, openMission, given)
        const member = {
          side: 'ours' as const,
          name: 'Trần Mẫu',
          post: 'Bí thư Thành ủy',
          role: 'head' as const,
        }
        await perform(desk.ctx, actor, keepRoster, { missionId, put: { ...member, rank: 'leader' as const } })
        return await checkMission(desk.ctx, { office: 'da-nang', lang: 'vi' }, { missionId })
      }
      const now = await opened('2026-11-02', '2026-11-06')
      const found = (address: string) => now.findings.find((one) => one.address === `vn-da-nang/${address}`)
      expect(found('size-led-by-head')?.says).toMatch(/16.*10/)
      expect(found('days-per-country')?.says).toContain('5 ngày')
      expect(found('days-per-country')?.satisfiedBy).toContain('sự kiện quan trọng')
      for (const one of [found('size-led-by-head'), found('days-per-country')]) {
        expect(one?.outcome).toBe('warning')
        expect(one?.source).toContain('101/UBND-SNV, 09/7/2025')
        expect(one?.source).toContain('chưa rõ điều khoản')
      }
      const then = await opened('2024-05-20', '2024-05-24')
      expect(then.findings.filter((one) => one.address.startsWith('vn-da-nang'))).toEqual([])
      expect(then.silent.map((one) => one.says).join(' ')).toContain('20/5/2024')
    })

    test('lists show what is to come and what is not reported', async () => {
      const before = await showMissions(desk.ctx, reader, { asOf: '2026-10-15' })
      expect(before.upcoming.map((line) => line.id)).toEqual([trip])
      const after = await showMissions(desk.ctx, reader, { asOf: '2026-12-01' })
      expect(after.unreported.map((line) => line.id)).toEqual([trip])
      expect(after.upcoming).toEqual([])
    })

    test('of a state secret only the stub is kept until it is declassified', async () => {
      const secret = { number: '12/ĐR', holder: 'Văn phòng', reviewDay: '2027-01-01' }
      await expect(
        perform(desk.ctx, one, openMission, { direction: 'out', secret, title: 'x' }),
      ).rejects.toMatchObject({ problems: [{ problem: 'secret-stub-only' }] })
      const { missionId } = await perform(desk.ctx, one, openMission, { direction: 'out', secret })
      await expect(
        perform(desk.ctx, one, writeMission, { missionId, parts: { purpose: 'x' } }),
      ).rejects.toMatchObject({ problems: [{ problem: 'mission/secret' }] })
      expect((await show(missionId)).secret).toMatchObject({ holder: 'Văn phòng', reviewText: '01/01/2027' })
      await perform(desk.ctx, one, declassifyMission, { missionId, ground: '3/QĐ', title: 'Đoàn đi Seoul' })
      await perform(desk.ctx, one, writeMission, { missionId, parts: { purpose: 'x' } })
      expect((await show(missionId)).title).toBe('Đoàn đi Seoul')
    })

    test('an office goes with its missions', async () => {
      await perform(desk.ctx, one, dropOffice, { confirm: 'khanh-hoa' })
      const left = await desk.opened.database.admin.query(
        "select 1 from missions where office_id = 'khanh-hoa'",
      )
      expect(left.rowCount).toBe(0)
    })
  })
})
