import { expect, test } from 'vitest'
import { officeAt, quoteAt, wayBack, withQuery } from './address.ts'

test('addresses are built part by part, each encoded', () => {
  expect(officeAt('da-nang', 'partners', 'a/b')).toBe('/da-nang/partners/a%2Fb')
  expect(withQuery('/da-nang/ask', { q: 'Hàn Quốc', 'as-of': undefined })).toBe(
    '/da-nang/ask?q=H%C3%A0n+Qu%E1%BB%91c',
  )
  expect(quoteAt('da-nang', 's-1', 'ab')).toBe('/da-nang/sources/s-1?at=ab#st-ab')
})

test('a way back leads to this site only', () => {
  expect(wayBack('/da-nang/sources?x=1#y', '/')).toBe('/da-nang/sources?x=1#y')
  for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', '', undefined, '/a\nb']) {
    expect(wayBack(bad, '/home')).toBe('/home')
  }
})

test('a source without findings is led to as a whole', () => {
  expect(quoteAt('desk', 's-1', 'st1')).toBe('/desk/sources/s-1?at=st1#st-st1')
  expect(quoteAt('desk', 'e-1', '')).toBe('/desk/sources/e-1')
})
