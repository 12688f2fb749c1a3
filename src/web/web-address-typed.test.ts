import { expect, test } from 'vitest'
import { webAddressTyped } from './web-address-typed.ts'

test('an address without its beginning is one of the web', () => {
  expect(webAddressTyped(' baodanang.vn/bai-1?x=2 ')).toBe('https://baodanang.vn/bai-1?x=2')
  expect(webAddressTyped('www.danang.gov.vn')).toBe('https://www.danang.gov.vn')
})

test('what has one keeps it, and what is none stays as it was typed', () => {
  expect(webAddressTyped('http://baodanang.vn/')).toBe('http://baodanang.vn/')
  for (const other of ['ftp://x.vn/a', 'javascript:alert(1)', 'xin chào', 'mailto:ha@x.vn', '']) {
    expect(webAddressTyped(other)).toBe(other)
  }
})
