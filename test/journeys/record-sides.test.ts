import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor } from '#context.ts'
import { showRecord } from '#views/record.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

describe.each(oneDatabase())('the two sides of a tie on its own page, on $title', (server) => {
  describe.skipIf(server.skipped)('of one office', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      // Quảng Nam is part of Đà Nẵng from the day before on.
      desk.move('2025-07-02T03:00:00.000Z')
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    test.each([
      ['ours first', 'Da Nang|VN', 'Sakai|JP', ['Phía ta', 'Đối tác']],
      ['ours second', 'Changwon|KR', 'Da Nang|VN', ['Đối tác', 'Phía ta']],
      ['by a unit that merged into ours', 'Quang Nam|VN', 'Naju|KR', ['Phía ta', 'Đối tác']],
      ['of two others', 'Hue|VN', 'Gyeongju|KR', ['Bên A', 'Bên B']],
      ['of two of ours', 'Da Nang|VN', 'Quang Nam|VN', ['Bên A', 'Bên B']],
    ])('%s', async (_, a, b, labels) => {
      const slots = { a, b, kind: 'cooperation', status: 'established' }
      const { statementId } = await perform(desk.ctx, actor, enterFact, {
        kind: 'partnership',
        slots,
        note: `${a} ${b}`,
      })
      const { values, card } = await showRecord(
        desk.ctx,
        { office: 'desk', lang: 'vi' },
        { recordId: statementId },
      )
      const called = (those: readonly { readonly slot: string; readonly label: string }[]) =>
        those.filter(({ slot }) => slot === 'a' || slot === 'b').map(({ label }) => label)
      expect(called(values)).toEqual(labels)
      expect(called(card.values)).toEqual(labels)
    })
  })
})
