import { Document, Packer, Paragraph } from 'docx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { keepGift } from '#acts/keep-gift.ts'
import { keepRoster } from '#acts/keep-roster.ts'
import { keepTemplate } from '#acts/keep-template.ts'
import { openMission } from '#acts/open-mission.ts'
import { planProgramme } from '#acts/plan-programme.ts'
import { stepMission } from '#acts/step-mission.ts'
import type { Actor } from '#context.ts'
import type { Parts } from '#model/mission.ts'
import { loadPaperFacts } from '#papers/load-paper-facts.ts'
import { type PaperKind, paperLines } from '#papers/paper.ts'
import { writePaper } from '#papers/write-paper.ts'
import { showMission } from '#views/mission.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { webApp } from '../support/web-app.ts'

describe.each(testDatabases())('what papers of a delegation say on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    const actor: Actor = { office: 'desk', person: 'Trần Văn Thử' }

    beforeAll(async () => {
      desk = await openContext(server)
      const people = [{ name: actor.person }]
      await perform(desk.ctx, actor, createOffice, { id: 'desk', home: 'Da Nang|VN', people })
    })
    afterAll(async () => await desk?.drop())

    const open = async (parts: Parts = {}) =>
      (await perform(desk.ctx, actor, openMission, { direction: 'out', title: 'Đoàn đi Daegu', parts }))
        .missionId
    const write = async (kind: PaperKind, missionId: string, lang: 'vi' | 'en' = 'vi') => {
      return paperLines(await writePaper(desk.ctx, { office: 'desk', lang }, { kind, missionId }))
    }

    test('a proposal pleads once, whoever wrote the plea', async () => {
      const plea = 'Kính trình Chủ tịch Ủy ban nhân dân thành phố xem xét, quyết định.'
      const own = await write('proposal', await open({ recommendation: plea }))
      expect(own.filter((line) => line.startsWith('Kính trình'))).toEqual([plea.replace(/\.$/, './.')])
      const plain = await write('proposal', await open({ recommendation: 'Cho phép đoàn đi.' }))
      expect(plain).toContain('Cho phép đoàn đi.')
      expect(plain.filter((line) => line.startsWith('Kính trình'))).toHaveLength(1)
    })

    test('what an office pays stands in full, and every place with its country', async () => {
      const missionId = await open({
        start: '2026-12-14',
        end: '2026-12-18',
        places: ['Changwon|KR'],
        countries: [{ country: 'KR', days: 5 }],
        topic: 'Đào tạo nhân lực',
        invitation: { from: 'Thư mời của Thị trưởng Changwon' },
        budget: [{ item: 'Vé máy bay', amount: '72000000 VND' }],
        budgetTotal: '72000000 VND',
      })
      const proposal = (await write('proposal', missionId)).join('\n')
      expect(proposal).toContain('72.000.000 đồng')
      expect(proposal).not.toContain('triệu')
      expect(proposal).toContain('Nội dung làm việc: Đào tạo nhân lực.')
      expect(proposal).not.toContain('Thư mời: Thư mời')
      const decision = (await write('decision', missionId)).join('\n')
      expect(decision).toContain('Changwon (Hàn Quốc)')
      expect(decision).toContain('72.000.000 đồng')
      expect(decision).toContain('các ông, bà có tên nêu trên chịu trách nhiệm')
    })

    test('papers on guests tell what the visit costs, who receives and what is given, and bind no guest', async () => {
      const file = {
        direction: 'in',
        title: 'Đoàn Shizuoka',
        parts: { budgetTotal: '16000000 VND' },
      } as const
      const { missionId } = await perform(desk.ctx, actor, openMission, file)
      const guest = { name: 'Suzuki Yasutomo', side: 'theirs', role: 'head' } as const
      const host = { name: 'Trần Văn Bình', side: 'ours', role: 'head' } as const
      for (const member of [guest, host])
        await perform(desk.ctx, actor, keepRoster, { missionId, put: member })
      const gift = { way: 'given', thing: 'Tranh đá', giver: 'Thành phố', receiver: guest.name } as const
      await perform(desk.ctx, actor, keepGift, { missionId, put: gift })
      const proposal = (await write('proposal', missionId)).join('\n')
      expect(proposal).toContain('16.000.000 đồng')
      expect(proposal).toContain('Trần Văn Bình')
      expect(proposal).toContain('Quà tặng: Tranh đá')
      const decision = (await write('decision', missionId)).join('\n')
      expect(decision).toContain('Kinh phí: 16.000.000 đồng.')
      expect(decision).toContain('các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành')
      expect(decision).not.toContain('có tên nêu trên')
      const { missing } = await showMission(desk.ctx, { office: 'desk', lang: 'vi' }, { missionId })
      expect(missing).not.toContain('Quà tặng')
    })

    test('the clocks of a programme are those of the place, named as people name them', async () => {
      const missionId = await open({ places: ['Changwon|KR'] })
      const { homeZone, placeZone } = await showMission(
        desk.ctx,
        { office: 'desk', lang: 'vi' },
        { missionId },
      )
      expect([homeZone, placeZone]).toEqual(['Asia/Ho_Chi_Minh', 'Asia/Seoul'])
      const page = await (await webApp(desk.ctx).request(`/desk/missions/${missionId}`)).text()
      expect(page).toMatch(/name="zone"[^>]*value="Seoul"/)
      expect(page).toMatch(/name="endZone"[^>]*value="Seoul"/)
      expect(page).toMatch(/name="zone"[^>]*value="Việt Nam"/)
    })

    test('an exception stands in the words of its rule, on papers and in the history', async () => {
      const stay = { countries: [{ country: 'KR', days: 5 }], start: '2025-08-04', end: '2025-08-08' }
      const missionId = await open(stay)
      const exception = { clause: 'vn-da-nang/days-per-country', ground: 'Dự lễ hội', signer: 'Chủ tịch' }
      await perform(desk.ctx, actor, stepMission, { missionId, to: { step: 'excepted', exception } })
      const told = (await write('proposal', missionId)).join('\n')
      expect(told).toContain('5 ngày ở Hàn Quốc')
      expect(told).toContain('Lý do: Dự lễ hội (Chủ tịch).')
      expect(told).not.toContain('vn-da-nang')
      const factsOf = async (kind: PaperKind) =>
        (await loadPaperFacts(desk.ctx, { office: 'desk', lang: 'vi' }, { kind, missionId })).mission
      expect((await factsOf('proposal'))?.check?.findings.some((one) => one.exception)).toBe(true)
      // No other paper tells of the rules, so that none is held against them.
      expect((await factsOf('programme'))?.check).toBeUndefined()
      const { deeds } = await showMission(desk.ctx, { office: 'desk', lang: 'vi' }, { missionId })
      expect(deeds[0]?.about).toBe('Dự lễ hội (Chủ tịch)')
    })

    test('a report says what is missing and what differs, and never that nothing changed', async () => {
      const missionId = await open({ start: '2025-06-02', end: '2025-06-04', size: 9 })
      expect((await write('report', missionId)).join('\n')).not.toContain('Không ghi nhận thay đổi')
      const journey = { start: '2025-06-02', end: '2025-06-04', size: 8 }
      await perform(desk.ctx, actor, stepMission, { missionId, to: { step: 'travelled', journey } })
      const report = { day: '2025-06-10', summary: 'Đã thăm.' }
      await perform(desk.ctx, actor, stepMission, { missionId, to: { step: 'reported', report } })
      const told = (await write('report', missionId)).join('\n')
      expect(told).toContain('[kế hoạch và thực hiện khác nhau về: số người; hãy ghi lý do trong báo cáo]')
      expect(told).toContain('Số ngày\n3\n3')
    })

    test('with nothing on file each paper says so and lays out no empty table', async () => {
      const missionId = await open()
      for (const kind of ['talking-points', 'investor-brief', 'decision', 'report'] as const)
        for (const [lang, missing] of [
          ['vi', '[chưa có trong hồ sơ]'],
          ['en', '[not in the file yet]'],
        ] as const)
          expect(await write(kind, missionId, lang), kind).toContain(missing)
    })

    test('a proposal and a decision without a basis say that it is missing', async () => {
      const missionId = await open()
      for (const kind of ['proposal', 'decision'] as const) {
        expect(await write(kind, missionId), kind).toContainEqual(
          expect.stringMatching(/^Căn cứ \[chưa có trong hồ sơ\][.;]$/),
        )
      }
    })

    test('an own form that asks for what is not there says what, in words, and leads back to the file', async () => {
      const missionId = await open()
      const document = new Document({ sections: [{ children: [new Paragraph('{mission.budgetTotal}')] }] })
      const file = { bytes: new Uint8Array(await Packer.toBuffer(document)), fileName: 'to-trinh.docx' }
      await perform(desk.ctx, actor, keepTemplate, { kind: 'proposal', lang: 'vi', file })
      const body = new URLSearchParams({
        as: actor.person,
        kind: 'proposal',
        lang: 'vi',
        own: 'yes',
        missionId,
      })
      const app = webApp(desk.ctx)
      const response = await app.request('http://localhost/desk/papers', { method: 'POST', body })
      const html = await response.text()
      expect(html).toContain('Tổng kinh phí {mission.budgetTotal}')
      expect(html).toContain(`href="/desk/missions/${missionId}"`)
      expect(html).toContain('<code>{mission.head}</code> Trưởng đoàn')
    })

    test('a flight names the clocks of both its ends', async () => {
      const missionId = await open()
      await perform(desk.ctx, actor, keepRoster, {
        missionId,
        put: { side: 'ours', name: 'A', role: 'head' },
      })
      const leaves = { from: 'Đà Nẵng', day: '2025-08-04', start: '23:30', zone: 'Asia/Ho_Chi_Minh' }
      const arrives = { to: 'Busan', endDay: '2025-08-05', end: '06:10', endZone: 'Asia/Seoul' }
      const put = { what: 'leg', title: 'Bay đêm', ...leaves, ...arrives } as const
      await perform(desk.ctx, actor, planProgramme, { missionId, put })
      const told = (await write('programme', missionId)).join('\n')
      expect(told).toContain('23:30 Việt Nam – 06:10 Seoul (05/8/2025)')
      expect(told).not.toMatch(/Seoul \(05\/8\/2025\)[ |\n]*Việt Nam/)
    })
  })
})
