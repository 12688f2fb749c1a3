import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { importRegister } from '#acts/import-register.ts'
import { undoImport } from '#acts/undo-import.ts'
import type { Actor } from '#context.ts'
import type { Cell, TableFile } from '#intake/table.ts'
import { readTableFile } from '#intake/table-apart.ts'
import { readCsv } from '#intake/table-csv.ts'
import { readXlsx } from '#intake/table-xlsx.ts'
import { isProblem } from '#model/problem.ts'
import { csvFile } from '#papers/csv-file.ts'
import { registerFile } from '#papers/register-file.ts'
import { workbook } from '#papers/workbook.ts'
import { listRecords } from '#store/queries/record.ts'
import { exportRegister } from '#views/register/export-register.ts'
import { previewRegister } from '#views/register/preview-register.ts'
import { ID_HEADER } from '#views/register/row-ids.ts'
import type { ImportedRegister } from '#views/register/show-imported.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { keptAndPure } from '../support/folds.ts'

const HERS: readonly (readonly Cell[])[] = [
  ['SỞ NGOẠI VỤ'],
  [],
  ['STT', 'Quốc gia', 'Địa phương đối tác', 'Ngày ký', 'Hình thức', 'Ghi chú'],
  [{ number: '1' }, 'Hàn Quốc', 'Changwon', { day: '1997-06-03' }, 'Hữu nghị', '=HYPERLINK("x")'],
  [{ number: '2' }, 'Nhật Bản', 'Sakai', { number: '2009' }, 'Hữu nghị', ''],
  [],
  [{ number: '3' }, 'Hoa Kỳ', 'Springfield', '', 'Kết nghĩa', '@chưa rõ bang nào'],
  [{ number: '4' }, 'Pháp', 'Le Havre', '02/4/2013', 'Hợp tác', { flag: true }],
]

const OTHER = {
  name: 'Đầu mối',
  rows: [['Tên', 'Điện thoại'] as const, ['Nguyễn Văn Mẫu', '+84 236'] as const],
}

const given = async (rows: readonly (readonly Cell[])[], more: Readonly<Record<string, unknown>> = {}) => ({
  base64: Buffer.from(await workbook([{ name: 'Đối tác', rows }, OTHER])).toString('base64'),
  fileName: 'Sổ đối tác.xlsx',
  recipe: 'so-doi-tac',
  kind: 'partnership',
  ...more,
})

/** Cells without the empty ones at the end, which a workbook does not keep. */
function trimmed(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))
}

