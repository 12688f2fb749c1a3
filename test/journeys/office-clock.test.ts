import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterCommitment } from '#acts/enter-commitment.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { setZone } from '#acts/set-zone.ts'
import { settleZones } from '#acts/settle-zones.ts'
import type { Actor } from '#context.ts'
import { paperFile } from '#papers/render-paper.ts'
import { writePaper } from '#papers/write-paper.ts'
import { showBook } from '#views/book.ts'
import { findBookNow } from '#views/book-state.ts'
import { showClocks } from '#views/clocks.ts'
import { showCommitments } from '#views/commitments.ts'
import { showHistory } from '#views/history.ts'
import { showOffice } from '#views/office.ts'
import { verifyHistory } from '#views/verify.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

/** Desks in three zones, and the instant at which 22 November 2026 ends there. */
const DESKS = [
  { home: 'Seoul|KR', zone: 'Asia/Seoul', midnight: '2026-11-22T15:00:00.000Z' },
  { home: 'Ho Chi Minh City|VN', zone: 'Asia/Ho_Chi_Minh', midnight: '2026-11-22T17:00:00.000Z' },
  { home: 'Honolulu|US', zone: 'Pacific/Honolulu', midnight: '2026-11-23T10:00:00.000Z' },
] as const

const PARTNER = 'Osaka|JP'

describe.each(testDatabases())('the clock of an office on $title', (server) => {
  describe.skipIf(server.skipped)('just before and just after midnight', () => {
    let desk: TestContext
    beforeAll(async () => {
      desk = await openContext(server)
    })
    afterAll(async () => await desk?.drop())

    /** Opens a desk at noon before; its promise is due on the 22nd. */
    async function open(home: string, id: string): Promise<Actor> {
      const actor = { office: id, person: 'Nguyễn Thị Mẫu' }
      desk.move('2026-11-21T12:00:00.000Z')
      await perform(desk.ctx, actor, createOffice, { id, home, lang: 'vi', people: [{ name: actor.person }] })
      const words = 'Gửi danh mục dự án.'
      const promise = { words, side: 'ours', partner: PARTNER, due: '2026-11-22' }
      await perform(desk.ctx, actor, enterCommitment, promise)
      return actor
    }

    async function tie(actor: Actor, b: string) {
      const slots = { a: 'Busan|KR', b, status: 'established', since: '2001' }
      await perform(desk.ctx, actor, enterFact, { kind: 'partnership', slots })
    }

    /** What a list, a line of the history, a deadline and a paper say of now. */
    async function told(office: string) {
      const reader = { office, lang: 'vi' } as const
      const { ctx } = desk
      const { bytes } = await paperFile(await writePaper(ctx, reader, { kind: 'briefing', partner: PARTNER }))
      const { value: paper } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
      const [clock] = (await showClocks(ctx, reader)).clocks
      return {
        list: (await showCommitments(ctx, reader)).asOfText,
        line: (await showHistory(ctx, reader, {})).entries[0]?.atText,
        deadline: clock?.state,
        paper: /\d{2}\/11\/2026/.exec(paper)?.[0],
        page: (await findBookNow(ctx, office))?.day,
      }
    }

    test.each(DESKS)('in $zone', async ({ home, zone, midnight }) => {
      const id = `desk-${zone.toLowerCase().replace(/[\W_]/g, '-')}`
      const actor = await open(home, id)
      const reader = { office: id, lang: 'vi' } as const
      expect((await showOffice(desk.ctx, reader)).office.zone).toBe(zone)

      desk.move(new Date(Date.parse(midnight) - 1000).toISOString())
      await tie(actor, 'Sakai|JP')
      expect(await told(id)).toEqual({
        list: '22/11/2026',
        line: '22/11/2026, 23:59',
        deadline: 'due',
        paper: '22/11/2026',
        page: '2026-11-22',
      })

      desk.move(midnight)
      await tie(actor, 'Kobe|JP')
      expect(await told(id)).toEqual({
        list: '23/11/2026',
        line: '23/11/2026, 00:00',
        deadline: 'overdue',
        paper: '23/11/2026',
        page: '2026-11-23',
      })

      const known = async (knownAt: string) => (await showBook(desk.ctx, reader, { knownAt })).rows.length
      expect([await known('2026-11-21'), await known('2026-11-22'), await known('2026-11-23')]).toEqual([
        1, 2, 3,
      ])
    })

    test('a clock may hang elsewhere than at home: who, and from where, stands in the chain', async () => {
      const id = 'desk-asia-seoul'
      const actor = { office: id, person: 'Nguyễn Thị Mẫu' }
      const reader = { office: id, lang: 'vi' } as const
      const at = DESKS[0].midnight
      desk.move(at)
      await perform(desk.ctx, actor, setZone, { zone: 'Asia/Kolkata', seen: 'Asia/Seoul' })
      expect((await showHistory(desk.ctx, reader, {})).entries[0]?.atText).toBe('22/11/2026, 20:30')
      expect(await told(id)).toMatchObject({ list: '22/11/2026', deadline: 'due', paper: '22/11/2026' })
      await perform(desk.ctx, actor, setZone, {})
      expect((await showHistory(desk.ctx, reader, {})).entries[0]?.atText).toBe('23/11/2026, 00:00')
      expect((await verifyHistory(desk.ctx, reader)).whole).toBe(true)
    })

    test('an office from before there were such clocks gets those of its place, once', async () => {
      const clockOf = async (office: string) =>
        (await showOffice(desk.ctx, { office, lang: 'vi' })).office.zone
      await desk.opened.database.admin.query(
        "update offices set zone = null where office_id = 'desk-pacific-honolulu'",
      )
      expect(await clockOf('desk-pacific-honolulu')).toBe('Asia/Ho_Chi_Minh')
      expect(await settleZones(desk.ctx)).toBe(1)
      expect(await clockOf('desk-pacific-honolulu')).toBe('Pacific/Honolulu')
      expect(await settleZones(desk.ctx)).toBe(0)
    })
  })
})
