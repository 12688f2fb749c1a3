import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { openMission } from '#acts/open-mission.ts'
import { writeMission } from '#acts/write-mission.ts'
import type { Actor } from '#context.ts'
import { type PaperKind, paperLines } from '#papers/paper.ts'
import { writePaper } from '#papers/write-paper.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openPaperDesk, reportTrip } from '../support/paper-desk.ts'

describe.each(testDatabases())('drafts of papers on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    let missionId = ''

    beforeAll(async () => {
      desk = await openContext(server)
      const opened = await openPaperDesk(desk.ctx)
      actor = opened.actor
      missionId = opened.missionId
    })
    afterAll(async () => await desk?.drop())

    const lines = async (kind: PaperKind, about = missionId) => {
      const reader = { office: actor.office, lang: 'vi' } as const
      return paperLines(await writePaper(desk.ctx, reader, { kind, missionId: about }))
    }

    test('the bases of a decision end in semicolons until the last', async () => {
      const bases = (await lines('decision')).filter((line) => /^(Căn cứ|Xét|Theo đề nghị)/.test(line))
      expect(bases.map((line) => line.at(-1))).toEqual([';', ';', ';', '.'])
    })

    test('an invitation is called one, and lines that do not come to their sum are pointed out', async () => {
      const whole = await lines('proposal')
      expect(whole).toContainEqual(expect.stringContaining('Thư mời: Thành phố Changwon, số 2025-118'))
      expect(whole.join('\n')).not.toContain('các khoản cộng lại')
      const parts = { budgetTotal: '80000000 VND', size: 5 }
      await perform(desk.ctx, actor, writeMission, { missionId, parts })
      const text = (await lines('proposal')).join('\n')
      expect(text).toContain('[các khoản cộng lại là 78,5 triệu đồng: xem lại dự toán]')
      expect(text).toContain('[danh sách mới ghi 3/5 người: bổ sung danh sách hoặc sửa số người]')
    })

    test('a report tells how many days a trip took; a decision keeps to the number it was for', async () => {
      desk.move('2025-07-15T03:00:00.000Z')
      await reportTrip(desk.ctx, actor, missionId)
      expect((await lines('decision')).join('\n')).toContain('gồm 5 người')
    })

    test('guests named with the tier of their city are the partner of the book', async () => {
      const { missionId: guests } = await perform(desk.ctx, actor, openMission, {
        direction: 'in',
        title: 'Đoàn Changwon thăm thành phố',
        parts: { body: 'Thành phố Changwon', start: '2025-09-02', end: '2025-09-03' },
      })
      for (const kind of ['briefing', 'one-page'] as const) {
        const text = (await lines(kind, guests)).join('\n')
        expect(text).not.toContain('Sổ chưa có gì về')
        expect(text).toContain('Kim Mẫu')
        expect(text).toContain('Đoàn đến')
      }
    })
  })
})
