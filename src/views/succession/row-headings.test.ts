import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cellInWords, headingInWords } from './row-headings.ts'

const REFERENCE = new URL('../../../reference/', import.meta.url)
const tables = readdirSync(REFERENCE).filter((name) => /-20\d\d\.csv$/.test(name))

describe('headings of a merger’s row', () => {
  test.each(tables)('%s: none is left in the words of a program', (name) => {
    const [heads = ''] = readFileSync(new URL(name, REFERENCE), 'utf8').split('\n')
    for (const lang of ['en', 'vi'] as const) {
      const shown = heads.split(',').map((heading) => headingInWords(heading, lang))
      expect(shown.filter((heading) => !/^\p{Lu}[^_]*$/u.test(heading))).toEqual([])
      expect(new Set(shown).size).toBe(shown.length)
    }
  })

  test.each([
    ['held_seat', 'no', 'vi', 'không'],
    ['successor_type', 'province', 'vi', 'tỉnh'],
    ['held_seat', 'no', 'en', 'no'],
    ['successor', 'Đà Nẵng', 'vi', 'Đà Nẵng'],
    ['Ghi chú', 'no', 'vi', 'no'],
  ] as const)('a plain word under %s: %s in %s', (heading, cell, lang, shown) => {
    expect(cellInWords(heading, cell, lang)).toBe(shown)
  })

  test.each(['Đơn vị hành chính cũ', 'Tỉnh cũ', 'old unit'])('a person’s own stays: %s', (heading) => {
    expect(headingInWords(heading, 'vi')).toBe(heading)
  })
})
