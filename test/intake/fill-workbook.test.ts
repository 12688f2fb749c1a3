import { describe, expect, test } from 'vitest'
import { fillApart } from '#intake/fill-apart.ts'
import { readXlsx } from '#intake/table-xlsx.ts'
import { fillWorkbook } from '#intake/workbook/fill-workbook.ts'
import type { Filling } from '#intake/workbook/filling.ts'
import { openZip } from '#intake/zip/open-zip.ts'
import { unpackPart } from '#intake/zip/unpack-part.ts'
import { isProblem } from '#model/problem.ts'
import { makeWorkbook, REGISTER_ROWS } from '../support/make-workbook.ts'

const NOTHING: Filling = { sheet: 'Đối tác', cells: [], emptied: [], appended: [], after: 5, hidden: 6 }

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = openZip(bytes)
  if (isProblem(zip)) throw new Error(zip.says.en)
  return new Map(
    [...zip.parts.values()].map((part) => {
      const unpacked = unpackPart(zip, part)
      return [part.name, isProblem(unpacked) ? unpacked.says.en : unpacked.toString('utf8')] as const
    }),
  )
}

async function filled(filling: Partial<Filling>, bytes = makeWorkbook()) {
  const made = await fillWorkbook(bytes, { ...NOTHING, ...filling })
  if (!made) throw new Error('was not filled')
  const parts = partsOf(made)
  const { sheets } = await readXlsx(made)
  return { made, parts, sheet: parts.get('xl/worksheets/sheet1.xml') ?? '', rows: sheets[0]?.rows ?? [] }
}

describe('a workbook is filled as it stands', () => {
  test('a changed cell keeps its look; formulas, formats, widths, merges and other sheets keep their letters', async () => {
    const before = partsOf(makeWorkbook())
    const { parts, sheet, rows } = await filled({
      cells: [
        { line: 4, column: 3, value: { day: '1997-06-04' } },
        { line: 4, column: 2, value: '=Changwon & "co"' },
        { line: 5, column: 5, value: { number: '12.5' } },
        { line: 4, column: 6, value: 'id-4' },
      ],
    })
    expect(rows[3]).toEqual([
      { number: '1' },
      'Hàn Quốc',
      '=Changwon & "co"',
      { day: '1997-06-04' },
      'Hữu nghị',
      { number: '150' },
      'id-4',
    ])
    expect(rows[4]?.[5]).toEqual({ number: '12.5' })
    expect(sheet).toContain('<c r="D4" s="2"><v>35585</v></c>')
    expect(sheet).toContain('<c r="C4" s="4" t="inlineStr">')
    expect(sheet).toContain('<c r="F5" s="3"><v>12.5</v></c>')
    expect(sheet).toContain('<c r="A5"><f>A4+1</f><v>2</v></c>')
    expect(sheet).toContain('<mergeCell ref="A1:F1"/>')
    expect(sheet).toContain('<pane ySplit="3"')
    expect(sheet).toContain('<dimension ref="A1:G5"/>')
    expect(sheet).toContain(
      '<cols><col min="2" max="3" width="24.5" customWidth="1"/><col min="5" max="6" width="18" customWidth="1"/><col min="7" max="7" width="12" hidden="1" customWidth="1"/><col min="8" max="12" width="18" customWidth="1"/></cols>',
    )
    for (const same of ['xl/worksheets/sheet2.xml', 'xl/styles.xml', 'xl/sharedStrings.xml'])
      expect(parts.get(same)).toBe(before.get(same))
    expect([...before.keys()].filter((name) => !parts.has(name))).toEqual(['xl/calcChain.xml'])
    expect([...parts.values()].join()).not.toContain('calcChain')
    expect(parts.get('xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>')
  })

  test('added rows look like the one above; cleared ones stay in their place, out of sight', async () => {
    const { sheet, rows } = await filled({
      emptied: [4],
      appended: [['', 'Ý', 'Bologna', { day: '2016-05-01' }, '', { number: '7' }, 'id-6']],
    })
    expect(rows[3]?.some((cell) => cell !== '')).toBe(false)
    expect(rows[5]).toEqual(['', 'Ý', 'Bologna', { day: '2016-05-01' }, '', { number: '7' }, 'id-6'])
    expect(sheet).toMatch(/<row r="4"[^>]*hidden="1">/)
    expect(sheet).toContain('<c r="F6" s="3"><v>7</v></c>')
    expect(sheet).toContain('<c r="D6" s="2">')
  })

  test('rows that only look like something make room for what is added', async () => {
    const bytes = makeWorkbook({
      rows: `${REGISTER_ROWS}<row r="6"><c r="A6" s="4"/></row><row r="9"><c r="A9" s="4"/></row>`,
    })
    const { sheet, rows } = await filled({ appended: [['x'], ['y']] }, bytes)
    expect(rows.slice(5).map((row) => row[0])).toEqual(['x', 'y'])
    expect([...sheet.matchAll(/<row r="(\d+)"/g)].map(([, line]) => line)).toEqual([
      '1',
      '3',
      '4',
      '5',
      '6',
      '7',
    ])
  })

  test('a day where none stood yet gets a look for days; a sheet without widths gets its hidden column', async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Ngày</t></is></c></row>'
    const {
      parts,
      sheet,
      rows: read,
    } = await filled(
      { cells: [{ line: 1, column: 1, value: { day: '2025-04-02' } }], after: 1, hidden: 2 },
      makeWorkbook({ rows, columns: '' }),
    )
    expect(read[0]?.[1]).toEqual({ day: '2025-04-02' })
    expect(parts.get('xl/styles.xml')).toContain('<cellXfs count="6">')
    expect(sheet).toContain(
      '<cols><col min="3" max="3" width="12" hidden="1" customWidth="1"/></cols><sheetData>',
    )
  })

  test('nothing to write leaves every cell as it was', async () => {
    const { rows } = await filled({})
    expect(rows).toEqual((await readXlsx(makeWorkbook())).sheets[0]?.rows)
  })

  test('in a process apart, the same', async () => {
    const made = await fillApart(makeWorkbook(), {
      ...NOTHING,
      cells: [{ line: 5, column: 2, value: 'Sakai City' }],
    })
    expect((await readXlsx(made ?? new Uint8Array())).sheets[0]?.rows[4]?.[2]).toBe('Sakai City')
    expect(await fillApart(Buffer.from('no workbook'), NOTHING)).toBeUndefined()
  }, 20_000)

  test.each([
    ['a sheet that is not there', { sheet: 'Khác' }, makeWorkbook()],
    ['a line that is not there', { cells: [{ line: 2, column: 0, value: 'x' }] }, makeWorkbook()],
    [
      'a formula others share',
      { cells: [{ line: 4, column: 0, value: 'x' }] },
      makeWorkbook({
        rows: REGISTER_ROWS.replace(
          '<c r="A4"><v>1</v></c>',
          '<c r="A4"><f t="shared" ref="A4:A9" si="0">ROW()</f><v>1</v></c>',
        ),
      }),
    ],
    [
      'a formula where rows are added',
      { appended: [['x']] },
      makeWorkbook({ rows: `${REGISTER_ROWS}<row r="6"><c r="F6"><f>SUM(F4:F5)</f></c></row>` }),
    ],
  ] as const)('not filled: %s', async (_, filling, bytes) => {
    expect(await fillWorkbook(bytes, { ...NOTHING, ...filling })).toBeUndefined()
  })
})
