import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { showTiesPage } from '#views/lists/ties-page.ts'
import { showPartner } from '#views/partner.ts'
import { listPartners } from '#views/partners.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { wholeAgreements, wholeTies } from '../support/whole-lists.ts'

describe.each(oneDatabase())('a unit that joined ours, before and after the day, on $title', (server) => {
  describe.skipIf(server.skipped)('in one book', () => {
    let desk: TestContext
    const reader = { office: 'desk', lang: 'vi' } as const
    beforeAll(async () => {
      desk = await openContext(server)
      desk.move('2025-08-01T03:00:00.000Z')
      const actor = await openDesk(desk.ctx, 'desk')
      const enter = (kind: 'partnership' | 'agreement', slots: Readonly<Record<string, unknown>>) =>
        perform(desk.ctx, actor, enterFact, { kind, slots, note: JSON.stringify(slots) } as never)
      await enter('partnership', { a: 'Quang Nam|VN', b: 'Osan|KR', kind: 'friendship', since: '2015' })
      await enter('partnership', { a: 'Da Nang|VN', b: 'Daegu|KR', kind: 'friendship', since: '2004' })
      await enter('agreement', { parties: ['Quang Nam|VN', 'Osan|KR'], date: '2015-03-04', status: 'signed' })
    })
    afterAll(async () => await desk?.drop())

    test.each([
      ['2025-06-30', false, true],
      ['2025-07-01', true, undefined],
    ])('as of %s its tie is inherited: %s', async (asOf, inherited, notYetOurs) => {
      const { ties } = await showPartner(desk.ctx, reader, { with: 'KR', asOf })
      const osan = ties.find(({ partner }) => partner.name === 'Osan')
      expect([osan?.inherited, osan?.notYetOurs]).toEqual([inherited, notYetOurs])
      const daegu = ties.find(({ partner }) => partner.name === 'Daegu')
      expect([daegu?.inherited, daegu?.notYetOurs]).toEqual([false, undefined])

      const whole = await wholeTies(desk.ctx, reader, { list: 'in-force', asOf })
      const page = await showTiesPage(desk.ctx, reader, { list: 'in-force', asOf })
      for (const { lines } of [whole, page]) {
        const line = lines.find(({ partner }) => partner.name === 'Osan')
        expect([line?.inherited, line?.notYetOurs]).toEqual([inherited, notYetOurs])
      }
      const list = await showTiesPage(desk.ctx, reader, { list: 'inherited', asOf })
      expect(list.lines.map(({ partner }) => partner.name)).toEqual(inherited ? ['Osan'] : [])
      expect(list.lists.find((one) => one.list === 'inherited')?.count).toBe(inherited ? 1 : 0)

      const agreements = await wholeAgreements(desk.ctx, reader, { list: 'inherited', asOf })
      expect(agreements.lines).toHaveLength(inherited ? 1 : 0)
      const { countries } = await listPartners(desk.ctx, reader, { asOf })
      const told = countries.flatMap(({ partners }) => partners)
      expect(told.find(({ partner }) => partner.name === 'Osan')?.inherited).toBe(inherited)
    })
  })
})
