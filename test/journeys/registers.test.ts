import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform, rehearse } from '#acts/act.ts'
import { importRegister } from '#acts/import-register.ts'
import { undoImport } from '#acts/undo-import.ts'
import type { Actor } from '#context.ts'
import { canonicalJson } from '#model/digest.ts'
import { listHistory } from '#store/queries/history.ts'
import { listRecords } from '#store/queries/record.ts'
import { listSources } from '#store/queries/source.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase, testDatabases } from '../support/databases.ts'
import { fillDesk, openDesk } from '../support/desk.ts'
import { keptAndPure } from '../support/folds.ts'

const BESIDE = new URL('../../../shared/registers/twin-cities.csv', import.meta.url)

function csv(text: string, more: Readonly<Record<string, unknown>> = {}) {
  return { base64: Buffer.from(text).toString('base64'), fileName: 'partners.csv', ...more }
}

const PARTNERS = [
  'Quốc gia,Địa phương đối tác,Năm ký,Hình thức,Ghi chú',
  'Hàn Quốc,Changwon,1997,Hữu nghị,"bản gốc, tủ 3"',
  'Hàn Quốc,Daegu,16/8/2004,Kết nghĩa,',
  'Nhật Bản,Sakai,02/4/2009,Hữu nghị,=1+1',
  'Hoa Kỳ,Springfield,2011,Kết nghĩa,',
  'Đức,,2001,Kết nghĩa,',
  'Narnia,Cair Paravel,2002,Kết nghĩa,',
  'Việt Nam,Đà Nẵng,2003,Hữu nghị,',
  'Pháp,Le Havre,sau 2012,Hợp tác,',
].join('\r\n')

