import { describe, expect, test } from 'vitest'
import { cutPage } from './cut-page.ts'

const LINES = ['a', 'b', 'c', 'd', 'e']

describe('a list is cut into pages', () => {
  test.each([
    [1, ['a', 'b'], { page: 1, pages: 3, first: 1, last: 2, total: 5 }],
    [3, ['e'], { page: 3, pages: 3, first: 5, last: 5, total: 5 }],
    [undefined, ['a', 'b'], { page: 1, pages: 3, first: 1, last: 2, total: 5 }],
  ] as const)('page %s', (page, shown, paging) => {
    expect(cutPage(LINES, { page, size: 2 })).toEqual({ shown, paging })
  })

  test('a page past the end is the last one, and one before the beginning the first', () => {
    expect(cutPage(LINES, { page: 9, size: 2 }).shown).toEqual(['e'])
    expect(cutPage(LINES, { page: 0, size: 2 }).shown).toEqual(['a', 'b'])
  })

  test('where nobody says how many, a list of sixty stands whole and a longer one by twenty-five', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => i)
    expect(cutPage(lines(60), {}).shown).toHaveLength(60)
    const { shown, paging } = cutPage(lines(61), { page: 3 })
    expect([shown, paging.pages, paging.last]).toEqual([lines(61).slice(50), 3, 61])
  })

  test('an empty list has one page without lines', () => {
    expect(cutPage([], {})).toEqual({ shown: [], paging: { page: 1, pages: 1, first: 0, last: 0, total: 0 } })
  })
})
