import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '#intake/table.ts'
import { guardText } from '#intake/table-guard.ts'
import { readXlsx } from '#intake/table-xlsx.ts'
import { openZip } from '#intake/zip/open-zip.ts'
import { unpackPart } from '#intake/zip/unpack-part.ts'
import { isProblem } from '#model/problem.ts'
import { csvLine } from '../csv-file.ts'
import { workbookStream } from './workbook-stream.ts'

async function made(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  async function* coming() {
    yield* rows
  }
  const pieces: Uint8Array[] = []
  const sheet = { name: 'Sổ & <list>', heads: ['Tên', 'Số', 'Ngày'], widths: [40] }
  for await (const piece of workbookStream(sheet, coming())) pieces.push(piece)
  return Buffer.concat(pieces)
}

const HOSTILE = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  "'=1+1",
  '"=1+1',
  ' "\t=1+1',
  '“=1+1”',
  '＝1+1',
  '=HYPERLINK("http://x.example";"x")',
  '_x0041_ & <b>\u0001',
]

describe('a workbook made on the way out', () => {
  test('texts, numbers and days come back as they were, in order', async () => {
    const rows: readonly (readonly Cell[])[] = [
      ...HOSTILE.map((text) => [text, { number: '-12.5' }, { day: '2025-04-02' }]),
      ['', { number: '382000000' }, '1997'],
    ]
    const { sheets } = await readXlsx(await made(rows))
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.name).toBe('Sổ & <list>')
    expect(sheets[0]?.rows[0]).toEqual(['Tên', 'Số', 'Ngày'])
    expect(sheets[0]?.rows.slice(1)).toEqual(rows)
  })

  test('sums have their thousands parted, long words go on over lines, and every row is high enough for them', async () => {
    const zip = openZip(await made([['Đà Nẵng '.repeat(12), { number: '382000000' }, { day: '2025-04-02' }]]))
    if (isProblem(zip)) throw new Error('a workbook is a ZIP')
    const part = (name: string) => {
      const found = zip.parts.get(name)
      const bytes = found && unpackPart(zip, found)
      return Buffer.isBuffer(bytes) ? bytes.toString() : ''
    }
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<row r="2" ht="45" customHeight="1">')
    expect(sheet).toContain('<c r="B2" s="3"><v>382000000</v></c>')
    expect(sheet).toContain('<col min="1" max="1" width="40" customWidth="1"/>')
    expect(sheet).toContain('<autoFilter ref="A1:C2"/>')
    const looks =
      /<cellXfs.*<\/cellXfs>/.exec(part('xl/styles.xml'))?.[0].match(/<xf\/>|<xf .*?<\/xf>/g) ?? []
    expect(looks[3]).toContain('numFmtId="3"')
    expect(looks[5]).toContain('wrapText="1"')
  })

  test('a text longer than a cell is cut and says so; a day no spreadsheet knows stays a text', async () => {
    const { sheets } = await readXlsx(await made([['x'.repeat(40_000), '', { day: '1885-01-02' }]]))
    const [long, , day] = sheets[0]?.rows[1] ?? []
    expect(String(long)).toHaveLength(32_002)
    expect(String(long).endsWith(' …')).toBe(true)
    expect(day).toBe('1885-01-02')
  })

  const office = spawnSync('soffice', ['--version']).status === 0
  test.skipIf(!office)(
    `LibreOffice opens it and runs nothing${office ? '' : ' (left out: there is no soffice here)'}`,
    { timeout: 60_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'entente-export-'))
      try {
        const texts = HOSTILE.filter((text) => !/[\r\n\t_]/.test(text))
        writeFileSync(join(folder, 'a.xlsx'), await made(texts.map((text) => [text, { number: '7' }, ''])))
        const profile = `-env:UserInstallation=file://${folder}/profile`
        const asked = [
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):9,34,76',
          '--outdir',
          folder,
        ]
        execFileSync('soffice', [profile, ...asked, join(folder, 'a.xlsx')], { stdio: 'ignore' })
        const lines = readFileSync(join(folder, 'a.csv'), 'utf8').trimEnd().split('\n').slice(1)
        expect(
          lines.map((line) =>
            line
              .split('\t')[0]
              ?.replace(/^"(.*)"$/s, '$1')
              .replaceAll('""', '"'),
          ),
        ).toEqual(texts)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})

describe('a line of CSV', () => {
  test('no cell begins with what a spreadsheet runs, whatever marks stand before it', () => {
    const mark = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠')
    const before = fc.array(fc.constantFrom(' ', '\t', '\r', '\n', "'", '"', '“', '«', '\u0000', '\u200b'), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(before, mark, fc.string({ minLength: 1 }), (lead, sign, rest) => {
        const text = `${lead.join('')}${sign}${rest}`
        if (/^[+-]?\d+([.,]\d+)*$/.test(text)) return
        expect(guardText(text)).toBe(`'${text}`)
        expect(csvLine([text]).replace(/^"/, '').startsWith("'")).toBe(true)
      }),
    )
  })

  test('a number stays a number, a plain text stays as it is', () => {
    expect(csvLine(['-12.5', '382000000', 'Đà Nẵng – Daegu'])).toBe('-12.5,382000000,Đà Nẵng – Daegu\r\n')
  })
})