describe.each(testDatabases())('registers, on $title', (server) => {
  describe.skipIf(server.skipped)('a list of partners', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
      await fillDesk(desk.ctx, actor)
    })
    afterAll(async () => await desk?.drop())

    const book = () =>
      desk.ctx.store.inOffice('desk', async (tx) => (await listRecords(tx)).map(canonicalJson).sort())

    test('comes in with a report, changes nothing twice, leaves no trace in the book when undone, and loads again', async () => {
      const before = await book()
      const tried = await rehearse(desk.ctx, actor, importRegister, csv(PARTNERS))
      expect(await book()).toEqual(before)
      const first = await perform(desk.ctx, actor, importRegister, csv(PARTNERS))
      expect(first.counts).toEqual(tried.counts)
      expect(first.counts).toEqual({
        rows: 8,
        create: 2,
        same: 1,
        differs: 0,
        ambiguous: 1,
        refused: 4,
        known: 0,
      })
      expect(first.reasons).toEqual({
        'several-places': 1,
        'empty-cell': 1,
        'country-unknown': 1,
        'self-pair': 1,
        'day-unreadable': 1,
      })
      expect(first.left).toEqual([5, 6, 7, 8, 9])
      const after = await book()
      const second = await perform(desk.ctx, actor, importRegister, csv(PARTNERS))
      expect(second.counts).toMatchObject({ create: 0, same: 3, differs: 0, known: 3 })
      expect(await book()).toEqual(after)
      const kept = await desk.ctx.store.inOffice('desk', keptAndPure)
      expect(kept.kept).toEqual(kept.pure)
      await perform(desk.ctx, actor, undoImport, { importId: first.importId })
      expect(await book()).toEqual(before)
      const again = await perform(desk.ctx, actor, importRegister, csv(PARTNERS))
      expect(again.counts).toMatchObject({ create: 2, same: 1, known: 0 })
      expect(await book()).toEqual(after)
      await expect(perform(desk.ctx, actor, undoImport, { importId: first.importId })).rejects.toMatchObject({
        code: 'conflict',
      })
      await expect(perform(desk.ctx, actor, undoImport, { importId: 'none' })).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    test('one import is one line of history; each row is a source in its own words', async () => {
      const { history, rows } = await desk.ctx.store.inOffice('desk', async (tx) => ({
        history: await listHistory(tx, 10),
        rows: await listSources(tx, 50, 'row'),
      }))
      expect(history.map((entry) => entry.act).slice(0, 4)).toEqual([
        'import-register',
        'undo-import',
        'import-register',
        'import-register',
      ])
      expect(rows.map((row) => row.title)).toContain('Daegu · Kết nghĩa')
    })

    test('a decision on a name is kept with the recipe and used the next time', async () => {
      const decisions = { 'springfield|US': 'as-written' }
      const done = await perform(
        desk.ctx,
        actor,
        importRegister,
        csv(PARTNERS, { recipe: 'partners', decisions }),
      )
      expect(done.counts).toMatchObject({ create: 1, same: 3, ambiguous: 0 })
      const next = await perform(desk.ctx, actor, importRegister, csv(PARTNERS, { recipe: 'partners' }))
      expect(next.counts).toMatchObject({ create: 0, same: 4, ambiguous: 0 })
    })

    test('fixed slots fill what the columns leave empty, and nothing else does', async () => {
      const list = 'Country,City\nItaly,Bologna\n'
      await perform(desk.ctx, actor, importRegister, csv(list, { fileName: 'bare.csv' }))
      const kinds = async () =>
        (await desk.ctx.store.inOffice('desk', async (tx) => await listRecords(tx, 'partnership')))
          .filter((record) => String(record.slots.b?.shown.value).startsWith('Bologna'))
          .map((record) => record.slots.kind?.shown.value)
      expect(await kinds()).toEqual([undefined])
      const set = { kind: 'sister-city' }
      await perform(desk.ctx, actor, importRegister, csv(list, { fileName: 'bare.csv', set }))
      expect(await kinds()).toEqual(['sister-city'])
    })

    test('a tie of the unit we came from is no news in a register of ours', async () => {
      desk.move('2025-09-01T03:00:00.000Z')
      const heir = await openDesk(desk.ctx, 'heir')
      await fillDesk(desk.ctx, heir)
      const list = 'Country,City,Since\nSouth Korea,Changwon,1997\nItaly,Turin,2011\n'
      const done = await perform(desk.ctx, heir, importRegister, csv(list, { fileName: 'new-unit.csv' }))
      expect(done.counts).toMatchObject({ create: 1, same: 1 })
      const { kept, pure } = await desk.ctx.store.inOffice('heir', keptAndPure)
      expect(kept).toEqual(pure)
    })

    test.each([
      ['an unknown recipe', csv(PARTNERS, { recipe: 'none' }), 'not-found', 'no-such-recipe'],
      ['no rows', csv(' \n'), 'invalid', 'table-empty'],
      ['no column for the partner', csv('x,y\n1,2\n', { kind: 'partnership' }), 'invalid', 'column-missing'],
      ['a slot that is none', csv(PARTNERS, { set: { mayor: 'X' } }), 'invalid', 'recipe-no-such-slot'],
      [
        'bytes that are no table',
        { base64: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 1]).toString('base64') },
        'invalid',
        'table-format-unread',
      ],
      [
        'a broken workbook',
        { base64: Buffer.from('PK\u0003\u0004 nothing').toString('base64') },
        'invalid',
        'zip-broken',
      ],
    ])('%s is refused in both languages', async (_, given, code, problem) => {
      const refused = perform(desk.ctx, actor, importRegister, given)
      await expect(refused).rejects.toMatchObject({ code, problems: [{ problem }] })
      const { problems } = (await refused.catch((error: unknown) => error)) as {
        problems: readonly { says: { en: string; vi: string } }[]
      }
      for (const { says } of problems) expect(says.vi).toMatch(/[ăâđêôơưạảãáàếệốộ]/)
    })
  })
})

describe.each(oneDatabase())('a register of tens of thousands, on $title', (server) => {
  describe.skipIf(server.skipped)('a list of all twin towns', () => {
    test.skipIf(!existsSync(BESIDE))(
      'every row is counted, a second time nothing changes, undone the book is empty (where the list lies beside the clone)',
      async () => {
        const desk = await openContext(server)
        const actor = await openDesk(desk.ctx, 'desk')
        const given = {
          base64: readFileSync(BESIDE).toString('base64'),
          fileName: 'twin-cities.csv',
          kind: 'partnership',
          set: { kind: 'sister-city' },
        }
        const first = await perform(desk.ctx, actor, importRegister, given)
        expect(first.counts.rows).toBe(25_917)
        expect(first.reasons).toMatchObject({ 'empty-cell': 5, 'self-pair': 3 })
        const { create, same, differs, ambiguous, refused } = first.counts
        expect(create + same + differs + ambiguous + refused).toBe(25_917)
        expect(Object.values(first.reasons).reduce((sum, count) => sum + count, 0)).toBe(ambiguous + refused)
        const second = await perform(desk.ctx, actor, importRegister, given)
        expect(second.counts).toMatchObject({ create: 0, differs: 0, known: create + same + differs })
        const undone = await perform(desk.ctx, actor, undoImport, { importId: first.importId })
        expect(undone.undone).toBe(create + same + differs)
        expect(await desk.ctx.store.inOffice('desk', async (tx) => await listRecords(tx))).toEqual([])
        await desk.drop()
      },
    )
  })
})
