import { expect, test } from 'vitest'
import { inPlaceOf } from './closing.ts'

test('a deputy signs in place of the head, who is named first', () => {
  expect(inPlaceOf(['Phó Giám đốc'])).toEqual(['KT. Giám đốc', 'Phó Giám đốc'])
  expect(inPlaceOf(['Phó Chánh Văn phòng'])).toEqual(['KT. Chánh Văn phòng', 'Phó Chánh Văn phòng'])
  expect(inPlaceOf(['Phó Chủ tịch'])).toEqual(['KT. Chủ tịch', 'Phó Chủ tịch'])
})

test('who signs for themselves, and who has authority named already, is left as written', () => {
  for (const post of [
    ['Giám đốc'],
    ['Phó Bí thư'],
    ['Chuyên viên'],
    [''],
    ['TM. Ủy ban nhân dân', 'Phó Chủ tịch'],
  ])
    expect(inPlaceOf(post)).toEqual(post)
})
