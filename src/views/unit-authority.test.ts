import { expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { unitsOfAuthority } from './unit-authority.ts'

const unitsOf = (name: string, country: string | undefined = 'VN', home = 'VN') =>
  unitsOfAuthority(gazetteer, { kind: 'organisation', name, country }, home).map((place) => place.name)

test.each([
  ['UBND tỉnh Quảng Nam', 'Quang Nam'],
  ['Uỷ ban Nhân dân TP. Hội An', 'Hoi An'],
  ['UBND tỉnh Quảng Nam (cũ)', 'Quang Nam'],
  ['Uỷ ban nhân dân tỉnh Quảng Nam'.normalize('NFD'), 'Quang Nam'],
  ['UBND huyện Duy Xuyên', 'Duy Xuyen'],
  ['People’s Committee of Quang Nam Province', 'Quang Nam'],
  ["Quang Nam Provincial People's Committee", 'Quang Nam'],
  ['the Hoi An City People’s Committee', 'Hoi An'],
])('%s is the authority of %s', (name, unit) => {
  expect(new Set(unitsOf(name))).toEqual(new Set([unit]))
})

test.each([
  'UBND phường Minh An, thành phố Hội An',
  'Sở Ngoại vụ Quảng Nam',
  'Văn phòng UBND tỉnh Quảng Nam',
  'UBND',
  'People’s Committee',
  'Quang Nam Women’s Union',
  'Hội hữu nghị Quảng Nam',
])('%s stands for no unit', (name) => {
  expect(unitsOf(name)).toEqual([])
})

test('only Vietnamese units have one', () => {
  expect(unitsOf('UBND tỉnh Quảng Nam', 'KR')).toEqual([])
  expect(unitsOf('UBND tỉnh Quảng Nam', 'VN', 'KR')).toEqual([])
})
