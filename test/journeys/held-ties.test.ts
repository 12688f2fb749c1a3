import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { ask } from '#views/ask.ts'
import { showOfficesHeld } from '#views/offices-held.ts'
import { showPartner } from '#views/partner.ts'
import { listPartners } from '#views/partners.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { wholeTies } from '../support/whole-lists.ts'

describe.each(oneDatabase())('ties told by the days they hold, on $title', (server) => {
  describe.skipIf(server.skipped)('in one book', () => {
    let desk: TestContext
    const reader = { office: 'desk', lang: 'vi' } as const
    beforeAll(async () => {
      desk = await openContext(server)
      const actor = await openDesk(desk.ctx, 'desk')
      const tie = (b: string, slots: Readonly<Record<string, string>>) =>
        perform(desk.ctx, actor, enterFact, {
          kind: 'partnership',
          slots: { a: 'Da Nang|VN', b, kind: 'friendship', ...slots },
          note: `${b} ${Object.values(slots).join(' ')}`,
        })
      await tie('Incheon|KR', { heldFrom: '2020-03-15', heldTo: '2099-03-15' })
      await tie('Busan|KR', { heldFrom: '2009-03-15', heldTo: '2014-03-15' })
      await tie('Daegu|KR', { status: 'dormant', heldFrom: '2015' })
      const office = (person: string, heldTo: string) =>
        perform(desk.ctx, actor, enterFact, {
          kind: 'role',
          slots: { person, role: 'Mayor', of: 'Incheon|KR', heldFrom: '2010', heldTo },
          note: `${person} 2010 ${heldTo}`,
        })
      await office('Kim Cu', '2014')
      await office('Park Nay', '2099')
    })
    afterAll(async () => await desk?.drop())

    test('a partner’s page says from when, and that what was to end has ended', async () => {
      const { ties, tiesLine } = await showPartner(desk.ctx, reader, { with: 'KR' })
      const told = ties.map(({ partner, since, status }) => [partner.name, since?.text, status?.text])
      expect(told).toEqual([
        ['Busan', '15/3/2009', 'đã chấm dứt'],
        ['Incheon', '15/3/2020', undefined],
        ['Daegu', undefined, 'lâu không hoạt động'],
      ])
      expect(tiesLine).toContain('1 quan hệ hữu nghị (2020)')
      expect(tiesLine).toContain('1 quan hệ hữu nghị – đã chấm dứt (2009)')
    })

    test('on an earlier day it stood', async () => {
      const { ties } = await showPartner(desk.ctx, reader, { with: 'KR', asOf: '2012-01-01' })
      expect(ties.find(({ partner }) => partner.name === 'Busan')?.status).toBeUndefined()
    })

    test('lists know the day: it is not among those without one', async () => {
      const { countries } = await listPartners(desk.ctx, reader)
      const lines = countries.flatMap(({ partners }) => partners)
      expect(lines.map(({ partner, since }) => [partner.name, since])).toEqual([
        ['Busan', '15/3/2009'],
        ['Incheon', '15/3/2020'],
        ['Daegu', undefined],
      ])
      const undated = await wholeTies(desk.ctx, reader, { list: 'undated' })
      expect(undated.lines.map(({ partner }) => partner.name)).not.toContain('Incheon')
    })

    test('who was to hold an office until an earlier day holds it no more', async () => {
      const { people, others } = await showPartner(desk.ctx, reader, { with: 'KR' })
      expect(people.map(({ person }) => person.name)).toEqual(['Park Nay'])
      expect(others.map(({ text }) => text)).toContain('Kim Cu: Mayor, Incheon, từ 2010 đến 2014')
      const { offices } = await showOfficesHeld(desk.ctx, reader)
      expect(offices.map(({ person }) => person.name)).toEqual(['Park Nay'])
      const answered = await ask(desk.ctx, reader, { question: 'Ai là thị trưởng Incheon?' })
      expect(JSON.stringify(answered)).not.toContain('Kim Cu')
    })

    test('a question since when has its answer', async () => {
      const answered = await ask(desk.ctx, reader, { question: 'Ta có quan hệ với Incheon từ khi nào?' })
      expect(JSON.stringify(answered)).toContain('từ 15/3/2020 đến 15/3/2099')
    })
  })
})
