import { describe, expect, test } from 'vitest'
import { readTableFile } from './table-apart.ts'
import { openQuoteLine, readCsv, readCsvFile, separatorOf } from './table-csv.ts'
import { guardText, unguardText } from './table-guard.ts'
import { columnName, MOST_COLUMNS, MOST_LETTERS, tableTooLarge } from './table-size.ts'

describe('CSV', () => {
  test.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2', ';'],
    ['a\tb\n1,5\t2', '\t'],
    ['a|b', '|'],
    ['"a;b;c",d', ','],
  ])('%j is parted by %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator)
  })

  test('lines keep their places; quotes, breaks in cells and uneven rows are read as they are', () => {
    expect(readCsv('\ufeffa,b\r\n\r\n"x, ""y""\nz",2,3\r\n').sheets[0]?.rows).toEqual([
      ['a', 'b'],
      [''],
      ['x, "y"\nz', '2', '3'],
    ])
  })
})

test.each([
  ['Windows first', 'a,b\r\nc,d\ne,f\r'],
  ['the oldest first', 'a,b\rc,d\r\ne,f'],
  ['each its own', 'a,b\nc,d\r\ne,f\n'],
])('lines that end in several ways are lines all the same: %s', (_, text) => {
  expect(readCsv(text).sheets[0]?.rows).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ])
  expect(readCsv('x,"1\r2\n3"\r\ny,4\nz,5').sheets[0]?.rows).toEqual([
    ['x', '1\r2\n3'],
    ['y', '4'],
    ['z', '5'],
  ])
})

test.each(['=1', '+84 1', '-x', '@x', " '=1", "'=1", '\t=1', '＝1', "''", 'plain', '-12,5', '+3', ''])(
  'the guard of %j comes off again',
  (text) => {
    expect(unguardText(guardText(text))).toBe(text)
  },
)

test.each([
  ['no bytes', new Uint8Array(), 'file-empty'],
  [
    'a zero far down',
    new TextEncoder().encode(`${'a,b\n'.repeat(20_000)}c\u0000,d\n`),
    'table-format-unread',
  ],
  ['a zero in UTF-16', new Uint8Array([0xff, 0xfe, 97, 0, 44, 0, 0, 0, 98, 0]), 'file-not-text'],
  ['white space', new TextEncoder().encode(' \n\n'), 'table-empty'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'table-format-unread'],
  ['a file that begins like an archive', new TextEncoder().encode('PK\u0003\u0004 …'), 'zip-broken'],
])('%s: refused', async (_, bytes, problem) => {
  expect(await readTableFile({ bytes })).toMatchObject({ problem })
})

describe('a quote that is never closed', () => {
  test.each([
    ['a,b\n1,"x\n2,y\n', 2],
    ['\ufeff"a,b\n1,2', 1],
    ['a,b\r\n"1\r\n2",x\r\n3,"y""\r\n', 4],
    ['a;b\r1;"x', 2],
  ])('%j is open from its line on', (text, line) => {
    expect(openQuoteLine(text, separatorOf(text))).toBe(line)
    expect(readCsvFile(text)).toMatchObject({ problem: 'quote-not-closed', where: `line ${line}` })
  })

  test.each(['a,b\n"1 ""x""",2', 'a,b\n5" pipe,2', '"a\nb",c', ''])('%j has none', (text) => {
    expect(openQuoteLine(text, ',')).toBe(0)
  })
})

describe('a table too large for what it is', () => {
  const table = (...rows: readonly (readonly string[])[]) => ({
    format: 'csv' as const,
    sheets: [{ name: '', rows }],
  })

  test('a cell as long as spreadsheets allow and as many columns as are taken pass', () => {
    const wide = Array.from({ length: MOST_COLUMNS }, () => 'x')
    expect(tableTooLarge(table(['a'.repeat(MOST_LETTERS)], wide))).toBeUndefined()
  })

  test('a longer cell is told by line and column', () => {
    const found = tableTooLarge(table(['a', 'b'], ['1', 'x'.repeat(MOST_LETTERS + 1)]))
    expect(found).toMatchObject({ problem: 'cell-too-long', where: 'line 2' })
    expect(found?.says.en).toContain('column B, line 2, holds 32768')
    expect(found?.says.vi).toContain('cột B, dòng 2 có 32768')
  })

  test('a wider line is told with its sheet', () => {
    const rows = [Array.from({ length: MOST_COLUMNS + 1 }, () => '')]
    const found = tableTooLarge({ format: 'xlsx', sheets: [{ name: 'Sổ', rows }] })
    expect(found?.says.vi).toContain('1001 cột ở dòng 1, trang tính “Sổ”')
  })

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (at, name) => {
    expect(columnName(at)).toBe(name)
  })
})
