import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { followHanded } from '#acts/follow-handed.ts'
import { openMission } from '#acts/open-mission.ts'
import { stepMission } from '#acts/step-mission.ts'
import type { Actor } from '#context.ts'
import { paperLines } from '#papers/paper.ts'
import { writePaper } from '#papers/write-paper.ts'
import { showConferences } from '#views/conference.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const HOME = 'Da Nang|VN'
const IN = { from: 'Changwon|KR', to: [HOME], status: 'done' }

describe.each(testDatabases())('what periodic reports count, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office that began after the period', () => {
    let desk: TestContext
    let actor: Actor
    const enter = async (kind: string, slots: object) =>
      await perform(desk.ctx, actor, enterFact, { kind, slots })
    const report = async (asOf: string, kind: 'month' | 'year' = 'month') =>
      await writePaper(desk.ctx, { office: actor.office, lang: 'en' }, { kind, asOf })
    const linesOf = async (...asked: Parameters<typeof report>) =>
      paperLines(await report(...asked)).join('\n')

    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      await enter('visit', { ...IN, start: '2024-03-11', days: 3, size: 4, head: 'Hong Mau' })
      await enter('visit', { from: HOME, to: ['Daegu|KR'], start: '2024-03', status: 'planned' })
      await enter('visit', { ...IN, from: 'Jeju|KR', start: '2024', days: 1 })
      await enter('visit', { ...IN, from: 'Ulsan|KR', start: '2024-03-20', status: 'denied' })
      await enter('visit', { from: 'Sakai|JP', to: ['Hanoi|VN'], start: '2024-03-12', status: 'done' })
      const file = { direction: 'out', parts: { start: '2024-03-05', end: '2024-03-08' } } as const
      await perform(desk.ctx, actor, openMission, { title: 'Port study', ...file })
      const { missionId } = await perform(desk.ctx, actor, openMission, { title: 'Fair', ...file })
      await perform(desk.ctx, actor, stepMission, { missionId, to: { step: 'cancelled', why: 'No money.' } })
    })
    afterAll(async () => await desk?.drop())

    test('visits that sources tell of are counted beside files; plans, denials and files put aside are not', async () => {
      const lines = await linesOf('2024-03-31')
      expect(lines).toContain('Delegations out: 1; delegations in: 1.')
      expect(lines).toContain('Of these, 1 visit is told of by sources alone and without a file.')
      expect(lines).toContain('Not counted: 1 visit planned for this period, of which no source tells')
      expect(lines).toContain('Not counted: 1 file put aside or refused.')
      expect(lines).toContain('Changwon → Da Nang')
      for (const other of ['Ulsan', 'Jeju']) expect(lines.split('II. What')[0]).not.toContain(`${other} →`)
      expect((await report('2024-03-31')).cites.length).toBeGreaterThan(1)
    })

    test('a visit of which only the year is told counts in the year, and in none of its months', async () => {
      const lines = await linesOf('2024-12-31', 'year')
      expect(lines).toContain('Delegations out: 1; delegations in: 2.')
      expect(lines).toMatch(/2024, 1 day$/m)
    })

    test('a period before the book was begun is compared by what is known now, and says so', async () => {
      const lines = await linesOf('2024-03-31')
      expect(lines).toContain('The book was begun only after this period')
      expect(lines).not.toContain('Nothing in the book differs')
    })

    test('a plan is still to come in a report before its days', async () => {
      const [counted, coming] = (await linesOf('2024-02-29')).split('IV. What comes')
      expect(counted).toContain('Delegations out: 0; delegations in: 0.')
      expect(coming).toContain('Da Nang → Daegu')
      expect(coming).not.toContain('Changwon')
    })

    test('a conference is followed up as of the day read', async () => {
      const slots = { kind: 'conference', title: 'Spring forum', place: HOME, date: '2024-05-16' }
      const { statementId: conferenceId } = await enter('event', { ...slots, status: 'done' })
      const look = { conferenceId, months: 6, finding: 'on-track', words: 'Nothing new.' }
      await perform(desk.ctx, actor, followHanded, { ...look, day: '2024-12-01' })
      const nextOn = async (asOf: string) => {
        const { conferences } = await showConferences(desk.ctx, { office: 'desk', lang: 'en' }, { asOf })
        return [conferences[0]?.next?.months, conferences[0]?.next?.state]
      }
      expect(await nextOn('2024-06-30')).toEqual([6, 'waiting'])
      expect(await nextOn('2024-11-30')).toEqual([6, 'overdue'])
      expect(await nextOn('2024-12-01')).toEqual([12, 'waiting'])
    })

    test('posts first told of in a period are counted in one line; one that began in it is told', async () => {
      desk.move('2025-07-10T02:00:00.000Z')
      const held = async (person: string, role: string, published: string, more = {}) => {
        const text = `${person}, ${role} of Daegu, spoke on ${published}.`
        const { sourceId } = await perform(desk.ctx, actor, addSource, { text, published, lang: 'en' })
        const slots = { person, role, of: 'Daegu|KR', ...more }
        await perform(desk.ctx, actor, enterFact, { kind: 'role', slots, sourceId, quote: text.slice(0, -1) })
      }
      await held('Kim Mau', 'Mayor', '2025-07-02')
      await held('Lee Mau', 'Vice Mayor', '2025-07-03')
      await enter('role', { person: 'Park Mau', role: 'Consul', of: 'KR', heldFrom: '2025-07-06' })
      const lines = await linesOf('2025-07-31')
      expect(lines).toContain('Posts and who holds them, first told of in this period: 2.')
      expect(lines).not.toContain('Vice Mayor')
      expect(lines).toContain('Park Mau')
      expect(lines).not.toContain('listed under')
    })
  })
})
