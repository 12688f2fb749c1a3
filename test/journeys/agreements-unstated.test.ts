import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor } from '#context.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { wholeAgreements } from '../support/whole-lists.ts'

const withCity = (city: string) => ['Da Nang|VN', `${city}|KR`]

describe.each(testDatabases())('agreements nobody says were signed, on $title', (server) => {
  describe.skipIf(server.skipped)('in the list of those in force', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      for (const slots of [
        { parties: withCity('Changwon'), title: 'Port study' },
        { parties: withCity('Daegu'), title: 'Fair', date: '2024-05-02' },
        { parties: withCity('Jeju'), title: 'School', status: 'signed' },
      ])
        await perform(desk.ctx, actor, enterFact, { kind: 'agreement', slots })
    })
    afterAll(async () => await desk?.drop())

    test('they count, and their line says what is missing', async () => {
      const view = await wholeAgreements(desk.ctx, { office: actor.office, lang: 'vi' }, { list: 'in-force' })
      const words = Object.fromEntries(view.lines.map((line) => [line.title, line.stateWord]))
      expect(words).toEqual({
        'Port study': 'đang có hiệu lực (chưa có nguồn ghi đã ký)',
        Fair: 'đang có hiệu lực',
        School: 'đang có hiệu lực',
      })
      expect(view.rule).toContain('nguồn không nêu tình trạng cũng tính')
    })
  })
})
