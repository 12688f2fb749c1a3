import { describe, expect, test } from 'vitest'
import { looksLikePerson } from './person-name.ts'

describe('a name that is no place', () => {
  test.each([
    'Jung Jang-seon',
    'Hồ Kỳ Minh',
    'Nguyễn Xuân Trường',
    'Trần Văn Hội',
    'Lê Thị Viện',
    'Ban Ki-moon',
    'So Yeon Kim',
    'John F. Kennedy',
    'Ludwig van Beethoven',
    'Maria da Silva',
    'Đoàn Ngọc Hùng Anh',
    '정 장선',
  ])('%s looks like a person', (name) => {
    expect(looksLikePerson(name)).toBe(true)
    expect(looksLikePerson(name.normalize('NFD'))).toBe(true)
  })

  test.each([
    'Sở Ngoại vụ',
    'SỞ NGOẠI VỤ',
    'Uỷ ban Nhân dân',
    'Đại học Đà Nẵng',
    'Bộ Ngoại Giao',
    'Hội Hữu Nghị',
    'Quỹ Châu Á',
    'Phòng Thương Mại',
    'Pusan National University',
    'Pyeongtaek Port',
    'Da Nang International Airport',
    'the delegates',
    'KOICA',
    'both sides',
    'Mayor of Daegu',
    'A B C D E F G',
    '',
  ])('“%s” does not', (name) => {
    expect(looksLikePerson(name)).toBe(false)
  })
})
