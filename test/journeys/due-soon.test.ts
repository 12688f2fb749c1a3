import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { keepCommitment } from '#acts/keep-commitment.ts'
import { openMissionFromVisit } from '#acts/open-mission-from-visit.ts'
import type { Actor } from '#context.ts'
import { ask } from '#views/ask.ts'
import { showDueSoon } from '#views/due-soon.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { webApp } from '../support/web-app.ts'

describe.each(testDatabases())('what is due soon, on $title', (server) => {
  describe.skipIf(server.skipped)('on the first page', () => {
    let desk: TestContext
    let actor: Actor
    let visit = ''
    let request = ''
    const reader = { office: 'desk', lang: 'vi' } as const
    const due = async () =>
      (await showDueSoon(desk.ctx, reader)).map(({ sort, day, inDays }) => [sort, day, inDays])
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      const enter = async (kind: 'commitment' | 'visit', slots: object, note: string) =>
        (await perform(desk.ctx, actor, enterFact, { kind, slots, note })).statementId
      const asked = { by: 'Changwon|KR', to: 'Da Nang|VN', kind: 'request', due: '2025-06-20' }
      request = await enter('commitment', asked, 'Changwon đề nghị cử hai cán bộ.')
      const ours = { by: 'Da Nang|VN', to: 'Changwon|KR', kind: 'request', due: '2025-06-22' }
      await enter('commitment', ours, 'Đà Nẵng đề nghị Changwon cử chuyên gia.')
      const late = { by: 'Da Nang|VN', to: 'Changwon|KR', kind: 'pledge', due: '2025-06-01' }
      await enter('commitment', late, 'Đà Nẵng gửi danh sách.')
      await enter('commitment', { ...late, due: '2025-12-01' }, 'Đà Nẵng gửi sách.')
      await enter('commitment', { ...late, due: '2025-06' }, 'Đà Nẵng gửi tranh.')
      const planned = { from: 'Da Nang|VN', to: ['Changwon|KR'], start: '2025-06-25', status: 'planned' }
      visit = await enter('visit', planned, 'Đoàn Đà Nẵng thăm Changwon.')
      await enter('visit', { ...planned, start: '2025-09-25' }, 'Đoàn Đà Nẵng thăm lại Changwon.')
    })
    afterAll(async () => await desk?.drop())

    test('promises, requests to be answered and delegations within thirty days, the first day first', async () => {
      expect(await due()).toEqual([
        ['promise', '2025-06-01', -14],
        ['request', '2025-06-20', 5],
        ['asked', '2025-06-22', 7],
        ['visit', '2025-06-25', 10],
        ['promise', '2025-06-30', 15],
      ])
      const page = async (path: string) =>
        await (await webApp(desk.ctx).request(`http://localhost/desk${path}`)).text()
      const home = await page('')
      expect(home).toContain('quá hạn 14 ngày')
      expect(home).toContain('cần trả lời · còn 5 ngày')
      expect(home).toContain('chờ phía bạn trả lời · còn 7 ngày')
      expect(home).toContain(`href="/desk/commitments?at=${request}#c-${request}"`)
      expect(await page(`/commitments?at=${request}`)).toContain(`id="c-${request}"`)
      expect(await page('?as-of=2025-06-10')).not.toContain('quá hạn')
      expect((await page('/missions')).match(/name="visit" value="/g)).toHaveLength(2)
    })

    test('what was done is gone, and a file stands for its visit', async () => {
      await perform(desk.ctx, actor, openMissionFromVisit, { recordId: visit })
      const why = 'Đã trả lời bằng thư riêng'
      await perform(desk.ctx, actor, keepCommitment, {
        commitmentId: request,
        to: { act: 'dropped', why },
      })
      expect(await due()).toEqual([
        ['promise', '2025-06-01', -14],
        ['asked', '2025-06-22', 7],
        ['mission', '2025-06-25', 10],
        ['promise', '2025-06-30', 15],
      ])
    })

    test('many promises hide no delegation and no request on the page of deadlines', async () => {
      const enter = async (n: number) => {
        const slots = {
          by: 'Da Nang|VN',
          to: 'Changwon|KR',
          kind: 'pledge',
          due: `2025-06-${String(n).padStart(2, '0')}`,
        }
        await perform(desk.ctx, actor, enterFact, {
          kind: 'commitment',
          slots,
          note: `Đà Nẵng gửi báo cáo số ${n}.`,
        })
      }
      for (let n = 5; n < 14; n += 1) await enter(n)
      expect(await due()).toHaveLength(8)
      const clocks = await (await webApp(desk.ctx).request('http://localhost/desk/clocks')).text()
      const [, soon = ''] = /aria-labelledby="clocks-soon">(.*?)<\/section>/s.exec(clocks) ?? []
      expect(soon).toContain('chờ phía bạn trả lời')
      expect(soon).toContain('hồ sơ đoàn')
    })

    test('asked what is due, the files of those days are named and led to, with the way to all deadlines', async () => {
      const asked = async (question: string) => (await ask(desk.ctx, reader, { question })).files
      const files = await asked('Việc gì đến hạn?')
      expect(files?.map(({ dayText }) => dayText)).toEqual(['25/6/2025'])
      expect(await asked('Việc gì đã quá hạn?')).toBeUndefined()
      const path = `http://localhost/desk/ask?q=${encodeURIComponent('Việc gì đến hạn?')}`
      const page = await (await webApp(desk.ctx).request(path)).text()
      expect(page).toContain(`href="/desk/missions/${files?.[0]?.missionId}"`)
      expect(page).toMatch(/href="\/desk\/clocks">Mọi thời hạn/)
    })

    test('of an earlier day, or with one city, no files are told: nothing is denied that is not known', async () => {
      const city = await ask(desk.ctx, reader, { question: 'Việc gì đến hạn với Changwon?' })
      expect([city.subject?.name, city.files]).toEqual(['Changwon', undefined])
      const then = await ask(desk.ctx, reader, { question: 'Việc gì đến hạn?', asOf: '2025-03-01' })
      expect(then.files).toBeUndefined()
      expect(then.hint).toContain('Hạn của các đoàn')
    })
  })
})
