import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, slugOf } from './fold.ts'

test.each([
  ['Đà Nẵng', 'da nang'],
  ['ĐÀ NẴNG', 'da nang'],
  ['Khánh Hoà', 'khanh hoa'],
  ['Khánh Hòa', 'khanh hoa'],
  ['People’s  Committee', 'peoples committee'],
  ['Jung Jang-seon', 'jung jang seon'],
  ['Łódź', 'lodz'],
  ['İzmir', 'izmir'],
  ['Straße', 'strasse'],
  ['  – ', ''],
])('“%s” folds to “%s”', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('composed and decomposed letters fold alike, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldText(text)
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
      expect(foldText(folded)).toBe(folded)
    }),
  )
})

test('other words stay other words', () => {
  expect(foldText('Gwangju')).not.toBe(foldText('Gwangjin'))
  expect(foldText('85')).not.toBe(foldText('285'))
})

test('an address has no spaces, and a text without letters has none', () => {
  expect(slugOf('Bà Rịa – Vũng Tàu')).toBe('ba-ria-vung-tau')
  expect(slugOf('…')).toBe('')
})
