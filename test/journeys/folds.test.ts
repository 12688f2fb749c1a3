import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { refreshFolds } from '#acts/refresh-folds.ts'
import { saveSetting } from '#store/queries/installation.ts'
import { dropRecords } from '#store/queries/record.ts'
import { showPartner } from '#views/partner.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

const actor = { office: 'desk', person: 'Nguyễn Thị Mẫu' }
const reader = { office: 'desk', lang: 'en' } as const

describe.each(testDatabases())('folds of another version, on $title', (server) => {
  describe.skipIf(server.skipped)('an installation', () => {
    let desk: TestContext
    beforeAll(async () => {
      desk = await openContext(server)
      await perform(desk.ctx, actor, createOffice, {
        id: 'desk',
        home: 'Da Nang|VN',
        people: [{ name: actor.person }],
      })
      await perform(desk.ctx, actor, enterFact, {
        kind: 'partnership',
        slots: { a: 'Da Nang|VN', b: 'Sakai|JP', status: 'established', since: '2009' },
      })
    })
    afterAll(async () => await desk?.drop())

    test('is folded anew once, and shows the same book', async () => {
      await refreshFolds(desk.ctx, () => undefined)
      const before = await showPartner(desk.ctx, reader, { with: 'jp' })
      expect(before.ties.map((tie) => tie.partner.name)).toEqual(['Sakai'])
      await desk.ctx.store.inOffice('desk', dropRecords)
      await desk.ctx.store.inInstallation((tx) => saveSetting(tx, 'folds', 'older'))
      expect((await showPartner(desk.ctx, reader, { with: 'jp' })).ties).toEqual([])
      const said: string[] = []
      expect(await refreshFolds(desk.ctx, (office) => said.push(office))).toBe(1)
      expect(said).toEqual(['desk'])
      expect(await showPartner(desk.ctx, reader, { with: 'jp' })).toEqual(before)
    })

    test('is left alone when its folds are of this version', async () => {
      expect(await refreshFolds(desk.ctx, () => undefined)).toBe(0)
    })
  })
})
