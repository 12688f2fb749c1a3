import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor } from '#context.ts'
import { showPartner } from '#views/partner.ts'
import { showRecord } from '#views/record.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const SIGNED = {
  parties: ['Da Nang|VN', 'Daegu|KR'],
  instrument: 'mou',
  date: '2018-05-02',
  status: 'signed',
}

describe.each(testDatabases())('the status of a matter on a day, on $title', (server) => {
  describe.skipIf(server.skipped)('an agreement that ended, and an office somebody left', () => {
    let desk: TestContext
    let actor: Actor
    let recordId = ''
    const reader = () => ({ office: actor.office, lang: 'en' as const })
    const statusIn = async (asOf: string) =>
      (await showRecord(desk.ctx, reader(), { recordId, asOf })).values.find(({ slot }) => slot === 'status')
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      const enter = async (slots: object) =>
        await perform(desk.ctx, actor, enterFact, { kind: 'agreement', slots })
      recordId = (await enter(SIGNED)).statementId
      desk.move('2025-06-20T03:00:00.000Z')
      await enter({ ...SIGNED, status: 'ended', heldTo: '2024-12-31' })
    })
    afterAll(async () => await desk?.drop())

    test('on its own page it is what it was then', async () => {
      expect((await statusIn('2020-01-01'))?.value).toBe('signed')
      expect((await statusIn('2025-06-20'))?.value).toBe('ended')
    })

    test('and among what is on file about its partner', async () => {
      const status = async (asOf: string) =>
        (await showPartner(desk.ctx, reader(), { with: 'kr', asOf })).agreements[0]?.status
      expect((await status('2024-12-30'))?.value).toBe('signed')
      expect((await status('2024-12-30'))?.others).toEqual([])
      expect((await status('2024-12-31'))?.value).toBe('ended')
    })

    test('before it was there, nothing is said of it', async () => {
      expect((await showPartner(desk.ctx, reader(), { with: 'kr', asOf: '2018-05-01' })).agreements).toEqual(
        [],
      )
    })
  })
})
