import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { keepCommitment } from '#acts/keep-commitment.ts'
import { markClock } from '#acts/mark-clock.ts'
import { listRecords } from '#store/queries/record.ts'
import { clocksIn, showClocks } from '#views/clocks.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

const actor = { office: 'khanh-hoa', person: 'Mẫu' }
const reader = { office: actor.office, lang: 'vi' } as const

/** Days on both sides of both ends of the list: a year before the day it is read on, two years after. */
const DAYS = [
  '2019-03-01',
  '2025-05-20',
  '2025-08-21',
  '2025-09-01',
  '2026-08-20',
  '2027-01-15',
  '2028-09-02',
  '2031',
]

describe.each(testDatabases())('deadlines counted by their days, on $title', (server) => {
  describe.skipIf(server.skipped)('of agreements, promises and occasions of all times', () => {
    let desk: TestContext
    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2026-09-02T03:00:00.000Z')
      await perform(desk.ctx, actor, createOffice, {
        id: actor.office,
        home: 'Khanh Hoa|VN',
        people: [{ name: actor.person }],
      })
      let told = 0
      const enter = async (kind: 'agreement' | 'commitment' | 'event', slots: Record<string, unknown>) =>
        await perform(desk.ctx, actor, enterFact, {
          kind,
          slots,
          note: `${told++}: ${JSON.stringify(slots)}`,
        })
      for (const [at, day] of DAYS.entries()) {
        const ours = { parties: ['Khanh Hoa|VN', `${['Ulsan', 'Busan'][at % 2]}|KR`], instrument: 'mou' }
        await enter('agreement', { ...ours, title: `A ${at}`, status: 'signed', date: day })
        await enter('agreement', {
          ...ours,
          title: `B ${at}`,
          status: at % 3 ? 'signed' : 'ended',
          date: `20${10 + at}-01-01`,
          heldTo: day,
        })
        await enter('agreement', {
          parties: ['Hanoi|VN', 'Ulsan|KR'],
          title: `C ${at}`,
          instrument: 'mou',
          status: 'signed',
          date: day,
        })
        await enter('event', {
          title: `D ${at}`,
          kind: 'conference',
          place: 'Khanh Hoa|VN',
          date: day,
          status: 'planned',
        })
        const promise = { by: 'Ulsan|KR', to: 'Khanh Hoa|VN', due: day }
        for (const more of [
          { kind: 'pledge' },
          { kind: 'request' },
          { kind: 'pledge', status: 'done' },
          { kind: 'pledge', status: 'denied' },
          { kind: 'pledge', courtesy: true },
          { kind: 'pledge', status: 'dropped' },
        ])
          await enter('commitment', { ...promise, ...more })
      }
    })
    afterAll(async () => await desk?.drop())

    /** What is listed and counted of all matters of the book one by one, and what the list says. */
    async function bothWays(day: string) {
      const whole = await desk.ctx.store.readOffice(actor.office, async (tx) => {
        const among = (await listRecords(tx)).map(({ id }) => id)
        return await clocksIn(tx, desk.ctx, reader, { day, among })
      })
      return { whole, quick: await showClocks(desk.ctx, reader, { day }) }
    }

    test.each(['2026-09-02', '2026-09-01', '2028-01-31', '2020-02-29'])('as read on %s', async (day) => {
      const { whole, quick } = await bothWays(day)
      expect(quick).toEqual(whole)
    })

    test('what stands before and behind the list is counted, without being loaded', async () => {
      const { quick } = await bothWays('2026-09-02')
      expect([quick.older, quick.far].every((count) => count > 3)).toBe(true)
      expect(new Set(quick.clocks.map(({ kind }) => kind))).toEqual(
        new Set(['term', 'expiry', 'promise', 'outcome']),
      )
    })

    test('and after the desk took up a request of long ago and closed a term', async () => {
      const records = await desk.ctx.store.readOffice(actor.office, (tx) => listRecords(tx))
      const past = (kind: string) => (record: (typeof records)[number]) =>
        record.slots.kind?.shown.value === kind && record.slots.due?.shown.value === '2019-03-01'
      const before = await bothWays('2026-09-02')
      const request = records.find(past('request'))
      await perform(desk.ctx, actor, keepCommitment, {
        commitmentId: request?.id ?? '',
        to: { act: 'taken', unit: 'Phòng Hợp tác' },
      })
      const ended = records.find(({ heldTo }) => heldTo === '2025-05-20')
      const clock = { clockId: `expiry:${ended?.id}`, doneOn: '2025-05-20', paper: '7/BC' }
      await perform(desk.ctx, actor, markClock, clock)
      const { whole, quick } = await bothWays('2026-09-02')
      expect(quick).toEqual(whole)
      expect(request && ended).toBeDefined()
      expect(quick.older).toBe(before.quick.older)
    })
  })
})
