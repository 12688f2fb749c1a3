import { describe, expect, test } from 'vitest'
import { columns, wrapped } from './columns.ts'
import { textWidth } from './text-width.ts'

describe('text width', () => {
  test.each([
    ['Da Nang', 7],
    ['Đà Nẵng', 7],
    ['Đà Nẵng'.normalize('NFD'), 7],
    ['창원시', 6],
    ['堺市', 4],
    ['ＡＢ', 4],
    ['', 0],
    ['a\u200bb', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

describe('columns', () => {
  test('cells stand under each other, whatever their script', () => {
    const rows = columns([
      ['창원', '1997'],
      ['Đà Nẵng', '2008'],
    ]).split('\n')
    expect(rows).toEqual(['창원     1997', 'Đà Nẵng  2008'])
  })

  test('the last cell is not padded, and an empty table is empty', () => {
    expect(
      columns([
        ['a', 'b', ''],
        ['long', 'c', 'd'],
      ]),
    ).toBe('a     b\nlong  c  d')
    expect(columns([])).toBe('')
  })
})

describe('wrapped', () => {
  test('lines end at spaces and begin with the indent', () => {
    expect(wrapped('one two three', '  ', 10)).toBe('  one two\n  three')
  })

  test('a word longer than the line stays whole', () => {
    expect(wrapped('abcdefghij kl', '', 4)).toBe('abcdefghij\nkl')
  })
})
