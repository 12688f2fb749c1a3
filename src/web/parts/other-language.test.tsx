import { expect, test } from 'vitest'
import { otherLanguage, Post, Titled } from './other-language.tsx'

test.each([
  ['Meet Da Nang investment conference', 'vi', { lang: 'en' }],
  ['Hội nghị xúc tiến đầu tư Đà Nẵng', 'en', { lang: 'vi' }],
  ['Hội nghị xúc tiến đầu tư Đà Nẵng', 'vi', {}],
  ['Meet Đà Nẵng investment conference', 'en', {}],
  ['Hanoi 2020 – Investment and Development Cooperation', 'en', {}],
  ['KHU CÔNG NGHỆ CAO ĐÀ NẴNG', 'en', { lang: 'vi' }],
  ['Harbour City Weekly', 'vi', { lang: 'en' }],
  ['Bản tin Đối ngoại Đà Nẵng (mẫu)', 'en', { lang: 'vi' }],
  ['TTXVN', 'vi', {}],
  ['Changwon', 'vi', {}],
  ['Krông Búk', 'vi', {}],
  ['Lê Trung Chinh: Chairman, Đà Nẵng', 'en', {}],
  ['Lê Trung Chinh: Chairman of the People’s Committee, Đà Nẵng', 'vi', { lang: 'en' }],
] as const)('%s on a page in %s', (text, lang, said) => {
  expect(otherLanguage(text, lang)).toEqual(said)
})

test('only words of the other language say which they are', () => {
  expect(String(<Titled text="Harbour rail link" lang="vi" />)).toBe(
    '<span lang="en">Harbour rail link</span>',
  )
  expect(String(<Titled text="Harbour rail link" lang="en" />)).toBe('<span>Harbour rail link</span>')
})

test.each([
  ['Mayor', 'vi', '<span lang="en">Mayor</span>'],
  [
    'Deputy Director of the Department of Foreign Affairs',
    'vi',
    '<span lang="en">Deputy Director of the Department of Foreign Affairs</span>',
  ],
  ['Mayor', 'en', 'Mayor'],
  ['Trưởng nhóm Giao lưu quốc tế', 'vi', 'Trưởng nhóm Giao lưu quốc tế'],
  ['Chủ tịch', 'en', '<span lang="vi">Chủ tịch</span>'],
] as const)('the post “%s” on a page in %s', (text, lang, said) => {
  expect(String(<Post text={text} lang={lang} />)).toBe(said)
})
