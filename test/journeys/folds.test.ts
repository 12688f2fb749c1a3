import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { rebuildBook } from '#acts/rebuild-book.ts'
import { refreshFolds } from '#acts/refresh-folds.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import { saveSetting } from '#store/queries/installation.ts'
import { dropRecords } from '#store/queries/record.ts'
import { showPartner } from '#views/partner.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { listKnownRecords } from '../support/folds.ts'

const reader = { office: 'desk', lang: 'en' } as const

describe.each(testDatabases())('folds of another version, on $title', (server) => {
  describe.skipIf(server.skipped)('an installation', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      await perform(desk.ctx, actor, enterFact, {
        kind: 'partnership',
        slots: { a: 'Da Nang|VN', b: 'Sakai|JP', status: 'established', since: '2009' },
      })
    })
    afterAll(async () => await desk?.drop())

    test('is folded anew once, and shows the same book', async () => {
      await refreshFolds(desk.ctx, { say: () => undefined })
      const before = await showPartner(desk.ctx, reader, { with: 'jp' })
      expect(before.ties.map((tie) => tie.partner.name)).toEqual(['Sakai'])
      await desk.ctx.store.inOffice('desk', dropRecords)
      await desk.ctx.store.inInstallation((tx) => saveSetting(tx, 'folds', 'older'))
      expect((await showPartner(desk.ctx, reader, { with: 'jp' })).ties).toEqual([])
      const said: string[] = []
      expect(await refreshFolds(desk.ctx, { say: ({ office }) => said.push(office) })).toBe(1)
      expect(said).toEqual(['desk'])
      expect(await showPartner(desk.ctx, reader, { with: 'jp' })).toEqual(before)
    })

    test('keeps when each thing was known, through corrections, identity and what was undone', async () => {
      const { ctx, move } = desk
      let hour = 0
      const later = () => move(`2025-07-01T${String(++hour).padStart(2, '0')}:00:00.000Z`)
      const enter = async (b: string, since: string) => {
        later()
        const slots = { a: 'Da Nang|VN', b, status: 'established', since }
        return await perform(ctx, actor, enterFact, { kind: 'partnership', slots })
      }
      const osaka = await enter('Osaka|JP', '2001')
      const nagoya = await enter('Nagoya|JP', '2002')
      await enter('Nagoya-shi Aichi|JP', '2003')
      later()
      const amended = await perform(ctx, actor, amendStatement, {
        statementId: osaka.statementId,
        slots: { a: 'Da Nang|VN', b: 'Osaka|JP', status: 'ended', since: '2001' },
        deskEntry: true,
      })
      later()
      await perform(ctx, actor, judgeStatements, { statementIds: [nagoya.statementId], verdict: 'reject' })
      later()
      await perform(ctx, actor, undoJudgement, { judgementIds: [amended.judgementId] })
      const parties = (await showPartner(ctx, reader, { with: 'jp' })).ties.map((tie) => tie.partner.id)
      later()
      const same = await perform(ctx, actor, relateParties, {
        a: parties[0] ?? '',
        b: parties[1] ?? '',
        verdict: 'same',
      })
      later()
      await perform(ctx, actor, judgeStatements, { statementIds: [nagoya.statementId], verdict: 'accept' })
      later()
      await perform(ctx, actor, undoJudgement, { judgementIds: [same.judgementId] })

      const before = await ctx.store.inOffice('desk', listKnownRecords)
      expect(before.filter((known) => known.to !== undefined).length).toBeGreaterThan(3)
      later()
      await perform(ctx, actor, rebuildBook, {})
      expect(await ctx.store.inOffice('desk', listKnownRecords)).toEqual(before)
    })

    test('that is told to stop stays as it was, and is folded at the next start', async () => {
      const { ctx } = desk
      const before = await ctx.store.inOffice('desk', listKnownRecords)
      await ctx.store.inInstallation((tx) => saveSetting(tx, 'folds', 'older'))
      const stop = new AbortController()
      const say = () => stop.abort()
      await expect(refreshFolds(ctx, { say, stop: stop.signal })).rejects.toThrow(/abort/i)
      expect(await ctx.store.inOffice('desk', listKnownRecords)).toEqual(before)
      expect(await refreshFolds(ctx, { say: () => undefined })).toBe(1)
      expect(await ctx.store.inOffice('desk', listKnownRecords)).toEqual(before)
    })

    test('is left alone when its folds are of this version', async () => {
      expect(await refreshFolds(desk.ctx, { say: () => undefined })).toBe(0)
    })
  })
})
