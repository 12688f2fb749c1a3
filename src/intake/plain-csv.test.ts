import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readPlainCsv } from './plain-csv.ts'

/** The same file as the parser for whatever may come reads it. */
function asParsed(text: string, separator: string): string[][] {
  return parse(text, {
    delimiter: separator,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
}

/** Every text of some pieces, up to a length. */
function textsOf(pieces: readonly string[], length: number): readonly string[] {
  if (length === 0) return ['']
  const shorter = textsOf(pieces, length - 1)
  return [
    ...shorter,
    ...shorter
      .filter((text) => text.length >= length - 1)
      .flatMap((text) => pieces.map((piece) => text + piece)),
  ]
}

describe('readPlainCsv', () => {
  it('reads cells, quoted ones with separators, quotes and lines in them', () => {
    expect(readPlainCsv('a;b\n"x; y";"say ""hi"""\n"two\nlines";z\n', ';')).toEqual([
      ['a', 'b'],
      ['x; y', 'say "hi"'],
      ['two\nlines', 'z'],
    ])
  })

  it('keeps empty lines in their places, and reads lines that end as on Windows', () => {
    expect(readPlainCsv('\ufeffa,b\r\n\r\n"c\r\nd",\r\n', ',')).toEqual([['a', 'b'], [''], ['c\r\nd', '']])
  })

  it('leaves what is written otherwise to whoever reads it', () => {
    expect(readPlainCsv('5" pipe,b\n', ',')).toBeUndefined()
    expect(readPlainCsv('"a"x,b\n', ',')).toBeUndefined()
    expect(readPlainCsv('"never closed,b\nc,d\n', ',')).toBeUndefined()
    expect(readPlainCsv('a,b\r\nc,d\ne,f\r\n', ',')).toBeUndefined()
    expect(readPlainCsv('a,b\rc,d\r', ',')).toBeUndefined()
    expect(readPlainCsv(`"${'a\n'.repeat(200)}",b\n`, ',')).toBeUndefined()
  })

  it('reads what it reads as the parser for whatever may come does', () => {
    let read = 0
    for (const text of textsOf(['a', '"', ',', '\n', ' '], 5)) {
      const rows = readPlainCsv(text, ',')
      if (rows === undefined) continue
      read += 1
      expect(rows, JSON.stringify(text)).toEqual(asParsed(text, ','))
    }
    for (const text of textsOf(['é', '""', '"', ';', '\r\n'], 4)) {
      const rows = readPlainCsv(text, ';')
      if (rows) expect(rows, JSON.stringify(text)).toEqual(asParsed(text, ';'))
    }
    expect(read).toBeGreaterThan(500)
  })
})
