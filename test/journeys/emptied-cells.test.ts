import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { importRegister } from '#acts/import-register.ts'
import { undoImport } from '#acts/undo-import.ts'
import type { Actor } from '#context.ts'
import { type Cell, cellText } from '#intake/table.ts'
import { csvFile } from '#papers/csv-file.ts'
import { listRecords } from '#store/queries/record.ts'
import { exportRegister } from '#views/register/export-register.ts'
import { previewRegister } from '#views/register/preview-register.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { keptAndPure } from '../support/folds.ts'

const HERS = [
  ['Country', 'City', 'Since', 'Kind'],
  ['Japan', 'Sakai', '2009', 'friendship'],
  ['South Korea', 'Changwon', '1997', 'friendship'],
]

describe.each(oneDatabase())('cells emptied in an exported register, on $title', (server) => {
  describe.skipIf(server.skipped)('one office', () => {
    let desk: TestContext
    let actor: Actor
    const reader = { office: 'desk', lang: 'en' } as const
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    const bytesOf = (rows: readonly (readonly Cell[])[]) =>
      Buffer.from(csvFile(rows.map((row) => row.map(cellText))))
    const load = async (rows: readonly (readonly Cell[])[], more = {}) =>
      await perform(desk.ctx, actor, importRegister, {
        bytes: bytesOf(rows),
        fileName: 'ties.csv',
        kind: 'partnership',
        recipe: 'ties',
        ...more,
      })
    const exported = async () =>
      (await exportRegister(desk.ctx, reader, { recipe: 'ties' })).sheets[0]?.rows ?? []
    const slotsOf = async (partner: string) => {
      const records = await desk.ctx.store.inOffice(
        'desk',
        async (tx) => await listRecords(tx, 'partnership'),
      )
      const found = records.find((record) => String(record.slots.b?.shown.value).startsWith(partner))
      return Object.fromEntries(
        Object.entries(found?.slots ?? {}).map(([slot, held]) => [slot, held.shown.value]),
      )
    }
    const emptied = async (partner: string, at: number) =>
      (await exported()).map((row) => (row[1] === partner ? row.with(at, '') : row))

    test('are asked about before anything goes, and kept unless she says otherwise', async () => {
      await load(HERS)
      const rows = await emptied('Sakai', 2)
      const asked = await previewRegister(desk.ctx, reader, { bytes: bytesOf(rows), recipe: 'ties' })
      expect(asked.emptied).toHaveLength(1)
      expect(asked.emptied[0]).toMatchObject({ line: 2, values: [expect.stringContaining('2009')] })
      const done = await load(rows)
      expect(done).toMatchObject({ emptied: 1, cleared: 0, counts: { same: 2, known: 2 } })
      expect(await slotsOf('Sakai')).toMatchObject({ since: '2009', kind: 'friendship' })
    })

    test('leave the book at her word, the rest of the fact stays, and undone they are back', async () => {
      const rows = await emptied('Sakai', 2)
      const done = await load(rows, { emptied: 'clear' })
      expect(done).toMatchObject({ emptied: 1, cleared: 1 })
      const now = await slotsOf('Sakai')
      expect(now).toMatchObject({ kind: 'friendship', b: 'Sakai|JP' })
      expect(now.since).toBeUndefined()
      expect((await exported()).find((row) => row[1] === 'Sakai')?.[2]).toBe('')
      const again = await load(await exported(), { emptied: 'clear' })
      expect(again).toMatchObject({ emptied: 0, cleared: 0 })
      const { kept, pure } = await desk.ctx.store.inOffice('desk', keptAndPure)
      expect(kept).toEqual(pure)
      await perform(desk.ctx, actor, undoImport, { importId: done.importId })
      expect(await slotsOf('Sakai')).toMatchObject({ since: '2009' })
    })

    test('beside a changed cell both are her word', async () => {
      const rows = (await exported()).map((row) =>
        row[1] === 'Changwon' ? row.with(2, '').with(3, 'sister-city') : row,
      )
      const done = await load(rows, { emptied: 'clear' })
      expect(done).toMatchObject({ emptied: 1, cleared: 1 })
      const now = await slotsOf('Changwon')
      expect(now).toMatchObject({ kind: 'sister-city' })
      expect(now.since).toBeUndefined()
    })

    test('a cell that names who it is about is no value that may go: the row is refused', async () => {
      const rows = await emptied('Sakai', 1)
      const done = await load(rows, { emptied: 'clear' })
      expect(done).toMatchObject({ cleared: 0, reasons: { 'empty-cell': 1 } })
      expect(await slotsOf('Sakai')).toMatchObject({ b: 'Sakai|JP' })
    })
  })
})
