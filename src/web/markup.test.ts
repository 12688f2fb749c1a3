import { html } from 'hono/html'
import { expect, test } from 'vitest'
import { escaped } from './markup.ts'

test.each(['Đà Nẵng – Busan', 'a & b', '<script>alert("x")</script>', `" onmouseover='go()'`, '&amp;', ''])(
  'a text stands in HTML as other parts of a page write it: %s',
  (text) => {
    expect(escaped(text)).toBe(String(html`${text}`))
  },
)

test('nothing of a text ends a tag or a quote', () => {
  expect(escaped(`<>&"'`)).not.toMatch(/[<>"']|&(?!(?:lt|gt|amp|quot|#39);)/)
})

test('a number stands as it is', () => {
  expect(escaped(12)).toBe('12')
})
