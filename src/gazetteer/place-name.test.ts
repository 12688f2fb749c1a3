import { expect, test } from 'vitest'
import type { Place } from './place.ts'
import { placeName } from './place-name.ts'

const place = (name: string, nameVi: string, country: string): Place => ({
  id: name,
  name,
  nameVi,
  country,
  level: 'second',
})

test.each([
  [place('Kunming', 'Côn Minh', 'CN'), 'Côn Minh'],
  [place('Hanoi', 'Hà Nội', 'VN'), 'Hà Nội'],
  [place('Busan', 'Phủ San', 'KR'), 'Busan'],
  [place('Daegu', 'Đại Khâu', 'KR'), 'Daegu'],
])('$name is $1 in Vietnamese and keeps its name in English', (one, vi) => {
  expect(placeName(one, 'vi')).toBe(vi)
  expect(placeName(one, 'en')).toBe(one.name)
})
