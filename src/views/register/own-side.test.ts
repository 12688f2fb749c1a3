import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { RegisterKind } from '#model/recipe.ts'
import { guessRecipe } from './guess-recipe.ts'

/** What each column of a file is taken for, at a desk in Việt Nam. */
function usesOf(kind: RegisterKind, ...lines: readonly string[]): readonly (string | undefined)[] {
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()))
  const given = { name: 'list', kind, country: 'VN' }
  return guessRecipe({ format: 'csv', sheets: [{ name: '', rows }] }, gazetteer, given).recipe.columns.map(
    ({ use }) => use,
  )
}

const PAPER = 'Tên văn bản | Bên A | Bên B | Quốc gia'
const TIE = 'Bên A | Bên B | Nước'

describe('which of two sides is ours', () => {
  test('the column our own units stand in, alone or behind the body that signed', () => {
    expect(
      usesOf(
        'agreement',
        PAPER,
        'Bản ghi nhớ | Changwon | UBND thành phố Đà Nẵng | Hàn Quốc',
        'Thỏa thuận | tỉnh Sekong | UBND tỉnh Quảng Nam | Lào',
        'Kế hoạch | Szentendre | Hội An | Hungary',
      ),
    ).toEqual(['title', 'parties.1', 'parties.0', 'parties.1.country'])
    expect(usesOf('partnership', TIE, 'Sakai | TP Đà Nẵng | Nhật Bản', 'Sekong | Quảng Nam | Lào')).toEqual([
      'b',
      'a',
      'b.country',
    ])
  })

  test('the first, where it names ours already', () => {
    expect(usesOf('partnership', TIE, 'TP Đà Nẵng | Sakai | Nhật Bản')).toEqual(['a', 'b', 'b.country'])
  })

  test.each([
    ['neither names ours', 'Sakai | Changwon | Nhật Bản'],
    ['both name ours', 'Đà Nẵng | Quảng Nam | Lào'],
  ])('stays as the headings stand where %s', (_, row) => {
    expect(usesOf('partnership', TIE, row)).toEqual(['a', 'b', 'b.country'])
  })

  test.each([
    [
      'Địa phương | Quốc gia | Đối tác | Hình thức',
      'Quảng Nam | Hàn Quốc | Osan | Kết nghĩa',
      ['a', 'b.country', 'b', 'kind'],
    ],
    ['Đối tác | Nước | Địa phương', 'Sakai | Nhật Bản | TP Đà Nẵng', ['b', 'b.country', 'a']],
    ['Quốc gia | Thành phố | Đơn vị', 'Nhật Bản | Sakai | UBND tỉnh Quảng Nam', ['b.country', 'b', 'a']],
  ])('two columns that each may head partners: %s', (heads, row, uses) => {
    expect(usesOf('partnership', heads, row)).toEqual(uses)
  })

  test.each([
    ['both name partners', 'Sakai | Nhật Bản | Osaka'],
    ['nothing stands in one', 'Sakai | Nhật Bản | '],
  ])('and one of them is left, where %s', (_, row) => {
    expect(usesOf('partnership', 'Đối tác | Nước | Địa phương', row).filter((use) => use === 'a')).toEqual([])
  })

  test('is never turned against headings that say it', () => {
    expect(usesOf('partnership', 'Phía ta | Đối tác | Nước', 'Sakai | Đà Nẵng | Nhật Bản')).toEqual([
      'a',
      'b',
      'b.country',
    ])
  })
})
