import { expect, test } from 'vitest'
import { otherLanguage, Titled } from './other-language.tsx'

test.each([
  ['Meet Da Nang investment conference', 'vi', { lang: 'en' }],
  ['Hội nghị xúc tiến đầu tư Đà Nẵng', 'en', { lang: 'vi' }],
  ['Hội nghị xúc tiến đầu tư Đà Nẵng', 'vi', {}],
  ['Meet Đà Nẵng investment conference', 'en', {}],
  ['Hanoi 2020 – Investment and Development Cooperation', 'en', {}],
  ['KHU CÔNG NGHỆ CAO ĐÀ NẴNG', 'en', { lang: 'vi' }],
] as const)('%s on a page in %s', (text, lang, said) => {
  expect(otherLanguage(text, lang)).toEqual(said)
})

test('only words of the other language say which they are', () => {
  expect(String(<Titled text="Harbour rail link" lang="vi" />)).toBe(
    '<span lang="en">Harbour rail link</span>',
  )
  expect(String(<Titled text="Harbour rail link" lang="en" />)).toBe('<span>Harbour rail link</span>')
})
