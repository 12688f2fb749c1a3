import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { attachEvidence, withdrawEvidence } from '#acts/attach-evidence.ts'
import { createOffice } from '#acts/create-office.ts'
import { dropOffice } from '#acts/drop-office.ts'
import { enterCommitment } from '#acts/enter-commitment.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { keepGift } from '#acts/keep-gift.ts'
import { type KeepRosterInput, keepRoster } from '#acts/keep-roster.ts'
import { declassifyMission, openMission } from '#acts/open-mission.ts'
import { openMissionFromVisit } from '#acts/open-mission-from-visit.ts'
import { type PlanProgrammeInput, planProgramme } from '#acts/plan-programme.ts'
import { readSource } from '#acts/read-source.ts'
import { rebuildBook } from '#acts/rebuild-book.ts'
import { setDesk } from '#acts/set-desk.ts'
import { stepMission } from '#acts/step-mission.ts'
import { undoMission } from '#acts/undo-mission.ts'
import { writeMission } from '#acts/write-mission.ts'
import type { Actor } from '#context.ts'
import { foldMission } from '#desk/mission/fold.ts'
import { summaryOf } from '#desk/mission/summary.ts'
import { parseSampleDocument } from '#intake/sample-files.ts'
import { listMissionEvents, saveSummary } from '#store/queries/mission.ts'
import { listRecords } from '#store/queries/record.ts'
import { getStatements, listStatementsOfSource } from '#store/queries/statement.ts'
import { checkMission } from '#views/check-mission.ts'
import { showCommitments } from '#views/commitments.ts'
import { showMission } from '#views/mission.ts'
import { showProgramme } from '#views/mission-programme.ts'
import { showProtocol } from '#views/mission-protocol.ts'
import { showMissions } from '#views/missions.ts'
import { showRecord } from '#views/record.ts'
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

    test('a visit has one file: who opens it again is led to the first', async () => {
      const [visit] = await records('visit')
      await expect(
        perform(desk.ctx, two, openMissionFromVisit, { recordId: visit?.id ?? '' }),
      ).rejects.toMatchObject({
        code: 'conflict',
        problems: [{ problem: 'visit-has-file', details: { missionId: trip } }],
      })
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
      desk.move('2026-10-02T03:00:00.000Z')
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
      const early = { step: 'travelled' as const, journey: { start: '2026-11-02', end: '2026-11-06' } }
      await expect(perform(desk.ctx, one, stepMission, { missionId: trip, to: early })).rejects.toMatchObject(
        { code: 'refused', problems: [{ problem: 'mission/not-ended' }] },
      )
      desk.move('2026-11-20T03:00:00.000Z')
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

    test('a decision makes the planned visit; taken back, it takes the visit along; its scan stays while it stands', async () => {
      const parts = { places: ['Vientiane|LA'], start: '2026-12-14', end: '2026-12-16', size: 4 }
      const given = { direction: 'out' as const, title: 'Đoàn đi Viêng Chăn', parts }
      const { missionId } = await perform(desk.ctx, one, openMission, given)
      const attach = async (name: string) => {
        const file = { base64: Buffer.from(`%PDF-1.4 ${name}`).toString('base64'), fileName: name }
        return (await perform(desk.ctx, one, attachEvidence, { recordId: missionId, file })).evidenceId
      }
      const evidenceId = await attach('quyet-dinh.pdf')
      const decided = async (more: object) => {
        const base = { outcome: 'approved', number: '88/QĐ-UBND', day: '2026-10-05', signer: 'Chủ tịch' }
        const to = { step: 'decided', decision: { ...base, evidenceId, ...more } }
        await perform(desk.ctx, one, stepMission, { missionId, to })
      }
      const planned = async () => {
        const visits = await records('visit')
        const ours = visits.filter((visit) => JSON.stringify(visit.slots.to).includes('Vientiane'))
        return ours.map(({ slots }) => [slots.status?.shown.value, slots.start?.shown.value])
      }
      const withdraw = () => perform(desk.ctx, one, withdrawEvidence, { evidenceId, why: 'Quét nhầm trang' })
      expect(await planned()).toEqual([])
      await decided({})
      expect(await planned()).toEqual([['planned', '2026-12-14']])
      const { planFactId: recordId = '' } = (await show(missionId)).mission
      const said = await desk.ctx.store.inOffice('khanh-hoa', (tx) => getStatements(tx, [recordId]))
      expect((await showRecord(desk.ctx, reader, { recordId })).file?.missionId).toBe(missionId)
      await expect(perform(desk.ctx, two, openMissionFromVisit, { recordId })).rejects.toMatchObject({
        problems: [{ problem: 'visit-has-file' }],
      })
      expect(said[0]?.quote).toContain('Theo văn bản 88/QĐ-UBND ngày 05/10/2026')
      await expect(withdraw()).rejects.toMatchObject({
        code: 'refused',
        problems: [{ problem: 'evidence-stood-on' }],
      })
      await decided({ start: '2026-12-15', evidenceId: await attach('quyet-dinh-thay-the.pdf') })
      expect(await planned()).toEqual([['planned', '2026-12-15']])
      await expect(withdraw()).rejects.toMatchObject({ problems: [{ problem: 'evidence-stood-on' }] })
      const takeBack = async () => {
        const event = (await show(missionId)).mission.steps.decided?.seq
        await perform(desk.ctx, one, undoMission, { missionId, event })
      }
      await takeBack()
      expect(await planned()).toEqual([['planned', '2026-12-14']])
      await takeBack()
      expect(await planned()).toEqual([])
      expect((await show(missionId)).standing).toBe('opened')
      await withdraw()
      await perform(desk.ctx, one, stepMission, { missionId, to: { step: 'cancelled', why: 'Bạn hoãn' } })
    })

    test('people, programme and gifts: moved, undone, and what does not go together is said', async () => {
      const add = async (put: KeepRosterInput['put']) =>
        await perform(desk.ctx, one, keepRoster, { missionId: trip, put })
      const second = await add({
        side: 'ours',
        name: 'Lê Thị Mẫu',
        post: 'Giám đốc Sở Ngoại vụ',
        role: 'member',
      })
      await add({ side: 'theirs', name: 'Jordan Sample', post: 'Mayor', role: 'head' })
      await expect(add({ side: 'ours', name: 'Ai Khác', role: 'head' })).rejects.toMatchObject({
        problems: [{ problem: 'another-head' }],
      })
      const talk = {
        what: 'session',
        day: '2026-11-03',
        zone: 'America/Los_Angeles',
        locality: 'San Diego|US',
      } as const
      const plan = async (put: PlanProgrammeInput['put']) =>
        (await perform(desk.ctx, one, planProgramme, { missionId: trip, put })).itemId ?? ''
      const first = await plan({
        ...talk,
        title: 'UC San Diego',
        start: '09:00',
        end: '10:30',
        counterparts: ['UCSD'],
      })
      await plan({ ...talk, title: 'Hội nghị', start: '10:00', end: '12:00', place: 'Trung tâm' })
      const view = async () => await showProgramme(desk.ctx, reader, { missionId: trip })
      const remarks = async () =>
        (await view()).days.flatMap((day) => day.items.flatMap((item) => item.remarks))
      expect((await remarks()).join(' ')).toContain('trùng giờ')
      expect((await view()).days[0]?.items[0]).toMatchObject({ time: '09:00–10:30', zone: 'Los Angeles' })
      expect((await view()).days[0]?.items[0]?.homeTime).toContain('04/11/2026')
      await perform(desk.ctx, one, planProgramme, { missionId: trip, shift: { id: first, minutes: -60 } })
      expect((await remarks()).join(' ')).not.toContain('trùng giờ')
      await perform(desk.ctx, one, undoMission, { missionId: trip })
      expect((await remarks()).join(' ')).toContain('trùng giờ')
      await expect(plan({ ...talk, title: 'x', start: '10:00', end: '09:00' })).rejects.toMatchObject({
        problems: [{ problem: 'session-times' }],
      })
      const back = {
        from: 'San Diego',
        to: 'Nha Trang',
        zone: talk.zone,
        endZone: 'Asia/Ho_Chi_Minh',
      } as const
      const home = { what: 'leg', title: 'Bay về', day: '2026-11-05', start: '23:30', ...back } as const
      await expect(plan({ ...home, endDay: '2026-11-05', end: '10:00' })).rejects.toMatchObject({
        problems: [{ problem: 'leg-times', where: 'endDay' }],
      })
      const protocol = async () => await showProtocol(desk.ctx, reader, { missionId: trip })
      expect((await protocol()).pairs[0]).toMatchObject({ level: 'same' })
      await perform(desk.ctx, one, keepRoster, {
        missionId: trip,
        move: { id: second.memberId ?? '', by: -1, along: 'list' },
      })
      expect((await protocol()).ours[0]?.name).toBe('Lê Thị Mẫu')
      const gift = {
        way: 'given',
        thing: 'Tranh cát',
        giver: 'Khanh Hoa|VN',
        receiver: 'San Diego|US',
        day: '2026-11-03',
      } as const
      const { giftId } = await perform(desk.ctx, one, keepGift, { missionId: trip, put: gift })
      expect((await records('gift'))[0]?.slots.thing?.shown.value).toBe('Tranh cát')
      await perform(desk.ctx, one, keepGift, { missionId: trip, remove: giftId })
      expect(await records('gift')).toEqual([])
    })

    test('the papers of one file are held against one another, both places named', async () => {
      const { disagreements } = await showProtocol(desk.ctx, reader, { missionId: trip })
      expect(disagreements).toContainEqual({ matter: 'Số người', a: 'đề xuất: 16', b: 'danh sách đoàn: 2' })
    })

    test('the same body on the same topic within the months of the office is pointed out', async () => {
      await perform(desk.ctx, one, setDesk, { twoPeople: true, repeatMonths: 24 })
      const request = { body: 'Changwon|KR', topic: 'Cảng biển', received: '2026-01-05' }
      const asked = async (start: string, end: string) =>
        await perform(desk.ctx, one, openMission, {
          direction: 'in',
          title: 'Changwon',
          parts: { ...request, start, end },
        })
      await asked('2026-03-02', '2026-03-04')
      const { missionId } = await asked('2026-09-07', '2026-09-08')
      const check = await checkMission(desk.ctx, reader, { missionId })
      expect(check.repeat).toContain('02/3/2026')
      const answer = { outcome: 'declined', words: 'Xin hẹn dịp khác.', day: '2026-08-01' } as const
      await perform(desk.ctx, one, stepMission, { missionId, to: { step: 'answered', answer } })
      expect((await show(missionId)).standingWord).toBe('đã trả lời')
      await expect(
        perform(desk.ctx, one, stepMission, { missionId, to: { step: 'submitted' } }),
      ).rejects.toMatchObject({ problems: [{ problem: 'mission/direction' }] })
    })

    test('a desk in Calgary has its own clocks, and its rule on the same body again within two years', async () => {
      const actor: Actor = { office: 'calgary', person: 'Jordan Sample' }
      const people = [{ name: actor.person }]
      await perform(desk.ctx, actor, createOffice, { id: 'calgary', home: 'Calgary|CA', people })
      const asked = async (start: string, end: string) => {
        const parts = { body: 'Daejeon|KR', topic: 'Smart city', received: start, start, end }
        const given = { direction: 'in' as const, title: 'Daejeon', parts }
        return (await perform(desk.ctx, actor, openMission, given)).missionId
      }
      await asked('2025-10-07', '2025-10-08')
      const missionId = await asked('2026-10-06', '2026-10-07')
      const english = { office: 'calgary', lang: 'en' } as const
      const again = (await checkMission(desk.ctx, english, { missionId })).findings.find(
        (one) => one.address === 'ca-calgary/not-again-within-two-years',
      )
      expect([again?.outcome, again?.says.includes('7 October 2025')]).toEqual(['warning', true])
      const put = {
        what: 'session',
        title: 'City hall',
        day: '2026-10-06',
        start: '09:00',
        end: '10:00',
        zone: 'America/Edmonton',
        locality: 'Calgary|CA',
      } as const
      await perform(desk.ctx, actor, planProgramme, { missionId, put })
      const view = await showProgramme(desk.ctx, english, { missionId })
      expect(view.homeZone).toBe('America/Edmonton')
      expect(view.days[0]?.items[0]?.homeTime).toBeUndefined()
      expect(view.remarks.join(' ')).toContain('not on file for these days in: Canada')
    })

    test('where the office wants two people, whoever submitted does not enter the decision', async () => {
      const { missionId } = await perform(desk.ctx, one, openMission, {
        direction: 'out',
        title: 'Đoàn đi Lào',
      })
      await perform(desk.ctx, one, stepMission, { missionId, to: { step: 'submitted' } })
      const { evidenceId } = await perform(desk.ctx, one, attachEvidence, { recordId: missionId, file: SCAN })
      const decision = {
        outcome: 'approved',
        number: '5/QĐ',
        day: '2026-10-01',
        signer: 'Chủ tịch',
        evidenceId,
      } as const
      const decide = (actor: Actor) =>
        perform(desk.ctx, actor, stepMission, { missionId, to: { step: 'decided', decision } })
      await expect(decide(one)).rejects.toMatchObject({ problems: [{ problem: 'mission/two-people' }] })
      await decide(two)
      expect((await show(missionId)).standing).toBe('decided')
    })

    test('reported, followed up and closed; closed files are reopened with a reason', async () => {
      const evidenceId = (await show(trip)).evidence[0]?.id ?? ''
      const report = {
        day: '2026-11-20',
        summary: 'Đã làm việc với các trường và các quỹ.',
        deviations: [{ planned: 'Gặp Harvard', actual: 'Không gặp', reason: 'Bạn hoãn' }],
        results: [{ says: 'Biên bản ghi nhớ với UCSD', evidenceId }],
      }
      await perform(desk.ctx, one, stepMission, { missionId: trip, to: { step: 'reported', report } })
      const promise = {
        words: 'Gửi hồ sơ dự án.',
        side: 'ours',
        partner: 'San Diego|US',
        due: '2026-11-30',
      } as const
      await perform(desk.ctx, one, enterCommitment, { ...promise, unit: 'Sở Tài chính', missionId: trip })
      const kpi = await showCommitments(desk.ctx, reader, { asOf: '2026-12-05', missionId: trip })
      expect(kpi.tally).toMatchObject({ total: 1, late: 1 })
      expect(kpi.byUnit[0]?.name).toBe('Sở Tài chính')
      await perform(desk.ctx, one, stepMission, { missionId: trip, to: { step: 'closed' } })
      await expect(
        perform(desk.ctx, one, stepMission, { missionId: trip, to: { step: 'reported', report } }),
      ).rejects.toMatchObject({ problems: [{ problem: 'mission/closed' }] })
      await perform(desk.ctx, one, stepMission, {
        missionId: trip,
        to: { step: 'reopened', why: 'Bổ sung chứng từ' },
      })
      expect((await show(trip)).standing).toBe('reported')
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
      expect(after.unreported.map((line) => line.id)).not.toContain(trip)
      expect(after.upcoming).toEqual([])
    })

    test('lists are folded anew from what was done', async () => {
      const before = await showMissions(desk.ctx, reader, { asOf: '2026-10-15' })
      await desk.ctx.store.inOffice('khanh-hoa', async (tx) => {
        const found = await listMissionEvents(tx, trip)
        const mission = foldMission(trip, found)
        if (mission) await saveSummary(tx, { ...summaryOf(mission), title: 'x', standing: 'opened' })
      })
      expect(await showMissions(desk.ctx, reader, { asOf: '2026-10-15' })).not.toEqual(before)
      await perform(desk.ctx, one, rebuildBook, {})
      expect(await showMissions(desk.ctx, reader, { asOf: '2026-10-15' })).toEqual(before)
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
