import { describe, expect, test } from 'vitest'
import { parsePasted } from './pasted-table.ts'

function meanings(header: string): readonly string[] {
  return parsePasted(header).columns.map((column) => column.meaning)
}

function cells(pasted: string): readonly (readonly string[])[] {
  return parsePasted(pasted).rows.map((row) => row.cells)
}

describe('a pasted list', () => {
  test.each([
    ['Nước\tĐối tác\tNăm\tLoại', ['country', 'partner', 'year', 'kind']],
    [
      'STT\tQuốc gia\tĐịa phương đối tác\tNgày ký kết\tHình thức quan hệ',
      ['ignored', 'country', 'partner', 'year', 'kind'],
    ],
    ['country;city;since;type', ['country', 'partner', 'year', 'kind']],
    ['Tên nước|Thành phố kết nghĩa|Thời gian', ['country', 'partner', 'year']],
    ['국가\t도시명\t체결일\t구분', ['country', 'partner', 'year', 'kind']],
    ['国名\t都市名\t締結日', ['country', 'partner', 'year']],
    ['Năm\tGhi chú\tĐối tác', ['year', 'ignored', 'partner']],
  ])('headed %s', (header, expected) => {
    expect(meanings(header)).toEqual(expected)
    expect(meanings(header.normalize('NFD'))).toEqual(expected)
  })

  test('without a heading is taken in the order country, partner, year, kind', () => {
    const table = parsePasted('Hàn Quốc\tDaegu\t2004\tHợp tác')
    expect(table.columns.map((column) => column.meaning)).toEqual(['country', 'partner', 'year', 'kind'])
    expect(table.rows).toEqual([{ line: 1, cells: ['Hàn Quốc', 'Daegu', '2004', 'Hợp tác'] }])
  })

  test('keeps the line each row stands on, over empty lines, Windows line ends and a byte order mark', () => {
    const table = parsePasted('\ufeffNước\tĐối tác\r\n\r\nHàn Quốc\tDaegu\r\n\t\r\nNhật Bản\tSakai\r\n')
    expect(table.columns[0]?.meaning).toBe('country')
    expect(table.rows.map((row) => row.line)).toEqual([3, 5])
  })

  test('cells in quote marks hold separators, line ends and quote marks', () => {
    expect(cells('country,city\n"Korea, Republic of","Daegu ""Metropolitan"""\nJapan,Sakai')).toEqual([
      ['Korea, Republic of', 'Daegu "Metropolitan"'],
      ['Japan', 'Sakai'],
    ])
    const table = parsePasted('Nước\tĐối tác\n"Hàn\nQuốc"\tDaegu\nNhật Bản\tSakai')
    expect(table.rows).toEqual([
      { line: 2, cells: ['Hàn Quốc', 'Daegu'] },
      { line: 4, cells: ['Nhật Bản', 'Sakai'] },
    ])
  })

  test('a lone quote mark is a letter like any other', () => {
    expect(cells('Nước\tĐối tác\nHàn Quốc\t"Daegu\nNhật Bản\tSa"kai')).toEqual([
      ['Hàn Quốc', '"Daegu'],
      ['Nhật Bản', 'Sa"kai'],
    ])
  })

  test('nothing pasted is no rows', () => {
    expect(parsePasted('')).toEqual({ headerLine: 0, columns: [], rows: [] })
    expect(parsePasted(' \n\t\n ').rows).toEqual([])
  })
})
