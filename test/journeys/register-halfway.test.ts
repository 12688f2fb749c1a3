import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { importRegister } from '#acts/import-register.ts'
import type { Actor } from '#context.ts'
import { listHistory } from '#store/queries/history.ts'
import { listRecords } from '#store/queries/record.ts'
import { listSources } from '#store/queries/source.ts'
import { verifyHistory } from '#views/verify.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'

const ROWS = 700
const LIST = ['Quốc gia,Địa phương đối tác,Năm ký,Hình thức'].concat(
  Array.from({ length: ROWS }, (_, i) => `Hàn Quốc,Thị trấn ${i},${1990 + (i % 30)},Hữu nghị`),
)
const given = { base64: Buffer.from(LIST.join('\r\n')).toString('base64'), fileName: 'partners.csv' }

describe.each(oneDatabase())('a register whose writing fails in the middle, on $title', (server) => {
  describe.skipIf(server.skipped)('of an office that took in none before', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    const held = async () =>
      await desk.ctx.store.inOffice('desk', async (tx) => ({
        sources: (await listSources(tx, 1000)).length,
        records: (await listRecords(tx)).length,
        acts: (await listHistory(tx, 100)).length,
      }))

    test('leaves nothing, says why it failed, and is taken in whole the next time', async () => {
      const before = await held()
      const { admin } = desk.opened.database
      await admin.query(`create function stop_here() returns trigger language plpgsql as $$
        begin raise exception 'the disk is full' using errcode = 'disk_full'; end $$`)
      await admin.query(`create trigger stop_here before insert on sources for each row
        when (new.text like '%Thị trấn 650%') execute function stop_here()`)
      await expect(perform(desk.ctx, actor, importRegister, given)).rejects.toThrow(
        'The disk that holds the database is full',
      )
      expect(await held()).toEqual(before)
      await admin.query('drop trigger stop_here on sources; drop function stop_here')
      const { counts } = await perform(desk.ctx, actor, importRegister, given)
      expect([counts.rows, counts.known]).toEqual([ROWS, 0])
      const after = await held()
      expect(after.records - before.records).toBe(counts.create)
      expect(after.acts - before.acts).toBe(1)
      expect((await verifyHistory(desk.ctx, { office: 'desk', lang: 'en' })).whole).toBe(true)
      expect((await perform(desk.ctx, actor, importRegister, given)).counts.known).toBe(counts.create)
    })
  })
})
