import { describe, expect, test } from 'vitest'
import { keepDays } from './keep-days.ts'

const DAYS = { 'as-of': '2025-06-30', 'known-at': '2025-08-01' }
const QUERY = 'as-of=2025-06-30&amp;known-at=2025-08-01'

describe('links of a book read at other days', () => {
  test.each([
    ['<a href="/desk">', `<a href="/desk?${QUERY}">`],
    ['<a class="x" href="/desk/partners/kr">', `<a class="x" href="/desk/partners/kr?${QUERY}">`],
    ['<a href="/desk/ask?q=Korea#top">', `<a href="/desk/ask?q=Korea&amp;${QUERY}#top">`],
    ['<a href="/desk/records/st1" data-note="1">', `<a href="/desk/records/st1?${QUERY}" data-note="1">`],
    [
      '<a href="/desk/partners/kr?as-of=2020-12-31">',
      '<a href="/desk/partners/kr?as-of=2020-12-31&amp;known-at=2025-08-01">',
    ],
    [
      '<form method="get" action="/desk/search">',
      '<form method="get" action="/desk/search"><input type="hidden" name="as-of" value="2025-06-30"/><input type="hidden" name="known-at" value="2025-08-01"/>',
    ],
  ])('%s', (before, after) => {
    expect(keepDays(before, 'desk', DAYS)).toBe(after)
  })

  test.each([
    '<a data-today="" href="/desk/partners/kr">',
    '<a href="/desk/sources/src1#st-1">',
    '<a href="/other/partners/kr">',
    '<a href="#note-1">',
    '<a href="https://example.org/desk">',
    '<form method="post" action="/desk/partners/kr/same">',
    '<form data-today="" method="get" action="/desk/partners">',
  ])('%s stays as it is', (tag) => {
    expect(keepDays(tag, 'desk', DAYS)).toBe(tag)
  })

  test('a book read today is left alone', () => {
    expect(keepDays('<a href="/desk">', 'desk', {})).toBe('<a href="/desk">')
  })
})
