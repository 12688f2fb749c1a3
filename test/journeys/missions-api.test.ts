import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApi } from '#api/api.ts'
import { ENDPOINTS } from '#api/endpoints/all-endpoints.ts'
import type { Actor } from '#context.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const DESK = '/offices/desk'

describe.each(testDatabases())('missions through the API on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    let app: Hono
    let missionId = ''

    beforeAll(async () => {
      desk = await openContext(server)
      app = new Hono().route('/api', createApi({ ctx: desk.ctx, version: '0.0.1' }))
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    /** Calls an address by its name and holds what it answers against what the description promises. */
    async function call(
      name: string,
      path: string,
      body?: unknown,
    ): Promise<{ status: number; body: Answered }> {
      const endpoint = ENDPOINTS.find((one) => one.name === name)
      const response = await app.request(`/api${DESK}${path}`, {
        method: endpoint?.method.toUpperCase() ?? 'GET',
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        headers: {
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          'Entente-As': encodeURIComponent(actor.person),
        },
      })
      const answer: unknown = await response.json()
      if (response.ok) expect(endpoint?.answer.parse(answer)).toEqual(answer)
      return { status: response.status, body: answer as Answered }
    }

    // biome-ignore lint/suspicious/noExplicitAny: answers are checked against their described schema before they are looked into
    type Answered = any

    test('a file is opened, written, listed, planned, given gifts, stepped, and looks as described', async () => {
      const parts = {
        size: 2,
        start: '2026-11-02',
        end: '2026-11-04',
        countries: [{ country: 'KR', days: 3 }],
      }
      const opened = await call('openMission', '/missions', {
        direction: 'out',
        title: 'Đoàn đi Daegu',
        parts,
      })
      expect(opened.status).toBe(201)
      missionId = opened.body.missionId
      const put = { side: 'ours', name: 'Lê Thị Mẫu', post: 'Phó Chủ tịch UBND thành phố', role: 'head' }
      const listed = await call('keepRoster', '/missions/roster', { missionId, put })
      const talk = {
        what: 'session',
        title: 'Hội đàm',
        day: '2026-11-03',
        start: '09:00',
        end: '10:00',
        zone: 'Asia/Seoul',
        counterparts: ['Daegu|KR'],
        chair: listed.body.memberId,
      }
      await call('planProgramme', '/missions/programme', { missionId, put: talk })
      const gift = {
        way: 'given',
        thing: 'Tranh thêu',
        giver: 'Da Nang|VN',
        receiver: 'Daegu|KR',
        day: '2026-11-03',
      }
      await call('keepGift', '/missions/gifts', { missionId, put: gift })
      await call('stepMission', '/missions/step', { missionId, to: { step: 'submitted', day: '2025-06-13' } })
      const { body } = await call('getMission', `/missions/${missionId}`)
      expect(body.mission.roster[0]).toMatchObject({ rank: 'deputy-leader' })
      expect(body.steps.map((one: { skipped: boolean }) => one.skipped).slice(0, 2)).toEqual([true, false])
      const programme = await call('getProgramme', `/missions/${missionId}/programme`)
      expect(programme.body.days[0].items[0]).toMatchObject({ time: '09:00–10:00', homeTime: '07:00–08:00' })
      const protocol = await call('getProtocol', `/missions/${missionId}/protocol`)
      expect(protocol.body.gifts[0]).toMatchObject({ thing: 'Tranh thêu', dayText: '03/11/2026' })
      expect(protocol.body.disagreements[0]).toMatchObject({ matter: 'Số người' })
      const check = await call('checkMission', `/missions/${missionId}/check?lang=en`)
      expect(check.body.findings.length).toBeGreaterThan(0)
      const list = await call('listMissions', '/missions?as-of=2026-10-01')
      expect(list.body.upcoming[0].id).toBe(missionId)
    })

    test('what collides with a later word is refused with both; what is refused says why', async () => {
      const write = (size: number) =>
        call('writeMission', '/missions/write', { missionId, seen: 2, parts: { size } })
      const first = await write(9)
      expect(first.status).toBe(201)
      const late = await write(7)
      expect(late).toMatchObject({ status: 409, body: { error: { problems: [{ problem: 'stale' }] } } })
      const bad = await call('stepMission', '/missions/step', {
        missionId,
        to: { step: 'decided', decision: {} },
      })
      expect(bad.status).toBe(422)
      expect((await call('getMission', '/missions/m-none')).status).toBe(404)
      const undone = await call('undoMission', '/missions/undo', { missionId })
      expect(undone.body.undone).toBeGreaterThan(1)
    })

    test('commitments are entered, listed, chased and followed up', async () => {
      const given = {
        words: 'Gửi thư mời.',
        side: 'ours',
        partner: 'Daegu|KR',
        unit: 'Sở Ngoại vụ',
        due: '2025-06-01',
        missionId,
      }
      const { body } = await call('enterCommitment', '/commitments', given)
      const to = { act: 'done', day: '2025-06-10' }
      const refused = await call('keepCommitment', '/commitments/follow-up', {
        commitmentId: body.commitmentId,
        to,
      })
      expect(refused).toMatchObject({
        status: 400,
        body: { error: { problems: [{ problem: 'commitment-evidence' }] } },
      })
      const started = { commitmentId: body.commitmentId, to: { act: 'started' } }
      expect((await call('keepCommitment', '/commitments/follow-up', started)).status).toBe(201)
      const list = await call('listCommitments', '/commitments?as-of=2025-06-15')
      expect(list.body.tally).toMatchObject({ total: 1, late: 1 })
      const letter = await call(
        'chasingLetter',
        `/commitments/letter?unit=${encodeURIComponent('Sở Ngoại vụ')}`,
      )
      expect(letter.body.letter).toContain('Gửi thư mời.')
      const set = await call('setDesk', '/desk-settings', { twoPeople: true, repeatMonths: 24 })
      expect(set.body.version).toBe(1)
      expect((await call('getDeskSettings', '/desk-settings')).body).toMatchObject({
        twoPeople: true,
        repeatMonths: 24,
      })
    })
  })
})