describe.each(oneDatabase())('the workbook stays hers, on $title', (server) => {
  describe.skipIf(server.skipped)('a register in Vietnamese', () => {
    let desk: TestContext
    let actor: Actor
    const reader = { office: 'desk', lang: 'vi' } as const
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    const load = async (rows: readonly (readonly Cell[])[], more = {}): Promise<ImportedRegister> =>
      await perform(desk.ctx, actor, importRegister, await given(rows, more))
    const exported = async (): Promise<TableFile> => {
      const file = await registerFile(await exportRegister(desk.ctx, reader, { recipe: 'so-doi-tac' }))
      return await readXlsx(file.bytes)
    }
    const sheet = async () => (await exported()).sheets[0]?.rows ?? []
    const sinceOf = async (partner: string) => {
      const records = await desk.ctx.store.inOffice(
        'desk',
        async (tx) => await listRecords(tx, 'partnership'),
      )
      return records.find((record) => String(record.slots.b?.shown.value).startsWith(partner))?.slots.since
    }

    test('her file, the book, her file: cell for cell, with ids out of sight', async () => {
      const done = await load(HERS)
      expect(done.counts).toMatchObject({ rows: 4, create: 3, ambiguous: 1 })
      const { sheets } = await exported()
      expect(sheets.map((each) => each.name)).toEqual(['Đối tác', 'Đầu mối'])
      const rows = sheets[0]?.rows ?? []
      expect(trimmed(rows.map((row) => row.slice(0, 6)))).toEqual(trimmed(HERS))
      expect(trimmed(sheets[1]?.rows ?? [])).toEqual(OTHER.rows)
      expect(rows[2]?.[6]).toBe(ID_HEADER)
      expect(rows.map((row) => Boolean(row[6]))).toEqual([false, false, true, true, true, false, false, true])
    })

    test('loaded back as it went out, nothing changes', async () => {
      const rows = await sheet()
      const again = await load(rows)
      expect(again.counts).toMatchObject({ create: 0, same: 3, differs: 0, known: 3, ambiguous: 1 })
      expect(again.missing).toBe(0)
      expect(trimmed(await sheet())).toEqual(trimmed(rows))
    })

    test('a changed cell is a new statement that is shown, and the old one stays beside it', async () => {
      const rows = (await sheet()).map((row) => (row[2] === 'Sakai' ? row.with(3, { number: '2010' }) : row))
      const done = await load(rows)
      expect(done.counts).toMatchObject({ create: 0, differs: 1, same: 2 })
      expect(await sinceOf('Sakai')).toMatchObject({
        shown: { value: '2010' },
        reason: 'judged',
        others: [{ value: '2009' }],
      })
      const again = (await sheet()).map((row) => (row[2] === 'Sakai' ? row.with(3, { number: '2011' }) : row))
      await load(again)
      expect(await sinceOf('Sakai')).toMatchObject({ shown: { value: '2011' }, reason: 'judged' })
      expect((await sheet()).find((row) => row[2] === 'Sakai')?.[3]).toEqual({ number: '2011' })
      const { kept, pure } = await desk.ctx.store.inOffice('desk', keptAndPure)
      expect(kept).toEqual(pure)
    })

    test('what came into the book by another way is a row of hers; the row she takes out is asked about', async () => {
      const list = { base64: Buffer.from('Country,City,Since\nItaly,Bologna,2016\n').toString('base64') }
      await perform(desk.ctx, actor, importRegister, { ...list, fileName: 'other.csv' })
      const rows = await sheet()
      expect(rows.at(-1)?.slice(1, 4)).toEqual(['Ý', 'Bologna', { number: '2016' }])
      const without = rows.filter((row) => row[2] !== 'Le Havre')
      const file = await given(without)
      const bytes = Buffer.from(file.base64, 'base64')
      const preview = await previewRegister(desk.ctx, reader, { bytes, recipe: 'so-doi-tac' })
      expect(preview.missing.map((each) => each.says)).toEqual([expect.stringContaining('Le Havre')])
      const kept = await load(without)
      expect(kept).toMatchObject({ missing: 1, removed: 0 })
      expect(await sinceOf('Le Havre')).toBeDefined()
      expect((await sheet()).some((row) => row[2] === 'Le Havre')).toBe(true)
    })

    test('and leaves the book where she says so', async () => {
      const without = (await sheet()).filter((row) => row[2] !== 'Bologna')
      const done = await load(without, { removed: 'reject' })
      expect(done).toMatchObject({ missing: 1, removed: 1 })
      expect(await sinceOf('Bologna')).toBeUndefined()
      await perform(desk.ctx, actor, undoImport, { importId: done.importId })
      expect(await sinceOf('Bologna')).toBeDefined()
    })

    test('the last day of a journey goes out as it came, and follows what was changed', async () => {
      const list = async (rows: readonly string[]) =>
        await perform(desk.ctx, actor, importRegister, {
          base64: Buffer.from(rows.join('\n')).toString('base64'),
          fileName: 'Đoàn.csv',
          recipe: 'doan',
          kind: 'visit',
        })
      const csv = async () => {
        const file = await registerFile(await exportRegister(desk.ctx, reader, { recipe: 'doan' }))
        return readCsv(new TextDecoder().decode(file.bytes)).sheets[0]?.rows ?? []
      }
      const head = 'Đoàn,Nơi đến,Nước,Từ ngày,Đến ngày'
      await list([head, 'Đà Nẵng,Busan,Hàn Quốc,13/5/2025,17/5/2025', 'Đà Nẵng,Sakai,Nhật Bản,1/4/2025,'])
      const out = await csv()
      expect(out[1]?.slice(3, 5)).toEqual(['13/5/2025', '17/5/2025'])
      // Her first day is moved and the last one kept, so the journey is shorter; a last day is written where none was.
      const changed = out.map((row, at) =>
        at === 1 ? row.with(3, '15/5/2025') : at === 2 ? row.with(4, '3/4/2025') : row,
      )
      await list(changed.map((row) => row.map(String).join(',')))
      const days = async () => {
        const records = await desk.ctx.store.inOffice('desk', async (tx) => await listRecords(tx, 'visit'))
        return records.map(({ slots }) => [slots.start?.shown.value, slots.days?.shown.value]).sort()
      }
      expect(await days()).toEqual([
        ['2025-04-01', 3],
        ['2025-05-15', 3],
      ])
      expect((await csv()).slice(1).map((row) => row.slice(3, 5))).toEqual([
        ['15/5/2025', '17/5/2025'],
        ['1/4/2025', '3/4/2025'],
      ])
    })

    test.each(['none', ''])('a recipe nobody took anything in by is refused: “%s”', async (recipe) => {
      await expect(exportRegister(desk.ctx, reader, { recipe })).rejects.toMatchObject({ code: 'not-found' })
    })
  })
})

describe('every text cell is a text', () => {
  const nasty = fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\r', '\n', '\u0001', "'", "''", '\u200b', '\u00a0'),
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', 'a'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    )
    .map((parts) => parts.join(''))

  test('CSV: no cell begins as a formula, and each comes back as it was', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const file = csvFile([
          ['head', 'x'],
          [text, 'x'],
        ])
        const read = readCsv(file.slice(1)).sheets[0]?.rows ?? []
        expect(read[1]?.[0]).toBe(text)
        const bare = file.split('\r\n').slice(1).join('\r\n').replace(/^"/, '')
        expect(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(bare)).toBe(false)
      }),
    )
  })

  test('a workbook writes texts as texts', async () => {
    const texts = ['=1+1', '+84', '-1', '@x', ' =1', '\t=1', '＝1']
    const read = await readTableFile({ bytes: await workbook([{ name: 'A', rows: [texts] }]) })
    if (isProblem(read)) throw new Error(read.says.en)
    expect(read.sheets[0]?.rows[0]).toEqual(texts)
  })
})
