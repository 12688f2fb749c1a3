import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { Language } from '#model/problem.ts'
import { read } from './read.ts'

/** Who holds what of whom: `Anna Berg: mayor of Turku|FI`. */
function rolesIn(text: string, lang: Language = 'en') {
  return read({ text, lang, published: '2024-05-16' }, gazetteer)
    .statements.filter((one) => one.kind === 'role')
    .map(({ slots }) => {
      const { person, role, of } = slots as Record<string, string>
      return `${person}: ${role} of ${of}`
    })
}

describe('one title for all who are named behind it', () => {
  test.each([
    [
      'Opposite sat three governors, Chea Sokha of Kampot, Somsak Thongdee of Trat and Ly Vannak of Takeo.',
      [
        'Chea Sokha: governor of Kampot|KH',
        'Somsak Thongdee: governor of Trat|TH',
        'Ly Vannak: governor of Takeo|KH',
      ],
    ],
    [
      'The mayors of Turku and Kiel, Pia Lund and Jan Harms, opened the fair.',
      ['Pia Lund: mayor of Turku|FI', 'Jan Harms: mayor of Kiel|DE'],
    ],
    [
      'Beside him were the chairmen of the provincial People’s Councils of Lang Son (Le Van Tam) and Cao Bang (Ngo Thi Hoa).',
      [
        'Le Van Tam: chairman of the provincial People’s Council of Lang Son|VN',
        'Ngo Thi Hoa: chairman of the provincial People’s Council of Cao Bang|VN',
      ],
    ],
    [
      'Cùng dự có ba Thị trưởng: Chea Sokha (Kampot), Pia Lund (Turku) và Jan Harms (Kiel, Đức).',
      [
        'Chea Sokha: Thị trưởng of Kampot|KH',
        'Pia Lund: Thị trưởng of Turku|FI',
        'Jan Harms: Thị trưởng of Kiel|DE',
      ],
      'vi',
    ],
  ] as const)('%s', (text, roles, lang: Language = 'en') => expect(rolesIn(text, lang)).toEqual(roles))

  test.each([
    'The mayors of Turku and Kiel met the governors of Trat and Kampot.',
    'Thanks go to the mayors, Turku University and the Kiel Chamber of Commerce.',
    'Letters came from the directors of Kiel, Turku and Trat.',
  ])('%s', (text) => expect(rolesIn(text)).toEqual([]))
})

describe('an office told of nobody, where only one can hold it', () => {
  test.each([
    [
      'HA TINH - Nobody had told Le Van Bach about the goat. Behind the barn stood the Deputy Secretary of the Ha Tinh Party Committee and laughed.',
      'Le Van Bach: Deputy Secretary of the Party Committee of Ha Tinh|VN',
    ],
    [
      'TURKU - “Colder than ours,” said Koo Ji-won, with one foot in the sea. The mayor of Daegu had come by ferry.',
      'Koo Ji-won: mayor of Daegu|KR',
    ],
  ])('%s', (text, role) => expect(rolesIn(text)).toEqual([role]))

  test.each([
    // Who was received is not he who received.
    'HA TINH - Nobody had told Le Van Bach about the goat. Then the Deputy Secretary of the Ha Tinh Party Committee gave him tea.',
    // Two could hold it.
    'HA TINH - Le Van Bach rode with Ngo Thi Hoa. Behind the barn stood the Deputy Secretary of the Ha Tinh Party Committee and laughed.',
    // His name is of elsewhere.
    'HA TINH - Nobody had told Pia Lund about the goat. Behind the barn stood the Deputy Secretary of the Ha Tinh Party Committee and laughed.',
    // He is something else.
    'HA TINH - Nobody had told Le Van Bach, a butcher, about the goat. Behind the barn stood the Deputy Secretary of the Ha Tinh Party Committee and laughed.',
  ])('%s', (text) => expect(rolesIn(text)).toEqual([]))
})

test('who does what an office is for holds it; a town or the head of a journey does not', () => {
  expect(rolesIn('Maria Lund heads the Turku Chamber of Commerce.')).toEqual([
    'Maria Lund: head of Turku Chamber of Commerce',
  ])
  expect(rolesIn('Turku heads the Union of the Baltic Cities. Maria Lund leads the delegation.')).toEqual([])
})
