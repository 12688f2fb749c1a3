import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { showBook } from '#views/book.ts'
import { showPartner } from '#views/partner.ts'
import { showRecord } from '#views/record.ts'
import { search } from '#views/search.ts'
import { showVisitChoices } from '#views/visit-choices.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const SAYS = 'planned; no source tells that it took place'

describe.each(oneDatabase())('a visit planned for a day that has passed, on $title', (server) => {
  describe.skipIf(server.skipped)('in one book', () => {
    let desk: TestContext
    const reader = { office: 'desk', lang: 'en' } as const
    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2025-08-01T03:00:00.000Z')
      const actor = await openDesk(desk.ctx, 'desk')
      const slots = { from: 'Daegu|KR', to: ['Da Nang|VN'], start: '2025-09-10', status: 'planned' }
      await perform(desk.ctx, actor, enterFact, { kind: 'visit', slots, note: 'Daegu comes in September' })
    })
    afterAll(async () => await desk?.drop())

    /** What each door says of it. */
    async function told(): Promise<Readonly<Record<string, string>>> {
      const { visits } = await showPartner(desk.ctx, reader, { with: 'KR' })
      const [visit] = visits
      const recordId = visit?.recordId ?? ''
      const { values } = await showRecord(desk.ctx, reader, { recordId })
      const { rows } = await showBook(desk.ctx, reader, {})
      const [choice] = await showVisitChoices(desk.ctx, reader)
      const found = await search(desk.ctx, reader, { query: 'Daegu' })
      return {
        partner: visit?.status?.text ?? '',
        code: String(visit?.status?.value),
        record: values.find(({ slot }) => slot === 'status')?.text ?? '',
        book: rows.find((row) => row.recordId === recordId)?.title ?? '',
        choice: choice?.says ?? '',
        search: JSON.stringify(found),
      }
    }

    test('until its day is over it is planned, after it nobody has told; never is it done', async () => {
      for (const [now, past] of [
        ['2025-09-10T12:00:00.000Z', false],
        ['2025-09-12T03:00:00.000Z', true],
      ] as const) {
        desk.move(now)
        const { code, partner, record, ...sentences } = await told()
        expect([code, partner, record]).toEqual(['planned', past ? SAYS : 'planned', past ? SAYS : 'planned'])
        for (const says of Object.values(sentences)) {
          expect(says).toContain('planned')
          expect(says.includes(SAYS)).toBe(past)
        }
      }
      const before = await showPartner(desk.ctx, reader, { with: 'KR', asOf: '2025-09-01' })
      expect(before.visits[0]?.status?.text).toBe('planned')
    })
  })
})
