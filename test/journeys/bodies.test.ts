import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor } from '#context.ts'
import type { Slots } from '#model/kinds/kind.ts'
import { showShortTies, showTiesPage } from '#views/lists/ties-page.ts'
import { showWholePartner } from '#views/partner-whole.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const READER = { office: 'desk', lang: 'en' } as const

describe.each(oneDatabase())('bodies of a place are contacts of it, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    let actor: Actor
    const enter = async (
      kind: 'partnership' | 'agreement' | 'meeting' | 'role',
      slots: Slots,
      note: string,
    ) => (await perform(desk.ctx, actor, enterFact, { kind, slots, note })).statementId
    /** The last exchange with Busan as every list and page tells it, which is the same everywhere. */
    const lastWithBusan = async () => {
      const { lines } = await showTiesPage(desk.ctx, READER)
      const { lines: short } = await showShortTies(desk.ctx, READER, { stages: 3 })
      const busan = lines.find((line) => line.partner.name === 'Busan')
      const { over } = await showWholePartner(desk.ctx, READER, { with: busan?.partner.id ?? '' })
      const told = [
        busan?.exchange,
        short.find((line) => line.partner.name === 'Busan')?.exchange,
        over?.lines[0]?.exchange,
      ].map((exchange) => exchange && [exchange.recordId, exchange.on])
      expect(told[1]).toEqual(told[0])
      expect(told[2]).toEqual(told[0])
      return told[0]
    }
    const ofPartner = async (name: string) => {
      const { lines } = await showTiesPage(desk.ctx, READER)
      const id = lines.find((line) => line.partner.name === name)?.partner.id ?? ''
      return (await showWholePartner(desk.ctx, READER, { with: id })).view
    }

    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      for (const b of ['Busan|KR', 'Daegu|KR'])
        await enter(
          'partnership',
          { a: 'Da Nang|VN', b, kind: 'friendship', status: 'established', since: '2016' },
          `Da Nang ${b}`,
        )
    })
    afterAll(async () => await desk?.drop())

    test('a meeting with the head of a port counts with its city, in every list, as soon as it is entered', async () => {
      expect(await lastWithBusan()).toBeUndefined()
      await enter('role', { person: 'Song Sang', role: 'President', of: 'Busan Port Authority' }, 'Song')
      const met = await enter(
        'meeting',
        {
          participants: ['Nguyễn Thị Mẫu', 'Song Sang'],
          date: '2025-03-02',
          status: 'done',
          place: 'Singapore|SG',
        },
        'They met in Singapore.',
      )
      expect(await lastWithBusan()).toEqual([met, '2025-03-02'])
      expect((await ofPartner('Busan')).meetings.map(({ recordId }) => recordId)).toEqual([met])
    })

    test('a firm that bears the name of a city, and a friendship association of ours, are no contact with it', async () => {
      const last = await lastWithBusan()
      for (const [body, day] of [
        ['Busan Motor Corporation', '2025-04-01'],
        ['Hội Hữu nghị Đà Nẵng – Busan', '2025-04-02'],
      ] as const)
        await enter(
          'meeting',
          { participants: ['Nguyễn Thị Mẫu', body], date: day, status: 'done', place: 'Da Nang|VN' },
          `They met ${body}.`,
        )
      expect(await lastWithBusan()).toEqual(last)
    })

    test('a paper two bodies signed is an exchange, and stands on the page of the city', async () => {
      const parties = ['Danang Port Company', 'Port of Busan']
      const signed = await enter(
        'agreement',
        { parties, instrument: 'mou', status: 'signed', date: '2025-05-04' },
        'The ports signed.',
      )
      expect(await lastWithBusan()).toEqual([signed, '2025-05-04'])
      expect((await ofPartner('Busan')).agreements.map(({ recordId }) => recordId)).toEqual([signed])
    })

    test('a body whose name names a country alone is a contact of none of its places', async () => {
      await enter(
        'agreement',
        { parties: ['Danang Port Company', 'Korea Foundation'], status: 'signed', date: '2025-06-01' },
        'A grant.',
      )
      expect((await lastWithBusan())?.[1]).toBe('2025-05-04')
      expect((await ofPartner('Daegu')).agreements).toEqual([])
    })
  })
})
